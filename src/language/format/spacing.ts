import type { Pieces } from './pieces.ts'

const endsOperand = new Set(['name', 'number', 'string', 'unit', 'literal', ')', ']', '}'])

/** Whether a bracket belongs to what stands before it: a call, parameters, an index. */
export function isAttached({ types, texts }: Pieces, bracket: number): boolean {
  return bracket > 0 && texts[bracket] !== '{' && endsOperand.has(types[bracket - 1]!)
}

/** What stands between a token and the one before it on the same line. */
export function spaceBefore(pieces: Pieces, index: number): '' | ' ' {
  const { types, texts } = pieces
  const text = texts[index]!
  const before = texts[index - 1]!
  if (text === ',' || text === ':' || text === ')' || text === ']' || text === '.' || text === ';') return ''
  if (before === '(' || before === '[' || before === '.') return ''
  const beforeType = types[index - 1]
  if (text === '..' || before === '..') return ''
  if (text === '(' || text === '[') return isAttached(pieces, index) ? '' : beforeType === 'prefix' && before === '-' ? '' : ' '
  if ((before === '-' && beforeType === 'prefix') || beforeType === 'star') return ''
  if (types[index] === 'unit' && text === '%') return ''
  if (text === '}' && before === '{') return ''
  return ' '
}

/** Tokens on one line, as they are written with nothing broken; a comma before a closing bracket is left out. */
export function flat(pieces: Pieces, from: number, to: number): string {
  const { texts } = pieces
  let out = texts[from]!
  for (let i = from + 1; i < to; i++) {
    const text = texts[i]!
    if (text === ',' && i + 1 < to) {
      const next = texts[i + 1]
      if (next === ')' || next === ']') continue
      if (next === '}') {
        out += ' }'
        i++
        continue
      }
    }
    // After a comma that was left out, the space is that of the token before it.
    out += spaceBefore(pieces, i) + text
  }
  return out
}
