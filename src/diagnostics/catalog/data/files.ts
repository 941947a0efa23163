import { shellPath } from '../../shell-word.ts'
import { catalog } from '../entry.ts'

/** A cell of data, as messages name it. */
interface Cell {
  /** `a.csv:11`, or `row 11 of the query`. */
  readonly where: string
  readonly column: string
  readonly value: string
}

/** Rows that a split takes out of its source. */
interface SplitRows {
  readonly split: string
  readonly of: string
  /** Rows that it takes from. */
  readonly rows: number
  readonly taken: number
  /** What rows are chosen by, the value of those that are taken (null of groups), and some of the values that there are, quoted. */
  readonly column: { readonly name: string; readonly value: string | null; readonly found: readonly string[] } | null
}

/** Pictures whose sub-folder (empty for none) names no class; `classes` as a list, and the first of them. */
interface PictureClass {
  readonly folder: string
  readonly label: string
  readonly pictures: number
  readonly classes: string
  readonly first: string
}

/** New rows for a trained model, the columns of its inputs that they lack, and one that may be meant for the first of these. */
interface LackingRows {
  readonly file: string
  readonly lacking: readonly string[]
  readonly nearest: string | null
  /** All that the model reads. */
  readonly needed: readonly string[]
  /** What gave the rows of the training, where that was one. */
  readonly query: string | null
}

/** So many columns are named, and the others counted. */
const mostNamed = 12
const columnList = (names: readonly string[]): string =>
  `${names.slice(0, mostNamed).map(name => `'${name}'`).join(', ')}${names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''}`

/** What a missing cell should have held; a class by a name of its own; a text that is there, of which a tokenizer makes nothing. */
type MissingAs = 'list' | 'number' | 'class' | 'text' | 'token'

/** What is wrong with the bytes of a text, and where. */
interface NoText {
  readonly file: string
  readonly line: number
  /** From 1, in characters. */
  readonly column: number
  readonly problem: 'UTF-16LE' | 'UTF-16BE' | 'zero' | 'cut' | { readonly byte: number }
}

/** Bytes from 0x80 to 0x9F are letters and quotes in Windows' encoding alone. */
const encodingOf = (problem: Exclude<NoText['problem'], 'zero' | 'cut'>): string =>
  (typeof problem === 'string' ? problem : problem.byte < 0xa0 ? 'WINDOWS-1252' : 'LATIN1')

/** A name for a mended copy: `data/a.csv`, `utf8` → `data/a-utf8.csv`. */
const besideFile = (file: string, word: string): string => file.replace(/(\.[^./\\]*)?$/, `-${word}$1`)

/** A column as a spec names it. */
const columnText = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `column(${JSON.stringify(name)})`)

