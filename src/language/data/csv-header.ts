/**
 * The column names in the first line of a CSV file. Without a delimiter, the one of `, ; TAB |` that stands most often
 * outside quotes. Quotes as in RFC 4180: `""` inside quotes is one.
 */
export function readCsvHeader(line: string, delimiter: string | null): readonly string[] {
  const separator = delimiter ?? sniffDelimiter(line)
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

function sniffDelimiter(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '')
  const counts = [',', ';', '\t', '|'].map(candidate => ({ candidate, count: bare.split(candidate).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).candidate
}
