import type { Repairs } from './brackets.ts'
import type { Scan } from './scan.ts'
import type { SyntaxError } from './syntax-tree.ts'
import type { Lexeme, TokenType } from './tokens.ts'
import {
  ArgumentWord, BlockWord, BraceClose, BraceOpen, BracketClose, BracketOpen, Colon, Comma, Dot, End, Equals, Extern, FieldRole, infixWords,
  Literal, Metrics, Module, Name, NumberToken, On, Operator, Param, ParenClose, ParenOpen, Prefix, prefixWords, Run, Star, statementWords,
  Strategy, StringToken, Unit, When,
} from './tokens.ts'
import { areBalanced, repairBrackets } from './brackets.ts'
import { meantWord } from './misspelt-word.ts'
import { Kind } from './scan.ts'
import { pieceOf } from './short-text.ts'

/** What a pair of brackets holds: it decides where a newline counts and which words begin a statement. */
export type Context =
  | 'file' | 'run' | 'data' | 'model' | 'arguments' | 'callbacks' | 'entries' | 'actions' | 'map' | 'parens'

export interface Arrangement {
  /** The first `length` are those of the text. Valid until the next call: list and lexemes are used again. */
  readonly lexemes: readonly Lexeme[]
  readonly length: number
  /** For each piece of the scan the index of its token type; 0 for trivia and what was left out. */
  readonly roles: Uint8Array
  readonly errors: readonly SyntaxError[]
}

const fixedTypes: readonly (TokenType | undefined)[] = (() => {
  const types: (TokenType | undefined)[] = []
  types[Kind.string] = StringToken
  types[Kind.number] = NumberToken
  types[Kind.braceOpen] = BraceOpen
  types[Kind.braceClose] = BraceClose
  types[Kind.parenOpen] = ParenOpen
  types[Kind.parenClose] = ParenClose
  types[Kind.bracketOpen] = BracketOpen
  types[Kind.bracketClose] = BracketClose
  types[Kind.comma] = Comma
  types[Kind.colon] = Colon
  types[Kind.equals] = Equals
  types[Kind.dot] = Dot
  types[Kind.operator] = Operator
  return types
})()

// Sets of token types as flags by index: they are asked for every token.
const flagsOf = (types: readonly TokenType[]): Uint8Array => {
  const flags = new Uint8Array(256)
  for (const type of types) flags[type.tokenTypeIdx] = 1
  return flags
}
const endsOperand = flagsOf([Name, NumberToken, Unit, StringToken, Literal, ParenClose, BracketClose, BraceClose])
/** Keywords of statements with a type before their `=`. */
const typed = new Set<TokenType>([Param, FieldRole, ArgumentWord, Extern])
/** Keywords of statements with a body between braces. */
const withBody = new Set<TokenType>([Run, Module, BlockWord, Strategy, On, ArgumentWord, Extern])
const continues = flagsOf([Operator, Comma, Equals, Colon])
// A word that begins a statement of this block whatever follows it (but `:` and `=`, which make it a name).
const statementsOf: Readonly<Partial<Record<Context, ReadonlySet<string>>>> = {
  file: new Set(['run', 'module', 'param', 'let', 'use', 'extends', 'argument', 'extern']),
  run: new Set([
    'module', 'param', 'let', 'use', 'extends', 'data', 'model', 'arguments', 'callbacks', 'strategy', 'loss', 'metrics',
  ]),
  data: new Set(['input', 'label']),
  callbacks: new Set(['on', 'callback']),
}
const blockContexts: Readonly<Record<string, Context>> = { data: 'data', model: 'model', arguments: 'arguments', callbacks: 'callbacks' }

// Lexemes live only until the tree is made, so they are used again: a parse in an editor then makes next to no garbage.
const lexemes: Lexeme[] = []
const mostKept = 200_000
const fixedImages: readonly (string | undefined)[] = (() => {
  const images: (string | undefined)[] = []
  for (const type of [BraceOpen, BraceClose, ParenOpen, ParenClose, BracketOpen, BracketClose, Comma, Colon, Equals, Dot]) {
    images[type.tokenTypeIdx] = type.LABEL
  }
  images[End.tokenTypeIdx] = ''
  return images
})()

/**
 * Gives every significant piece its role and puts statement ends where newlines count. A bracket that is missing, or a
 * keyword before a `{` that is missing, is put in (and reported), so that the parser sees balanced statements.
 */
