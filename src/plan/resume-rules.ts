import { mergeRecomputed } from '../tensor/merge-recomputed.ts'
import { canonicalJson } from './hash.ts'
import type { Plan } from './plan.ts'

/** What a difference means for going on from a checkpoint of the plan before. */
export type ResumeVerdict =
  /** The run goes on and computes the same numbers: only what is logged, kept or shown changes. */
  | 'safe'
  /** It can go on, but from there it is another run than either plan describes from its start. */
  | 'forks'
  /** The checkpoint does not fit: state is missing, or the place in the data has lost its meaning. */
  | 'refused'

export interface ResumeRule {
  /** JSON pointer into the decisive part of `spec`; `*` stands for one token, a final `**` for the rest. */
  readonly pointer: string
  readonly verdict: ResumeVerdict | ((before: Plan, after: Plan) => ResumeVerdict)
  readonly reason: string | ((verdict: ResumeVerdict) => string)
}

const place = 'the place in the data is counted in batches of the plan before'
const watched = 'it changes what is reported, not what is computed'
const trained = 'updates from here on differ from those before'
const fits = 'the tensors of the checkpoint are those of another model'

/** Rates of these schedules do not depend on how long the run is. */
const endless: ReadonlySet<string> = new Set(['constant', 'constant_with_warmup', 'inverse_sqrt'])
const lengthVerdict = (_: Plan, after: Plan): ResumeVerdict =>
  endless.has(after.spec.training.schedule.learningRate.kind) && after.spec.training.schedule.learningRate.warmup.kind === 'steps' ? 'safe' : 'forks'

/** With `gradient_checkpointing` a step computes the same bits by another program. */
const stepVerdict = (...plans: readonly [Plan, Plan]): ResumeVerdict => {
  const [before, after] = plans.map(({ spec }) => canonicalJson(mergeRecomputed(spec.programs.step)))
  return before === after ? 'safe' : 'forks'
}
const recomputed = 'the same bits are computed, with other memory'

const argumentRules = (verdict: ResumeRule['verdict'], reason: string, ...names: readonly string[]): readonly ResumeRule[] =>
  names.map(name => ({ pointer: `/arguments/${name}`, verdict, reason }))

/** Actions that change what updates compute; all others only say what is reported, kept or when the run ends. */
const steering: ReadonlySet<string> = new Set(['set_learning_rate', 'skip_update', 'roll_back'])
const rulesVerdict = (...plans: readonly [Plan, Plan]): ResumeVerdict =>
  plans.some(({ spec }) => spec.event_rules.some(rule => rule.actions.some(({ name }) => steering.has(name)))) ? 'forks' : 'safe'

