import type { Statement, SyntaxTree } from '../../grammar/syntax-tree.ts'

/** A tree without its places: what two texts that say the same have in common. */
export function withoutRanges(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRanges)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value)
    .filter(([key]) => !places.has(key))
    .map(([key, inner]) => [key, withoutRanges(inner)]))
}

const places = new Set(['start', 'end', 'keywordRange'])

function insideOf(statement: Statement): readonly Statement[] {
  if ('body' in statement) return statement.body
  if ('entries' in statement) return statement.entries
  return 'actions' in statement ? statement.actions : []
}

/** One statement of a tree: its range, and a text that is equal exactly when the statement and the blocks around it are. */
export interface Fact {
  readonly start: number
  readonly end: number
  readonly fact: string
}

/** All statements and entries of a tree, inner ones too. A block is known by its header, so that a fault inside is not one of it. */
export function factsOf(tree: SyntaxTree): Fact[] {
  const facts: Fact[] = []
  const visit = (statement: Statement, path: string): void => {
    const inner = insideOf(statement)
    const shown: Record<string, unknown> = { ...statement }
    for (const key of ['body', 'entries', 'actions']) delete shown[key]
    const header = JSON.stringify(shown, (key, value: unknown) => places.has(key) ? undefined : value)
    facts.push({ start: statement.start, end: statement.end, fact: `${path} ${header}` })
    const step = 'keyword' in statement ? statement.keyword : statement.kind
    for (const child of inner) visit(child, `${path}/${step}`)
  }
  for (const statement of tree.statements) visit(statement, '')
  return facts
}
