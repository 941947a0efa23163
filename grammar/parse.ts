import type { SyntaxError, SyntaxTree, Token } from './syntax-tree.ts'
import type { Scan } from './scan.ts'
import { arrange } from './arrange.ts'
import { SpecParser } from './parser.ts'
import { kindNames, scan } from './scan.ts'
import { tokenTypes } from './tokens.ts'

let parser: SpecParser | undefined

/** A tree with the pieces it was read from, for those who go through all of them: a `Token` for each would cost more than reading. */
export interface ReadText {
  readonly tree: SyntaxTree
  readonly scan: Scan
  /** As `Token.type`. */
  readonly typeOf: (piece: number) => string
}

/**
 * Reads a text into its tree. Never throws: what cannot be read is reported in `errors` and everything around it is kept.
 * `tokens` are made when they are first asked for.
 */
export const parse = (text: string): SyntaxTree => read(text).tree

/** As `parse`, with the pieces of the text. */
export function read(text: string): ReadText {
  parser ??= new SpecParser(true)
  const scanned = scan(text)
  const { lexemes, roles, errors: arranged } = arrange(scanned)
  const { statements, found } = parser.parse(lexemes)
  const before = [...scanned.errors, ...arranged]
  // The parser often stumbles over what was reported before: one report for a statement is enough.
  const after = found.filter(({ error, from }) => !before.some(({ start, end }) => start <= error.end + 1 && end >= from))
  const errors: SyntaxError[] = [...before, ...after.map(({ error }) => error)].sort((a, b) => a.start - b.start || a.end - b.end)
  const typeOf = (piece: number): string => tokenTypeNames[scanned.kinds[piece]! * 256 + roles[piece]!]!
  let tokens: readonly Token[] | undefined
  const tree: SyntaxTree = {
    text,
    statements,
    errors,
    get tokens() {
      return tokens ??= tokensOf(scanned, typeOf)
    },
  }
  return { tree, scan: scanned, typeOf }
}

function tokensOf({ text, starts, count }: Scan, typeOf: (piece: number) => string): Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < count; i++) {
    const start = starts[i]!
    const end = starts[i + 1]!
    tokens.push({ type: typeOf(i), start, end, text: text.slice(start, end) })
  }
  return tokens
}

/** Names of token types by kind and role: `kind * 256 + role`. */
const tokenTypeNames: readonly string[] = (() => {
  const names: string[] = []
  for (const [kind, name] of kindNames.entries()) {
    names[kind * 256] = name
    for (const type of tokenTypes) names[kind * 256 + type.tokenTypeIdx!] = nameOfRole(name, type.name)
  }
  return names
})()

/** A name's role shows in its type: `keyword`, `operator`, `unit`, `literal`; a `name` is a name. */
function nameOfRole(kind: string, role: string): string {
  if (role === 'Name') return kind
  if (role === 'Unit') return 'unit'
  if (kind === 'operator') return role === 'Prefix' ? 'prefix' : role === 'Star' ? 'star' : kind
  if (kind !== 'name') return kind
  if (role === 'Operator') return 'operator'
  if (role === 'Prefix') return 'prefix'
  return role === 'Literal' ? 'literal' : 'keyword'
}
