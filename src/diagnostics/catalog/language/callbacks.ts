import { listed, page } from '../arguments/page.ts'
import { catalog } from '../entry.ts'

type Unknown = { name: string | null; nearest: string | null; known: readonly string[] }

const guess = ({ nearest, known }: Pick<Unknown, 'nearest' | 'known'>): string =>
  nearest === null ? `There are ${listed(known)}.` : `Did you mean \`${nearest}\`?`

/** Callbacks and event rules. */
export const callbackDiagnostics = catalog({
  'unknown-callback': {
    number: 2501,
    severity: 'error',
    message: ({ name }: Unknown) => (name === null ? 'This is not the name of a callback' : `There is no callback \`${name}\``),
    help: guess,
    page: page('A statement of `callbacks` is a built-in callback, a rule `on EVENT …` or `callback "FILE"`.', 'callbacks { early_stoping(patience: 3) }', 'callbacks { early_stopping(patience: 3) }'),
  },
  'unknown-event': {
    number: 2502,
    severity: 'error',
    message: ({ name }: Unknown) => `There is no event \`${name}\``,
    help: guess,
    page: page('A rule waits for one of the declared events.', 'on evaluation { save }', 'on evaluate { save }'),
  },
  'unknown-action': {
    number: 2503,
    severity: 'error',
    message: ({ name }: Unknown) => (name === null ? 'This is not the name of an action' : `There is no action \`${name}\``),
    help: guess,
    page: page('A rule may do what is declared: it has no way to run code.', 'on evaluate { halt("enough") }', 'on evaluate { stop("enough") }'),
  },
  'unknown-condition-name': {
    number: 2504,
    severity: 'error',
    message: ({ name, event }: Unknown & { event: string }) => `\`${name}\` is not known at the event \`${event}\``,
    help: guess,
    page: page('Every event has its own names: an evaluation knows its loss and each metric that is declared, a step knows the training loss.', 'metrics f1\ncallbacks { on evaluate when eval.accuracy > 0.9 { stop } }', 'metrics accuracy\ncallbacks { on evaluate when eval.accuracy > 0.9 { stop } }'),
  },
  'wrong-condition': {
    number: 2505,
    severity: 'error',
    message: ({ wanted, found }: { wanted: string; found: string }) => `Here stands ${found} where ${wanted} is needed`,
    help: () => 'Compare numbers to make a condition: `train.loss > 5`.',
    page: page('`when`, `and`, `or` and `not` take conditions; comparisons and arithmetic take numbers.', 'on step when train.loss { stop }', 'on step when train.loss > 5 { stop }'),
  },
  'not-a-condition': {
    number: 2506,
    severity: 'error',
    message: () => 'This cannot stand in a condition',
    help: () => 'Conditions are made of numbers, names of the event, arithmetic, comparisons, `is nan`, `is infinite`, `and`, `or` and `not`.',
    page: page('Conditions are a small language that always comes to an end.', 'on step when "high" { stop }', 'on step when train.loss > 5 { stop }'),
  },
  'unknown-is': {
    number: 2507,
    severity: 'error',
    message: () => '`is` asks for `nan` or `infinite`',
    help: ({ nearest }: { nearest: string | null }) => (nearest === null ? 'Compare with `==` otherwise.' : `Did you mean \`${nearest}\`?`),
    page: page('A number that is no number equals nothing, so it has a test of its own.', 'on step when train.loss is bad { stop }', 'on step when train.loss is nan { stop }'),
  },
  'empty-rule': {
    number: 2508,
    severity: 'warning',
    message: () => 'This rule does nothing',
    help: () => 'Give it an action: `{ stop("reason") }`.',
    page: page('A rule without actions has no effect.', 'on evaluate when eval.loss < 0.1 { }', 'on evaluate when eval.loss < 0.1 { stop }'),
  },
  'action-misplaced': {
    number: 2509,
    severity: 'error',
    message: ({ action, event }: { action: string; event: string; events: readonly string[] }) => `\`${action}\` has no effect at the event \`${event}\``,
    help: ({ events }: { events: readonly string[] }) => `It can stand at ${listed(events)}.`,
    page: page('An action must come early enough to change something: a gradient can be discarded only before the optimizer takes it, and a checkpoint cannot be asked for when training has ended.', 'on step when train.loss > 100 { skip_update }', 'on pre_optimizer_step when train.loss > 100 { skip_update }'),
  },
  'callback-not-code': {
    number: 2510,
    severity: 'error',
    message: ({ path }: { path: string }) => `${path} is no file of TypeScript or JavaScript`,
    help: () => 'Its name must end in .ts, .mts, .js or .mjs.',
    page: page('A file of callbacks is a module whose default export is made by `defineCallback` of `trainspec/callback`. It runs only under `--allow-code`.', 'callbacks { callback "./notify.sh" }', 'callbacks { callback "./notify.ts" }'),
  },
})
