/** One record of a CSV file: its fields, and the line of the file (from 1) it begins on. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
  /** Why its text is not CSV, else null. */
  readonly fault: 'quote' | null
}

/**
 * Reads records by RFC 4180 from pieces of text: quoted fields with doubled quotes and line breaks, LF, CRLF or CR at
 * the end of a line. An empty line is no record unless the header has a single column. Exact about lines: this is what
 * says where bad data is.
 */
export async function* readRecords(pieces: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  let field = ''
  let fields: string[] = []
  let fault: CsvRecord['fault'] = null
  let line = 1
  let begins = 1
  let width = 0
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  let afterReturn = false

  const endField = (): void => {
    fields.push(field)
    field = ''
    state = 'start'
  }
  const endRecord = (): CsvRecord | null => {
    const blank = fields.length === 0 && field === '' && state === 'start'
    endField()
    const record: CsvRecord = { line: begins, fields, fault }
    fields = []
    fault = null
    if (blank && width !== 1) return null
    if (width === 0) width = record.fields.length
    return record
  }

  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      // What has no meaning of its own is taken at once: a field may be as long as the file, where a quote is not closed.
      if (state === 'quoted') {
        const end = piece.indexOf('"', at)
        const text = piece.slice(at, end < 0 ? piece.length : end)
        field += text
        line += newlinesIn(text)
        if (end < 0) break
        state = 'closed'
        at = end
        continue
      }
      if (state === 'plain' || (state === 'start' && !afterReturn && piece[at] !== '"')) {
        const end = plainEnd(piece, at, delimiter)
        if (end > at) {
          field += piece.slice(at, end)
          state = 'plain'
          at = end
          if (end === piece.length) break
        }
      }
      const char = piece[at]!
      const skip = afterReturn && char === '\n'
      afterReturn = false
      if (skip) continue
      if (char === '\n' || char === '\r') {
        afterReturn = char === '\r'
        line++
        const record = endRecord()
        begins = line
        if (record !== null) yield record
      } else if (char === delimiter) endField()
      else if (char === '"' && state === 'start') state = 'quoted'
      else if (char === '"' && state === 'closed') {
        field += '"'
        state = 'quoted'
      } else {
        if (state === 'closed') fault = 'quote'
        else state = 'plain'
        field += char
      }
    }
  }
  if (state === 'quoted') fault = 'quote'
  if (fields.length > 0 || field !== '' || state !== 'start') {
    const record = endRecord()
    if (record !== null) yield record
  }
}

const newline = 10
const carriageReturn = 13

function newlinesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Where a field without quotes ends that goes on at `at`: at a delimiter or line end. */
function plainEnd(text: string, at: number, delimiter: string): number {
  const separator = delimiter.charCodeAt(0)
  let end = at
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === separator || code === newline || code === carriageReturn) return end
  }
  return end
}
