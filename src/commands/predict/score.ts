import type { Batch, HostTensor } from '../../engines/engine.ts'
import type { Constant } from '../../language/checked-spec.ts'
import { outputMeaning } from '../../models/output-meaning.ts'
import type { Predicted } from '../../training/label-units.ts'
import { labelUnits } from '../../training/label-units.ts'
import { predictedClass, sigmoid } from '../../training/predictions.ts'
import type { Bleu } from './bleu.ts'
import type { Rouge } from './rouge.ts'

/** How good predictions of labelled rows are: the JSON of `trainspec predict --report --json`, whose schema is `spec/predictions.schema.json`. */
export interface Score {
  readonly format_version: 1
  readonly label: string
  readonly rows: number
  readonly classes: ClassScore | null
  readonly numbers: NumberScore | null
  readonly texts: TextScore | null
}

/** How near texts that were written come to a column. */
export interface TextScore {
  /** The column. */
  readonly reference: string
  /** Share of rows whose text is the column's, blanks around it aside. */
  readonly exact_match: number
  readonly bleu: Bleu
  readonly rouge: Rouge
}

export interface ClassScore {
  readonly names: readonly string[]
  readonly accuracy: number
  /** `confusion[i][j]`: rows of class i that were given class j, as scikit-learn has it. */
  readonly confusion: readonly (readonly number[])[]
  /** By class; 0 where there is nothing to divide by. */
  readonly precision: readonly number[]
  readonly recall: readonly number[]
  readonly f1: readonly number[]
}

/** Over all numbers of all rows, in the units of the file; of yes and no, of the probabilities. */
export interface NumberScore {
  readonly mae: number
  readonly rmse: number
  /** 1 − residual/total of each number of a row, their mean. */
  readonly r2: number
}

interface Judged extends Predicted {
  /** The class whose rows the loss leaves out, if it does: they are no rows here either. */
  readonly ignored?: Constant | undefined
}

/** Adds up what batches of predictions come to, of a label that is a class or numbers. */
export function createScore({ label, loss, ignored }: Judged): { add(batch: Batch, output: HostTensor): void; finish(): Score } {
  const { type } = label
  let rows = 0
  if (type.kind === 'class') {
    const confusion = Array.from({ length: type.count }, () => new Array<number>(type.count).fill(0))
    return {
      add(batch, { shape, data: output }) {
        const truth = batch[label.name]!.data
        const width = output.length / shape[0]!
        for (let row = 0; row < shape[0]!; row++) {
          if (truth[row] === ignored) continue
          confusion[truth[row]!]![predictedClass(output.subarray(row * width, (row + 1) * width))]! += 1
          rows++
        }
      },
      finish: () => ({ format_version: 1, label: label.name, rows, classes: classScore(type.names ?? confusion.map((_, index) => String(index)), confusion), numbers: null, texts: null }),
    }
  }
  const { told, named } = labelUnits({ label, loss })
  const given = outputMeaning(loss, type) === 'yes or no' ? sigmoid : told
  const sums: { squared: number; absolute: number; mean: number; spread: number }[] = []
  return {
    add(batch, { shape, data: output }) {
      const truth = batch[label.name]!.data
      const width = output.length / shape[0]!
      for (let row = 0; row < shape[0]!; row++) {
        rows++
        for (let index = 0; index < width; index++) {
          const sum = (sums[index] ??= { squared: 0, absolute: 0, mean: 0, spread: 0 })
          const actual = told(truth[row * width + index]!, index)
          const error = given(output[row * width + index]!, index) - actual
          sum.squared += error * error
          sum.absolute += Math.abs(error)
          const delta = actual - sum.mean
          sum.mean += delta / rows
          sum.spread += delta * (actual - sum.mean)
        }
      }
    },
    finish() {
      const total = (part: 'squared' | 'absolute'): number => sums.reduce((sum, one) => sum + one[part], 0) / (rows * sums.length)
      const explained = sums.map(({ squared, spread }) => (spread > 0 ? 1 - squared / spread : squared === 0 ? 1 : 0))
      const r2 = explained.reduce((sum, value) => sum + value, 0) / explained.length
      return { format_version: 1, label: named(label.name), rows, classes: null, numbers: { mae: total('absolute'), rmse: Math.sqrt(total('squared')), r2 }, texts: null }
    },
  }
}

function classScore(names: readonly string[], confusion: readonly (readonly number[])[]): ClassScore {
  const hits = confusion.map((row, index) => row[index]!)
  const actual = confusion.map(row => row.reduce((sum, count) => sum + count, 0))
  const given = confusion.map((_, index) => confusion.reduce((sum, row) => sum + row[index]!, 0))
  const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return {
    names,
    accuracy: ratio(sum(hits), sum(actual)),
    confusion,
    precision: hits.map((count, index) => ratio(count, given[index]!)),
    recall: hits.map((count, index) => ratio(count, actual[index]!)),
    f1: hits.map((count, index) => ratio(2 * count, given[index]! + actual[index]!)),
  }
}
