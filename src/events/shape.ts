import type { RunEvent } from './events.ts'

/** What a field of an event holds. `rate` may be a number that is not finite; `numbers` is a map of names to rates, `matrices` one of names to square matrices with their classes, and `duration` an object of seconds; these two and `text-if-any` may be absent. */
export type FieldShape = 'count' | 'rate' | 'text' | 'text-or-null' | 'text-if-any' | 'flag' | 'numbers' | 'matrices' | 'duration' | readonly string[]

type EventType = RunEvent['type']
type FieldsOf<T extends EventType> = Record<Exclude<keyof Extract<RunEvent, { type: T }>, 'type' | 'time'>, FieldShape>

/**
 * Every event's fields. The reader goes by this table (ajv would cost a viewer its start); a test holds it equal to
 * `spec/events.schema.json`.
 */
export const eventFields: { readonly [T in EventType]: FieldsOf<T> } = {
  attempt: { n: 'count', from_update: 'count', pid: 'count', plan_hash: 'text', engine: 'text', device: 'text', threads: 'count' },
  run_begin: {
    name: 'text', total_updates: 'count', updates_per_epoch: 'count', epochs: 'count', parameters: 'count', train_rows: 'count',
    effective_batch: 'count', rows_from_cache: 'duration',
  },
  phase: { phase: ['loading', 'compiling', 'training', 'evaluating', 'saving', 'finishing'] },
  progress: { update: 'count', epoch: 'rate', loss: 'rate', learning_rate: 'rate', rows_per_second: 'rate' },
  log: { update: 'count', epoch: 'rate', values: 'numbers' },
  evaluation: { update: 'count', epoch: 'rate', source: 'text', values: 'numbers', matrices: 'matrices' },
  evaluation_progress: { update: 'count', done: 'count', total: 'count' },
  checkpoint: { update: 'count', path: 'text', bytes: 'count', seconds: 'rate', best: 'flag' },
  checkpoint_removed: { update: 'count', path: 'text' },
  warning: { message: 'text' },
  batch_size: { from: 'count', to: 'count', reason: 'text' },
  control: { verb: ['checkpoint', 'stop', 'stop-now'], update: 'count' },
  run_end: {
    update: 'count', outcome: ['completed', 'stopped', 'interrupted', 'failed'], reason: 'text-or-null', help: 'text-if-any', values: 'numbers',
  },
}

/** Whether `value`, as parsed from a line, is what the field's shape allows in JSON. */
export function fits(value: unknown, shape: FieldShape): boolean {
  switch (shape) {
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
    case 'rate':
      return isRate(value)
    case 'text':
      return typeof value === 'string'
    case 'text-or-null':
      return value === null || typeof value === 'string'
    case 'text-if-any':
      return value === undefined || typeof value === 'string'
    case 'flag':
      return typeof value === 'boolean'
    case 'numbers':
      return isMap(value) && Object.values(value).every(isRate)
    case 'matrices':
      return value === undefined || (isMap(value) && Object.values(value).every(isMatrix))
    case 'duration':
      return value === undefined || (isMap(value) && Object.keys(value).length === 1 && fits(value['seconds'], 'rate'))
    default:
      return typeof value === 'string' && shape.includes(value)
  }
}

const isRate = (value: unknown): boolean =>
  typeof value === 'number' || value === 'NaN' || value === 'Infinity' || value === '-Infinity'

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

function isMatrix(value: unknown): boolean {
  if (!isMap(value)) return false
  const { classes, rows } = value
  return isListOf(classes, name => typeof name === 'string') && isListOf(rows, row => isListOf(row, count => fits(count, 'count')) && row.length === classes.length)
    && rows.length === classes.length
}

const isListOf = (value: unknown, fitting: (item: unknown) => boolean): value is readonly unknown[] => Array.isArray(value) && value.every(fitting)
