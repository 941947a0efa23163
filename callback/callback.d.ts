/**
 * Callbacks of code for `callback "./file.ts"` in a spec. The file's default export is what `defineCallback` returns; it
 * runs in the process that trains, and only under `--allow-code`.
 *
 * Methods carry the names of Transformers' callbacks and are called in the same order. Each may be async: training waits.
 * `this.state` is saved in every checkpoint and restored on resume, so that a resumed run does what an undisturbed one does;
 * anything else that a callback remembers is lost. A method that throws fails the run.
 */
export function defineCallback<State extends Json = Json>(callback: Callback<State> & ThisType<Own<State>>): Callback<State>

/** What JSON has a form for; NaN and infinities are kept too. */
export type Json = number | string | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/** What `this` is inside a method. */
export interface Own<State> {
  readonly name: string
  state: State
}

/** Values by name, as in the log history: `loss`, `grad_norm`, `eval_loss`, `eval_accuracy`. */
export type Values = Readonly<Record<string, number>>

/** Metrics that are matrices by name (`eval_confusion_matrix`): rows of true classes, columns of predicted ones. */
export type Matrices = Readonly<Record<string, readonly (readonly number[])[]>>

/** Every argument of the run by its name, after defaults; quantities as numbers, secrets as `<NAME>`. Frozen. */
export type Arguments = Readonly<Record<string, unknown>>

export interface Callback<State extends Json = Json> {
  /** Shown in messages. */
  readonly name: string
  /** The first state; a copy of it is `this.state`. */
  readonly state?: State
  /** Before the first update of a fresh run; not on resume. */
  on_train_begin?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  /** An attempt goes on from a checkpoint; `this.state` is restored. */
  on_resume?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  on_epoch_begin?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  on_step_begin?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  /** After each micro-batch but the last of an update. */
  on_substep_end?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  /** The gradient is complete; `control.skip_update()` discards it. */
  on_pre_optimizer_step?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  /** The weights have changed; the update is not counted yet. Not after one that was skipped. */
  on_optimizer_step?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  on_step_end?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  /** After each log: of the training loss, of an evaluation, and the summary at the end. */
  on_log?(args: Arguments, state: RunState, control: Control, values: Values): void | Promise<void>
  /** After each batch of an evaluation, and of the prediction of the test data. */
  on_prediction_step?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  /** After each evaluation; with several sets, after each set with its own values. */
  on_evaluate?(args: Arguments, state: RunState, control: Control, metrics: Values, matrices: Matrices): void | Promise<void>
  on_save?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  on_epoch_end?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  /** Training has ended and the best model is loaded; `control` changes nothing any more. */
  on_train_end?(args: Arguments, state: RunState, control: Control): void | Promise<void>
  /** With `do_predict`, after all else: the values of the test data (`test_loss`, `test_accuracy`); `predictions.csv` is written. */
  on_predict?(args: Arguments, state: RunState, control: Control, metrics: Values, matrices: Matrices): void | Promise<void>
}

/** Where the run stands, at the moment of the call. Frozen: a callback cannot change it. */
export interface RunState {
  /** Updates done. */
  readonly global_step: number
  /** Epochs of data seen, with fractions. */
  readonly epoch: number
  /** Updates of the whole plan. */
  readonly max_steps: number
  readonly num_train_epochs: number
  readonly train_batch_size: number
  /** Of the update under way or the last one; NaN before there is any. */
  readonly loss: number
  readonly grad_norm: number
  /** The rate that the last update used. */
  readonly learning_rate: number
  readonly best_metric: number | null
  readonly best_global_step: number | null
  readonly best_model_checkpoint: string | null
  /** Each log and evaluation so far; their numbers alone. */
  readonly log_history: readonly Values[]
}

/** What the run will do next. Flags as in Transformers: all but the first are cleared when an update begins, each when it is done. */
export interface Control {
  should_training_stop: boolean
  should_log: boolean
  should_evaluate: boolean
  should_save: boolean
  /** The peak that the schedule scales; setting it takes effect from the next update on. */
  learning_rate: number
  /** Sets `should_training_stop` with a reason that is shown and recorded. */
  stop(reason: string): void
  /** Shows and records a warning. */
  warn(message: string): void
  /** Discards the gradient of this update; in `on_substep_end` and `on_pre_optimizer_step`. */
  skip_update(): void
  /** As the action `roll_back`; in `on_step_end`, `on_log`, `on_evaluate` and `on_epoch_end`. */
  roll_back(limit?: number): void
}
