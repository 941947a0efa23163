import { listed, page } from './arguments/page.ts'
import { dataFileDiagnostics } from './data/files.ts'
import { catalog } from './entry.ts'

const more = (others: number): string => (others === 0 ? '' : `, nor ${others} more that are named`)

/** Sources, columns and features, as far as they can be judged without reading the data. */
export const dataDiagnostics = catalog({
  ...dataFileDiagnostics,
  'missing-train': {
    number: 5001,
    severity: 'error',
    message: () => 'The data has no `train`',
    help: () => 'Add `train = csv("…")`.',
    page: page('Training takes its rows from the source called `train`.', 'data { training = csv("a.csv") }', 'data { train = csv("a.csv") }'),
  },
  'unknown-source': {
    number: 5002,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null }) => `There is no source \`${name}\``,
    help: ({ nearest }) => (nearest === null ? 'A split takes its rows from another source of this block.' : `Did you mean \`${nearest}\`?`),
    page: page('A split names the source that it takes rows out of.', 'train = csv("a.csv")\neval = split(trian, 10%)', 'train = csv("a.csv")\neval = split(train, 10%)'),
  },
  'not-a-source': {
    number: 5003,
    severity: 'error',
    message: ({ name }: { name: string | null; nearest: string | null; known: readonly string[] }) => (name === null ? 'This is not a source of data' : `There is no source of data called \`${name}\``),
    help: ({ nearest, known }) => (nearest === null ? `Sources are ${listed(known)}.` : `Did you mean \`${nearest}\`?`),
    page: page('`train`, `eval` and `test` are sources: files, or splits of others.', 'train = cvs("a.csv")', 'train = csv("a.csv")'),
  },
  'circular-split': {
    number: 5004,
    severity: 'error',
    message: ({ names }: { names: readonly string[] }) => `The split takes its rows from itself: ${names.join(' → ')}`,
    help: () => 'Split a source that is a file.',
    page: page('Splits in a circle have no rows.', 'train = split(eval, 10%)\neval = split(train, 10%)', 'train = csv("a.csv")\neval = split(train, 10%)'),
  },
  'unknown-column': {
    number: 5005,
    severity: 'error',
    message: ({ name, others }: { name: string; nearest: string | null; others: number }) => `The training data has no column \`${name}\`${more(others)}`,
    help: ({ nearest }) => (nearest === null ? 'The columns are those in the first line of the file.' : `Did you mean \`${nearest}\`?`),
    page: page('The first line of a CSV file names its columns. It is read when the spec is checked.', 'label digt: class(10)', 'label digit: class(10)'),
  },
  'columns-do-not-fit': {
    number: 5006,
    severity: 'error',
    message: ({ name, wanted, found }: { name: string; wanted: string; found: number }) => `\`${name}\` needs ${wanted}, and ${found === 0 ? 'none is' : found === 1 ? '1 is' : `${found} are`} given`,
    help: () => 'Change the shape or the columns.',
    page: page('The number of columns is the product of the shape.', 'input pixels: tensor[8, 8] = columns("p0".."p62")', 'input pixels: tensor[8, 8] = columns("p0".."p63")'),
  },
  'unequal-columns': {
    number: 5007,
    severity: 'error',
    message: ({ left, right }: { left: number; right: number }) => `${left} and ${right} columns cannot be joined element by element`,
    help: () => 'Both sides have the same number of columns, or one of them is a number.',
    page: page('Arithmetic between columns goes pair by pair.', 'columns("a", "b") + columns("c", "d", "e")', 'columns("a", "b") + columns("c", "d")'),
  },
  'bad-column-range': {
    number: 5008,
    severity: 'error',
    message: ({ first, last, problem }: { first: string; last: string; problem: string }) => `${JSON.stringify(first)}..${JSON.stringify(last)} is no range of columns: ${problem}`,
    help: () => 'Write one word with two numbers: `"p0".."p63"`.',
    page: page('A range of columns counts from one number to another behind the same word.', 'columns("p0".."q63")', 'columns("p0".."p63")'),
  },
  'unknown-feature-type': {
    number: 5009,
    severity: 'error',
    message: ({ found }: { found: string; nearest: string | null }) => (found === 'nothing' ? 'An input or label needs a type' : `${found === 'this' ? 'This' : found} is not a type of an input or label`),
    help: ({ nearest }) => (nearest === null ? 'Types are `number`, `tensor[SHAPE]`, `class(COUNT)` and `class("NAME", "NAME")`.' : `Did you mean \`${nearest}\`?`),
    page: page('Inputs and labels are numbers, tensors or classes.', 'label digit: clas(10)', 'label digit: class(10)'),
  },
  'missing-feature': {
    number: 5010,
    severity: 'error',
    message: ({ role }: { role: 'input' | 'label' }) => `The data has no ${role}`,
    help: ({ role }) => (role === 'input' ? 'Add `input NAME: TYPE`.' : 'Add `label NAME: TYPE`.'),
    page: page('A model learns labels from inputs; both are declared in `data`.', 'data { train = csv("a.csv") }', 'data {\n  train = csv("a.csv")\n  input x: number\n  label y: number\n}'),
  },
  'several-labels': {
    number: 5011,
    severity: 'error',
    message: () => 'A second label has no loss',
    help: () => 'Keep one label; a tensor label can hold several numbers.',
    page: page('A run has one loss, which compares the model\'s output with one label.', 'label a: number\nlabel b: number', 'label both: tensor[2] = columns("a", "b")'),
  },
  'bad-class': {
    number: 5013,
    severity: 'error',
    message: () => 'A class is given by one count or by two or more different names',
    help: () => 'Write `class(10)` for the numbers 0 to 9, or `class("no", "yes")`.',
    page: page('With a count the column holds numbers from 0; with names it holds the names.', 'label mood: class("good")', 'label mood: class("good", "bad")'),
  },
  'class-names-of-numbers': {
    number: 5014,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` has names for classes, and its value is arithmetic`,
    help: () => 'Take the column as it is.',
    page: page('A class with names is read from a column of text.', 'label mood: class("good", "bad") = mood_number + 1', 'label mood: class("good", "bad") = column("mood")'),
  },
  'column-twice': {
    number: 5015,
    severity: 'error',
    message: ({ path, column }: { path: string; column: string }) => (column === '' ? `\`${path}\` has two columns without a name` : `\`${path}\` has two columns called \`${column}\``),
    help: () => 'Columns are found by name, so each has its own.',
    page: page('The first line of a CSV file names every column once.', 'a,b,a', 'a,b,c'),
  },
  'empty-file': {
    number: 5016,
    severity: 'error',
    message: ({ path }: { path: string }) => `\`${path}\` has no first line with the names of its columns`,
    help: () => 'The first line of a CSV file names its columns.',
    page: page('The file is empty, or begins with an empty line.', '\n1,2', 'a,b\n1,2'),
  },
  'source-lacks-column': {
    number: 5017,
    severity: 'error',
    message: ({ source, column, others }: { source: string; column: string; others: number }) => `\`${source}\` has no column \`${column}\`${more(others)}`,
    help: () => 'Every source has the columns that inputs and labels are made of; only `test` may lack the label.',
    page: page('Evaluation reads the same columns as training.', 'a.csv: x,y\nb.csv: x', 'a.csv: x,y\nb.csv: x,y'),
  },
  'stratify-needs-class': {
    number: 5018,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null }) => `\`${name}\` is not a class label, so its shares cannot be kept`,
    help: ({ nearest }) => (nearest === null ? '`stratify` names a label that is a class.' : `Did you mean \`${nearest}\`?`),
    page: page('A stratified split keeps each class\'s share of rows on both sides.', 'eval = split(train, 10%, stratify: price)   # a number', 'eval = split(train, 10%, stratify: digit)   # a class'),
  },
  'not-a-column': {
    number: 5019,
    severity: 'error',
    message: () => 'This is not made of columns',
    help: () => 'Values of data are columns, numbers and `+ - * /` between them.',
    page: page('An input or label is computed from the columns of a row.', 'input x: number = "a"', 'input x: number = column("a")'),
  },
  'bad-delimiter': {
    number: 5020,
    severity: 'error',
    message: ({ delimiter }: { delimiter: string }) => `${JSON.stringify(delimiter)} cannot separate columns`,
    help: () => 'A delimiter is one character, and neither a quote nor a line end.',
    page: page('One character separates the columns of a CSV file.', 'csv("a.csv", delimiter: "::")', 'csv("a.csv", delimiter: ":")'),
  },
})
