import type { Constant } from './checked-spec.ts'

/** Largest value of a spec, in characters and items: lists of lists of lists multiply quickly. */
export const largestConstant = 100_000

const sizes = new WeakMap<object, number>()

/** How much a constant would take if it were written out. Parts that are shared count each time, and are measured once. */
export function constantSize(value: Constant): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 1
  const known = sizes.get(value)
  if (known !== undefined) return known
  const size = Object.values(value).reduce((sum: number, part) => sum + constantSize(part as Constant), 1)
  sizes.set(value, size)
  return size
}
