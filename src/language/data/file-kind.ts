import { shellPath } from '../../diagnostics/shell-word.ts'
import { utf16Of } from './text-fault.ts'

/** What a file is by how it begins, told to someone who took it for another kind. */
export interface FileKind {
  /** `a Parquet file` */
  readonly name: string
  /** What to do, in one sentence. */
  readonly help: string
  /** The source that reads it; absent where none does. */
  readonly reader?: string
}

/** Enough of a file to tell. */
export const kindBytes = 65_536

type TextSource = 'csv' | 'tsv' | 'jsonl' | 'text' | 'parquet'

const marks: readonly (readonly [mark: string, name: string, help: (path: string) => string, reader?: string])[] = [
  ['PAR1', 'a Parquet file', path => `Write \`parquet(${JSON.stringify(path)})\`.`, 'parquet'],
  ['\u001f\u008b', 'packed by gzip', path => `Unpack it: gzip -dc ${shellPath(path)} > ${shellPath(path.endsWith('.gz') ? path.slice(0, -3) : `${path}.unpacked`)}`],
  ['PK\u0003\u0004', 'a ZIP archive, as Excel\'s .xlsx is', () => 'Unpack it; of a workbook, save the sheet as CSV.'],
  ['\u0089PNG', 'a PNG picture', pictures, 'images'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture', pictures, 'images'],
  ['GIF8', 'a GIF picture', pictures, 'images'],
  ['RIFF', 'a WebP picture', pictures, 'images'],
  ['%PDF', 'a PDF document', () => 'Save its table as CSV.'],
  ['\u0000\u0000\u0008', 'an IDX file', path => `Write \`idx(${JSON.stringify(path)})\`, with the file of its labels as \`labels:\`.`, 'idx'],
  ['\u0093NUMPY', 'an array of NumPy', () => 'Save it as CSV with `numpy.savetxt`, or as Parquet.'],
  ['\u0089HDF', 'an HDF5 file', () => 'Save its table as CSV or Parquet.'],
  ['SQLite format 3', 'an SQLite database', () => 'Export the table: sqlite3 -csv -header FILE "select * from TABLE" > TABLE.csv'],
  ['ARROW1', 'an Arrow file', () => 'Save it as Parquet.'],
  ['version https://git-lfs', 'only a pointer of Git LFS to the file', () => 'Fetch the file itself: git lfs pull'],
]

function pictures(): string {
  return 'Pictures lie in a folder, in a sub-folder for each class: `images("FOLDER")`.'
}

/** What a file that begins so is instead of what `source` reads; null where it may well be that. */
export function otherKind(start: Uint8Array, source: TextSource | 'idx', path: string): FileKind | null {
  const bytes = Buffer.from(start.buffer, start.byteOffset, start.length)
  const begin = bytes.toString('latin1', 0, 32)
  const found = marks.find(([mark]) => begin.startsWith(mark))
  if (found !== undefined) {
    const [, name, help, reader] = found
    const isOwn = (source === 'parquet' && name === 'a Parquet file') || (source === 'idx' && (name === 'an IDX file' || name === 'packed by gzip'))
    return isOwn ? null : { name, help: help(path), ...(reader !== undefined && { reader }) }
  }
  // Of nothing its reader says that it is empty.
  if (bytes.length === 0) return null
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) {
    return { name: `${utf16} text`, help: `Convert it: iconv -f ${utf16} -t UTF-8 ${shellPath(path)} > ${shellPath(path.replace(/(\.[^./\\]*)?$/, '-utf8$1'))}` }
  }
  if (source === 'text') return null
  return otherText(bytes.toString('utf8').replace(/^\ufeff/, '').trimStart(), source, path)
}

function otherText(text: string, source: Exclude<TextSource, 'text'> | 'idx', path: string): FileKind | null {
  const written = JSON.stringify(path)
  // A shell empties the file that it writes to before anything is read.
  const lines = shellPath(path.replace(/(\.[^./\\]*)?$/, path.endsWith('.jsonl') ? '-lines.jsonl' : '.jsonl'))
  if (/^<(!doctype|html|\?xml)/i.test(text)) return { name: 'an HTML or XML page', help: 'A download may have given a page of the site instead of the file: get it again.' }
  if (/^\[\s*\{/.test(text)) return { name: 'one JSON array', help: `Write an object a line: jq -c '.[]' ${shellPath(path)} > ${lines}` }
  if (/^\{\s*("|\})/.test(text)) {
    const isLine = isObject(text.split('\n', 1)[0]!)
    if (isLine && source !== 'jsonl') return { name: 'a file of JSON lines', help: `Write \`jsonl(${written})\`.`, reader: 'jsonl' }
    // The first line may be longer than what is there of it.
    if (!isLine && /^\{[ \t]*\r?\n/.test(text)) return { name: 'JSON with an object over several lines', help: `Write an object a line: jq -c . ${shellPath(path)} > ${lines}` }
    return null
  }
  // What has zeros is no text, and what else it is its reader says.
  if (text.includes('\0')) return null
  if (source === 'parquet' || source === 'idx') return { name: 'text', help: `Of a table of text, write \`csv(${written})\`.`, reader: 'csv' }
  return source === 'jsonl' && /^[^[{]*[,;\t|]/.test(text.split('\n', 1)[0]!) ? { name: 'a table of text', help: `Write \`csv(${written})\`.`, reader: 'csv' } : null
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

const separators: readonly (readonly [mark: string, name: string, source: (path: string) => string])[] = [
  [',', 'commas', path => `csv(${path})`],
  ['\t', 'tabs', path => `tsv(${path})`],
  [';', 'semicolons', path => `csv(${path}, delimiter: ";")`],
]

/** A table whose first two lines have none of `delimiter` and as many of another one: its fields are parted by that. */
export function otherDelimiter(start: Uint8Array, delimiter: string, path: string): FileKind | null {
  const [first = '', second = ''] = Buffer.from(start.buffer, start.byteOffset, start.length).toString('utf8').split(/\r?\n/, 3)
  if (first.includes(delimiter) || second.includes(delimiter)) return null
  const count = (line: string, mark: string): number => line.split(mark).length - 1
  const found = separators.find(([mark]) => count(first, mark) > 0 && count(first, mark) === count(second, mark))
  return found === undefined ? null : { name: `a table whose fields are parted by ${found[1]}`, help: `Write \`${found[2](JSON.stringify(path))}\`.` }
}
