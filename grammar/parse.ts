import type { SyntaxError, SyntaxTree, Token } from './syntax-tree.ts'
import type { Scan } from './scan.ts'
import { arrange } from './arrange.ts'
import { SpecParser } from './parser.ts'
import { kindNames, scan } from './scan.ts'
import { tokenTypes } from './tokens.ts'

let parser: SpecParser | undefined

/**
 * Reads a text into its tree. Never throws: what cannot be read is reported in `errors` and everything around it is kept.
 * `tokens` are made when they are first asked for.
 */
export function parse(text: string): SyntaxTree {
  parser ??= new SpecParser(true)
  const scanned = scan(text)
  const { lexemes, roles, errors: arranged } = arrange(scanned)
  const { statements, found } = parser.parse(lexemes)
  const before = [...scanned.errors, ...arranged]
  // The parser often stumbles over what was reported before: one report for a statement is enough.
  const after = found.filter(({ error, from }) => !before.some(({ start, end }) => start <= error.end + 1 && end >= from))
  const errors: SyntaxError[] = [...before, ...after.map(({ error }) => error)].sort((a, b) => a.start - b.start || a.end - b.end)
  let tokens: readonly Token[] | undefined
  return {
    text,
    statements,
    errors,
    get tokens() {
      return tokens ??= tokensOf(scanned, roles)
    },
  }
}

const roleNames: readonly (string | undefined)[] = (() => {
  const names: string[] = []
  for (const type of tokenTypes) names[type.tokenTypeIdx!] = type.name
  return names
})()

function tokensOf({ text, kinds, starts, count }: Scan, roles: ReturnType<typeof arrange>['roles']): Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < count; i++) {
    const start = starts[i]!
    const end = starts[i + 1]!
    tokens.push({ type: nameOfRole(kindNames[kinds[i]!]!, roleNames[roles[i]!]), start, end, text: text.slice(start, end) })
  }
  return tokens
}

/** A name's role shows in its type: `keyword`, `operator`, `unit`, `literal`; a `name` is a name. */
function nameOfRole(kind: string, role: string | undefined): string {
  if (role === undefined || role === 'Name') return kind
  if (role === 'Unit') return 'unit'
  if (kind === 'operator') return role === 'Prefix' ? 'prefix' : role === 'Star' ? 'star' : kind
  if (kind !== 'name') return kind
  if (role === 'Operator') return 'operator'
  if (role === 'Prefix') return 'prefix'
  return role === 'Literal' ? 'literal' : 'keyword'
}
