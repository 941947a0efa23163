import { catalog } from '../entry.ts'
import { page } from './page.ts'

/** The learning rate and the optimizer. */
export const scheduleDiagnostics = catalog({
  'warmup-both-ways': {
    number: 3301,
    severity: 'warning',
    message: ({ steps }: { steps: number }) =>
      `Warmup is said both ways: \`warmup_steps: ${steps}\` wins, and \`warmup_ratio\` is not read`,
    help: () => 'Keep one of the two.',
    page: page(
      'A warmup is a number of updates or a share of all of them.',
      'arguments {\n  warmup_steps: 100\n  warmup_ratio: 0.1\n}',
      'arguments { warmup_steps: 100 }',
    ),
  },
  'polynomial-rate-too-small': {
    number: 3302,
    severity: 'error',
    message: ({ rate }: { rate: number }) => `The polynomial schedule falls to 1e-7, and \`learning_rate\` is ${rate}`,
    help: () => 'Take a larger rate or another schedule.',
    page: page(
      'The polynomial schedule ends at a rate of 1e-7, so it must begin above it.',
      'arguments {\n  lr_scheduler_type: polynomial\n  learning_rate: 1e-7\n}',
      'arguments {\n  lr_scheduler_type: polynomial\n  learning_rate: 1e-4\n}',
    ),
  },
  'constant-ignores-warmup': {
    number: 3303,
    severity: 'warning',
    message: () => 'The schedule `constant` has no warmup: the one that is written is not read',
    help: () => 'Write `constant_with_warmup`.',
    page: page(
      'Under `constant` the rate is `learning_rate` from the first update on, and a warmup would be ignored. ' +
      '`constant_with_warmup` has one.',
      'strategy schedule { constant, warmup: 6% }',
      'strategy schedule { constant_with_warmup, warmup: 6% }',
    ),
  },
  'inverse-sqrt-without-warmup': {
    number: 3304,
    severity: 'warning',
    message: () => 'The schedule `inverse_sqrt` is scaled by its warmup, and there is none',
    help: () => 'Write a warmup; without one, 10000 updates are assumed.',
    page: page(
      'The rate falls as 1 over the square root of updates, measured in lengths of the warmup. Without a warmup ' +
      'newer releases of Transformers ' +
      'assume 10000 updates, so that a short run hardly moves; older ones fail.',
      'arguments { lr_scheduler_type: inverse_sqrt }',
      'arguments {\n  lr_scheduler_type: inverse_sqrt\n  warmup_steps: 100\n}',
    ),
  },
  'optim-args-malformed': {
    number: 3305,
    severity: 'error',
    message: ({ item }: { item: string }) => `\`${item}\` in \`optim_args\` is not \`name=value\``,
    help: () => 'Separate the options by commas, each with one `=`.',
    page: page(
      'Options of an optimizer are written `name=value,name=value`.',
      'arguments { optim_args: "use_kahan_summation" }',
      'arguments { optim_args: "use_kahan_summation=True" }',
    ),
  },
})
