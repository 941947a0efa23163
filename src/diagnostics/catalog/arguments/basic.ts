import { catalog } from '../entry.ts'
import { listed, page } from './page.ts'

/** One argument by itself: its name, its value, the engine. */
export const basicArgumentDiagnostics = catalog({
  'unknown-argument': {
    number: 3001,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null; hint: string | null }) => `There is no argument \`${name}\``,
    help: ({ nearest, hint }) =>
      hint ?? (nearest === null ? 'All arguments are listed in spec/arguments.md.' : `Did you mean \`${nearest}\`?`),
    page: page(
      'An `arguments` block sets the parameters of a run by their declared names, which are those of the Hugging Face Trainer. ' +
      'A name that is not declared would have no effect, so it is an error. `trainspec explain NAME` describes each one.',
      'arguments { learning_rat: 3e-4 }',
      'arguments { learning_rate: 3e-4 }',
    ),
  },
  'argument-alias': {
    number: 3002,
    severity: 'warning',
    message: ({ alias, name }: { alias: string; name: string }) => `\`${alias}\` is another release's name for \`${name}\``,
    help: ({ name }) => `Write \`${name}\`.`,
    page: page(
      'Transformers renamed arguments over the years. A spec uses one name for each, so that two specs can be compared; ' +
      'the other names are understood, and `check --fix` rewrites them.',
      'arguments { eval_strategy: "epoch" }',
      'arguments { evaluation_strategy: "epoch" }',
    ),
  },
  'argument-twice': {
    number: 3003,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is set twice`,
    help: () => 'Keep one of the two.',
    page: page(
      'One layer of a spec says a thing once: of two values one would silently win. A higher layer (a file over its base or presets, ' +
      '`--set` over the file) may set the argument again.',
      'arguments {\n  seed: 1\n  seed: 2\n}',
      'arguments { seed: 2 }',
    ),
  },
  'argument-missing': {
    number: 3004,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is not set`,
    help: ({ name }) => `It has no default: write \`${name}: …\` in \`arguments\`.`,
    page: page(
      'An argument without a default must be written down. `output_dir` is the only one: a run writes files, and you say where.',
      'arguments { seed: 1 }',
      'arguments {\n  output_dir: "runs/first"\n  seed: 1\n}',
    ),
  },
  'argument-out-of-range': {
    number: 3005,
    severity: 'error',
    message: ({ name, value, range }: { name: string; value: number; range: string }) => `\`${name}\` is ${value}, and must be ${range}`,
    page: page(
      'A number lies outside what the argument can mean: a batch has at least one row, a share lies between 0 and 1, an epoch count is ' +
      'above 0. `trainspec explain NAME` states the range.',
      'arguments { warmup_ratio: 6 }',
      'arguments { warmup_ratio: 0.06 }',
    ),
  },
  'argument-deprecated': {
    number: 3006,
    severity: 'warning',
    message: ({ name }: { name: string; use: string | null; because: string }) => `\`${name}\` is deprecated`,
    help: ({ use, because }) => (use === null ? because : `${because} Write \`${use}\`.`),
    page: page(
      'The argument is understood for the sake of older configurations, but newer releases of Transformers dropped or renamed it.',
      'arguments { fp16_backend: "cuda_amp" }',
      'arguments { half_precision_backend: "cuda_amp" }',
    ),
  },
  'argument-not-on-engine': {
    number: 3007,
    severity: 'error',
    message: ({ name, engine }: { name: string; engine: string; because: string; others: readonly string[] }) =>
      `The engine ${engine} cannot honour \`${name}\` as it is set`,
    help: ({ because, others, engine }: { because: string; others: readonly string[]; engine: string }) =>
      `On ${engine}, ${because}.${others.includes('onnx') ? ' The engine onnx has it: --engine onnx.' : others.length === 0 ? '' : ` The engine ${others.join(' or ')} has it, which is not part of this release.`}`,
    page: page(
      'An argument is never accepted and then ignored. Each is declared with what every engine makes of it; one that the chosen engine ' +
      'cannot put into effect is refused as soon as it is set to something else than its default.',
      'arguments { bf16: true }    # on the embedded engine, which computes in float32',
      'arguments { }               # float32',
    ),
  },
  'argument-without-effect': {
    number: 3008,
    severity: 'warning',
    message: ({ name, because }: { name: string; because: string }) => `\`${name}\` has no effect: ${because}`,
    page: page(
      'An argument is set that nothing reads, because of what another one says. Either the other one is not what was meant, or this one ' +
      'can go.',
      'arguments {\n  evaluation_strategy: "epoch"\n  eval_steps: 100\n}',
      'arguments {\n  evaluation_strategy: "steps"\n  eval_steps: 100\n}',
    ),
  },
  'said-twice': {
    number: 3009,
    severity: 'error',
    message: ({ name, by }: { name: string; by: string }) => `\`${name}\` is said twice: ${by} says it too`,
    help: () => 'Keep one of the two forms.',
    page: page(
      'Strategies and arguments are two forms of the same values. Written in both, even with equal values, a later change of one would ' +
      'leave the other behind, so it is an error within one layer of a spec.',
      'arguments { evaluation_strategy: "epoch" }\nstrategy evaluation { every: 1 epoch }',
      'strategy evaluation { every: 1 epoch }',
    ),
  },
  'unknown-strategy': {
    number: 3101,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null }) => `There is no strategy \`${name}\``,
    help: ({ nearest }) =>
      (nearest === null ? 'There are `evaluation`, `logging`, `saving` and `schedule`.' : `Did you mean \`${nearest}\`?`),
    page: page(
      'There is a strategy for each of the four things that are timed: `evaluation`, `logging`, `saving` and ' +
      '`schedule` (of the learning rate).',
      'strategy save { every: 1 epoch }',
      'strategy saving { every: 1 epoch }',
    ),
  },
  'strategy-twice': {
    number: 3102,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`strategy ${name}\` is written twice`,
    help: () => 'Put all its entries into one.',
    page: page(
      'One layer of a spec has one strategy of a name: entries of two would have to be merged, and no rule for that is obvious.',
      'strategy saving { every: 1 epoch }\nstrategy saving { keep: 2 }',
      'strategy saving { every: 1 epoch, keep: 2 }',
    ),
  },
  'unknown-entry': {
    number: 3103,
    severity: 'error',
    message: ({ entry, strategy }: { entry: string; strategy: string; nearest: string | null; entries: readonly string[] }) =>
      `\`strategy ${strategy}\` has no entry \`${entry}\``,
    help: ({ nearest, entries }) => (nearest === null ? `Its entries are ${listed(entries)}.` : `Did you mean \`${nearest}\`?`),
    page: page(
      'Every strategy has a few entries. Flags (`first_step`) and the curve of a schedule (`cosine`) may be written without a name.',
      'strategy saving { evry: 1 epoch }',
      'strategy saving { every: 1 epoch }',
    ),
  },
  'entry-twice': {
    number: 3104,
    severity: 'error',
    message: ({ entry, strategy }: { entry: string; strategy: string }) => `\`${entry}\` is said twice in \`strategy ${strategy}\``,
    help: () => 'Keep one of the two.',
    page: page(
      'An entry has one value. A curve that stands alone in a schedule is its `kind`.',
      'strategy schedule { cosine, kind: linear }',
      'strategy schedule { cosine }',
    ),
  },
  'steps-not-whole': {
    number: 3105,
    severity: 'error',
    message: ({ value }: { value: number }) => `${value} steps is not a whole number of steps`,
    help: () => 'A step is an update, and there is no half of it.',
    page: page(
      'Steps are updates of the weights, which happen whole. A part of an epoch can be written as such.',
      'strategy evaluation { every: 2.5 steps }',
      'strategy evaluation { every: 2.5 epochs }',
    ),
  },
  'delay-unit': {
    number: 3106,
    severity: 'error',
    message: ({ delay, every }: { delay: string; every: string; unit: string }) =>
      `\`delay\` is in ${delay}, and evaluation happens by ${every}`,
    help: ({ unit }) => `Write the delay in ${unit}.`,
    page: page(
      'The delay of the first evaluation is counted in epochs where evaluations are, and in steps otherwise.',
      'strategy evaluation { every: 1 epoch, delay: 100 steps }',
      'strategy evaluation { every: 1 epoch, delay: 2 epochs }',
    ),
  },
})
