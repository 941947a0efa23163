import { fileUnits } from '../data/file-units.ts'
import type { PreprocessedFeature } from '../data/preprocessing.ts'
import { outputMeaning } from '../models/output-meaning.ts'
import type { PlannedFeature } from '../plan/plan.ts'
import { expressionText } from '../plan/report/data-part.ts'

/** A label and the loss that a model was trained under: what its predictions are to be told by. */
export interface Predicted {
  readonly label: PreprocessedFeature
  readonly loss: string
}

/** The units that predictions of a label are told in. */
export interface LabelUnits {
  /** From a value as the model has it to one as it is told; `place` among the numbers of a row. */
  readonly told: (value: number, place: number) => number
  /** The same in as few digits as tell one float32 of the model's from the next. */
  readonly short: (value: number, place: number) => number
  /** The name of a column of such values: with what they are, where that is no column of the file. */
  readonly named: (name: string) => string
}

/**
 * Numbers are told in the units of the file, as far as what makes the label of its columns can be undone; yes and no, whose
 * predictions are probabilities, as they are.
 */
export function labelUnits({ label, loss }: Predicted): LabelUnits {
  const isNumbers = outputMeaning(loss, label.type) === 'numbers'
  const { reached, undo, redo } = isNumbers ? fileUnits(label) : { reached: label.value, undo: same, redo: same }
  return {
    told: undo,
    short: (value, place) => fewestDigits(undo(value, place), short => Math.fround(redo(short, place)) === value),
    named: isColumn(reached) ? name => name : name => `${name} (${expressionText(reached, { unicode: false })})`,
  }
}

const same = (value: number): number => value

/** Whether an expression has the values of columns, or what is made of them has no units. */
function isColumn(value: PlannedFeature['value']): boolean {
  switch (value.op) {
    case 'window':
    case 'fill':
      return isColumn(value.operand)
    case 'columns':
    case 'list':
    case 'one_hot':
    case 'date':
    case 'picture':
    case 'tokens':
      return true
    default:
      return false
  }
}

/** A number in the fewest digits, from 6 on, with which it is still what it was. */
export function fewestDigits(value: number, isSame: (short: number) => boolean): number {
  for (let digits = 6; digits < 17; digits++) {
    const short = Number(value.toPrecision(digits))
    if (isSame(short)) return short
  }
  return value
}
