import { listed, page } from './arguments/page.ts'
import { catalog } from './entry.ts'

type Unknown = { name: string | null; nearest: string | null; known: readonly string[] }

const guess = ({ nearest, known }: Pick<Unknown, 'nearest' | 'known'>): string =>
  nearest === null ? `There are ${listed(known)}.` : `Did you mean \`${nearest}\`?`

/** What others call the metrics of generated text. */
const isOfText = (name: string | null): boolean => name !== null && /^(?:sacre)?bleu(?:_?\d)?$|^rouge(?:[-_]?(?:[123lnsw]|lsum))?(?:_?score)?$|^bleu_?score$/i.test(name)

/** The model, its loss and its metrics. */
export const modelDiagnostics = catalog({
  'unknown-layer': {
    number: 4001,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null }) => `There is no layer, module or value \`${name}\` here`,
    help: ({ nearest }) => (nearest === null ? '`trainspec explain layers` lists them; your own are declared with `module NAME { … }`.' : `Did you mean \`${nearest}\`?`),
    page: page('A statement of a model is a layer of the standard library, a module of the spec, or a value named above it.', 'model { linaer(10) }', 'model { linear(10) }'),
  },
  'not-a-layer': {
    number: 4002,
    severity: 'error',
    message: ({ name }: { name: string }) => `${name === 'this' ? 'This' : `\`${name}\``} is a value and cannot be applied`,
    help: () => 'Only layers and modules can be applied: `up = linear(8)` and then `up(x)`.',
    page: page('A name that was given to a layer\'s result is a value. A layer that is to be applied stays without its input where it is named.', 'model {\n  a = linear(8)(pixels)\n  b = a(pixels)\n}', 'model {\n  a = linear(8)\n  b = a(pixels)\n}'),
  },
  'layer-not-applied': {
    number: 4003,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is a layer and is not applied to anything`,
    help: ({ name }) => `Apply it: \`${name}(…)(VALUE)\`.`,
    page: page('Inside an expression a layer must be given its input.', 'y = input + linear(8)', 'y = input + linear(8)(input)'),
  },
  'nothing-to-feed': {
    number: 4004,
    severity: 'error',
    message: ({ name }: { name: string; inputs: readonly string[] }) => `\`${name}\` comes first, and there are several inputs it could take`,
    help: ({ name, inputs }: { name: string; inputs: readonly string[] }) => `Say which: \`${name}(…)(${inputs[0] ?? 'VALUE'})\`, or \`concat(${inputs.join(', ')})\` before it.`,
    page: page('The first statement takes the data\'s input. Where there are several, it names them.', 'model { linear(8) }   # inputs age and income', 'model {\n  concat(age, income)\n  linear(8)\n}'),
  },
  'module-cycle': {
    number: 4005,
    severity: 'error',
    message: ({ names }: { names: readonly string[] }) => `The module contains itself: ${names.join(' → ')}`,
    help: () => 'A model is finite: write the repetition out.',
    page: page('A module is put in the place of its use, which would never end here.', 'module a { a }', 'module a { linear(8) }'),
  },
  'unused-value': {
    number: 4007,
    severity: 'warning',
    message: ({ name }: { name: string }) => `Nothing uses ${name === 'this value' ? 'this value' : `\`${name}\``}`,
    help: () => 'The statement after it takes another value. Use this one there, or remove it.',
    page: page('A statement feeds the next one, unless that one says what it takes. This value goes nowhere and is computed for nothing.', 'model {\n  a = linear(8)(pixels)\n  b = linear(8)(pixels)\n}', 'model {\n  a = linear(8)(pixels)\n  b = a + linear(8)(pixels)\n}'),
  },
  'value-before-definition': {
    number: 4009,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is used above the statement that makes it`,
    help: () => 'In a model the order counts: move the use below.',
    page: page('Statements of a model run from top to bottom.', 'model {\n  y = x + 1\n  x = linear(8)(pixels)\n}', 'model {\n  x = linear(8)(pixels)\n  y = x + 1\n}'),
  },
  'wrong-value-count': {
    number: 4010,
    severity: 'error',
    message: ({ name, wanted, found }: { name: string; wanted: string; found: number }) => `\`${name}\` is applied to ${wanted}, not to ${found}`,
    help: () => 'Most layers take one value; `concat` and `add` take several.',
    page: page('A layer is applied to as many values as it is declared for.', 'linear(8)(a, b)', 'linear(8)(concat(a, b))'),
  },
  'options-beside-values': {
    number: 4011,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is given options and values in the same brackets`,
    help: ({ name }) => `Write the options first, then the values: \`${name}(OPTIONS)(VALUES)\`.`,
    page: page('The first brackets of a layer hold its options, the second what it is applied to.', 'linear(8, x)', 'linear(8)(x)'),
  },
  'empty-model': {
    number: 4013,
    severity: 'error',
    message: ({ what }: { what: 'model' | 'module' }) => `The ${what} has no value`,
    help: () => 'Add a layer.',
    page: page('The value of a model or module is that of its last statement which is not a definition.', 'model { }', 'model { linear(10) }'),
  },
  'model-too-large': {
    number: 4014,
    severity: 'error',
    message: ({ what, most }: { what: 'layers' | 'names'; most: number }) =>
      what === 'layers' ? `The model has more than ${most} layers` : `A layer has a name of more than ${most} characters, those of the modules around it included`,
    help: ({ what }: { what: 'layers' | 'names'; most: number }) => (what === 'layers' ? 'Look for modules that use each other many times.' : 'Give layers and modules shorter names.'),
    page: page('A limit that no model for this engine meets; it stops a spec whose modules multiply without end, or whose names grow so.', 'module a { b; b }\nmodule b { c; c }   # and so on', 'module a { b }'),
  },
  'not-a-model-value': {
    number: 4015,
    severity: 'error',
    message: ({ isList }: { isList: boolean }) => (isList ? 'A list cannot stand in a model' : 'This cannot stand in a model'),
    help: ({ isList }) => (isList
      ? 'A constant is one number (`x * 0.5`); several belong into `data`, as an `input`, or are learned by a layer.'
      : 'Values are joined by `+ - * /` and by layers.'),
    page: page('A model is made of layers, named values, numbers and `+ - * /`.', 'y = a and b', 'y = a + b'),
  },
  'part-has-name': {
    number: 4017,
    severity: 'error',
    message: ({ name, form }: { name: string; form: 'repeat' | 'sequence' | 'frozen'; written: string }) => `\`${name}\` has a name, and what \`${form}\` is made of has none of its own`,
    help: ({ name, form, written }: { name: string; form: 'repeat' | 'sequence' | 'frozen'; written: string }) => (form === 'frozen'
      ? `Freeze it where it is named: \`${name} = frozen(${written})\`.`
      : `Write it in its place, \`${form}(…, ${written})\`, with parameters of its own; or apply it by its name, \`${name}(VALUE)\`, which shares those of its other uses.`),
    page: page('Every use of a named layer shares its parameters, which lie below its name. Those of the parts of `sequence` and `repeat` lie below the whole (`sequence_1.0.weight`), and copies have parameters of their own. Layers in order need no `sequence`: one that is shared is applied by its name.', 'model {\n  up = linear(8)\n  a = up(pixels)\n  sequence(up, relu)(a)\n}', 'model {\n  up = linear(8)\n  a = up(pixels)\n  relu(up(a))\n}'),
  },
  'not-safetensors': {
    number: 4016,
    severity: 'error',
    message: ({ path }: { path: string }) => `\`${path}\` is not a .safetensors file`,
    help: () => 'Other formats can run code when they are read. In Python: `from safetensors.torch import save_file; save_file(model.state_dict(), "FILE.safetensors")`.',
    page: page('Weights are read from safetensors files only, which hold numbers and nothing else.', 'init "model.bin"', 'init "model.safetensors"'),
  },
  'unknown-loss': {
    number: 4030,
    severity: 'error',
    message: ({ name }: Unknown) => (name === null ? 'This is not the name of a loss' : `There is no loss \`${name}\``),
    help: guess,
    page: page('A run names one of the declared losses.', 'loss cross_entrpy', 'loss cross_entropy'),
  },
  'unknown-metric': {
    number: 4031,
    severity: 'error',
    message: ({ name }: Unknown) => (name === null ? 'This is not the name of a metric' : `There is no metric \`${name}\``),
    help: (unknown: Unknown) => (isOfText(unknown.name) ? 'BLEU and ROUGE are measured of the text that a trained model writes: `trainspec predict ROWS RUN --report --reference COLUMN`.' : guess(unknown)),
    page: page('`metrics` names declared metrics. Those of text that a model writes (BLEU, ROUGE) are asked of a trained model: `trainspec predict ROWS RUN --report --reference COLUMN`.', 'metrics acuracy', 'metrics accuracy'),
  },
  'label-mismatch': {
    number: 4033,
    severity: 'error',
    message: ({ what, name, label, found }: { what: 'loss' | 'metric'; name: string; label: string; found: 'number' | 'tokens' | `class of ${number}`; others: readonly string[] }) =>
      `The ${what} \`${name}\` is not for \`${label}\`, which is ${found === 'tokens' ? found : `a ${found}`}`,
    help: ({ others, what, label, found }) => `Take another ${what}: ${listed(others, 'or')}.${found === 'tokens' ? '' : found === 'number'
      ? ` Or declare what \`${label}\` is as a class, \`class(2)\` or \`class("no", "yes")\`, which \`binary_cross_entropy_with_logits\` takes of a model that ends in one number, and \`cross_entropy\` of one that ends in a number for each class.`
      : ` Or declare \`${label}\` as \`number\`${what === 'metric' ? ', with a loss for numbers' : ''}.`}`,
    page: page('A loss or metric for classes needs a `class` label, one for numbers a `number` or `tensor`. `binary_cross_entropy_with_logits` takes both: numbers from 0 to 1, and a class of two of a model that ends in one number; the metrics are then those for classes.', 'label price: number\nloss cross_entropy', 'label price: number\nloss mse'),
  },
  'metric-name-taken': {
    number: 4036,
    severity: 'error',
    message: ({ name }: { name: string }) => `A metric cannot be called \`${name}\``,
    help: ({ name }: { name: string }) => (name.startsWith('eval_')
      ? `An evaluation puts \`eval_\` before every name: write it without, \`${name.slice('eval_'.length) || 'NAME'} = …\`.`
      : 'Beside its metrics an evaluation reports a loss, a runtime and rates per second, at an epoch: what ends in such a word would be taken for one of them. Give it another name.'),
    page: page('A name that is given to a metric stands in the log, in `best`, in conditions and in charts, beside what every evaluation reports.', 'metrics loss = top_k(5)', 'metrics top_5 = top_k(5)'),
  },
  'metric-of-embeddings': {
    number: 4035,
    severity: 'error',
    message: ({ name, loss }: { name: string; loss: string }) => `\`${name}\` says nothing under \`${loss}\`: the model's output is an embedding, and no score of a class`,
    help: () => 'Leave `metrics` out: an evaluation reports the loss, and `trainspec predict` gives the embeddings. To learn the classes themselves take `loss cross_entropy`.',
    page: page('Under `contrastive` and `triplet` only distances between outputs have a sense: that the second number is the largest does not make a row one of the second class. No metric is for them.', 'loss triplet\nmetrics accuracy', 'loss triplet'),
  },
  'output-not-logits': {
    number: 4037,
    severity: 'warning',
    message: ({ loss, layer }: { loss: string; layer: string }) => `\`${loss}\` takes logits, and the model ends in \`${layer}\``,
    help: ({ loss, layer }) => `Leave \`${layer}\` out: the loss has ${loss === 'cross_entropy' ? 'a softmax' : 'a sigmoid'} of its own. \`trainspec predict ROWS RUN --probabilities\` gives probabilities.`,
    page: page('`cross_entropy` takes the softmax of the model\'s output itself, and `binary_cross_entropy_with_logits` the sigmoid, as in PyTorch. Behind another one gradients are small, the loss cannot come near 0, and the model learns slowly or not at all.', 'model {\n  linear(3)\n  softmax\n}\nloss cross_entropy', 'model {\n  linear(3)\n}\nloss cross_entropy'),
  },
  'weights-do-not-fit': {
    number: 4034,
    severity: 'error',
    message: ({ found, wanted, label }: { found: number; wanted: number; label: string }) => `\`weight\` has ${found} values, and \`${label}\` has ${wanted} classes`,
    help: ({ wanted }) => `Give ${wanted} weights, one a class.`,
    page: page('The weights of a loss stand for the classes in their order.', 'label digit: class(3)\nloss cross_entropy(weight: [1, 2])', 'label digit: class(3)\nloss cross_entropy(weight: [1, 2, 1])'),
  },
})