/** The first rule that matches decides. */
export const resumeRules: readonly ResumeRule[] = [
  { pointer: '/name', verdict: 'safe', reason: watched },
  { pointer: '/outputs/**', verdict: 'safe', reason: 'it says where to write' },
  ...argumentRules('refused', place, 'per_device_train_batch_size', 'gradient_accumulation_steps', 'dataloader_drop_last', 'group_by_length', 'length_column_name'),
  ...argumentRules('refused', 'the optimizer of the checkpoint has other state', 'optim'),
  ...argumentRules(lengthVerdict, 'the learning rate is stretched over the length of the run', 'num_train_epochs', 'max_steps'),
  ...argumentRules('safe', watched,
    'output_dir', 'do_train', 'do_eval', 'do_predict', 'evaluation_strategy', 'eval_steps', 'eval_delay', 'prediction_loss_only',
    'per_device_eval_batch_size', 'eval_accumulation_steps', 'log_level', 'log_level_replica', 'log_on_each_node', 'logging_dir',
    'logging_strategy', 'logging_first_step', 'logging_steps', 'logging_nan_inf_filter', 'save_strategy', 'save_steps', 'save_total_limit', 'save_on_each_node',
    'auto_find_batch_size', 'load_best_model_at_end', 'metric_for_best_model', 'greater_is_better', 'run_name', 'disable_tqdm', 'report_to', 'dataloader_num_workers', 'dataloader_pin_memory',
    'skip_memory_metrics', 'push_to_hub', 'hub_model_id', 'hub_strategy', 'hub_token', 'hub_private_repo', 'resume_from_checkpoint', 'ignore_data_skip', 'debug',
    'include_inputs_for_metrics', 'label_names', 'remove_unused_columns', 'jit_mode_eval'),
  ...argumentRules('safe', recomputed, 'gradient_checkpointing'),
  { pointer: '/arguments/**', verdict: 'forks', reason: trained },
  { pointer: '/data/sources/*/path', verdict: 'safe', reason: 'the content is what counts' },
  { pointer: '/data/eval/**', verdict: 'forks', reason: 'metrics from here on are measured on other data' },
  { pointer: '/data/test', verdict: 'safe', reason: watched },
  // Those of train follow from its rows, which are refused by themselves.
  { pointer: '/data/windows/train', verdict: 'refused', reason: place },
  { pointer: '/data/windows/**', verdict: 'forks', reason: 'metrics from here on are measured on other data' },
  { pointer: '/data/**', verdict: 'refused', reason: 'the checkpoint was trained on other data' },
  { pointer: '/model/initial_weights/**', verdict: 'safe', reason: 'a checkpoint replaces initial weights' },
  { pointer: '/model/layers/**', verdict: 'forks', reason: trained },
  { pointer: '/model/**', verdict: 'refused', reason: fits },
  { pointer: '/loss/**', verdict: 'forks', reason: 'another loss is minimised from here on' },
  { pointer: '/metrics/**', verdict: 'safe', reason: watched },
  { pointer: '/programs/evaluate', verdict: 'safe', reason: watched },
  { pointer: '/programs/step', verdict: stepVerdict, reason: verdict => (verdict === 'safe' ? recomputed : trained) },
  { pointer: '/optimizer/kind', verdict: 'refused', reason: 'the optimizer of the checkpoint has other state' },
  { pointer: '/optimizer/groups/**', verdict: 'forks', reason: trained },
  { pointer: '/optimizer/**', verdict: 'forks', reason: trained },
  ...['train_rows', 'train_batch_size', 'gradient_accumulation_steps', 'drop_last', 'batches_per_epoch', 'updates_per_epoch'].map(
    name => ({ pointer: `/training/${name}`, verdict: 'refused', reason: place }) as const,
  ),
  ...['total_updates', 'epochs', 'num_train_epochs'].map(
    name => ({ pointer: `/training/${name}`, verdict: lengthVerdict, reason: 'the learning rate is stretched over the length of the run' }) as const,
  ),
  { pointer: '/training/eval_rows', verdict: 'forks', reason: 'metrics from here on are measured on other data' },
  { pointer: '/training/eval_batch_size', verdict: 'safe', reason: watched },
  { pointer: '/training/logging_nan_inf_filter', verdict: 'safe', reason: watched },
  { pointer: '/training/schedule/learningRate/**', verdict: 'forks', reason: trained },
  { pointer: '/training/schedule/**', verdict: 'safe', reason: watched },
  { pointer: '/training/**', verdict: 'forks', reason: trained },
  { pointer: '/callbacks/**', verdict: 'safe', reason: 'callbacks decide when to stop, not what an update does' },
  { pointer: '/event_rules/**', verdict: rulesVerdict, reason: 'rules say when to stop, and may change what an update does' },
  { pointer: '/callback_files/*/path', verdict: 'safe', reason: 'the content is what counts' },
  { pointer: '/callback_files/**', verdict: 'forks', reason: 'other code steers the run from here on' },
]

/** The rule for a pointer. What no rule names is refused: better than going on in a way that nobody thought of. */
export function resumeRule(pointer: string): ResumeRule {
  const tokens = pointer.split('/')
  return resumeRules.find(rule => matches(rule.pointer.split('/'), tokens)) ?? { pointer, verdict: 'refused', reason: 'nothing is known of what it changes' }
}

const matches = (pattern: readonly string[], tokens: readonly string[]): boolean => {
  const open = pattern.at(-1) === '**'
  const fixed = open ? pattern.slice(0, -1) : pattern
  if (open ? tokens.length < fixed.length : tokens.length !== fixed.length) return false
  return fixed.every((token, index) => token === '*' || token === tokens[index])
}