export function arrange(scan: Scan): Arrangement {
  const { text, kinds, starts, count } = scan
  const repairs: Repairs | null = areBalanced(scan) ? null : repairBrackets(scan)
  const errors: SyntaxError[] = repairs === null ? [] : [...repairs.errors]
  if (lexemes.length > mostKept) lexemes.length = mostKept
  let length = 0
  const roles = new Uint8Array(count)
  /** Contexts outside the innermost, with the state of the statement each interrupts. */
  const outer: { context: Context; word: TokenType | null; begin: number }[] = []
  let context = 'file' as Context
  /** The keyword that began the statement, and the index of its first lexeme. */
  let word = null as TokenType | null
  let begin = 0
  let previous = null as TokenType | null
  let previousEnd = 0
  let newline = false

  const emit = (type: TokenType, image: string, start: number, end: number): void => {
    if (length === lexemes.length) lexemes.push({ image, startOffset: start, end, tokenTypeIdx: type.tokenTypeIdx, tokenType: type })
    else {
      const lexeme = lexemes[length]!
      lexeme.image = image
      lexeme.startOffset = start
      lexeme.end = end
      lexeme.tokenTypeIdx = type.tokenTypeIdx
      lexeme.tokenType = type
    }
    length++
    previous = type
    previousEnd = end
  }
  const isKind = (piece: number, kind: number): boolean => piece < count && kinds[piece] === kind
  /** The next significant piece, over newlines only when asked to. */
  const after = (piece: number, acrossLines: boolean): number => {
    let next = piece + 1
    while (next < count && kinds[next]! <= Kind.comment) {
      if (kinds[next] === Kind.newline && !acrossLines) return count
      next++
    }
    return next
  }
  const imageOf = (piece: number): string => pieceOf(text, starts[piece]!, starts[piece + 1]!)

  for (let i = 0; i < count; i++) {
    const virtual = repairs?.before.get(i)
    if (virtual !== undefined) putIn(virtual)
    const kind = kinds[i]!
    if (kind <= Kind.comment) {
      if (kind === Kind.newline) newline = true
      continue
    }
    if (kind === Kind.unknown || repairs?.dropped.has(i)) continue
    if (newline) {
      newline = false
      const isLateBrace = kind === Kind.braceOpen && word !== null && withBody.has(word) && previous !== End &&
        continues[previous!.tokenTypeIdx] !== 1
      if (isLateBrace) {
        errors.push({
          kind: 'unexpected-token', start: starts[i]!, end: starts[i + 1]!, expected: [],
          message: `this \`{\` belongs at the end of the line before, behind \`${lexemes[length - 1]!.image}\``,
        })
      } else if (context !== 'parens' && previous !== null && previous !== End && previous !== BraceOpen && kind !== Kind.braceClose &&
        (continues[previous.tokenTypeIdx] !== 1 || beginsAnew(i, kind))) endStatement(previousEnd, previousEnd)
    }
    if (kind === Kind.semicolon) {
      if (context === 'parens') emit(End, '', starts[i]!, starts[i + 1]!)
      else if (previous !== null && previous !== End && previous !== BraceOpen) endStatement(starts[i]!, starts[i + 1]!)
      continue
    }
    place(i, kind, starts[i]!, starts[i + 1]!)
  }
  const virtual = repairs?.before.get(count)
  if (virtual !== undefined) putIn(virtual)
  return { lexemes, length, roles, errors }

  function putIn(brackets: readonly number[]): void {
    for (const kind of brackets) place(-1, kind, previousEnd, previousEnd)
  }

  function endStatement(start: number, end: number): void {
    emit(End, '', start, end)
    word = null
    begin = length
  }

  function place(piece: number, kind: number, start: number, end: number): void {
    let type: TokenType
    let image: string | undefined
    if (kind === Kind.name) {
      image = imageOf(piece)
      const meant = meantKeyword(piece, image)
      if (meant === null) type = roleOfName(piece, image)
      else {
        errors.push({
          kind: 'unexpected-token', start, end, expected: [`\`${meant}\``], meant,
          message: `\`${image}\` is no word that a statement can begin with here`,
        })
        type = word = statementWords.get(image = meant)!
      }
    }
    else if (kind === Kind.minus) type = previous !== null && endsOperand[previous.tokenTypeIdx] === 1 ? Operator : Prefix
    else if (kind === Kind.star) type = previous !== null && endsOperand[previous.tokenTypeIdx] === 1 ? Operator : Star
    else if (kind === Kind.percent) type = previous === NumberToken ? Unit : Operator
    else type = fixedTypes[kind]!
    if (piece >= 0) roles[piece] = type.tokenTypeIdx
    if (type === BraceOpen) openBrace(start)
    else if (type === ParenOpen || type === BracketOpen) open('parens')
    emit(type, image ?? fixedImages[type.tokenTypeIdx] ?? pieceOf(text, start, end), start, end)
    if (type === BraceOpen) begin = length
    else if (kind === Kind.braceClose || kind === Kind.parenClose || kind === Kind.bracketClose) closeBracket(kind)
    else if (type === Comma && (context === 'entries' || context === 'map')) begin = length
  }

  function open(inside: Context): void {
    outer.push({ context, word, begin })
    context = inside
  }

  function closeBracket(kind: number): void {
    const before = outer.pop()
    if (before === undefined) return
    const wasBlock = kind === Kind.braceClose && context !== 'map'
    ;({ context, word, begin } = before)
    // The `}` of a block ends the statement it belongs to, so what stands behind it on the line begins another.
    if (wasBlock) {
      word = null
      begin = length
    }
  }

  function openBrace(start: number): void {
    // `data = {` and `data: {` are read as they are meant.
    const isValue = previous !== null && begin < length && word !== BlockWord &&
      (previous === Equals || previous === Colon || previous === Comma || previous === ParenOpen || previous === BracketOpen ||
        previous === Prefix || (previous === Operator && word !== On))
    if (isValue || context === 'parens') return open('map')
    if (word === null && !putInKeyword(start)) return open('map')
    open(insideOf(word))
    word = null
  }

  function insideOf(keyword: TokenType | null): Context {
    if (keyword === Run) return 'run'
    if (keyword === Module) return 'model'
    if (keyword === BlockWord) return blockContexts[lexemes[begin]!.image] ?? blockContexts[keywordBefore()] ?? 'model'
    if (keyword === On) return 'actions'
    return 'entries'
  }

  function keywordBefore(): string {
    return lexemes.slice(begin, length).find(lexeme => lexeme.tokenType === BlockWord)?.image ?? ''
  }

  /** A `{` in a statement without a keyword: the keyword that was most likely meant is put in at the statement's start. */
  function putInKeyword(start: number): boolean {
    const first = begin < length ? lexemes[begin] : undefined
    const named = first?.tokenType === Name
    let image: string
    let type: TokenType
    const rest = lexemes.slice(begin + 1, length)
    const has = (wanted: TokenType): boolean => rest.some(({ tokenType }) => tokenType === wanted)
    if (context === 'entries' || context === 'actions') {
      // Nothing in here has a block of its own: a map whose `:` is missing.
      return false
    }
    const isAlone = named && context === 'run' && rest.length === 0
    // `NAME:` or `NAME,` at the beginning: a strategy without its word, or arguments under another name.
    if (isAlone && !/^\{(?:\s|#.*\n)*\w+\s*[:,]/.test(text.slice(start, start + 400))) return readAs(likelyBlock(start), first)
    const misplaced = rest.find(({ image, tokenType }) => tokenType === Name && withBody.has(statementWords.get(image)!))
    if (named && misplaced !== undefined) [image, type] = [misplaced.image, statementWords.get(misplaced.image)!]
    else if (context === 'callbacks' || (named && has(When))) [image, type] = ['on', On]
    else if (named && context === 'file' && rest[0]?.tokenType === Name) [image, type] = ['extern', Extern]
    else if (named && rest[0]?.tokenType === ParenOpen) [image, type] = ['module', Module]
    else if (named && context === 'file' && has(Colon)) [image, type] = ['argument', ArgumentWord]
    else if (context === 'file') [image, type] = ['run', Run]
    else if (named) [image, type] = ['strategy', Strategy]
    else [image, type] = [likelyBlock(start), BlockWord]
    const at = first?.startOffset ?? start
    lexemes.splice(begin, 0, { image, startOffset: at, end: at, tokenTypeIdx: type.tokenTypeIdx, tokenType: type })
    length++
    word = type
    errors.push({
      kind: 'unexpected-token', start: at, end: first?.end ?? start + 1,
      expected: type === BlockWord ? Object.keys(blockContexts).map(block => `\`${block}\``)
        : isAlone ? [`\`strategy ${first.image}\``, '`arguments`'] : [`\`${image}\``],
      message: type === BlockWord
        ? 'a word that says what this block holds is missing'
        : isAlone ? noBlock(first.image)
        : `\`${image}\` is missing before \`${first?.image ?? '{'}\``,
    })
    return true
  }

  function noBlock(word: string): string {
    return `\`${word}\` is no word that a block can begin with`
  }

  /** A block under a word that no block has is read as the one it looks like. */
  function readAs(block: string, first: Lexeme): true {
    errors.push({
      kind: 'unexpected-token', start: first.startOffset, end: first.end, expected: [`\`${block}\``],
      message: noBlock(first.image),
    })
    const at = lexemes[begin]!
    at.image = block
    at.tokenTypeIdx = BlockWord.tokenTypeIdx
    at.tokenType = word = BlockWord
    return true
  }

  /** Which block a `{` without a keyword is, by how its first statements look. */
  function likelyBlock(start: number): string {
    const inside = text.slice(start, start + 400)
    const first = /^\{\s*(\w+)\s*[\r\n]/.exec(inside)?.[1]
    if (first !== undefined && first in blockContexts) return first
    if (/^\s*(?:input|label)\s+\w/m.test(inside.slice(1)) || /^\{\s*\w+\s*=\s*\w+\("/.test(inside)) return 'data'
    if (/^\s*on\s+\w/m.test(inside.slice(1))) return 'callbacks'
    if (/^\{(?:\s|#.*\n)*\w+\s*:/.test(inside)) return 'arguments'
    return 'model'
  }

  function roleOfName(piece: number, image: string): TokenType {
    if (previous !== null && endsOperand[previous.tokenTypeIdx] === 1 && begin < length) {
      const infix = infixWords.get(image)
      if (infix !== undefined) return infix
      return previous === NumberToken ? Unit : Name
    }
    if (previous === Dot) return Name
    if (begin === length && context !== 'parens' && context !== 'map' && context !== 'entries' && context !== 'actions') {
      const keyword = statementWords.get(image)
      if (keyword !== undefined && beginsStatement(piece, image, keyword)) {
        word = keyword
        return keyword
      }
    }
    const prefix = prefixWords.get(image)
    if (prefix === undefined) return Name
    const next = after(piece, context === 'parens')
    if (prefix === Literal) return isKind(next, Kind.colon) ? Name : Literal
    return isOperandStart(next) ? Prefix : Name
  }

  /** A statement's first word that is no keyword, but nearly one, and followed by what follows that: it is read as meant. */
  function meantKeyword(piece: number, image: string): string | null {
    if (begin !== length || context === 'parens' || context === 'map') return null
    const next = after(piece, false)
    const follower = isKind(next, Kind.braceOpen) ? 'brace' : isKind(next, Kind.string) ? 'string'
      : isKind(next, Kind.name) && !infixWords.has(imageOf(next)) ? 'name' : null
    if (follower === null) return null
    const keyword = statementWords.get(image)
    if (keyword !== undefined && beginsStatement(piece, image, keyword)) return null
    return meantWord(context, image, follower)
  }

  function isOperandStart(piece: number): boolean {
    if (piece >= count) return false
    const kind = kinds[piece]
    return kind === Kind.name || kind === Kind.number || kind === Kind.string || kind === Kind.parenOpen || kind === Kind.minus ||
      kind === Kind.bracketOpen
  }

  /** Whether a statement's first word is its keyword: no expression goes on with a second name, a string or `{`. */
  function beginsStatement(piece: number, image: string, keyword: TokenType): boolean {
    const next = after(piece, false)
    if (isKind(next, Kind.colon) || isKind(next, Kind.equals)) {
      if (context === 'run' && (image === 'loss' || image === 'metrics')) return true
      if (context === 'run' && keyword === BlockWord && isKind(after(next, false), Kind.braceOpen)) return true
      return context === 'data' && (image === 'input' || image === 'label') && isKind(next, Kind.colon)
    }
    if (statementsOf[context]?.has(image)) return context !== 'callbacks' || !isKind(next, Kind.parenOpen)
    if (next >= count) return false
    if (keyword === BlockWord) return isKind(next, Kind.braceOpen)
    if (isKind(next, Kind.string)) return true
    return isKind(next, Kind.name) && !infixWords.has(imageOf(next))
  }

  function hasEquals(): boolean {
    for (let i = begin; i < length; i++) if (lexemes[i]!.tokenType === Equals) return true
    return false
  }

  /** Whether a line after `,`, `=`, `:` or an operator can only begin a statement: `NAME:`, `NAME =`, `model {`, `loss NAME`. */
  function beginsAnew(piece: number, kind: number): boolean {
    if (kind !== Kind.name) return false
    const next = after(piece, false)
    if (isKind(next, Kind.colon)) return true
    if (isKind(next, Kind.equals)) {
      // `metrics METRIC,` goes on with a named one.
      if (word === Metrics) return previous !== Comma || statementWords.has(imageOf(piece))
      // `param NAME: TYPE |` goes on with a type before its `=`.
      return word === null || !typed.has(word) || hasEquals()
    }
    const image = imageOf(piece)
    if (isKind(next, Kind.braceOpen)) return statementWords.get(image) === BlockWord && word !== ArgumentWord && word !== Extern
    if (!statementWords.has(image)) return false
    return isKind(next, Kind.string) || (isKind(next, Kind.name) && !infixWords.has(imageOf(next)))
  }
}
