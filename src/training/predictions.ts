import type { FeatureType } from '../language/checked-spec.ts'
import type { Batch, HostTensor } from '../engines/engine.ts'
import type { PlanSpec } from '../plan/plan.ts'

/** Makes `predictions.csv`, a batch at a time: a row for each row of the test data, in its order. */
export interface PredictionTable {
  add(batch: Batch, output: HostTensor): void
  readonly pieces: readonly Uint8Array[]
}

type Row = ArrayLike<number>

interface Layout {
  readonly columns: readonly string[]
  readonly cells: (row: Row) => readonly string[]
}

/**
 * Of a class: its name, and the probability of each (its score under a loss that has no probabilities). Of numbers: their values. Of a
 * sequence: the likeliest token at each place. The label stands in front.
 */
export function predictionTable({ data, loss }: Pick<PlanSpec, 'data' | 'loss'>): PredictionTable {
  const label = data.labels[0]!
  const pieces: Uint8Array[] = []
  let layout: Layout | null = null
  return {
    pieces,
    add(batch, output) {
      const rows = output.shape[0]!
      const width = output.data.length / rows
      if (layout === null) {
        layout = layoutOf(label.type, loss.name, width, output.shape.at(-1)!)
        pieces.push(line([label.name, ...layout.columns]))
      }
      const truth = batch[label.name]!
      const size = truth.data.length / rows
      for (let row = 0; row < rows; row++) {
        const actual = Array.from(truth.data.subarray(row * size, (row + 1) * size), value => valueText(label.type, value)).join(' ')
        pieces.push(line([actual, ...layout.cells(output.data.subarray(row * width, (row + 1) * width))]))
      }
    },
  }
}

function layoutOf(type: FeatureType, loss: string, width: number, last: number): Layout {
  if (type.kind === 'class' && width === type.count) return classes(type, loss)
  if (type.kind === 'class' && width === 1) return twoClasses(type)
  if (type.kind === 'sequence') return { columns: ['prediction'], cells: row => [tokens(row, last)] }
  const probable = loss === 'binary_cross_entropy_with_logits'
  return {
    columns: numbered(probable ? 'probability' : 'prediction', width),
    cells: row => Array.from(row, value => numberText(probable ? sigmoid(value) : value)),
  }
}

type ClassType = Extract<FeatureType, { kind: 'class' }>

const classes = (type: ClassType, loss: string): Layout => ({
  columns: ['prediction', ...Array.from({ length: type.count }, (_, index) => `${loss === 'cross_entropy' ? 'p' : 'score'}_${valueText(type, index)}`)],
  cells: row => [valueText(type, likeliest(row)), ...(loss === 'cross_entropy' ? softmax(row) : Array.from(row)).map(numberText)],
})

/** One number for two classes: the logit of the second. */
const twoClasses = (type: ClassType): Layout => ({
  columns: ['prediction', `p_${valueText(type, 1)}`],
  cells: row => [valueText(type, row[0]! > 0 ? 1 : 0), numberText(sigmoid(row[0]!))],
})

const numbered = (name: string, count: number): string[] => (count === 1 ? [name] : Array.from({ length: count }, (_, index) => `${name}_${index}`))

function tokens(row: Row, count: number): string {
  const places = Array.from({ length: row.length / count }, (_, place) => Array.prototype.slice.call(row, place * count, (place + 1) * count) as number[])
  return places.map(likeliest).join(' ')
}

/** The first of the greatest, as PyTorch's argmax; NaN is greater than all. */
function likeliest(row: Row): number {
  let best = 0
  for (let index = 1; index < row.length; index++) if (!(row[index]! <= row[best]!) && !Number.isNaN(row[best]!)) best = index
  return best
}

function softmax(row: Row): number[] {
  const values = Array.from(row)
  const greatest = Math.max(...values)
  const powers = values.map(value => Math.exp(value - greatest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

const valueText = (type: FeatureType, value: number): string => (type.kind === 'class' ? (type.names?.[value] ?? String(value)) : numberText(value))

/** As few digits as tell one float32 from the next. */
function numberText(value: number): string {
  const exact = Math.fround(value)
  for (let digits = 6; digits < 9; digits++) {
    const shorter = Number(exact.toPrecision(digits))
    if (Math.fround(shorter) === exact) return String(shorter)
  }
  return String(Number(exact.toPrecision(9)))
}

const line = (cells: readonly string[]): Uint8Array =>
  Buffer.from(`${cells.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`)
