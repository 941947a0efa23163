import { listed, page } from '../arguments/page.ts'
import { catalog } from '../entry.ts'

/** Names, types, values and options. */
export const valueDiagnostics = catalog({
  'unknown-name': {
    number: 2101,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null; quoted: boolean; members: readonly string[] }) => `There is no \`${name}\``,
    help: ({ name, nearest, quoted, members }: { name: string; nearest: string | null; quoted: boolean; members: readonly string[] }) => (nearest !== null ? `Did you mean \`${nearest}\`?`
      : members.length > 0 ? `It may be ${listed(members)}.`
        : quoted ? `Text stands in quotes: \`"${name}"\`.` : 'Declare it with `param` or `let`.'),
    page: page(
      'A bare word is a member of an enumeration that is expected there, a `param` or a `let`. This one is none of them.',
      'param rounds: int = 12\narguments { num_train_epochs: round }',
      'param rounds: int = 12\narguments { num_train_epochs: rounds }',
    ),
  },
  'duplicate-name': {
    number: 2102,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is already declared here`,
    help: () => 'Give one of them another name.',
    page: page('Within one block a name means one thing.', 'let a = 1\nlet a = 2', 'let a = 1\nlet b = 2'),
  },
  'unused-name': {
    number: 2103,
    severity: 'warning',
    message: ({ what, name }: { what: 'param' | 'let' | 'source' | 'value' | 'module' | 'input'; name: string }) => `The ${what} \`${name}\` is not used`,
    help: () => 'Use it or remove it.',
    page: page('Something is declared that has no effect: often a sign that its use is misspelt.', 'param rounds: int = 12   # and no word of it below', 'param rounds: int = 12\narguments { num_train_epochs: rounds }'),
  },
  'circular-definition': {
    number: 2104,
    severity: 'error',
    message: ({ names }: { names: readonly string[] }) => `The value depends on itself: ${names.join(' → ')}`,
    help: () => 'Give one of them a value of its own.',
    page: page('Values may be declared in any order, but not in a circle.', 'let a = b + 1\nlet b = a', 'let a = 1\nlet b = a'),
  },
  'name-hides-member': {
    number: 2105,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is a value expected here and also a param or let`,
    help: () => 'Rename the param or let.',
    page: page('Where a member of an enumeration is expected its name wins, so a param of the same name could not be meant.', 'param macro: int = 1\nmetrics f1(average: macro)', 'param size: int = 1\nmetrics f1(average: macro)'),
  },
  'reserved-name': {
    number: 2106,
    severity: 'error',
    message: ({ name }: { name: string }) => `Nothing can be called \`${name}\``,
    help: () => 'Give it another name.',
    page: page('One word is no name: in JSON it would change the object that it is a member of.', 'let __proto__ = 3', 'let three = 3'),
  },
  'unknown-type': {
    number: 2201,
    severity: 'error',
    message: ({ found }: { found: string; nearest: string | null }) => `${found.startsWith('`') ? found : 'This'} is not a type`,
    help: ({ nearest }) => (nearest === null ? 'Types are `int`, `number`, `bool`, `string`, `path`, units such as `epochs`, `list[int]`, and unions such as `fast | slow`.' : `Did you mean \`${nearest}\`?`),
    page: page('A param or a parameter of a module has one of the types of the language.', 'param rounds: integer = 12', 'param rounds: int = 12'),
  },
  'wrong-type': {
    number: 2202,
    severity: 'error',
    message: ({ subject, wanted, found }: { subject: string; wanted: string; found: string; nearest: string | null; units: readonly string[] }) =>
      `${capital(subject)} takes ${wanted}, not ${found}`,
    help: ({ nearest, units, wanted, found }: { nearest: string | null; units: readonly string[]; wanted: string; found: string }) => (nearest !== null ? `Did you mean \`${nearest}\`?`
      : units.length > 0 ? `Say of what: ${units.map(unit => `\`${found.replaceAll('`', '')}${unit === 'percent' ? '%' : ` ${unit}`}\``).join(' or ')}.` : `Write ${wanted}.`),
    page: page('The value is of another kind than the declaration asks for. Units are kinds too: `20` is a number, `20 steps` a count of updates.', 'strategy evaluation { every: 20 }', 'strategy evaluation { every: 20 steps }'),
  },
  'out-of-range': {
    number: 2203,
    severity: 'error',
    message: ({ subject, wanted, found }: { subject: string; wanted: string; found: string }) => `${capital(subject)} takes ${wanted}, not ${found}`,
    help: ({ wanted }) => `Write ${wanted}.`,
    page: page('The value is of the right kind but outside of what makes sense.', 'model { dropout(1.5) }', 'model { dropout(0.5) }'),
  },
  'unknown-unit': {
    number: 2204,
    severity: 'error',
    message: ({ unit }: { unit: string; nearest: string | null }) => `\`${unit}\` is not a unit`,
    help: ({ nearest }) => (nearest === null ? 'Units are steps, epochs, %, s, min, h, B to GiB and tokens.' : `Did you mean \`${nearest}\`?`),
    page: page('A word right after a number is its unit.', 'strategy logging { every: 20 stepps }', 'strategy logging { every: 20 steps }'),
  },
  'mixed-units': {
    number: 2205,
    severity: 'error',
    message: ({ operator, operands }: { operator: string; operands: string }) => `\`${operator}\` does not go with ${operands}: their units differ`,
    help: () => 'Write both in one unit.',
    page: page('Steps and epochs, or a count and a plain number, do not add up before the data is known.', 'let wait = 1 epoch + 20 steps', 'let wait = 1 epoch + 1 epoch'),
  },
  'wrong-operands': {
    number: 2206,
    severity: 'error',
    message: ({ operator, operands }: { operator: string; operands: string }) => `\`${operator}\` does not go with ${operands}`,
    help: () => 'Arithmetic takes numbers, `and`, `or` and `not` take true or false.',
    page: page('An operator was given values it is not for.', 'let a = "text" * 2', 'let a = 3 * 2'),
  },
  'not-finite': {
    number: 2207,
    severity: 'error',
    message: () => 'The result is not a finite number',
    help: () => 'Look for a division by zero or a root or logarithm of a negative number.',
    page: page('A value of a spec is a finite number.', 'let a = 1 / 0', 'let a = 1 / 2'),
  },
  'not-constant': {
    number: 2208,
    severity: 'error',
    message: () => 'This is not a value that is known when the spec is checked',
    help: () => 'Use numbers, strings, params, lets and functions of them.',
    page: page('Values of a spec are known before the run. What is measured in the run can be read in the condition of an event rule.', 'arguments { seed: train.loss }', 'arguments { seed: 42 }'),
  },
  'bad-secret': {
    number: 2209,
    severity: 'error',
    message: () => 'A secret is written `secret env("NAME")`',
    help: () => 'Name the variable of the environment that holds it.',
    page: page('A secret is the name of an environment variable, read when the run starts and written down nowhere.', 'arguments { hub_token: env("HF_TOKEN") }', 'arguments { hub_token: secret env("HF_TOKEN") }'),
  },
  'param-without-value': {
    number: 2210,
    severity: 'error',
    message: ({ name }: { name: string }) => `The param \`${name}\` has no value`,
    help: ({ name }) => `Give it a default, or pass --param ${name}=VALUE.`,
    page: page('A param without a default must come from the command line.', 'param rounds: int', 'param rounds: int = 12'),
  },
  'nested-too-deep': {
    number: 2212,
    severity: 'error',
    message: ({ what, most }: { what: string; most: number }) => `More than ${most} ${what} are nested in one another`,
    help: () => 'Name parts of it with `let`, or write it flatter.',
    page: page('A limit that no spec written by people meets; it stops one that was made to exhaust the checker.', 'let a = ((((1))))   # and so on', 'let a = 1'),
  },
  'value-too-large': {
    number: 2213,
    severity: 'error',
    message: ({ most }: { most: number }) => `The value has more than ${most} characters or items`,
    help: () => 'Large values belong into data files.',
    page: page('A limit that stops a spec whose values double with each line.', 'let a = [b, b]\nlet b = [c, c]   # and so on', 'let a = [1, 2]'),
  },
  'unknown-function': {
    number: 2211,
    severity: 'error',
    message: ({ name }: { name: string | null; nearest: string | null; known: readonly string[] }) =>
      (name === null ? 'Only a name can be called here' : `There is no function \`${name}\` here`),
    help: ({ name, nearest, known }) =>
      nearest !== null ? `Did you mean \`${nearest}\`?` : name === null ? 'Write `f(x)` for what others write `x.f()`.' : `There are ${listed(known)}.`,
    page: page('Functions of values and of columns are those of the standard library.', 'let a = sqr(2)', 'let a = sqrt(2)'),
  },
  'unknown-option': {
    number: 2301,
    severity: 'error',
    message: ({ owner, name }: { owner: string; name: string; nearest: string | null; known: readonly string[] }) => `\`${owner}\` has no option \`${name}\``,
    help: ({ nearest, known }: { nearest: string | null; known: readonly string[] }) => (nearest !== null ? `Did you mean \`${nearest}\`?` : known.length === 0 ? 'It takes no options here.' : `Its options are ${listed(known)}.`),
    page: page('Each layer, loss, metric and callback has its declared options; `trainspec explain NAME` lists them.', 'conv2d(32, kernel_size: 3)', 'conv2d(32, kernel: 3)'),
  },
  'missing-option': {
    number: 2302,
    severity: 'error',
    message: ({ owner, name }: { owner: string; name: string }) => `\`${owner}\` needs \`${name}\``,
    help: ({ owner, name }) => `Write \`${owner}(${name}: …)\`.`,
    page: page('An option without a default must be given.', 'conv2d(32)', 'conv2d(32, kernel: 3)'),
  },
  'too-many-options': {
    number: 2303,
    severity: 'error',
    message: ({ name, most }: { name: string; most: number }) => (most === 0 ? `\`${name}\` takes no options` : `\`${name}\` takes at most ${most} option${most === 1 ? '' : 's'}`),
    help: () => 'Remove this one.',
    page: page('More values are given than there are options.', 'dropout(0.1, 0.2)', 'dropout(0.1)'),
  },
  'option-twice': {
    number: 2304,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is given twice`,
    help: () => 'Keep one. Values without a name fill the options in their order.',
    page: page('One option has one value.', 'linear(10, features: 20)', 'linear(10)'),
  },
})

/** Subjects are names in back-quotes or words; only words have a capital. */
function capital(subject: string): string {
  return subject.charAt(0).toUpperCase() + subject.slice(1)
}
