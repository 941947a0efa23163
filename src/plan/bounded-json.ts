import { printable } from '../diagnostics/display.ts'

/** Deeper than any plan: an expression of a spec may nest, its tensor programs do not. */
const deepest = 200

/**
 * JSON of a stranger as a value, or what is wrong with it. Nesting is bounded, so that readers may recurse, and members
 * called `__proto__` are refused, so that copying an object stays copying.
 */
export function parseBoundedJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problem: `it is not JSON (${printable((error as Error).message)})` }
  }
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return { problem: `it is nested more than ${deepest} deep` }
    const next: unknown[] = []
    for (const item of level) {
      if (typeof item === 'number' && !Number.isFinite(item)) return { problem: 'it holds a number that is too large' }
      if (typeof item !== 'object' || item === null) continue
      if (Object.hasOwn(item, '__proto__')) return { problem: 'it has a member called __proto__' }
      for (const member of Object.values(item)) next.push(member)
    }
    level = next
  }
  return { value }
}
