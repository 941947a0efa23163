import type { DataProgram, PlannedFeature } from '../plan/plan.ts'
import type { Dataset } from './dataset.ts'
import { emptyFeature } from './dataset.ts'
import type { Consume, RowBatch, ValueFault } from './row-batch.ts'
import { chosenRows } from './store-rows.ts'
import type { Encode } from './tokenize.ts'
import { textKind, textValues } from './wanted.ts'

/** How the texts of a run are packed: all its features are made of the one stream of their tokens. */
export interface Packing {
  /** Of those features the first that is no mask: its vocabulary makes the tokens. */
  readonly feature: PlannedFeature
  readonly column: string
  /** Token that follows each text. */
  readonly end: number
  /** Tokens of a window. */
  readonly length: number
}

/** The packing of a data program; null where rows are texts each by itself. */
export function packingOf({ inputs, labels }: Pick<DataProgram, 'inputs' | 'labels'>): Packing | null {
  const features = [...inputs, ...labels]
  const feature = features.find(({ value }) => value.op === 'tokens' && value.part !== 'mask') ?? features[0]
  if (feature?.value.op !== 'tokens' || feature.type.kind !== 'sequence' || feature.value.packed === undefined) return null
  return { feature, column: feature.value.column, end: feature.value.packed.end, length: feature.type.maximum }
}

/** Whole windows in a stream of so many tokens: each is followed by one more token, which is the last that it predicts. */
export const windowsIn = (tokens: number, length: number): number => Math.max(0, Math.floor((tokens - 1) / length))

/** The feature as it is for texts each by itself, padded to the length of a window. */
export const unpacked = (feature: PlannedFeature): PlannedFeature => {
  if (feature.value.op !== 'tokens' || feature.value.packed === undefined) return feature
  const { packed: _, ...value } = feature.value
  return { ...feature, value }
}

/** Takes the texts of a file in order, or those of `chosen` (ascending), each followed by the end token unless it ends with that. */
function textStream({ feature: { value }, column, end }: Packing, encode: Encode, chosen: Uint32Array | null, take: (tokens: readonly number[], last: boolean) => void): Consume {
  const rowsIn = chosenRows(chosen)
  const text: { readonly column: string; readonly filled?: string | undefined } = value.op === 'tokens' ? value : { column }
  return (batch: RowBatch, report: (fault: ValueFault) => void) => {
    const texts = textValues(batch, text)
    const { count, rowAt } = rowsIn(batch)
    for (let i = 0; i < count; i++) {
      const tokens = encode(texts[rowAt(i)]!)
      if (tokens.length === 0) report({ row: rowAt(i), column, value: '', fault: 'missing', expected: textKind(text) })
      else take(tokens, tokens.at(-1) !== end)
    }
  }
}

/** Counts the tokens of the stream, end tokens included; the vocabulary does not matter for that. */
export function tokenCounter(packing: Packing, encode: Encode, chosen: Uint32Array | null) {
  let total = 0
  return {
    consume: textStream(packing, encode, chosen, ({ length }, endsHere) => (total += length + (endsHere ? 1 : 0))),
    total: () => total,
  }
}

/**
 * Joins the tokens of the texts and cuts the stream into windows of `length`, one after the other; what is left at the end is not used.
 * Window k holds tokens kL … kL + L − 1 (`ids`), and those that follow each of them (`next`): both are views of the one stream. It has room
 * for `windows` from the beginning, so that it grows only where there are more.
 */
export function packer(packing: Packing, encode: Encode, chosen: Uint32Array | null, windows = 0) {
  let stream = new Int32Array(Math.max(1 << 16, (windows + 1) * packing.length + 1))
  let total = 0
  const take = (tokens: readonly number[], endsHere: boolean): void => {
    const more = tokens.length + (endsHere ? 1 : 0)
    if (total + more > stream.length) {
      const larger = new Int32Array(Math.max(total + more, stream.length * 2))
      larger.set(stream.subarray(0, total))
      stream = larger
    }
    stream.set(tokens, total)
    total += more
    if (endsHere) stream[total - 1] = packing.end
  }
  return {
    consume: textStream(packing, encode, chosen, take),
    finish(features: readonly PlannedFeature[]): Dataset {
      const rows = windowsIn(total, packing.length)
      const used = rows * packing.length
      return {
        rows,
        features: features.map(({ name, type, value }) => {
          const part = value.op === 'tokens' ? value.part : 'mask'
          const array = emptyFeature(name, type, part === 'mask' ? rows : 0)
          if (part !== 'mask') return { ...array, data: part === 'ids' ? stream.subarray(0, used) : stream.subarray(1, used + 1) }
          array.data.fill(1)
          return array
        }),
      }
    },
  }
}
