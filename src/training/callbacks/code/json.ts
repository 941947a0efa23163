const deepest = 64

/**
 * A copy of a value that JSON has a form for (NaN and infinities too), texts passed through `clean`. Throws and names the
 * place where there is anything else: it would not be there after a resume.
 */
export function jsonCopy(value: unknown, clean: (text: string) => string, at = 'state', depth = 0): unknown {
  if (typeof value === 'string') return clean(value)
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') return value
  if (depth > deepest) throw new TypeError(`${at} is nested too deep, or holds itself`)
  if (Array.isArray(value)) return value.map((item: unknown, index) => jsonCopy(item ?? null, clean, `${at}[${index}]`, depth + 1))
  const prototype: unknown = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`${at} is ${typeof value === 'object' ? 'an object of a class' : `a ${typeof value}`}, which JSON has no form for`)
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, member]) => {
      if (member === undefined) return []
      // A member of the name that JSON.parse makes a prototype of would not come back.
      if (key === '__proto__') throw new TypeError(`${at} has a member __proto__`)
      return [[clean(key), jsonCopy(member, clean, `${at}.${key}`, depth + 1)] as const]
    }),
  )
}
