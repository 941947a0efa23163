/** What of SQL is text or comment: strings, names in double quotes, comments to the end of a line or between marks. */
const spoken = /'((?:[^']|'')*)'|"(?:[^"]|"")*"|--[^\n]*|\/\*[^]*?\*\//g

/** A query with its string literals as `replace` has them; null leaves one as it stands. Quotes in names and comments begin none. */
export const replaceStrings = (query: string, replace: (text: string) => string | null): string =>
  query.replace(spoken, (whole, inner: string | undefined) => (inner === undefined ? whole : replace(inner.replaceAll("''", "'")) ?? whole))

/** A query without all that is text or comment. */
export const bareSql = (query: string): string => query.replace(spoken, ' ')
