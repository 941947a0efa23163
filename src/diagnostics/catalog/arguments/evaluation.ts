import { catalog } from '../entry.ts'
import { listed, page } from './page.ts'

/** Evaluating, logging, saving, and the best model. */
export const evaluationDiagnostics = catalog({
  'zero-logging-steps': {
    number: 3201,
    severity: 'error',
    message: () => '`logging_strategy` is `steps`, and `logging_steps` is 0',
    help: () => 'Write a number of updates, or `logging_strategy: "no"` to log nothing.',
    page: page(
      'Logging every 0 updates means nothing. Not to log is said by the strategy.',
      'arguments { logging_steps: 0 }',
      'arguments { logging_strategy: "no" }',
    ),
  },
  'zero-eval-steps': {
    number: 3202,
    severity: 'error',
    message: () => '`evaluation_strategy` is `steps`, and neither `eval_steps` nor `logging_steps` says how many',
    help: () => 'Write `eval_steps`.',
    page: page(
      'Evaluation by steps needs a number of updates above 0: `eval_steps`, or `logging_steps` in its place.',
      'arguments {\n  evaluation_strategy: "steps"\n  logging_strategy: "no"\n  logging_steps: 0\n}',
      'arguments {\n  evaluation_strategy: "steps"\n  eval_steps: 100\n}',
    ),
  },
  'eval-steps-zero': {
    number: 3203,
    severity: 'warning',
    message: ({ steps }: { steps: number }) => `\`eval_steps\` is 0, which is read as \`logging_steps\`: ${steps}`,
    help: () => 'Write the number that is meant, or leave it out.',
    page: page(
      'Transformers takes 0 for "not set" and uses `logging_steps`. What happens should be what is written.',
      'arguments {\n  evaluation_strategy: "steps"\n  eval_steps: 0\n}',
      'arguments {\n  evaluation_strategy: "steps"\n  eval_steps: 500\n}',
    ),
  },
  'save-steps-not-positive': {
    number: 3204,
    severity: 'error',
    message: ({ steps }: { steps: number }) => `\`save_strategy\` is \`steps\`, and \`save_steps\` is ${steps}`,
    help: () => 'Write a number of updates, or `save_strategy: "no"` to save nothing on the way.',
    page: page(
      'The Trainer saves nothing, without a word, when this is 0 or less. Not to save is said by the strategy.',
      'arguments { save_steps: -1 }',
      'arguments { save_strategy: "no" }',
    ),
  },
  'best-without-evaluation': {
    number: 3205,
    severity: 'error',
    message: () => 'The best model is asked for, and nothing is evaluated',
    help: () => 'Evaluate as often as you save: `strategy evaluation { every: 1 epoch }`.',
    page: page(
      'Which model is best is decided by evaluations during training. Without any, the last one would silently be taken.',
      'arguments { load_best_model_at_end: true }',
      'arguments { load_best_model_at_end: true }\nstrategy evaluation { every: 1 epoch }\nstrategy saving { every: 1 epoch }',
    ),
  },
  'best-strategies-differ': {
    number: 3206,
    severity: 'error',
    message: ({ evaluation, saving }: { evaluation: string; saving: string }) =>
      `The best model is asked for, but evaluation happens ${evaluation} and saving ${saving}`,
    help: () => 'Save and evaluate in the same unit, by steps or by epochs.',
    page: page(
      'A model that was evaluated must also have been saved, or it cannot be loaded at the end. So both strategies count in the same unit.',
      'arguments {\n  load_best_model_at_end: true\n  evaluation_strategy: "epoch"\n  save_strategy: "steps"\n}',
      'arguments {\n  load_best_model_at_end: true\n  evaluation_strategy: "epoch"\n  save_strategy: "epoch"\n}',
    ),
  },
  'best-save-not-multiple': {
    number: 3207,
    severity: 'error',
    message: ({ save, evaluate, unit }: { save: number; evaluate: number; unit: string }) =>
      `The best model is asked for, but saving every ${save} ${unit} is no multiple of evaluating every ${evaluate}`,
    help: ({ save, evaluate, unit }) => `Save every ${Number((Math.max(1, Math.round(save / evaluate)) * evaluate).toPrecision(12))} ${unit}, for instance.`,
    page: page(
      'Each checkpoint must fall on an evaluation, or its metrics are not known when the best one is chosen.',
      'arguments {\n  load_best_model_at_end: true\n  evaluation_strategy: "steps"\n  eval_steps: 200\n  save_steps: 500\n}',
      'arguments {\n  load_best_model_at_end: true\n  evaluation_strategy: "steps"\n  eval_steps: 200\n  save_steps: 400\n}',
    ),
  },
  'best-metric-unknown': {
    number: 3208,
    severity: 'error',
    message: ({ metric }: { metric: string; nearest: string | null; known: readonly string[] }) =>
      `Evaluation does not report \`${metric}\``,
    help: ({ nearest, known }) => (nearest === null ? `It reports ${listed(known)}.` : `Did you mean \`${nearest}\`?`),
    page: page(
      'The best model is chosen by `loss` or by a metric that the spec declares. With several evaluation sets each ' +
      'reports under its own name: ' +
      '`validation_accuracy`. The Trainer finds such a mistake at its first evaluation; here it is found before the run.',
      'metrics accuracy\nstrategy evaluation { every: 1 epoch }\nstrategy saving { every: 1 epoch, best: acuracy }',
      'metrics accuracy\nstrategy evaluation { every: 1 epoch }\nstrategy saving { every: 1 epoch, best: accuracy }',
    ),
  },
  'best-metric-matrix': {
    number: 3221,
    severity: 'error',
    message: ({ metric }: { metric: string; known: readonly string[] }) => `\`${metric}\` is a matrix, and no best model can be chosen by it`,
    help: ({ known }) => `Choose by a number: ${listed(known)}.`,
    page: page(
      'The best model is the one whose metric is the greatest or the least. A matrix is neither; the Trainer finds that out ' +
      'at its first evaluation, here it is found before the run.',
      'metrics accuracy, confusion_matrix\nstrategy evaluation { every: 1 epoch }\nstrategy saving { every: 1 epoch, best: confusion_matrix }',
      'metrics accuracy, confusion_matrix\nstrategy evaluation { every: 1 epoch }\nstrategy saving { every: 1 epoch, best: accuracy }',
    ),
  },
  'best-metric-direction': {
    number: 3209,
    severity: 'error',
    message: ({ metric }: { metric: string; explicit: boolean }) =>
      `A smaller \`${metric}\` is better, and the greatest one would be taken for the best`,
    help: ({ explicit }) =>
      (explicit ? 'Write `greater_is_better: false`.' : '`greater_is_better` is true unless it is set: write `greater_is_better: false`.'),
    page: page(
      '`greater_is_better` is true for every metric but `loss`, so that a metric that measures an error needs it to be set. ' +
      '`strategy saving { best: mae }` knows the direction of its metric.',
      'metrics mae\narguments {\n  evaluation_strategy: "epoch"\n  metric_for_best_model: mae\n}',
      'metrics mae\narguments {\n  evaluation_strategy: "epoch"\n  metric_for_best_model: mae\n  greater_is_better: false\n}',
    ),
  },
  'best-metric-not-computed': {
    number: 3210,
    severity: 'error',
    message: ({ metric }: { metric: string }) =>
      `\`${metric}\` decides which model is best, and \`prediction_loss_only\` keeps it from being computed`,
    help: () => 'Leave `prediction_loss_only` out, or choose by `loss`.',
    page: page(
      'With `prediction_loss_only` an evaluation reports the loss alone.',
      'arguments {\n  prediction_loss_only: true\n  metric_for_best_model: accuracy\n}',
      'arguments { metric_for_best_model: accuracy }',
    ),
  },
  'early-stopping-without-evaluation': {
    number: 3211,
    severity: 'error',
    message: () => '`early_stopping` watches evaluations, and there are none',
    help: () => 'Evaluate during training: `strategy evaluation { every: 1 epoch }`.',
    page: page(
      'Early stopping ends a run when its evaluations no longer improve. Without evaluations it would never act.',
      'callbacks { early_stopping(patience: 3) }',
      'strategy evaluation { every: 1 epoch }\nstrategy saving { every: 1 epoch, best: loss }\ncallbacks { early_stopping(patience: 3) }',
    ),
  },
  'early-stopping-without-best': {
    number: 3212,
    severity: 'error',
    message: () => '`early_stopping` needs to know which metric is to improve',
    help: () => 'Name it: `best: loss` in `strategy saving`, or `metric_for_best_model`.',
    page: page(
      'Early stopping compares each evaluation with the best so far, by the metric that decides which model is best.',
      'strategy evaluation { every: 1 epoch }\ncallbacks { early_stopping(patience: 3) }',
      'strategy evaluation { every: 1 epoch }\nstrategy saving { every: 1 epoch, best: loss }\ncallbacks { early_stopping(patience: 3) }',
    ),
  },
  'evaluation-without-data': {
    number: 3213,
    severity: 'error',
    message: () => 'Evaluation is asked for, and the spec has no evaluation data',
    help: () => 'Declare it in `data`: `eval = csv("…")`, or `eval = split(train, 10%)`.',
    page: page(
      'The Trainer finds this out at its first evaluation; here it is found before the run.',
      'data { train = csv("train.csv") }\nstrategy evaluation { every: 1 epoch }',
      'data {\n  train = csv("train.csv")\n  eval = split(train, 10%)\n}\nstrategy evaluation { every: 1 epoch }',
    ),
  },
  'evaluation-data-unused': {
    number: 3223,
    severity: 'warning',
    message: () => 'Nothing evaluates on this data: the spec does not say when',
    help: () => 'Add `strategy evaluation { every: 1 epoch }` to the run, or `evaluation_strategy: "no"` to `arguments` if that is meant.',
    page: page(
      'As with the Trainer, nothing is evaluated during training unless `evaluation_strategy` says when, and its default is `no`. Evaluation data that '
        + 'is declared and never looked at is mostly an oversight: the run would end without a single metric. The warning is gone once the spec says '
        + 'when to evaluate, or says that it shall not.',
      'data {\n  train = csv("train.csv")\n  eval = split(train, 10%)\n}',
      'data {\n  train = csv("train.csv")\n  eval = split(train, 10%)\n}\nstrategy evaluation { every: 1 epoch }',
    ),
  },
  'do-eval-without-evaluation': {
    number: 3214,
    severity: 'error',
    message: () => '`do_eval` is true, and nothing says when to evaluate',
    help: () => 'Say when: `strategy evaluation { every: 1 epoch }`.',
    page: page(
      'A run evaluates when its evaluation strategy says so. `do_eval` alone, which scripts for the Trainer read, ' +
      'would change nothing here.',
      'arguments { do_eval: true }',
      'strategy evaluation { every: 1 epoch }',
    ),
  },
  'do-eval-contradicted': {
    number: 3215,
    severity: 'warning',
    message: () => '`do_eval` is false, and evaluation is on; it becomes true',
    help: () => 'Leave it out, or turn evaluation off.',
    page: page(
      'As in Transformers, an evaluation strategy turns `do_eval` on whatever it says.',
      'arguments {\n  do_eval: false\n  evaluation_strategy: "epoch"\n}',
      'arguments { evaluation_strategy: "epoch" }',
    ),
  },
  'training-switched-off': {
    number: 3216,
    severity: 'error',
    message: () => '`do_train` is false, and a run trains',
    help: () => 'Leave it out.',
    page: page(
      'A spec describes a training run, and `trainspec run` trains. There is no run without training.',
      'arguments { do_train: false }',
      'arguments { do_train: true }',
    ),
  },
  'predict-without-test-data': {
    number: 3217,
    severity: 'error',
    message: () => '`do_predict` is true, and the spec has no test data',
    help: () => 'Declare it in `data`: `test = csv("…")`.',
    page: page(
      'Predictions are made for the source called `test`.',
      'data { train = csv("train.csv") }\narguments { do_predict: true }',
      'data {\n  train = csv("train.csv")\n  test = csv("test.csv")\n}\narguments { do_predict: true }',
    ),
  },
  'predict-rule-without-prediction': {
    number: 3222,
    severity: 'warning',
    message: () => 'This rule never runs: without `do_predict` the test data is not predicted',
    help: ({ test }: { test: boolean }) => (test ? 'Write `do_predict: true` among the arguments.' : 'Write `do_predict: true` among the arguments, and declare `test = csv("…")` in `data`.'),
    page: page(
      'The event `predict` comes when the final model was run on the source `test`, which is done where `do_predict` is on.',
      'data {\n  train = csv("train.csv")\n  test = csv("test.csv")\n}\narguments { output_dir: "out" }\ncallbacks { on predict when test.accuracy < 0.9 { warn("poor") } }',
      'data {\n  train = csv("train.csv")\n  test = csv("test.csv")\n}\narguments { output_dir: "out"; do_predict: true }\ncallbacks { on predict when test.accuracy < 0.9 { warn("poor") } }',
    ),
  },
  'max-steps-zero': {
    number: 3218,
    severity: 'warning',
    message: () => '`max_steps` is 0, which sets no limit',
    help: () => 'Write the number of updates, or leave it out.',
    page: page(
      'The Trainer reads 0 as "not set" and trains for `num_train_epochs`.',
      'arguments { max_steps: 0 }',
      'arguments { max_steps: 1000 }',
    ),
  },
  'max-steps-over-epochs': {
    number: 3219,
    severity: 'warning',
    message: ({ steps }: { steps: number }) => `\`max_steps\` is ${steps}, so \`num_train_epochs\` is not read`,
    help: () => 'Keep one of the two.',
    page: page(
      'The number of updates wins over the number of epochs. A spec that has both says two things about its length.',
      'arguments {\n  num_train_epochs: 3\n  max_steps: 1000\n}',
      'arguments { max_steps: 1000 }',
    ),
  },
  'label-names-differ': {
    number: 3220,
    severity: 'error',
    message: ({ labels }: { labels: string }) => `\`label_names\` names something else than the labels of the data: ${labels === '' ? 'it has none' : labels}`,
    help: () => 'Leave it out: labels are the `label` fields of `data`.',
    page: page(
      'The Trainer has to be told which columns of a batch are labels. Here `data` says so, and the loss takes them from there: '
        + '`label_names` may repeat them, and nothing else.',
      'arguments { label_names: ["x"] }',
      'arguments { label_names: ["y"] }',
    ),
  },
})
