import type { RunEvent } from '../../src/events/events.ts'
import type { ViewModel } from '../../src/terminal/view-model.ts'
import { emptyViewModel, reduce } from '../../src/terminal/view-model.ts'

export const modelOf = (events: readonly RunEvent[]): ViewModel => events.reduce(reduce, emptyViewModel)

export const attempt = (n: number, from: number, time = 1000): RunEvent =>
  ({ type: 'attempt', n, from_update: from, pid: 4711, plan_hash: 'ab', engine: 'onnx', device: 'cpu', threads: 2, time })

export const begin = (total = 276, perEpoch = 23, name = 'digits', time = 1000): RunEvent => ({
  type: 'run_begin', name, total_updates: total, updates_per_epoch: perEpoch, epochs: Math.ceil(total / perEpoch), parameters: 5450,
  train_rows: 1437, effective_batch: 64, time,
})

export const progress = (update: number, loss = 1, time = 1000 + update / 10): RunEvent =>
  ({ type: 'progress', update, epoch: update / 23, loss, learning_rate: 0.003, rows_per_second: 9000, time })

export const evaluation = (update: number, accuracy: number, source = 'eval'): RunEvent => ({
  type: 'evaluation', update, epoch: update / 23, source, values: { eval_loss: 1 - accuracy, eval_accuracy: accuracy, eval_runtime: 0.1 }, time: 1000 + update / 10,
})

export const checkpoint = (update: number, best = false): RunEvent =>
  ({ type: 'checkpoint', update, path: `checkpoint-${update}`, bytes: 70_123, seconds: 0.01, best, time: 1000 + update / 10 })

export const end = (update: number, outcome: 'completed' | 'stopped' | 'interrupted' | 'failed', reason: string | null = null): RunEvent =>
  ({ type: 'run_end', update, outcome, reason, values: { train_loss: 0.4 }, time: 1000 + update / 10 })

/** A run of `updates` updates that learns, with an evaluation and a checkpoint an epoch. */
export function learning(updates: number): RunEvent[] {
  const events = [attempt(1, 0), begin()]
  for (let update = 1; update <= updates; update += 1) {
    events.push(progress(update, 2.3 * Math.exp(-update / 60) + 0.1))
    if (update % 23 === 0) events.push(evaluation(update, 1 - Math.exp(-update / 50)), checkpoint(update, true))
  }
  return events
}
