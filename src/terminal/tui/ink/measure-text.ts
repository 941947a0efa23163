import textWidth from './text-width.ts'

interface Dimensions {
  readonly width: number
  readonly height: number
}

const most = 1000
let newer = new Map<string, Dimensions>()
let older = new Map<string, Dimensions>()

/**
 * Columns and rows of a text. In the bundle it stands in for Ink's own (scripts/bundle.mjs), which keeps every text that it was
 * ever asked about: a viewer of a long run would grow without end. Here the texts of the last frames are kept.
 */
export default function measureText(text: string): Dimensions {
  const known = newer.get(text) ?? older.get(text)
  if (known !== undefined) return known
  const lines = text === '' ? [] : text.split('\n')
  const dimensions = { width: lines.reduce((widest, line) => Math.max(widest, textWidth(line)), 0), height: lines.length }
  if (newer.size >= most) [older, newer] = [newer, new Map()]
  newer.set(text, dimensions)
  return dimensions
}
