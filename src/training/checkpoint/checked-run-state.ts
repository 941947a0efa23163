import type { RunState } from './run-state.ts'

/**
 * A run state if every value has the kind that a run writes, else null. Updates in it name folders, so they must be counts
 * and nothing else.
 */
export function checkedRunState(value: unknown): RunState | null {
  if (!isRecord(value)) return null
  const { format_version: version, kind, attempt, optimizer_steps: steps, loop } = value
  if (version !== 1 || (kind !== 'scheduled' && kind !== 'requested') || !isCount(attempt) || !isCount(steps) || !isRecord(loop)) return null
  return isLoop(loop) ? (value as unknown as RunState) : null
}

function isLoop(loop: Readonly<Record<string, unknown>>): boolean {
  const { update, phase, window, control, stopReason, best, earlyStopping, saved, seconds, toldHere, rollBacks, repeated, code } = loop
  return isCount(update)
    && (phase === 'update' || phase === 'epoch-end')
    && isNumbers(window, 'running', 'total') && isCount(window['lastLogged'])
    && ['lastLoss', 'lastGradientNorm', 'lastRate', 'peakRate'].every(name => typeof loop[name] === 'number')
    && isRecord(control) && ['stop', 'save', 'evaluate', 'log'].every(name => typeof control[name] === 'boolean')
    && (stopReason === null || typeof stopReason === 'string')
    && isRecord(best) && (best['metric'] === null || typeof best['metric'] === 'number') && isCountOrNull(best['update']) && isCountOrNull(best['checkpoint'])
    && isRecord(earlyStopping) && Object.values(earlyStopping).every(state => isRecord(state) && isCount(state['counter']))
    && Array.isArray(saved) && saved.every(isCount)
    && isNumbers(seconds, 'training', 'logging', 'evaluation', 'saving')
    && isCount(toldHere)
    && (rollBacks === undefined || isCount(rollBacks)) && (repeated === undefined || isCount(repeated))
    && (code === undefined || (isRecord(code) && Object.values(code).every(state => isRecord(state) && typeof state['bundle'] === 'string')))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isCountOrNull = (value: unknown): boolean => value === null || isCount(value)
const isNumbers = (value: unknown, ...names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && names.every(name => typeof value[name] === 'number')