/** What `date` is told to read a value that looks like a date; null for one that does not. */
function dateForm(value: string): string | null {
  if (/^"\d{4}-\d\d?-\d\d?\b/.test(value)) return ''
  const [, first, mark, second] = /^"(\d{1,4})([./-])(\d{1,2})\2\d{1,4}\b/.exec(value) ?? []
  if (first === undefined || mark === undefined) return null
  const order = first.length === 4 ? ['%Y', '%m', '%d'] : mark === '/' && Number(first) <= 12 && Number(second) > 12 ? ['%m', '%d', '%Y'] : ['%d', '%m', '%Y']
  return `, format: "${order.join(mark)}"`
}

const at = ({ where, column }: Omit<Cell, 'value'>): string => `${where}, column '${column}'`

/** A cell that should be a list of numbers; `problem` as a clause. */
interface BadList extends Omit<Cell, 'value'> {
  readonly what: 'number' | 'text' | 'length' | 'content'
  readonly problem: string
  readonly shape: readonly number[]
}

/** What is found when a data file is opened and read. */
export const dataFileDiagnostics = catalog({
  'data-file-missing': {
    number: 5101,
    severity: 'error',
    message: ({ file }: { file: string }) => `The data file ${file} does not exist`,
    help: () => 'Paths are read from the folder of the spec: check the spelling, or make the file first',
    page: `A source names a file that is not there. Paths are relative to the folder of the spec that names them.

Wrong: \`train = csv("data/trian.csv")\`
Right: \`train = csv("data/train.csv")\``,
  },
  'data-file-unreadable': {
    number: 5102,
    severity: 'error',
    message: ({ file, reason }: { file: string; reason: string }) => `The data file ${file} cannot be read: ${reason}`,
    help: ({ reason }: { file: string; reason: string }) => (reason === 'it is a folder' ? 'Name a file in it; a folder of pictures is read by `images("FOLDER")`'
      : reason === 'it is not a regular file' ? 'Write what it gives into a file, and name that: data is read more than once'
      : reason.includes('decimals of') ? 'Write the file anew with that column as a double, or as a decimal of at most 38 digits'
      : /permi/i.test(reason) ? 'Let your user read it: chmod u+r FILE'
      : 'It may be damaged or cut off: make or download it again'),
    page: `The file exists but the operating system does not let it be read, it is damaged, or it is a folder. A source names one file.

Wrong: \`train = csv("data")\`
Right: \`train = csv("data/train.csv")\``,
  },
  'data-file-empty': {
    number: 5103,
    severity: 'error',
    message: ({ file }: { file: string }) => `The data file ${file} is empty`,
    help: () => 'A CSV file begins with a line of column names, and every other source needs at least one row',
    page: `There is no header to take column names from. The first line of a CSV file names its columns.

Wrong: a file of 0 bytes
Right: \`x,y\`, then one line a row`,
  },
  'data-no-rows': {
    number: 5104,
    severity: 'error',
    message: ({ file }: { file: string }) => `The data file ${file} has columns but no rows`,
    help: () => 'Add rows, or name another file',
    page: `A header alone gives nothing to train or evaluate on.

Wrong: \`x,y\` and nothing after it
Right: \`x,y\`, then one line a row`,
  },
  'data-encoding': {
    number: 5105,
    severity: 'error',
    message: ({ file, line, column, problem }: NoText) => `${file}:${line}:${column}: ${
      problem === 'zero' ? 'the file is not plain text: a zero byte stands here'
      : `the file is not UTF-8 text: ${problem === 'cut' ? 'it ends within a character' : typeof problem === 'string' ? `it is ${problem}` : `byte 0x${problem.byte.toString(16).toUpperCase()} stands here`}`}`,
    help: ({ file, problem }: NoText) => (problem === 'cut' ? 'It may have been cut off: get the whole file again'
      : problem === 'zero' ? `Take it out, for example with: tr -d '\\000' < ${shellPath(file)} > ${shellPath(besideFile(file, 'clean'))}`
      : `Convert it, for example with: iconv -f ${encodingOf(problem)} -t UTF-8 ${shellPath(file)} > ${shellPath(besideFile(file, 'utf8'))}`),
    page: `Data files are read as UTF-8 text. A file in another encoding would give wrong names and classes without a word, and zero bytes are what a broken disk or download leaves.

Wrong: a file saved as UTF-16 or Latin-1
Right: the same file converted with \`iconv -f LATIN1 -t UTF-8\``,
  },
  'data-duplicate-column': {
    number: 5106,
    severity: 'error',
    message: ({ file, column }: { file: string; column: string }) => `${file}: two columns are called '${column}'`,
    help: () => 'Columns are found by name: give each one of its own',
    page: `Columns are read by name, so a name stands for one column.

Wrong: the header \`x,x,y\`
Right: the header \`x1,x2,y\``,
  },
  'data-missing-column': {
    number: 5107,
    severity: 'error',
    message: ({ file, column }: { file: string; column: string; nearest: string | null }) => `${file} has no column '${column}'`,
    help: ({ nearest }) => (nearest === null ? 'Say which column is meant: `column("NAME")`' : `Did you mean \`column(${JSON.stringify(nearest)})\`?`),
    page: `An input or label reads a column that the header of the file does not name.

Wrong: \`label y: number\` where the header is \`x,target\`
Right: \`label y: number = column("target")\``,
  },
  'rows-lack-columns': {
    number: 5128,
    severity: 'error',
    message: ({ file, lacking }: LackingRows) => `${file} has no ${lacking.length === 1 ? 'column' : 'columns'} ${columnList(lacking)}`,
    help: ({ lacking, nearest, needed, query }: LackingRows) => [
      ...(nearest === null ? [] : [`Where its column '${nearest}' is meant, call it '${lacking[0]}'.`]),
      `Rows to predict need ${needed.length === 1 ? `the column ${columnList(needed)}` : `the columns ${columnList(needed)}, in any order`}; the label may be left out.`,
      ...(query === null ? [] : [`The model was trained on what a query gives: run that over the new data, in DuckDB \`copy (${query.replace(/[;\s]+$/, '')}) to 'rows.csv'\`, and name the file`]),
    ].join(' '),
    page: `A trained model takes new rows as it took those of its training: \`predict\` finds the columns of its inputs by name. The label's column may be there or not.

Where the training read a query, new rows are what the query would give, not what its files hold. DuckDB writes such rows into a file: \`copy (select …) to 'rows.csv'\`.

Wrong: \`trainspec predict trips.csv runs/trips\` of a model trained on \`sql("select minutes * 60 as seconds from 'trips.csv'")\`
Right: a file with the column \`seconds\``,
  },
  'data-ragged-row': {
    number: 5108,
    severity: 'error',
    message: ({ file, line, found, expected }: { file: string; line: number; found: number; expected: number }) =>
      `${file}:${line}: the row has ${found} ${found === 1 ? 'field' : 'fields'}, the header has ${expected}`,
    help: () => 'A field that holds the delimiter or a line break must be in double quotes',
    page: `Every row must have as many fields as the header, or values would land in the wrong column.

Wrong: \`1,2,3\` under the header \`x,y\`
Right: \`1,2\``,
  },
  'data-bad-quote': {
    number: 5109,
    severity: 'error',
    message: ({ file, line }: { file: string; line: number }) => `${file}:${line}: a quoted field is not closed, or text follows its closing quote`,
    help: () => 'Inside a quoted field a double quote is written twice',
    page: `A field that begins with a double quote ends at the next single one; a quote inside it is doubled.

Wrong: \`"a "word" here",1\`
Right: \`"a ""word"" here",1\``,
  },
  'data-bad-json': {
    number: 5118,
    severity: 'error',
    message: ({ file, line, problem }: { file: string; line: number; problem: string }) => `${file}:${line}: the line is not a JSON object: ${problem}`,
    help: ({ problem }: { file: string; line: number; problem: string }) => (problem === 'a comma follows the object' ? 'Take the commas at the ends of lines out: JSON lines are no list'
      : /token '?[NI]/.test(problem) ? 'JSON has neither NaN nor Infinity: write null for what is missing'
      : 'JSON lines hold one object a line: {"text": "fine", "label": 1}'),
    page: `Every line of a JSON lines file that is not blank is an object; its members are the row's columns.

Wrong: \`["fine", 1]\`
Right: \`{"text": "fine", "label": 1}\``,
  },
  'data-not-a-number': {
    number: 5110,
    severity: 'error',
    message: (cell: Cell & { /** How many, where it should be the number of one. */ classes: number | null }) => `${at(cell)}: ${cell.value} is not a number`,
    help: ({ value, column, classes }) => (classes !== null ? `The classes are the numbers 0 to ${classes - 1}: where they have names, list these in place of \`${classes}\`, as in \`${value}, …\``
      : /^"[+-]?\d+,\d+"$/.test(value) ? 'Numbers are written with a decimal point and without separators of thousands: 1234.5'
      : dateForm(value) !== null ? `Read it as a date: \`date(${columnText(column)}${dateForm(value)!})\`, or a part of it: \`date(${columnText(column)}, month${dateForm(value)!})\``
      : /^"[[{]/.test(value) ? 'The column holds lists or objects: lists of N numbers are read as `tensor[N]`, and a query takes single numbers out, `sql("select COLUMN[1] as first, … from \'FILE\'")`'
      : /\d/.test(value) ? 'Write the number alone, without unit, currency or separators of thousands: 1234.5'
      : `Mend the value or take the row out; \`one_hot(${columnText(column)}, …)\` makes numbers of names`),
    page: `The spec reads this column as numbers and the text in this row is none.

Wrong: \`12 kg\` in a column that an input reads
Right: a number, or the row taken out`,
  },
  'data-bad-list': {
    number: 5129,
    severity: 'error',
    message: (cell: BadList) => `${at(cell)}: ${cell.problem}`,
    help: ({ what, shape }: BadList) => (what === 'number' ? `\`number\` reads one number from each row, and \`columns("a", "b")\` several from columns of their own`
      : what === 'text' ? 'Lists are written [0.5, 1.25], the numbers separated by commas'
      : what === 'length' ? `Mend the list or take the row out; where all rows hold as many, write so many into the shape, in place of \`tensor[${shape.join(', ')}]\``
      : 'Mend the list or take the row out'),
    page: `A tensor of more than one number that reads a single column takes a list of numbers from each row: as many as the shape has places. Lists may lie within lists (\`[[1, 2], [3, 4]]\`), all of them equally long.

Wrong: \`{"emb": [0.1, null, 0.3]}\`, or \`{"emb": [0.1, 0.2]}\`, under \`input emb: tensor[3]\`
Right: \`{"emb": [0.1, 0.2, 0.3]}\``,
  },
  'data-not-finite': {
    number: 5111,
    severity: 'error',
    message: (cell: Cell) => `${at(cell)}: ${cell.value} is not a finite number in float32`,
    help: () => 'Mend the value or take the row out; leave the field empty where it is not known, and `fill(COLUMN, mean)` fills it',
    page: `Infinities and numbers beyond the range of float32 would turn every weight into NaN with the first step. \`NaN\` in a file is a missing value.

Wrong: \`inf\`, \`1e60\`
Right: a finite number, or the row taken out`,
  },
  'data-missing-value': {
    number: 5112,
    severity: 'error',
    message: (cell: Cell & { as: MissingAs }) => `${at(cell)}: ${cell.value === '""' ? 'the value is missing' : `${cell.value} stands for a missing value`}`,
    help: ({ as, column }) => (as === 'list' ? 'Take the row out: nothing stands for a list' : as === 'token' ? 'Take the row out or write a text: blanks have no token, and `fill` stands where nothing is at all' : `Take the row out, or say what stands for it: ${as === 'number' ? '`fill(COLUMN, mean)`, `median` or a number'
      : as === 'text' ? `\`fill(${columnText(column)}, "TEXT")\`` : `\`fill(${columnText(column)}, "CLASS")\` with one of its classes`}`),
    page: `The field is empty, or holds \`NA\`, \`N/A\`, \`NaN\`, \`null\`, \`none\` or \`?\` where a number, a date or a class belongs that is not called so itself. Nothing is filled in silently.

Wrong: \`1,,3\`
Right: \`1,2,3\`, or the row taken out`,
  },
  'data-unknown-class': {
    number: 5113,
    severity: 'error',
    message: (cell: Cell & { classes: string }) => `${at(cell)}: ${cell.value} is none of the classes ${cell.classes}`,
    help: () => 'Mend the value, or add it to the classes of the type',
    page: `The label's type names its classes, and this row holds another text. Letters and spaces must agree exactly.

Wrong: \`Positive\` where the type is \`class("negative", "positive")\`
Right: \`positive\``,
  },
  'data-class-out-of-range': {
    number: 5114,
    severity: 'error',
    message: (cell: Cell & { count: number }) => `${at(cell)}: ${cell.value} is not a class number from 0 to ${cell.count - 1}`,
    help: ({ count }) => `\`class(${count})\` numbers its classes 0 to ${count - 1}: mend the value, or say another count`,
    page: `\`class(N)\` holds the whole numbers from 0 to N - 1.

Wrong: \`10\` where the type is \`class(10)\`
Right: classes numbered 0 to 9, or \`class(11)\``,
  },
  'data-label-out-of-range': {
    number: 5127,
    severity: 'error',
    message: (cell: Cell & { least: number; most: number }) => `${at(cell)}: ${cell.value} is not a number from ${cell.least} to ${cell.most}, which the loss compares with a probability`,
    help: ({ column }) => `Mend the value, or how \`${column}\` is made of its columns; of a column of yes and no \`class(2)\` or \`class("no", "yes")\` makes a label, for numbers of any size take \`mse\`, \`l1\` or \`huber\``,
    page: `\`binary_cross_entropy_with_logits\` takes labels from 0 (no) to 1 (yes). Beyond them it has no least value: training would drive outputs to infinity and the loss below 0.

Wrong: \`label passed: number = grade\` with grades from 1 to 6
Right: \`label passed: class(2)\` of a column of 0 and 1`,
  },
  'data-not-a-date': {
    number: 5121,
    severity: 'error',
    message: (cell: Cell & { format: string | null }) => `${at(cell)}: ${cell.value} is not a date`,
    help: ({ format, value, column }) => (format === null && /^"\d{9,10}"$/.test(value) ? `Seconds since 1970 are numbers as they stand: \`${columnText(column)} / 86400\` are days; a query makes dates of them: \`sql("select to_timestamp(COLUMN) as COLUMN, … from 'FILE'")\``
      : format === null ? 'Dates are written 2024-02-29, 2024-02-29 13:05 or 2024-02-29T13:05:00Z; for others say `format: "%d.%m.%Y"`' : `The spec says that dates are written ${format}`),
    page: `The spec reads this column as dates, and the text in this row is none, or names a day that does not exist.

Wrong: \`29.2.2024\` under \`date(day)\`
Right: \`date(day, format: "%d.%m.%Y")\``,
  },
  'rows-without-window': {
    number: 5122,
    severity: 'error',
    message: ({ file, rows, needed }: { file: string; rows: number; needed: number }) => `${file} has ${rows} rows, and windows of ${needed} rows find no place in it`,
    help: () => 'Take shorter windows, or a longer file.',
    page: `A row takes part where its windows lie within the file.

Wrong: \`window(x, 100)\` over a file of 50 rows
Right: \`window(x, 10)\``,
  },
  'texts-below-a-window': {
    number: 5124,
    severity: 'error',
    message: ({ source, tokens, needed }: { source: string; tokens: number; needed: number }) =>
      `The texts of \`${source}\` come to ${tokens} tokens, and one window takes ${needed}`,
    help: () => 'Take a smaller `max_length`, or more text.',
    page: `Packed texts are cut into windows of \`max_length\` tokens, each of which is followed by one more. What does not fill a window is not used.

Wrong: \`characters(text, max_length: 1000, pack: true)\` of a text of 500 characters
Right: \`characters(text, max_length: 64, pack: true)\``,
  },
  'packed-by-length': {
    number: 5125,
    severity: 'error',
    message: () => 'Windows of packed texts all have one length, so `group_by_length` has nothing to group by',
    help: () => 'Leave `group_by_length` out, or `pack`.',
    page: `\`group_by_length\` puts rows of like length into one batch, so that less is padded. Packed texts have no padding.

Wrong: \`words(text, vocabulary: 5000, max_length: 64, pack: true)\` under \`group_by_length: true\`
Right: \`words(text, vocabulary: 5000, max_length: 64, pack: true)\` without it`,
  },
  'split-without-rows': {
    number: 5123,
    severity: 'error',
    message: ({ split, of, rows, taken, column }: SplitRows) => {
      const some = rows === 1 ? 'the only row' : `all ${rows} rows`
      if (taken > 0) return `\`${split}\` takes ${some} that \`${of}\` has, and leaves none`
      return `\`${split}\` takes no row of \`${of}\`: of its ${rows} ${rows === 1 ? 'row' : 'rows'}, ${column?.value === null || column === null ? 'none is left to take' : `none has ${JSON.stringify(column.value)} in the column '${column.name}'`}`
    },
    help: ({ rows, taken, column }: SplitRows) => (column !== null && column.found.length > 0 ? `The column '${column.name}' holds ${column.found.join(', ')}`
      : taken > 0 && rows <= 1 ? 'A split needs two rows at least: add rows, or take a file of its own instead of the split'
      : 'A split takes some rows of its source and leaves some'),
    page: `A split leaves its source without rows, or gets none: the source has one row, its rows are all of one group, or the column that says which rows are taken holds the value in none of them, or in all.

Wrong: \`split(train, column: part, value: "tset")\`
Right: \`split(train, column: part, value: "test")\``,
  },
  'data-no-pictures': {
    number: 5120,
    severity: 'error',
    message: ({ folder }: { folder: string }) => `There are no pictures in ${folder}`,
    help: () => 'Pictures are JPEG, PNG, WebP, GIF, TIFF or AVIF, in a sub-folder for each class',
    page: `A folder of pictures has a sub-folder for each class, and pictures in them.

Wrong: an empty folder, or one with archives
Right: \`flowers/daisy/1.jpg\`, \`flowers/rose/1.jpg\``,
  },
  'data-picture-class': {
    number: 5126,
    severity: 'error',
    message: ({ folder, label, pictures, classes }: PictureClass) => {
      const [some, lie] = pictures === 1 ? ['1 picture', 'lies'] : [`${pictures} pictures`, 'lie']
      return label === '' ? `${some} of ${folder} ${lie} in no sub-folder that names the class` : `${some} of ${folder} ${lie} in the sub-folder ${JSON.stringify(label)}, which is none of the classes ${classes}`
    },
    help: ({ folder, label, first }: PictureClass) => (label === '' ? `Move each into a folder of its class, as in ${folder}/${first}/1.jpg, or declare no label`
      : 'Name the sub-folder as the class is called, add the class to the type of the label, or move it away'),
    page: `The class of a picture is the name of the sub-folder of the source that it lies in, and the label's type lists all classes.

Wrong: \`flowers/1.jpg\`, or \`flowers/dasiy/1.jpg\` where the type is \`class("daisy", "rose")\`
Right: \`flowers/daisy/1.jpg\`, \`flowers/rose/1.jpg\``,
  },
  'data-bad-picture': {
    number: 5119,
    severity: 'error',
    message: ({ file, problem }: { file: string; problem: string }) => `${file}: ${problem}`,
    help: ({ problem }: { file: string; problem: string }) => (problem.includes('file of labels has') ? 'Name the two files that belong together: idx("IMAGES", labels: "LABELS")' : 'Replace the file, or take it out'),
    page: `A picture, or a file of pictures, is damaged or is not what its name says.

Wrong: \`train-images-idx3-ubyte.gz\` after a download that broke off
Right: the whole file`,
  },
  'data-more-problems': {
    number: 5115,
    severity: 'error',
    message: ({ file, shown }: { file: string; shown: number }) => `${file} has more problems than the ${shown} shown`,
    page: 'Only the first problems of a data file are listed. Mend them, then check again to see the others.',
  },
  'data-changed': {
    number: 5116,
    severity: 'error',
    message: ({ file, isQuery }: { file: string; isQuery: boolean }) => (isQuery ? 'The query gives other rows than those that the plan was made with' : `${file} is not the file that the plan was made with`),
    help: ({ isQuery }) => (isQuery ? 'What it reads has changed: make the plan again; or it gives others each time, as now(), random() and rows in no order do: leave these out, or end it with ORDER BY'
      : 'Make the plan again from the spec, or bring the old file back'),
    page: `A plan holds the hash of each data file, so that it describes exactly what will be trained on. This file has changed since.

Wrong: \`trainspec plan --out plan.json\`, edit the data, \`trainspec run plan.json\`
Right: make the plan again after the edit`,
  },
  'data-rejected': {
    number: 5117,
    severity: 'error',
    message: ({ file, reason }: { file: string; reason: string }) => `${file}: ${reason}`,
    help: ({ reason }: { file: string; reason: string }) => (reason === 'it gives no rows' ? 'Its conditions leave every row out: widen them, or look at what the columns hold'
      : 'Mend the query: one SELECT in the SQL of DuckDB, over files named in single quotes'),
    page: 'The data could not be turned into what the spec asks for; the message says why.',
  },
})
