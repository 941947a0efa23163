import { diagnostic } from '../../../diagnostics/registry.ts'
import { within, type Bounds } from '../../types.ts'
import type { Rule } from '../draft.ts'

/** A written number lies within the declared bounds of its argument. */
export const ranges: Rule = draft =>
  [...draft.context.declarations.values()].flatMap(({ name, range, derives }) => {
    const value = draft.value(name)
    if (range === null || typeof value !== 'number' || !draft.isWritten(name) || within(value, range)) return []
    const help = derives === null ? {} : { help: `Leave it out, or write null, for this: ${derives}.` }
    return [diagnostic('argument-out-of-range', { name, value, range: describeRange(range) }, draft.at(name), help)]
  })

/** Bounds in words: `at least 0 and below 1`. */
export const describeRange = ({ min, max, above, below }: Bounds): string => {
  const low = min !== undefined ? [`at least ${min}`] : above !== undefined ? [`above ${above}`] : []
  const high = max !== undefined ? [`at most ${max}`] : below !== undefined ? [`below ${below}`] : []
  return [...low, ...high].join(' and ')
}
