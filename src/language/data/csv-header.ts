const delimiters = [',', ';', '\t', '|']

/**
 * The header at the beginning of a CSV's text, without its line end: line breaks in quotes are part of it. Null where a quote is not
 * closed in this text.
 */
export function headerOf(text: string, delimiter: string | null): string | null {
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted) {
      if (character !== '"') continue
      if (text[at + 1] === '"') at++
      else quoted = false
    } else if (character === '"') {
      // Within a name that has begun without one, a quote means nothing.
      quoted = at === 0 || (delimiter === null ? delimiters.includes(text[at - 1]!) : text[at - 1] === delimiter)
    } else if (character === '\n' || character === '\r') return text.slice(0, at)
  }
  return quoted ? null : text
}

/**
 * The column names in the header of a CSV file. Without a delimiter, the one of `, ; TAB |` that stands most often
 * outside quotes. Quotes as in RFC 4180: `""` inside quotes is one.
 */
export function readCsvHeader(line: string, delimiter: string | null): readonly string[] {
  const separator = delimiter ?? detectDelimiter(line)
  const names: string[] = []
  let name = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!
    if (quoted) {
      if (character !== '"') name += character
      else if (line[i + 1] === '"') { name += '"'; i++ }
      else quoted = false
    } else if (character === '"' && name.trim() === '') {
      name = ''
      quoted = true
    } else if (line.startsWith(separator, i)) {
      names.push(name.trim())
      name = ''
      i += separator.length - 1
    } else {
      name += character
    }
  }
  names.push(name.trim())
  return names
}

/** The delimiter a header most likely uses: of comma, semicolon, tab and bar the one found most often outside quotes. */
export function detectDelimiter(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"/g, '')
  const counts = delimiters.map(candidate => ({ candidate, count: bare.split(candidate).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).candidate
}
