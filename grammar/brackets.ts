import type { Range, SyntaxError } from './syntax-tree.ts'
import type { Scan } from './scan.ts'
import { Kind } from './scan.ts'

/** What must be put in or left out so that all brackets match. Keys and members are numbers of pieces of the scan. */
export interface Repairs {
  /** Kinds of brackets to put in before a piece; the number of pieces stands for the end of the text. */
  readonly before: ReadonlyMap<number, readonly number[]>
  readonly dropped: ReadonlySet<number>
  readonly errors: readonly SyntaxError[]
}

const isOpening = (kind: number): boolean => kind === Kind.braceOpen || kind === Kind.parenOpen || kind === Kind.bracketOpen
const isClosing = (kind: number): boolean => kind === Kind.braceClose || kind === Kind.parenClose || kind === Kind.bracketClose

/** Whether every bracket has its partner, by nesting alone. */
export function areBalanced({ kinds, count }: Scan): boolean {
  const open: number[] = []
  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!
    if (kind < Kind.braceOpen || kind > Kind.bracketClose) continue
    if (isOpening(kind)) open.push(kind)
    else if (open.pop() !== kind - 1) return false
  }
  return open.length === 0
}

interface Open {
  readonly kind: number
  readonly piece: number
  /** Line of the bracket, and the column of that line's first token. */
  readonly line: number
  readonly indent: number
  /** Column of the first token of the first line inside; null while there is none. */
  inside: number | null
}

const blockWords = new Set(['data', 'model', 'arguments', 'callbacks'])
const headerWords = new Set(['run', 'strategy', 'module', 'on', 'argument', 'extern', ...blockWords])
/** After these a line goes on, so its brackets belong to the line where the statement began. */
const goesOn = new Set<number>([Kind.operator, Kind.minus, Kind.star, Kind.equals, Kind.colon])
/** After these a `{` begins a value. */
const beforeValue = new Set<number>([...goesOn, Kind.comma, Kind.parenOpen, Kind.bracketOpen])
const shown: Readonly<Record<number, string>> = {
  [Kind.braceOpen]: '{', [Kind.braceClose]: '}', [Kind.parenOpen]: '(', [Kind.parenClose]: ')',
  [Kind.bracketOpen]: '[', [Kind.bracketClose]: ']',
}

/**
 * Finds where brackets are missing or too many in a text whose brackets do not match. Nesting alone would put the fault
 * at the end of the text and swallow every statement up to there, so indentation and lines that can only begin a
 * statement of an outer block say where a bracket was meant to be; they are trusted only while brackets are in fact
 * missing (or too many), so that a text with one fault and unusual indentation is not torn apart.
 */
