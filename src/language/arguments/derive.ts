import type { Constant } from '../checked-spec.ts'
import type { Settings } from './draft.ts'
import type { Triggers } from './lower.ts'

/**
 * Values that follow from others, in the order in which Transformers makes them (later ones read earlier ones). Settings
 * hold every argument with a default; a derived value replaces a default or, as in Transformers, a written `false` of
 * `do_eval` (a rule reports that).
 */
export function deriveValues(settings: Settings, triggers: Triggers): void {
  const value = (name: string): Constant => settings.get(name)?.value ?? null
  const isWritten = (name: string): boolean => (settings.get(name)?.place ?? null) !== null
  const derive = (name: string, derived: Constant, from: readonly string[], reason: string): void => {
    const before = settings.get(name)
    const setting = { value: derived, origin: { kind: 'derived', from, reason }, place: before?.place ?? null } as const
    settings.set(name, before?.place ? { ...setting, written: before.value } : setting)
  }
  const evaluationIsOn = (triggers.evaluation?.trigger.kind ?? 'never') !== 'never' || value('evaluation_strategy') !== 'no'

  if (!isWritten('do_train')) derive('do_train', true, [], 'because `run` trains')
  if (value('do_eval') !== true && evaluationIsOn) {
    derive('do_eval', true, ['evaluation_strategy'], 'because evaluation happens during training')
  }
  if (value('evaluation_strategy') === 'steps' && !isPositive(value('eval_steps')) && isPositive(value('logging_steps'))) {
    derive('eval_steps', value('logging_steps'), ['logging_steps'], 'because eval_steps is not set')
  }
  if (value('load_best_model_at_end') === true && value('metric_for_best_model') === null) {
    derive('metric_for_best_model', 'loss', ['load_best_model_at_end'], 'because load_best_model_at_end is on')
  }
  const metric = value('metric_for_best_model')
  if (metric !== null && value('greater_is_better') === null) {
    const isLoss = metric === 'loss' || metric === 'eval_loss'
    const reason = isLoss ? 'because the metric is a loss' : 'because the metric is not a loss'
    derive('greater_is_better', !isLoss, ['metric_for_best_model'], reason)
  }
  if (value('data_seed') === null && value('seed') !== null) {
    derive('data_seed', value('seed'), ['seed'], 'because data_seed is not set')
  }
  if (isWritten('fp16_backend') && !isWritten('half_precision_backend')) {
    derive('half_precision_backend', value('fp16_backend'), ['fp16_backend'], 'because fp16_backend is its older name')
  }
  if (isWritten('torchdynamo') && !isWritten('torch_compile_backend')) {
    derive('torch_compile_backend', value('torchdynamo'), ['torchdynamo'], 'because torchdynamo is its older name')
  }
  if (value('torch_compile') !== true && (value('torch_compile_backend') !== null || value('torch_compile_mode') !== null)) {
    const from = ['torch_compile_backend', 'torch_compile_mode'].filter(name => value(name) !== null)
    derive('torch_compile', true, from, `because ${from.join(' and ')} ${from.length > 1 ? 'are' : 'is'} set`)
  }
  if (value('torch_compile') === true && value('torch_compile_backend') === null) {
    derive('torch_compile_backend', 'inductor', ['torch_compile'], 'because torch_compile is on')
  }
}

const isPositive = (value: Constant): boolean => typeof value === 'number' && value > 0
