import { bareSql } from './sql-text.ts'

const loose: readonly (readonly [form: RegExp, what: string])[] = [
  [/\bjoin\b/i, 'a join'],
  [/\bgroup\s+by\b/i, 'GROUP BY'],
  [/\bselect\s+distinct\b/i, 'DISTINCT'],
]

/** What leaves the order of a query's rows open, where it says ORDER BY nowhere; null where the text shows nothing of the kind. */
export function withoutOrder(query: string): string | null {
  const text = bareSql(query)
  if (/\border\s+by\b/i.test(text)) return null
  return loose.find(([form]) => form.test(text))?.[1] ?? null
}
