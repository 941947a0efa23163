/** The first name that stands there twice; undefined where each stands there once. Tables have tens of thousands of columns. */
export function repeated(names: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return names.find(name => seen.size === seen.add(name).size)
}
