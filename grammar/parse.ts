import type { SyntaxError, SyntaxTree, Token } from './syntax-tree.ts'
import type { FoundError } from './expressions.ts'
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
  parser ??= new SpecParser()
  const scanned = scan(text)
  const { lexemes, length, roles, errors: arranged } = arrange(scanned)
  const { statements, found } = parser.parse(lexemes, length)
  const errors = oneForACause(text, [...scanned.errors, ...arranged], found)
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

/**
 * The parser often stumbles over what the scanner or the brackets have reported in the same statement: one report is
 * enough. Of an open bracket the parser knows the better place (where the bracket could have been closed), and of a `{`
 * that is missing it knows more than that its `}` closes nothing.
 */
function oneForACause(text: string, reported: readonly SyntaxError[], found: readonly FoundError[]): SyntaxError[] {
  const errors = [...reported]
  for (const { error, from } of found) {
    const lineEnd = text.indexOf('\n', error.end)
    const to = lineEnd < 0 ? text.length : lineEnd
    const at = errors.findIndex(({ start, end }) => start <= to && end >= from)
    const other = errors[at]
    if (other === undefined) errors.push(error)
    else if (other.kind === 'unclosed-bracket' && error.start < other.start && error.expected.includes(other.expected[0]!)) {
      errors[at] = { ...other, start: error.start, end: error.end }
    } else if (other.start > error.start && other.expected.length === 0 && error.expected.includes('`{`')) errors[at] = error
  }
  return errors.sort((a, b) => a.start - b.start || a.end - b.end)
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
    for (const type of tokenTypes) names[kind * 256 + type.tokenTypeIdx] = nameOfRole(name, type.name)
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
