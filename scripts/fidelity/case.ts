/** A case file as `shared/fidelity/README.md` describes it. */
export interface FidelityCase {
  readonly id: string
  readonly about?: string
  readonly model: {
    readonly kind: 'linear' | 'mlp'
    readonly in: number
    readonly hidden?: number
    readonly out: number
    readonly init: Readonly<Record<string, Matrix>>
  }
  readonly train: Rows
  readonly eval?: Rows
  /** In the source document's spelling. */
  readonly arguments: Readonly<Record<string, ArgumentValue>>
  readonly early_stopping?: Readonly<Record<string, number>>
  /** Absent: the case is only run. */
  readonly expected?: Expectation
  /** With what words the real Trainer refused the case, or died of it. */
  readonly refused?: string
}

export type Matrix = readonly number[] | readonly (readonly number[])[]
export type ArgumentValue = number | string | boolean | null | readonly ArgumentValue[]

export interface Rows {
  readonly x: readonly (readonly number[])[]
  readonly label: readonly number[]
}

export interface Expectation {
  readonly log_history: readonly Readonly<Record<string, number>>[]
  readonly global_step: number
  readonly max_steps: number
  readonly epoch: number
  readonly checkpoints: readonly string[]
  readonly best_metric: number | null
  readonly best_model_checkpoint: string | null
  readonly train_loss: number
  readonly final_weights: Readonly<Record<string, Matrix>>
}

/** Cases are Python's JSON: numbers may be NaN or infinite. */
export const parseCase = (text: string): FidelityCase =>
  JSON.parse(text.replaceAll(/(?<=[[:,]\s*)(NaN|-?Infinity)(?=\s*[,\]}])/g, '"\\u0000$1"'), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('\u0000') ? Number(value.slice(1)) : value) as FidelityCase

/** Why a value is not a case, or null. */
export function caseFault(value: unknown): string | null {
  if (!isRecord(value)) return 'it is not an object'
  const { id, model, train, eval: evaluation, arguments: given, expected } = value
  // The id names a folder.
  if (typeof id !== 'string' || !/^\w[\w.-]*$/.test(id)) return 'id is not a name of letters, digits, dots and dashes'
  if (!isRecord(model) || (model['kind'] !== 'linear' && model['kind'] !== 'mlp')) return 'model.kind is neither linear nor mlp'
  if (!Number.isInteger(model['in']) || !Number.isInteger(model['out'])) return 'model.in or model.out is not an integer'
  if (!isRecord(model['init']) || !Object.values(model['init']).every(Array.isArray)) return 'model.init holds no arrays by name'
  if (!isRecord(given)) return 'arguments is not an object'
  const fault = rowsFault(train, 'train') ?? (evaluation == null ? null : rowsFault(evaluation, 'eval'))
  if (fault !== null) return fault
  if (expected == null) return null
  if (!isRecord(expected) || !Array.isArray(expected['log_history']) || !Array.isArray(expected['checkpoints'])) return 'expected holds no log_history or no checkpoints'
  return isRecord(expected['final_weights']) ? null : 'expected holds no final_weights'
}

function rowsFault(rows: unknown, name: string): string | null {
  if (!isRecord(rows) || !Array.isArray(rows['x']) || !Array.isArray(rows['label'])) return `${name} holds no rows of x and label`
  if (rows['x'].length === 0 || rows['x'].length !== rows['label'].length) return `${name}.x and ${name}.label are not equally many, at least one`
  return rows['x'].every(Array.isArray) ? null : `${name}.x holds something other than lists`
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
