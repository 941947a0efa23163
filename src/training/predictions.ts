import type { FeatureType } from '../language/checked-spec.ts'
import type { Batch, HostTensor } from '../engines/engine.ts'
import { printableJson } from '../diagnostics/display.ts'
import { outputMeaning } from '../models/output-meaning.ts'
import { csvLine } from './csv-line.ts'
import type { LabelUnits, Predicted } from './label-units.ts'
import { fewestDigits, labelUnits } from './label-units.ts'
import { watchOutputs } from './output-faults.ts'

/** Makes a table of predictions, a batch at a time: a row for each row of the data, in its order. */
export interface PredictionTable {
  add(batch: Batch, output: HostTensor): void
  readonly pieces: readonly Uint8Array[]
  /** Of a prediction that comes of no finite number; null where there is none. */
  warning(): string | null
}

export interface TableOptions {
  readonly format: 'csv' | 'jsonl'
  /** Of a class: beside its name, the probability of each (its score under a loss that has no probabilities). */
  readonly probabilities: boolean
  /** Names of the rows, for a first column `file`. */
  readonly files?: readonly string[]
}

type Row = ArrayLike<number>
type Value = string | number

/** What is said of a row. */
interface Reading {
  readonly name: 'prediction' | 'probability' | 'embedding'
  /** One value, several that are columns of their own, or a list of any length in one cell. */
  readonly kind: 'one' | 'several' | 'list'
  readonly values: (row: Row) => readonly Value[]
  /** A number for each of some classes. */
  readonly shares: { readonly name: 'p' | 'score'; readonly of: readonly string[]; readonly values: (row: Row) => readonly number[] } | null
}

/**
 * Of a class: its name, and the probabilities. Of numbers: their values, in the units of the file. Of a sequence: the likeliest token at each place. The
 * label stands in front where the batch has it. Without options: `predictions.csv`.
 */
export function predictionTable(
  { label, loss }: Predicted,
  { format, probabilities, files }: TableOptions = { format: 'csv', probabilities: true },
): PredictionTable {
  const units = labelUnits({ label, loss })
  const watch = watchOutputs({ label, loss }, files)
  const pieces: Uint8Array[] = []
  let reading: Reading | null = null
  let before = 0
  return {
    pieces,
    warning: watch.message,
    add(batch, output) {
      watch.add(output)
      const rows = output.shape[0]!
      const width = output.data.length / rows
      const truth = batch[label.name]
      const lines: string[] = []
      if (reading === null) {
        const whole = readingOf({ label, loss }, units, width, output.shape.at(-1)!)
        reading = probabilities ? whole : { ...whole, shares: null }
        if (format === 'csv') {
          lines.push(csvLine([...(files === undefined ? [] : ['file']), ...(truth === undefined ? [] : [units.named(label.name)]), ...header(reading, units, width)]))
        }
      }
      const size = truth === undefined ? 0 : truth.data.length / rows
      const write = format === 'csv' ? csvRow : jsonRow
      for (let row = 0; row < rows; row++) {
        const actual = truth === undefined ? null : Array.from(truth.data.subarray(row * size, (row + 1) * size), (value, place) => valueOf(label.type, label.type.kind === 'class' ? value : units.short(value, place)))
        lines.push(write(reading, files?.[before + row] ?? null, actual, output.data.subarray(row * width, (row + 1) * width)))
      }
      before += rows
      pieces.push(Buffer.from(lines.join('')))
    },
  }
}

// ------------------------------------------------------------------------------------------------- as text

const header = ({ name, kind, shares }: Reading, { named }: LabelUnits, width: number): string[] => [
  ...(kind === 'several' ? Array.from({ length: width }, (_, index) => named(`${name}_${index}`)) : [named(name)]),
  ...(shares?.of.map(of => `${shares.name}_${of}`) ?? []),
]

