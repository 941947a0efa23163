import { listed, page } from '../arguments/page.ts'
import { catalog } from '../entry.ts'

/** Columns that a message names. */
const mostNamed = 8
const named = (column: string): string => (column === '' ? 'one without a name' : `\`${column.length > 60 ? `${column.slice(0, 59)}…` : column}\``)

/** Numbers, but not those that count columns: a file whose first line is a row has them for names. */
const areValues = (columns: readonly string[]): boolean =>
  columns.filter(column => /^[+-]?\d*\.?\d+(e[+-]?\d+)?$/i.test(column)).length > columns.length / 2 && columns.some((column, index) => column !== String(index))
const namesFirst = (columns: readonly string[]): string => (areValues(columns) ? ' If these are the values of a row, put a line with the names of the columns before it.' : '')

const more = (others: number): string => (others === 0 ? '' : `, nor ${others} more that are named`)

/** Values that do not fill a shape. */
interface DoNotFit {
  readonly name: string
  readonly wanted: string
  readonly found: number
  /** Whether lists in one column could have filled it: of a file that holds some, or where that column stands alone. */
  readonly lists: 'of another file' | 'of one column' | null
}

/** Sources, columns and features, as far as they can be judged without reading the data. */
export const dataSpecDiagnostics = catalog({
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
    message: ({ name, others }: { name: string; nearest: string | null; others: number; columns: readonly string[] }) => `The training data has no column \`${name}\`${more(others)}`,
    help: ({ name, nearest, columns }: { name: string; nearest: string | null; others: number; columns: readonly string[] }) => (columns.length === 0 ? 'Its first row has no columns.' : name === 'label' && columns.join() === 'picture' ? 'Name the file of the labels: `idx("PICTURES", labels: "LABELS")`. None lies beside the pictures by the name that MNIST gives it, `…labels-idx1…`.' : nearest === null ? `Its columns are ${columns.slice(0, mostNamed).map(named).join(', ')}${columns.length > mostNamed ? `, and ${columns.length - mostNamed} more` : ''}.${namesFirst(columns)}` : `Did you mean \`${nearest}\`?`),
    page: page('The first line of a CSV file names its columns. It is read when the spec is checked.', 'label digt: class(10)', 'label digit: class(10)'),
  },
  'columns-do-not-fit': {
    number: 5006,
    severity: 'error',
    message: ({ name, wanted, found }: DoNotFit) => `\`${name}\` needs ${wanted}, and ${found === 0 ? 'none is' : found === 1 ? '1 is' : `${found} are`} given`,
    help: ({ lists }: DoNotFit) => `Change the shape or the columns.${lists === null ? '' : lists === 'of one column'
      ? ' A column whose cells are lists stands alone, under `standardize`, `rescale`, arithmetic with numbers and functions of each value.'
      : ' Lists of numbers are read from JSON lines, Parquet or a query, which makes them of the text in a CSV: `sql("select COLUMN::DOUBLE[] as COLUMN, … from \'FILE.csv\'")`.'}`,
    page: page('The number of columns is the product of the shape. A single column may hold lists of as many numbers in JSON lines, in Parquet and in the rows of a query.', 'input pixels: tensor[8, 8] = columns("p0".."p62")', 'input pixels: tensor[8, 8] = columns("p0".."p63")'),
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
    help: ({ nearest }) => (nearest === null ? 'Types are `number`, `tensor[SHAPE]`, `class(COUNT)`, `class("NAME", "NAME")`, and `ids`, `mask` or `next` of tokens.' : `Did you mean \`${nearest}\`?`),
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
    message: ({ path, column }: { path: string; column: string; columns: readonly string[] }) => (column === '' ? `\`${path}\` has two columns without a name` : `\`${path}\` has two columns called \`${column}\``),
    help: ({ columns }) => `Columns are found by name: give each one of its own in the first line.${namesFirst(columns)}`,
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
    message: ({ name, isLabel }: { name: string; nearest: string | null; isLabel: boolean }) =>
      (isLabel ? `The label \`${name}\` is not a class, so its shares cannot be kept` : `No label is called \`${name}\`, so its shares cannot be kept`),
    help: ({ nearest }) => (nearest === null ? '`stratify` takes the name of a label that is a class: `class(2)` of the numbers 0 and 1, `class("no", "yes")` of names.' : `Did you mean \`${nearest}\`? \`stratify\` takes the name of a label.`),
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
  'not-a-tokenizer': {
    number: 5021,
    severity: 'error',
    message: ({ path, reason }: { path: string; reason: string | null }) => `${path} is not a tokenizer.json${reason === null ? '' : ` that can be used: ${reason}`}`,
    help: () => 'Transformers writes one with `tokenizer.save_pretrained("folder")`.',
    page: page('A tokenizer of Hugging Face is one JSON file with a model and its vocabulary.', 'tokenize(text, with: "vocab.txt", max_length: 64)', 'tokenize(text, with: "tokenizer.json", max_length: 64)'),
  },
  'not-idx': {
    number: 5022,
    severity: 'error',
    message: ({ path, problem }: { path: string; problem: string }) => `\`${path}\` is no IDX file of this kind: ${problem}`,
    help: () => 'Pictures are unsigned bytes in 3 axes (`…-images-idx3-ubyte`), labels in 1 (`…-labels-idx1-ubyte`); both may be in gzip.',
    page: page('IDX is the format of MNIST: a head with the extents, then bytes.', 'train = idx("train-labels-idx1-ubyte.gz")', 'train = idx("train-images-idx3-ubyte.gz")'),
  },
  'not-a-picture': {
    number: 5023,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` takes a picture, and this is none`,
    help: () => 'Take the column `picture` of `idx(…)` or `images(…)`; arithmetic comes last: `resize(picture, 64) / 255`.',
    page: page('What changes a picture is applied to the column of pictures, before any arithmetic.', 'resize(picture / 255, 64)', 'resize(picture, 64) / 255'),
  },
  'picture-with-columns': {
    number: 5024,
    severity: 'error',
    message: () => 'A picture goes together with numbers only, not with columns or other pictures',
    help: () => 'Declare each as an input of its own and join them in the model.',
    page: page('Arithmetic on a picture is done for each of its values: `picture / 255`.', 'input x: tensor[1, 28, 28] = picture + weight', 'input x: tensor[1, 28, 28] = picture / 255\ninput weight: number'),
  },
  'picture-size-unknown': {
    number: 5025,
    severity: 'error',
    message: () => 'The pictures may have any size, and a model takes one',
    help: () => 'Begin with `resize(picture, 64)`.',
    page: page('Pictures of a folder are brought to one size before anything else.', 'input look: tensor[3, 64, 64] = picture / 255', 'input look: tensor[3, 64, 64] = resize(picture, 64) / 255'),
  },
  'picture-shape': {
    number: 5026,
    severity: 'error',
    message: ({ name, wanted, found }: { name: string; wanted: string; found: string }) => `\`${name}\` is \`${found}\`, and its pictures are \`${wanted}\``,
    help: ({ wanted }) => `Write \`${wanted}\`, or change the size with \`resize\`.`,
    page: page('A picture is shaped channels, height, width, or all of that in one row.', 'input look: tensor[28, 28, 3] = resize(picture, 28)', 'input look: tensor[3, 28, 28] = resize(picture, 28)'),
  },
  'crop-too-large': {
    number: 5027,
    severity: 'error',
    message: ({ wanted, found }: { wanted: string; found: string }) => `A part of ${wanted} cannot be cut out of ${found}`,
    help: () => 'Cut out less, or scale up first.',
    page: page('A crop is at most as large as the picture, with its margin.', 'center_crop(resize(picture, 32), 64)', 'center_crop(resize(picture, 72), 64)'),
  },
  'not-a-folder': {
    number: 5028,
    severity: 'error',
    message: ({ path }: { path: string }) => `\`${path}\` is not a folder`,
    help: () => 'Name the folder that has a sub-folder of pictures for each class.',
    page: page('`images(…)` takes a folder.', 'train = images("flowers/daisy/1.jpg")', 'train = images("flowers")'),
  },
  'bad-date-format': {
    number: 5029,
    severity: 'error',
    message: ({ format, problem }: { format: string; problem: string }) => `${JSON.stringify(format)} is no form of dates: ${problem}`,
    help: () => 'Write for example `format: "%d.%m.%Y"`. Other forms a query reads: `sql("select strptime(COLUMN, \'%d %b %y\') as COLUMN, … from \'FILE\'")`.',
    page: page('A form names the parts of a date, each once, and what stands between them.', 'date(day, format: "%D/%m")', 'date(day, format: "%d/%m/%Y")'),
  },
  'window-within': {
    number: 5030,
    severity: 'error',
    message: () => 'Nothing can be made of a window of rows',
    help: () => 'Take the window last: `window(standardize(x), 24)`.',
    page: page('A window holds values of several rows; arithmetic and statistics are those of one row.', 'standardize(window(x, 24))', 'window(standardize(x), 24)'),
  },
  'bad-split': {
    number: 5031,
    severity: 'error',
    message: ({ problem }: { problem: string }) => `This is not a way to split rows: ${problem}`,
    help: () => 'Write `split(train, 10%)`, with `stratify`, `last: true` or `group`, or `split(train, column: part, value: "test")`.',
    page: page('A split takes a share of the rows, or those that a column says.', 'eval = split(train, column: part)', 'eval = split(train, column: part, value: "test")'),
  },
  'sql-without-files': {
    number: 5032,
    severity: 'error',
    message: () => 'The query names no file',
    help: () => 'Write `sql("select * from \'a.csv\'")`: a file in single quotes that ends in .csv, .tsv, .parquet, .json, .jsonl or .ndjson.',
    page: page('A query takes its rows from files that it names.', 'train = sql("select 1 as x")', 'train = sql("select x from \'a.csv\'")'),
  },
  'unknown-storage': {
    number: 5033,
    severity: 'error',
    message: ({ written }: { written: string; nearest: string | null }) => `Rows cannot be held in ${JSON.stringify(written)}`,
    help: ({ nearest }) => (nearest === null ? 'Write `storage = "memory"` or `storage = "disk"`, or leave it out.' : `Did you mean \`${JSON.stringify(nearest)}\`?`),
    page: page('Rows are held in memory, or prepared in a file from which a run reads them as it needs them. Without a word of it the memory at hand decides.', 'storage = "ssd"', 'storage = "disk"'),
  },
  'not-from-disk': {
    number: 5034,
    severity: 'error',
    message: ({ what }: { what: string; isMedian: boolean }) => `With rows on disk there can be no ${what.replace(/^the /, '')}`,
    help: ({ isMedian }) => (isMedian ? 'Fill with `mean`, which is found in one pass, or leave `storage` out.' : 'Leave `storage` out, or do without.'),
    page: page(
      'Rows that lie on disk are prepared a few at a time. A window holds values of other rows, a median needs all of them at once, and a file of IDX is read as a whole.',
      'storage = "disk"\ninput age: number = fill(age, median)', 'storage = "disk"\ninput age: number = fill(age, mean)'),
  },
  'no-end-token': {
    number: 5035,
    severity: 'error',
    message: ({ path, wanted }: { path: string; wanted: string | null }) =>
      (wanted === null ? `${path} has no token of a usual name that ends a text` : `${path} has no token \`${wanted}\``),
    help: () => 'Name the token that ends a text: `end: "<|endoftext|>"`.',
    page: page(
      'Packed texts are joined, each followed by a token that says that it ends; texts that are rows have one where `end` names it. Where texts are packed without `end` it is the first of <|endoftext|>, <|end_of_text|>, </s>, <eos> and [SEP] that the tokenizer has.',
      'tokenize(text, with: "tokenizer.json", max_length: 64, pack: true, end: "<end>")', 'tokenize(text, with: "tokenizer.json", max_length: 64, pack: true)'),
  },
  'packed-beside-others': {
    number: 5036,
    severity: 'error',
    message: ({ name, packed }: { name: string; packed: string }) => `\`${name}\` cannot stand beside \`${packed}\`, whose texts are packed`,
    help: () => 'Make every input and the label of the same packed tokens, or leave `pack` out.',
    page: page(
      'A window of packed texts begins in one text and ends in another. It has no class, no number and no other tokens, only its own and those that follow them.',
      't = words(text, vocabulary: 5000, max_length: 64, pack: true)\ninput ids: t.ids\nlabel kind: class(3)',
      't = words(text, vocabulary: 5000, max_length: 64, pack: true)\ninput ids: t.ids\nlabel next: t.next'),
  },
  'text-without-end': {
    number: 5037,
    severity: 'warning',
    message: ({ column }: { column: string }) => `Nothing ends the texts of \`${column}\`: a model that learns to write them does not learn to stop`,
    help: () => 'Add `end: true`: a token after each text, at which `trainspec predict` stops. Where they need none, say `end: false`.',
    page: page(
      'A model that reads one thing and writes a text learns each next token of that text. Without a token that ends it, writing goes on for as many tokens as `--max-new-tokens` says, and a comparison with texts of a file (`--report --reference`) is worth nothing.',
      'to = characters(target, max_length: 64)\ninput ids: to.ids\nlabel next: to.next', 'to = characters(target, max_length: 64, end: true)\ninput ids: to.ids\nlabel next: to.next'),
  },
  'another-kind-of-file': {
    number: 5038,
    severity: 'error',
    message: ({ path, source, found }: { path: string; source: string; found: string; help: string }) => `\`${path}\` is ${found}, which \`${source}(…)\` does not read`,
    help: ({ help }) => help,
    page: page('A file begins in a way that tells its kind, whatever its name is. Each kind has a source of its own: `csv` and `tsv` for tables of text, `jsonl`, `parquet`, `text`, `idx` and `images`.', 'train = csv("rows.parquet")', 'train = parquet("rows.parquet")'),
  },
  'text-among-numbers': {
    number: 5040,
    severity: 'error',
    message: ({ text }: { text: string }) => `${JSON.stringify(text)} is put where numbers belong`,
    help: () => 'Fill numbers with `mean`, `median` or a number; a text fills a column that is read as a class, with `one_hot`, or as tokens.',
    page: page('`fill(column, "text")` reads the text where the cell is missing, so the column is one of names or of texts.', 'input age: number = fill(age, "unknown")', 'input age: number = fill(age, median)\ninput sex: class("female", "male", "unknown") = fill(sex, "unknown")'),
  },
  'filler-is-no-class': {
    number: 5041,
    severity: 'error',
    message: ({ text, count, names }: { text: string; count: number; names: readonly string[] | null; nearest: string | null }) =>
      `${JSON.stringify(text)} is none of the classes ${names === null ? `0 to ${count - 1}` : names.slice(0, 8).map(name => JSON.stringify(name)).join(', ')}${(names?.length ?? 0) > 8 ? ', …' : ''}`,
    help: ({ nearest }) => (nearest === null ? 'Fill with one of the classes, or add this one to them.' : `Did you mean ${JSON.stringify(nearest)}?`),
    page: page('What stands for a missing class is one of the classes.', 'input sex: class("female", "male") = fill(sex, "unknown")', 'input sex: class("female", "male", "unknown") = fill(sex, "unknown")'),
  },
  'query-without-order': {
    number: 5042,
    severity: 'hint',
    message: ({ what }: { what: string }) => `The order of this query's rows is not promised: it has ${what} and no ORDER BY`,
    help: () => 'End it with `order by` columns that tell rows apart: splits and batches go by the number of a row.',
    page: page(
      'A query gives the rows of a join, a group or a DISTINCT in any order, which another version of DuckDB may change. A plan holds the hash of the rows in their order, so a run is then refused instead of being another one.',
      'train = sql("select * from \'a.csv\' join \'b.csv\' using (id)")', 'train = sql("select * from \'a.csv\' join \'b.csv\' using (id) order by id")'),
  },
  'first-line-too-long': {
    number: 5039,
    severity: 'error',
    message: ({ path, mebibytes }: { path: string; mebibytes: number }) => `The first line of \`${path}\` is longer than ${mebibytes} MiB`,
    help: () => 'A CSV file begins with a line of column names, and each row has a line of its own: is it one?',
    page: page('A first line of such a length is no header. A quote that is never closed, or a file without line ends, looks like that.', '1,2,3,4,5,6,…   # all in one line', 'a,b,c\n1,2,3\n4,5,6'),
  },
})
