import type { GatheredBatch } from '../../data/batches.ts'
import type { PlannedFeature } from '../../plan/plan.ts'

/** Two halves of a digest for each row. */
export interface RowDigests {
  readonly first: Uint32Array
  readonly second: Uint32Array
}

/** Equal for rows of equal values, and spread like random numbers; what a sequence is padded with does not count. Against nobody who looks for two that agree. */
export function rowDigests(batch: GatheredBatch, count: number, features: readonly PlannedFeature[]): RowDigests {
  const [first, second] = [new Uint32Array(count), new Uint32Array(count)]
  for (const { name, type } of features) {
    const { data } = batch[name]!
    const words = new Int32Array(data.buffer, data.byteOffset, data.length)
    const size = data.length / count
    const padding = type.kind !== 'sequence' ? null : type.of === 'mask' ? 0 : type.pad
    for (let row = 0; row < count; row++) {
      const begin = row * size
      let end = begin + size
      if (padding !== null) while (end > begin && words[end - 1] === padding) end--
      let [a, b] = [first[row]! ^ (end - begin), second[row]!]
      for (let at = begin; at < end; at++) {
        // Both halves take every word, each its own way, and one the other's: the steps of MurmurHash3 (x86, 128 bits).
        const word = words[at]!
        a = Math.imul(turned(a ^ Math.imul(turned(Math.imul(word, 0x239b961b), 15), 0xab0e9789), 19) + b, 5) + 0x561ccd1b
        b = Math.imul(turned(b ^ Math.imul(turned(Math.imul(word, 0xab0e9789), 16), 0x38b34ae5), 17) + a, 5) + 0x0bcaa747
      }
      first[row] = a
      second[row] = b
    }
  }
  for (let row = 0; row < count; row++) {
    first[row] = spread(first[row]! + second[row]!)
    second[row] = spread(second[row]! + first[row]!)
  }
  return { first, second }
}

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** Each bit comes to bear on all. */
function spread(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return again ^ (again >>> 16)
}
