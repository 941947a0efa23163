import { join } from 'node:path'
import { epochValue } from '../../plan/epochs.ts'
import type { PlanSpec } from '../../plan/plan.ts'
import { trainedFlops } from '../../plan/trained-flops.ts'
import { pythonJson } from '../python-json.ts'
import type { LoopState } from '../state.ts'
import { placeOf } from '../state.ts'
import { checkpointName } from './names.ts'

/** Fields that Python holds as floats. */
const floats = new Set([
  'epoch', 'loss', 'grad_norm', 'learning_rate', 'total_flos', 'train_loss', 'best_metric', 'early_stopping_threshold',
  'train_runtime', 'train_samples_per_second', 'train_steps_per_second',
])

/** `trainer_state.json`: the fields of Transformers' `TrainerState`, readable by its own tools. */
export function trainerState(spec: PlanSpec, state: LoopState): string {
  const { training, outputs } = spec
  const { evaluation, logging, saving } = training.schedule
  const steps = (trigger: { kind: string; every?: number }): number => (trigger.kind === 'steps' ? trigger.every! : 500)
  const { control, best } = state
  const evaluationKeys = state.history.flatMap(entry => Object.keys(entry).filter(key => key.startsWith('eval_') && typeof entry[key] === 'number'))
  return pythonJson(
    {
      best_global_step: best.update,
      best_metric: best.metric,
      best_model_checkpoint: best.checkpoint === null ? null : join(outputs.output_dir, checkpointName(best.checkpoint)),
      epoch: epochValue(training, placeOf(state)),
      eval_steps: steps(evaluation.trigger),
      global_step: state.update,
      is_hyper_param_search: false,
      is_local_process_zero: true,
      is_world_process_zero: true,
      log_history: state.history,
      logging_steps: steps(logging.trigger),
      max_steps: training.total_updates,
      num_input_tokens_seen: 0,
      num_train_epochs: training.epochs,
      save_steps: steps(saving.trigger),
      stateful_callbacks: {
        ...Object.fromEntries(spec.callbacks.flatMap(({ name, options }, ordinal) =>
          name === 'early_stopping' ? [['EarlyStoppingCallback', earlyStopping(options, state.earlyStopping[ordinal]?.counter ?? 0)]] : [])),
        TrainerControl: {
          args: {
            should_epoch_stop: false,
            should_evaluate: control.evaluate,
            should_log: control.log,
            should_save: control.save,
            should_training_stop: control.stop,
          },
          attributes: {},
        },
      },
      total_flos: trainedFlops(spec, state.update),
      train_batch_size: training.train_batch_size,
      trial_name: null,
      trial_params: null,
    },
    new Set([...floats, ...evaluationKeys]),
  )
}

const earlyStopping = (options: Readonly<Record<string, unknown>>, counter: number) => ({
  args: { early_stopping_patience: options['patience'], early_stopping_threshold: options['threshold'] },
  attributes: { early_stopping_patience_counter: counter },
})
