import type { SyntaxError } from './syntax-tree.ts'

/** Kinds of pieces that the scanner tells apart. Everything below `name` is trivia. */
export const Kind = {
  whitespace: 0, newline: 1, comment: 2,
  name: 3, number: 4, string: 5, unknown: 6,
  braceOpen: 7, braceClose: 8, parenOpen: 9, parenClose: 10, bracketOpen: 11, bracketClose: 12,
  comma: 13, colon: 14, semicolon: 15, equals: 16, dot: 17, operator: 18, minus: 19, star: 20, percent: 21,
} as const

/** The names of the kinds as `Token.type` has them, by number. */
export const kindNames: readonly string[] = [
  'whitespace', 'newline', 'comment', 'name', 'number', 'string', 'unknown',
  '{', '}', '(', ')', '[', ']', ',', ':', ';', '=', '.', 'operator', 'operator', 'operator', '%',
]

/** The text cut into pieces without gaps: piece `i` is `text.slice(starts[i], starts[i + 1])`, of kind `kinds[i]`. */
export interface Scan {
  readonly text: string
  readonly count: number
  readonly kinds: Uint8Array
  /** One more than there are pieces; the last is the length of the text. */
  readonly starts: Int32Array
  readonly errors: readonly SyntaxError[]
}

// Per ASCII code: 1 letter or _, 2 digit, 3 blank, 0 anything else.
const classes = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95) classes[code] = 1
  else if (code >= 48 && code <= 57) classes[code] = 2
  else if (code === 32 || code === 9 || code === 11 || code === 12) classes[code] = 3
}
const single = new Uint8Array(128)
for (const [character, kind] of [
  ['{', Kind.braceOpen], ['}', Kind.braceClose], ['(', Kind.parenOpen], [')', Kind.parenClose],
  ['[', Kind.bracketOpen], [']', Kind.bracketClose], [',', Kind.comma], [':', Kind.colon], [';', Kind.semicolon],
  ['=', Kind.equals], ['.', Kind.dot], ['+', Kind.operator], ['/', Kind.operator], ['|', Kind.operator],
  ['<', Kind.operator], ['>', Kind.operator], ['-', Kind.minus], ['*', Kind.star], ['%', Kind.percent],
] as const) single[character.charCodeAt(0)] = kind

const isWordPart = (code: number): boolean => code < 128 && (classes[code] === 1 || classes[code] === 2)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const byteOrderMark = 0xfeff

/** Cuts a text into pieces; characters that belong to nothing become `unknown` pieces and an error each run. */
export function scan(text: string): Scan {
  const length = text.length
  let kinds = new Uint8Array(Math.max(64, length >> 1))
  let starts = new Int32Array(kinds.length + 1)
  let count = 0
  const errors: SyntaxError[] = []
  let at = 0
  while (at < length) {
    if (count === kinds.length) {
      const more = new Uint8Array(count * 2)
      more.set(kinds)
      kinds = more
      const moreStarts = new Int32Array(count * 2 + 1)
      moreStarts.set(starts)
      starts = moreStarts
    }
    const start = at
    const code = text.charCodeAt(at++)
    let kind: number = code < 128 ? single[code]! : 0
    const following = text.charCodeAt(at)
    if (kind !== 0) {
      if (following === 61 && (code === 61 || code === 60 || code === 62)) {
        kind = Kind.operator
        at++
      } else if (code === 46 && following === 46) {
        kind = Kind.operator
        at++
      }
    } else if (code < 128 && classes[code] === 1) {
      while (isWordPart(text.charCodeAt(at))) at++
      kind = Kind.name
    } else if (code < 128 && classes[code] === 3) {
      while (text.charCodeAt(at) < 128 && classes[text.charCodeAt(at)] === 3) at++
      kind = Kind.whitespace
    } else if (code === 10 || code === 13) {
      if (code === 13 && following === 10) at++
      kind = Kind.newline
    } else if (code === 35) {
      at = endOfLine(text, at)
      kind = Kind.comment
    } else if (isDigit(code)) {
      at = endOfNumber(text, at)
      kind = Kind.number
    } else if (code === 34 || code === 39) {
      at = endOfString(text, start, code, errors)
      kind = Kind.string
    } else if (code === 33 && following === 61) {
      kind = Kind.operator
      at++
    } else if (quotes.test(text[start]!)) {
      at = endOfCurly(text, start, errors)
      kind = Kind.string
    } else if (code === byteOrderMark && start === 0) {
      kind = Kind.whitespace
    } else {
      while (at < length && isUnknown(text, at)) at++
      kind = Kind.unknown
      errors.push(unknownError(text, start, at))
    }
    kinds[count] = kind
    starts[count++] = start
  }
  starts[count] = length
  return { text, count, kinds, starts, errors }
}