function csvRow({ kind, values, shares }: Reading, file: string | null, actual: readonly Value[] | null, row: Row): string {
  const predicted = values(row).map(String)
  return csvLine([
    ...(file === null ? [] : [file]),
    ...(actual === null ? [] : [actual.join(' ')]),
    ...(kind === 'list' ? [predicted.join(' ')] : predicted),
    ...(shares?.values(row).map(value => String(shorter(value))) ?? []),
  ])
}

/** `{"file": …, "label": …, "prediction": …, "probabilities": {CLASS: …}}`. */
function jsonRow({ name, kind, values, shares }: Reading, file: string | null, actual: readonly Value[] | null, row: Row): string {
  const predicted = values(row).map(jsonValue)
  return `${printableJson({
    ...(file === null ? {} : { file }),
    ...(actual === null ? {} : { label: actual.length === 1 ? jsonValue(actual[0]!) : actual.map(jsonValue) }),
    [name]: kind === 'one' ? predicted[0] : predicted,
    ...(shares === null ? {} : {
      [shares.name === 'p' ? 'probabilities' : 'scores']: Object.fromEntries(shares.values(row).map((value, index) => [shares.of[index]!, jsonValue(shorter(value))])),
    }),
  })}\n`
}

/** As in the events: JSON has no number for what is not finite. */
const jsonValue = (value: Value): Value => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value)

// ------------------------------------------------------------------------------------------------ as values

function readingOf({ label: { type }, loss }: Predicted, units: LabelUnits, width: number, last: number): Reading {
  const meaning = outputMeaning(loss, type)
  switch (meaning) {
    case 'classes':
    case 'second class': {
      const of = Array.from({ length: type.kind === 'class' ? type.count : 0 }, (_, index) => String(valueOf(type, index)))
      const probable = loss !== 'multi_margin'
      const scores = (row: Row): readonly number[] => (meaning === 'classes' ? Array.from(row) : [0, row[0]!])
      return {
        name: 'prediction',
        kind: 'one',
        values: row => [valueOf(type, predictedClass(row))],
        shares: { name: probable ? 'p' : 'score', of, values: row => (probable ? softmax(scores(row)) : scores(row)) },
      }
    }
    case 'tokens':
      return { name: 'prediction', kind: 'list', values: row => tokens(row, last), shares: null }
    case 'embedding':
      return { name: 'embedding', kind: 'several', values: row => Array.from(row, shorter), shares: null }
    case 'yes or no':
      return { name: 'probability', kind: width === 1 ? 'one' : 'several', values: row => Array.from(row, value => shorter(sigmoid(value))), shares: null }
    case 'numbers':
      return { name: 'prediction', kind: width === 1 ? 'one' : 'several', values: row => Array.from(row, units.short), shares: null }
  }
}

const tokens = (row: Row, count: number): number[] =>
  Array.from({ length: row.length / count }, (_, place) => likeliest(row, place * count, (place + 1) * count) - place * count)

/** The class that a model's output for a row means; one number is the logit of the second of two classes. */
export const predictedClass = (row: ArrayLike<number>): number => (row.length === 1 ? (row[0]! > 0 ? 1 : 0) : likeliest(row))

/** The first of the greatest from `begin` up to `end`, as PyTorch's argmax; NaN is greater than all. */
function likeliest(row: Row, begin = 0, end = row.length): number {
  let best = begin
  for (let index = begin + 1; index < end; index++) if (!(row[index]! <= row[best]!) && !Number.isNaN(row[best]!)) best = index
  return best
}

function softmax(values: readonly number[]): number[] {
  const greatest = Math.max(...values)
  const powers = values.map(value => Math.exp(value - greatest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

/** A class by its name, or its number where it has none. */
const valueOf = (type: FeatureType, value: number): Value => (type.kind === 'class' ? (type.names?.[value] ?? value) : value)

/** As few digits as tell one float32 from the next. */
function shorter(value: number): number {
  const exact = Math.fround(value)
  return fewestDigits(exact, short => Math.fround(short) === exact)
}
