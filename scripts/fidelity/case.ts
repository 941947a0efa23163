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
}

export type Matrix = readonly number[] | readonly (readonly number[])[]
export type ArgumentValue = number | string | boolean | null | readonly string[]

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