function endOfLine(text: string, at: number): number {
  let code = text.charCodeAt(at)
  while (at < text.length && code !== 10 && code !== 13) code = text.charCodeAt(++at)
  return at
}

function endOfNumber(text: string, from: number): number {
  let at = endOfDigits(text, from)
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) at = endOfDigits(text, at + 1)
  if ((text.charCodeAt(at) | 32) === 101) {
    const sign = text.charCodeAt(at + 1)
    const digits = sign === 43 || sign === 45 ? at + 2 : at + 1
    if (isDigit(text.charCodeAt(digits))) at = endOfDigits(text, digits)
  }
  return at
}

/** Digits, in groups that single underscores may join. */
function endOfDigits(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at)
    if (isDigit(code) || (code === 95 && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1)))) at++
    else return at
  }
}

function endOfString(text: string, start: number, quote: number, errors: SyntaxError[]): number {
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (at >= text.length || code === 10 || code === 13) {
      errors.push({
        kind: 'unterminated-string', start, end: at, expected: ['`"`'],
        message: 'this string does not end on its line',
      })
      return at
    }
    if (code === quote) break
    if (code === 92) {
      const escape = text.slice(at, at + 6)
      if (/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(escape)) at += escape[1] === 'u' ? 5 : 1
      else if (escape.length > 1 && !/^\\[\r\n]/.test(escape)) {
        if (!(quote === 39 && escape[1] === "'")) {
          errors.push({
            kind: 'unexpected-character', start: at, end: at + 2, expected: ['`\\n`', '`\\t`', '`\\"`', '`\\\\`', '`\\u00e9`'],
            message: `\`${escape.slice(0, 2)}\` is not an escape of strings`,
          })
        }
        at++
      }
    }
    at++
  }
  if (quote === 39) {
    errors.push({
      kind: 'unexpected-character', start, end: at + 1, expected: ['`"`'],
      message: 'strings are written between double quotes',
    })
  }
  return at + 1
}

const quotes = /[“”„«»‘’]/

/** A string between quotes of a word processor: one error, whichever of them end it. */
function endOfCurly(text: string, start: number, errors: SyntaxError[]): number {
  const line = text.slice(start + 1, endOfLine(text, start))
  const length = line.search(/[“”«»‘’"]/)
  const end = length < 0 ? start + 1 : start + length + 2
  errors.push({
    kind: 'unexpected-character', start, end, expected: ['`"`'], message: 'strings are written between straight double quotes',
  })
  return end
}

function isUnknown(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 128) return !quotes.test(text[at]!)
  return single[code] === 0 && classes[code] === 0 && code !== 10 && code !== 13 && code !== 34 && code !== 35 && code !== 39 &&
    !(code === 33 && text.charCodeAt(at + 1) === 61)
}

const instead: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/^&+$/, '`and` joins two conditions here', ['`and`']],
  [/^!$/, '`not` negates a condition here', ['`not`']],
  [/^[\u00a0\u2000-\u200b\u202f\u3000]+$/, 'this is a blank that is not a plain space', ['a space']],
]

function unknownError(text: string, start: number, end: number): SyntaxError {
  const piece = text.slice(start, end)
  const hint = instead.find(([pattern]) => pattern.test(piece))
  const word = /^[\p{L}\p{M}\p{N}]+$/u.test(piece) ? 'names are made of the letters a to z and A to Z, digits and `_`' : undefined
  const reason = hint?.[1] ?? word
  const shown = JSON.stringify(piece).slice(1, -1)
  return {
    kind: 'unexpected-character', start, end,
    expected: hint?.[2] ?? [],
    message: `\`${shown}\` is not part of the language${reason === undefined ? '' : `; ${reason}`}`,
  }
}
