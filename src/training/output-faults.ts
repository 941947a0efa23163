import type { HostTensor } from '../engines/engine.ts'
import { outputMeaning } from '../models/output-meaning.ts'
import type { Predicted } from './label-units.ts'
import { labelUnits } from './label-units.ts'

/**
 * Watches a model's outputs, batch by batch, for what no prediction can come of: NaN, infinity, and a number that has none in the
 * units of the file. A score of −∞ is a sound one: a class that cannot be.
 */
export function watchOutputs({ label, loss }: Predicted, files?: readonly string[]): { add(output: HostTensor): void; message(): string | null } {
  const meaning = outputMeaning(loss, label.type)
  const { told } = labelUnits({ label, loss })
  const isSound = meaning === 'numbers' ? (value: number, place: number) => Number.isFinite(told(value, place))
    : meaning === 'embedding' ? Number.isFinite : (value: number) => value < Infinity
  let before = 0
  let unsound = 0
  let first = ''
  return {
    add({ shape, data }) {
      const rows = shape[0]!
      const width = data.length / rows
      for (let row = 0; row < rows; row++) {
        let place = 0
        while (place < width && isSound(data[row * width + place]!, place)) place++
        if (place === width) continue
        const file = files?.[before + row]
        if (unsound === 0) first = `row ${before + row + 1}${file === undefined ? '' : ` (${file})`} means nothing: the model's output${named(place, width)} is ${told(data[row * width + place]!, place)}`
        unsound++
      }
      before += rows
    },
    message: () => (unsound === 0 ? null : `the prediction of ${first}${unsound === 1 ? '' : `; of ${unsound} of ${before} rows some output is no finite number`}`),
  }

  function named(place: number, width: number): string {
    if (width === 1) return ''
    return label.type.kind === 'class' && meaning !== 'embedding' ? ` for ${label.type.names?.[place] ?? place}` : ` ${place}`
  }
}
