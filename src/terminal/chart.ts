import { formatNumber } from './format.ts'
import type { Point } from './series.ts'

export interface ChartRequest {
  /** Lines in order of painting: where two meet in a cell, the later one gives its colour. */
  readonly lines: readonly (readonly Point[])[]
  /** Columns and rows of the whole chart, labels and the axis among them. */
  readonly width: number
  readonly height: number
  readonly unicode: boolean
}

/** A run of cells of one line's colour; `line` is null for blanks. */
export interface Segment {
  readonly text: string
  readonly line: number | null
}

export interface Chart {
  readonly rows: readonly { readonly label: string; readonly segments: readonly Segment[] }[]
  /** The last row: first and last update. */
  readonly axis: string
}

/** Draws lines over updates in braille dots (2 × 4 a cell), or in plain characters. Always `height` rows in all. */
export function drawChart(request: ChartRequest): Chart {
  const { lines, unicode } = request
  const height = Math.max(2, request.height - 1)
  const points = lines.flat().filter(point => Number.isFinite(point.value))
  const [low, high] = range(points.map(point => point.value))
  const [first, last] = [Math.min(...points.map(point => point.update)), Math.max(...points.map(point => point.update))]
  const labels = labelsOf(low, high, height, points.length > 0)
  const labelWidth = Math.max(...labels.map(label => label.length))
  const width = Math.max(1, request.width - labelWidth - 2)
  const canvas = unicode ? brailleCanvas(width, height) : plainCanvas(width, height)

  const column = (point: Point): number => (last === first ? 0 : Math.round(((point.update - first) / (last - first)) * (canvas.columns - 1)))
  // Halves, so that the distance of the largest numbers is a number too.
  const row = (point: Point): number => Math.round(((high / 2 - point.value / 2) / (high / 2 - low / 2)) * (canvas.rows - 1))
  lines.forEach((line, index) => {
    const drawn = line.filter(point => Number.isFinite(point.value))
    drawn.forEach((point, place) => {
      const next = drawn[place + 1] ?? point
      drawSegment(canvas, index, column(point), row(point), column(next), row(next))
    })
  })

  const edge = unicode ? ' ┤' : ' |'
  return {
    rows: Array.from({ length: height }, (_, y) => ({ label: `${labels[y]!.padStart(labelWidth)}${edge}`, segments: canvas.segments(y) })),
    axis: axisText(points.length === 0 ? null : [first, last], labelWidth + 2, width),
  }
}

/** Where dots are set; (0, 0) is the upper left one. */
interface Canvas {
  readonly columns: number
  readonly rows: number
  set(line: number, x: number, y: number): void
  segments(row: number): Segment[]
}

// Bits of a braille cell by dot: left column 1, 2, 3, 7, right column 4, 5, 6, 8.
const brailleBits = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]] as const

function brailleCanvas(width: number, height: number): Canvas {
  const bits = new Uint8Array(width * height)
  const owner = new Int8Array(width * height).fill(-1)
  return {
    columns: width * 2,
    rows: height * 4,
    set(line, x, y) {
      const cell = (y >> 2) * width + (x >> 1)
      bits[cell] = bits[cell]! | brailleBits[(y & 3) as 0 | 1 | 2 | 3][(x & 1) as 0 | 1]
      owner[cell] = line
    },
    segments: row => segmentsOf(width, x => {
      const dots = bits[row * width + x]!
      return dots === 0 ? null : [String.fromCharCode(0x2800 + dots), owner[row * width + x]!]
    }),
  }
}

const plainMarks = ['*', 'o', '+', 'x']

function plainCanvas(width: number, height: number): Canvas {
  const owner = new Int8Array(width * height).fill(-1)
  return {
    columns: width,
    rows: height,
    set(line, x, y) {
      owner[y * width + x] = line
    },
    segments: row => segmentsOf(width, x => {
      const line = owner[row * width + x]!
      return line < 0 ? null : [plainMarks[line % plainMarks.length]!, line]
    }),
  }
}

function segmentsOf(width: number, cell: (x: number) => readonly [text: string, line: number] | null): Segment[] {
  const segments: { text: string; line: number | null }[] = []
  for (let x = 0; x < width; x += 1) {
    const [text, line] = cell(x) ?? [' ', null]
    const open = segments.at(-1)
    if (open !== undefined && open.line === line) open.text += text
    else segments.push({ text, line })
  }
  return segments
}

/** Bresenham's line. Its end is reached only on whole numbers: anything else would go on for ever, and is an error. */
function drawSegment(canvas: Canvas, line: number, fromX: number, fromY: number, toX: number, toY: number): void {
  if (![fromX, fromY, toX, toY].every(Number.isInteger)) throw new Error(`no line from ${fromX}, ${fromY} to ${toX}, ${toY}`)
  const [dx, dy] = [Math.abs(toX - fromX), -Math.abs(toY - fromY)]
  const [stepX, stepY] = [fromX < toX ? 1 : -1, fromY < toY ? 1 : -1]
  let [x, y, error] = [fromX, fromY, dx + dy]
  for (;;) {
    canvas.set(line, x, y)
    if (x === toX && y === toY) return
    const twice = 2 * error
    if (twice >= dy) {
      error += dy
      x += stepX
    }
    if (twice <= dx) {
      error += dx
      y += stepY
    }
  }
}

/** A range that is not empty: a single value stands in the middle. */
function range(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (high / 2 - low / 2 > 1e-100) return [low, high]
  // A tenth of a number that is nearly nothing is nothing.
  const margin = Math.abs(low) > 1e-100 ? Math.abs(low) * 0.1 : 1
  return [Math.max(-Number.MAX_VALUE, low - margin), Math.min(Number.MAX_VALUE, high + margin)]
}

function labelsOf(low: number, high: number, height: number, any: boolean): string[] {
  return Array.from({ length: height }, (_, y) => {
    const shown = any && (y === 0 || y === height - 1 || (height >= 7 && y === Math.floor((height - 1) / 2)))
    const down = y / (height - 1)
    return shown ? formatNumber(high * (1 - down) + low * down, 3) : ''
  })
}

function axisText(ends: readonly [number, number] | null, indent: number, width: number): string {
  if (ends === null) return ''
  const [left, right] = [`${ends[0]}`, ends[1] === ends[0] ? '' : `${ends[1]}`]
  return ' '.repeat(indent) + (left.length + right.length + 1 > width ? right.padStart(width) : left.padEnd(width - right.length) + right)
}