export function repairBrackets(scan: Scan): Repairs {
  const { text, kinds, starts, count } = scan
  const before = new Map<number, number[]>()
  const dropped = new Set<number>()
  const errors: SyntaxError[] = []
  const stack: Open[] = []
  let opensLeft = 0
  let closesLeft = 0
  for (let i = 0; i < count; i++) {
    if (kinds[i] === Kind.braceOpen) opensLeft++
    else if (kinds[i] === Kind.braceClose) closesLeft++
  }
  const bracesOpen = (): number => stack.reduce((sum, { kind }) => sum + (kind === Kind.braceOpen ? 1 : 0), 0)
  /** More than 0: closing braces are missing from here on; less: there are too many. */
  const missing = (): number => bracesOpen() + opensLeft - closesLeft

  let line = 0
  let indent = 0
  let lineStart = 0
  let isFirst = true
  let previous = -1
  let firstOfLine = -1
  let lineHasBrace = false
  let cutString = false

  const put = (piece: number, kind: number): void => {
    const list = before.get(piece)
    if (list === undefined) before.set(piece, [kind])
    else list.push(kind)
  }
  const rangeOf = (piece: number): Range => ({ start: starts[piece]!, end: starts[piece + 1]! })
  const wordAt = (piece: number): string => text.slice(starts[piece], starts[piece + 1])
  const significantAfter = (piece: number): number => {
    let next = piece + 1
    while (next < count && kinds[next]! <= Kind.comment) {
      if (kinds[next] === Kind.newline) return -1
      next++
    }
    return next < count ? next : -1
  }
  /** Closes the innermost bracket before a piece. After a string without an end nothing is said: it swallowed the bracket. */
  const close = (piece: number, silent: boolean): void => {
    const open = stack.pop()!
    put(piece, open.kind + 1)
    if (silent) return
    const place = previous < 0 ? 0 : starts[previous + 1]!
    errors.push({
      kind: 'unclosed-bracket', start: place, end: place, expected: [`\`${shown[open.kind + 1]}\``],
      message: `\`${shown[open.kind]}\` is not closed`, opened: rangeOf(open.piece),
    })
  }
  const drop = (piece: number): void => {
    dropped.add(piece)
    const bracket = shown[kinds[piece]!]
    errors.push({
      kind: 'unexpected-token', ...rangeOf(piece), expected: [],
      message: isOpening(kinds[piece]!) ? `this \`${bracket}\` is one too many` : `this \`${bracket}\` closes nothing`,
    })
  }
  /** A line that can begin only a statement of `run`: `model {`, `strategy NAME {`, `loss NAME`. */
  const beginsRunStatement = (piece: number): boolean => {
    if (kinds[piece] !== Kind.name) return false
    const next = significantAfter(piece)
    const word = wordAt(piece)
    if (next < 0) return false
    if (blockWords.has(word)) return kinds[next] === Kind.braceOpen
    return kinds[next] === Kind.name && (word === 'strategy' || word === 'loss' || word === 'metrics' || word === 'run')
  }
  /** `data`, `strategy NAME`, `on EVENT when …` on a line of its own, with deeper lines under it and no brace. */
  const isHeaderWithoutBrace = (piece: number): boolean => {
    if (kinds[piece] !== Kind.name || !headerWords.has(wordAt(piece))) return false
    const next = significantAfter(piece)
    return blockWords.has(wordAt(piece)) ? next < 0 : next >= 0 && kinds[next] === Kind.name
  }

  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!
    if (kind === Kind.newline) {
      if (!isFirst) line++
      lineStart = starts[i + 1]!
      isFirst = true
      continue
    }
    if (kind <= Kind.comment) continue
    if (isFirst) {
      const columns = starts[i]! - lineStart
      if (cutString) {
        while (stack.at(-1)?.line === line - 1 && (stack.at(-1)!.kind !== Kind.braceOpen || columns <= indent)) close(i, true)
        cutString = false
      }
      closeBeforeLine(i, kind, columns)
      if (missing() < 0 && !lineHasBrace && firstOfLine >= 0 && columns > indent && !goesOn.has(kinds[previous]!) &&
        isHeaderWithoutBrace(firstOfLine)) {
        put(i, Kind.braceOpen)
        errors.push({
          kind: 'unexpected-token', start: starts[previous + 1]!, end: starts[previous + 1]!, expected: ['`{`'],
          message: `\`${wordAt(firstOfLine)}\` needs \`{\` here`,
        })
        stack.push({ kind: Kind.braceOpen, piece: previous, line: line - 1, indent, inside: columns })
      }
      if (!(previous >= 0 && goesOn.has(kinds[previous]!) && columns > indent)) {
        indent = columns
        firstOfLine = i
      }
      lineHasBrace = false
      const top = stack.at(-1)
      if (top !== undefined && top.inside === null && top.line !== line) top.inside = columns
    }
    if (isOpening(kind)) openBracket(i, kind)
    else if (kind === Kind.braceClose) closeBrace(i, isFirst)
    else if (isClosing(kind)) closeOther(i, kind)
    else if (kind === Kind.string && isCut(i)) cutString = true
    if (!dropped.has(i)) previous = i
    isFirst = false
  }
  if (cutString) while (stack.length > 0 && stack.at(-1)!.line === line && stack.at(-1)!.kind !== Kind.braceOpen) close(count, true)
  if (stack.length > 0) {
    close(count, false)
    while (stack.length > 0) close(count, true)
  }
  return { before, dropped, errors }

  function isCut(piece: number): boolean {
    return scan.errors.some(error => error.kind === 'unterminated-string' && error.start === starts[piece])
  }

  function closeBeforeLine(piece: number, kind: number, columns: number): void {
    while (stack.length > 0) {
      const top = stack.at(-1)!
      if (top.kind !== Kind.braceOpen) {
        if (isClosing(kind) || columns > top.indent) return
        close(piece, false)
        continue
      }
      if (kind === Kind.braceClose || missing() <= 0) return
      const isIndented = top.inside === null || top.inside > top.indent
      if (isIndented ? columns > top.indent : bracesOpen() < 2 || !beginsRunStatement(piece)) return
      close(piece, false)
    }
  }

  function openBracket(piece: number, kind: number): void {
    if (kind === Kind.braceOpen) {
      opensLeft--
      lineHasBrace = true
      if (previous >= 0 && !beforeValue.has(kinds[previous]!) && stack.length > 0 && stack.at(-1)!.kind !== Kind.braceOpen) {
        for (let silent = false; stack.length > 0 && stack.at(-1)!.kind !== Kind.braceOpen; silent = true) close(piece, silent)
      }
      const top = stack.at(-1)
      if (previous >= 0 && top?.piece === previous && top.kind === kind && top.line === line && missing() >= 0) {
        drop(piece)
        return
      }
    }
    stack.push({ kind, piece, line, indent, inside: null })
  }

  function closeBrace(piece: number, first: boolean): void {
    const tooMany = missing() < 0
    closesLeft--
    let at = stack.length - 1
    while (at >= 0 && stack[at]!.kind !== Kind.braceOpen) at--
    if (at < 0) return drop(piece)
    const candidate = stack[at]!
    if (tooMany && candidate.line !== line && candidate.indent !== indent) {
      const outer = first ? stack.findLastIndex(open => open.kind === Kind.braceOpen && open.indent === indent) : -1
      if (outer < 0) return drop(piece)
      at = outer
    } else if (first && candidate.line !== line && candidate.indent > indent) {
      const outer = stack.findLastIndex(open => open.kind === Kind.braceOpen && open.indent === indent)
      if (outer >= 0) at = outer
    }
    closeDownTo(at, piece)
  }

  function closeOther(piece: number, kind: number): void {
    for (let at = stack.length - 1; at >= 0 && stack[at]!.kind !== Kind.braceOpen; at--) {
      if (stack[at]!.kind !== kind - 1) continue
      closeDownTo(at, piece)
      return
    }
    drop(piece)
  }

  /** Takes the bracket at a level off the stack, with all that are open inside it; one report for those is enough. */
  function closeDownTo(level: number, piece: number): void {
    for (let silent = false; stack.length - 1 > level; silent = true) close(piece, silent)
    stack.pop()
  }
}
