import { elapsedSeconds, updatesDone } from './estimate.ts'
import { formatCount, formatNumber, formatSeconds } from './format.ts'
import { matricesText } from './confusion.ts'
import { valuesText } from './describe.ts'
import { printable } from '../diagnostics/display.ts'
import type { ViewModel } from './view-model.ts'

export interface SummaryFacts {
  /** The run directory as the user would write it. */
  readonly dir: string
  /** Command that goes on with the run. */
  readonly resume: string
  /** Unix seconds, for a run that has not ended by itself. */
  readonly now: number
}

/** A line of the summary: a short label and what it says. */
export interface SummaryLine {
  readonly label: string
  readonly text: string
}

const outcomeText = { completed: 'completed', stopped: 'stopped', interrupted: 'interrupted', failed: 'failed' }

/** What is left to say when a run is over: updates, time, values, the best, where the model lies, how to go on. */
export function summaryLines(model: ViewModel, facts: SummaryFacts): readonly SummaryLine[] {
  const lines: SummaryLine[] = []
  const { end, begin } = model
  const outcome = end === null ? 'did not end by itself' : outcomeText[end.outcome]
  lines.push({ label: begin?.name ?? 'run', text: `${outcome}${end?.reason ? `: ${end.reason}` : ''}` })
  const total = begin === null ? '' : ` of ${formatCount(begin.total_updates)}`
  lines.push({ label: 'updates', text: `${formatCount(updatesDone(model))}${total}${timeText(model, facts.now)}` })
  const trainLoss = end?.values['train_loss']
  if (trainLoss !== undefined) lines.push({ label: 'training', text: `mean loss ${formatNumber(trainLoss)}` })
  if (model.lastEvaluation !== null) lines.push({ label: 'evaluation', text: valuesText(model.lastEvaluation.values) })
  if (model.matrices !== null) lines.push({ label: 'confusion', text: matricesText(model.matrices.byName) })
  if (model.test !== null) lines.push({ label: 'test', text: valuesText(model.test) })
  if (model.best !== null) {
    lines.push({ label: 'best', text: `${valuesText(model.best.values)}  at update ${formatCount(model.best.update)}` })
  }
  const dir = printable(facts.dir).replace(/\/$/, '')
  const newest = model.checkpoints.at(-1)
  if (end?.outcome === 'completed' || end?.outcome === 'stopped') lines.push({ label: 'model', text: `${dir}/model.safetensors` })
  if (newest !== undefined) lines.push({ label: 'checkpoint', text: `${dir}/${newest.path.split('/').at(-1)!}` })
  if (end?.help !== undefined) lines.push({ label: 'help', text: end.help })
  // Before the first update there is nothing to go on with, and the run may be started as it was.
  const hasBegun = newest !== undefined || updatesDone(model) > 0
  if (hasBegun && (end === null || end.outcome === 'interrupted' || end.outcome === 'failed')) {
    lines.push({ label: newest === undefined ? 'to begin again' : 'to go on', text: printable(facts.resume) })
  }
  return lines
}

/** How long the updates took: those of this attempt, of a run that goes on. */
function timeText(model: ViewModel, now: number): string {
  const seconds = elapsedSeconds(model, now)
  if (seconds === null) return ''
  const from = model.attempt?.from_update ?? 0
  const own = updatesDone(model) - from
  if (from === 0) return ` in ${formatSeconds(seconds)}`
  return own === 0 ? '' : `, the last ${formatCount(own)} in ${formatSeconds(seconds)}`
}

/** The summary as text, labels aligned. */
export function summaryText(lines: readonly SummaryLine[]): string {
  const width = Math.max(...lines.map(line => line.label.length))
  return lines.map(line => `${line.label.padEnd(width)}  ${line.text}\n`).join('')
}
