import { reportedAs } from '../models/metrics.ts'
import { epochValue } from '../plan/epochs.ts'
import { countOf } from '../plan/event-runs.ts'
import { learningRateAt } from '../plan/learning-rate.ts'
import type { Forecast, PlanSpec, UpdateRun } from '../plan/plan.ts'

type Parts = Omit<PlanSpec, 'forecast'>
type Events = Pick<Forecast, 'logs' | 'evaluations' | 'saves'>

/**
 * Stand for numbers that only the run knows, with as many digits as they mostly have: means of float32 losses and norms in
 * double precision, quotients of counts, rounded seconds and rates.
 */
const typical = { loss: 0.123456789012345678, norm: 0.12345678901234567, metric: 0.9123456789012345, seconds: 0.0123, rate: 12345.678, slowRate: 1234.567 }

/** Entries are alike: so many of them tell the mean size of all. */
const sampled = 500

/**
 * Bytes of `trainer_state.json` and `run_state.json` at the last save. Keys, steps, epochs and rates are exact; what the run
 * measures is of typical length.
 */
export function stateBytes(spec: Parts, events: Events): number {
  const last = events.saves.at(-1)?.[1]
  if (last === undefined) return 0
  const history = historyBytes(events.logs, last, update => logEntry(spec, update)) +
    evaluationPrefixes(spec).reduce((sum, prefix) => sum + historyBytes(events.evaluations, last, update => evaluationEntry(spec, prefix, update)), 0)
  return history + indented(trainerState(spec, last), 2) + indented(runState(spec, last), 1)
}

/** `eval`, or `eval_NAME` of several sets. */
const evaluationPrefixes = ({ data }: Parts): readonly string[] =>
  data.eval.map(source => (source === 'eval' ? 'eval' : `eval_${source.replace(/^eval\./, '')}`))

const logEntry = ({ training, optimizer }: Parts, update: number): object => ({
  epoch: epochValue(training, update),
  grad_norm: typical.norm,
  learning_rate: learningRateAt(training, optimizer.learning_rate, update - 1),
  loss: typical.loss,
  step: update,
})

/** Counts have a digit or two: most cells of a model that learns are 0. */
function typicalMatrix({ labels }: Parts['data']): readonly (readonly number[])[] {
  const type = labels[0]?.type
  const classes = type?.kind === 'class' ? type.count : type?.kind === 'sequence' ? type.vocabulary : 0
  return Array.from({ length: classes }, () => new Array<number>(classes).fill(1))
}

const evaluationEntry = ({ training, metrics, data }: Parts, prefix: string, update: number): object => ({
  epoch: epochValue(training, update),
  ...Object.fromEntries(metrics.map(metric =>
    [`${prefix}_${reportedAs(metric)}`, metric.name === 'confusion_matrix' ? typicalMatrix(data) : typical.metric])),
  [`${prefix}_loss`]: typical.loss,
  [`${prefix}_runtime`]: typical.seconds,
  [`${prefix}_samples_per_second`]: typical.rate,
  [`${prefix}_steps_per_second`]: typical.slowRate,
  step: update,
})

/** Bytes of the entries of `runs` up to `last`, each indented by four and followed by a comma and a newline. */
function historyBytes(runs: readonly UpdateRun[], last: number, entry: (update: number) => object): number {
  const cut = runs
    .filter(([first]) => first <= last)
    .map(([first, end, stride]): UpdateRun => [first, first + Math.floor((Math.min(end, last) - first) / stride) * stride, stride])
  const count = countOf(cut)
  if (count === 0) return 0
  const every = Math.ceil(count / sampled)
  let index = 0
  let seen = 0
  let bytes = 0
  for (const run of cut) {
    const members = countOf([run])
    for (; index < members; index += every) {
      const text = JSON.stringify(entry(run[0] + index * run[2]), null, 2)
      bytes += text.length + 4 * text.split('\n').length + 2
      seen += 1
    }
    index -= members
  }
  return Math.round((bytes / seen) * count)
}

/** Those kept, and the new one before an older is removed. */
const savedUpdates = (spec: Parts, last: number): readonly number[] => Array.from({ length: (spec.training.schedule.saving.keep ?? 1) + 1 }, () => last)

function trainerState(spec: Parts, last: number): object {
  const { training, outputs, callbacks } = spec
  const stopping = callbacks.filter(({ name }) => name === 'early_stopping')
  return {
    best_global_step: last,
    best_metric: training.schedule.saving.best === null ? null : typical.metric,
    best_model_checkpoint: training.schedule.saving.best === null ? null : `${outputs.output_dir}/checkpoint-${last}`,
    epoch: epochValue(training, last),
    eval_steps: 500,
    global_step: last,
    is_hyper_param_search: false,
    is_local_process_zero: true,
    is_world_process_zero: true,
    log_history: [],
    logging_steps: 500,
    max_steps: training.total_updates,
    num_input_tokens_seen: 0,
    num_train_epochs: training.epochs,
    save_steps: 500,
    stateful_callbacks: {
      ...(stopping.length === 0
        ? {}
        : {
            EarlyStoppingCallback: {
              args: { early_stopping_patience: 3, early_stopping_threshold: 0.001 },
              attributes: { early_stopping_patience_counter: 0 },
            },
          }),
      TrainerControl: {
        args: { should_epoch_stop: false, should_evaluate: false, should_log: false, should_save: true, should_training_stop: true },
        attributes: {},
      },
    },
    total_flos: 123456789,
    train_batch_size: training.train_batch_size,
    trial_name: null,
    trial_params: null,
  }
}

/** What a file of code keeps only the code knows: this stands for a count and a number. */
const codeState = { bundle: '0'.repeat(64), state: { count: 10, value: typical.metric } }

function runState(spec: Parts, last: number): object {
  const { training, optimizer, callbacks, callback_files: files = [] } = spec
  return {
    format_version: 1,
    kind: 'scheduled',
    attempt: 1,
    optimizer_steps: last,
    random: { seed: training.seed, data_seed: training.data_seed, update: last },
    loop: {
      update: last,
      phase: 'epoch-end',
      window: { running: typical.loss, total: typical.loss, lastLogged: last },
      lastLoss: typical.loss,
      lastGradientNorm: typical.norm,
      lastRate: typical.loss,
      peakRate: optimizer.learning_rate,
      control: { stop: true, save: true, evaluate: false, log: false },
      stopReason: null,
      best: { metric: typical.metric, update: last, checkpoint: last },
      earlyStopping: Object.fromEntries(callbacks.flatMap(({ name }, ordinal) => (name === 'early_stopping' ? [[ordinal, { counter: 0 }]] : []))),
      history: [],
      saved: savedUpdates(spec, last),
      seconds: { training: typical.norm, logging: typical.norm, evaluation: typical.norm, saving: typical.norm },
      toldHere: 1,
      ...(files.length === 0 ? {} : { code: Object.fromEntries(files.map(({ path }) => [path, codeState])) }),
    },
  }
}

const indented = (value: object, indent: number): number => Buffer.byteLength(JSON.stringify(value, null, indent)) + 1
