import type { MetricValue } from '../models/metric.ts'
import type { BestModel } from './best.ts'
import type { EarlyStoppingState } from './callbacks/early-stopping.ts'
import type { ControlFlags } from './control.ts'
import { noFlags } from './control.ts'
import type { LossWindow } from './loss-window.ts'
import { emptyWindow } from './loss-window.ts'

/** An entry of the log history: what was logged, with `epoch` and `step`. */
export type LogEntry = Readonly<Record<string, MetricValue>>

/**
 * Everything of the loop that changes while it runs, beside weights and optimizer. Plain data: a checkpoint holds it whole,
 * and a loop that goes on from it does exactly what the first one would have done.
 */
export interface LoopState {
  /** Updates done. */
  update: number
  /** Where in the round of an update this stands: after the update's own events, or after those of its epoch's end. */
  phase: 'update' | 'epoch-end'
  window: LossWindow
  /** Of the last update, for logs at an epoch's end and for conditions. */
  lastLoss: number
  lastGradientNorm: number
  lastRate: number
  /** Base of the learning-rate curve; an action may replace it. */
  peakRate: number
  control: ControlFlags
  stopReason: string | null
  best: BestModel
  /** By ordinal among the plan's callbacks. */
  earlyStopping: Record<string, EarlyStoppingState>
  history: LogEntry[]
  /** Updates of the scheduled checkpoints that exist. Those made on request are not among them: they decide nothing. */
  saved: number[]
  /** Seconds trained before this attempt, and since the last log, evaluation and save. */
  seconds: { training: number; logging: number; evaluation: number; saving: number }
  /** Lasting events told at this update so far: what a resumed attempt need not tell again. */
  toldHere: number
  /** How often the run was rolled back; absent before the first time. */
  rollBacks?: number
  /** Updates whose data came again because a resume began their epoch anew (`ignore_data_skip`); absent where there are none. */
  repeated?: number
  /** State of each callback of code, by its path; absent where there is none. */
  code?: Record<string, CodeState>
}

/** What a callback of code keeps over a resume, and the hash of the bundle that it was. */
export interface CodeState {
  readonly bundle: string
  readonly state: unknown
}

/** Where the run stands in its data: the updates that lead there from the beginning without going back. */
export const placeOf = ({ update, repeated = 0 }: Pick<LoopState, 'update' | 'repeated'>): number => update - repeated

export const initialState = (peakRate: number): LoopState => ({
  update: 0,
  phase: 'epoch-end',
  window: emptyWindow(),
  lastLoss: NaN,
  lastGradientNorm: NaN,
  lastRate: NaN,
  peakRate,
  control: noFlags(),
  stopReason: null,
  best: { metric: null, update: null, checkpoint: null },
  earlyStopping: {},
  history: [],
  saved: [],
  seconds: { training: 0, logging: 0, evaluation: 0, saving: 0 },
  toldHere: 0,
})
