import type { ModelPrograms } from '../tensor/program.ts'

/** Why a file is no beginning for a model: the first parameter or buffer that it lacks or has in another shape; null where it has all. */
export function initialWeightsProblem(
  { parameters, buffers }: Pick<ModelPrograms, 'parameters' | 'buffers'>,
  given: ReadonlyMap<string, readonly number[]>,
): string | null {
  for (const { name, shape } of [...parameters, ...buffers]) {
    const found = given.get(name)
    if (found === undefined) return `it has no ${name}${namesIn(given)}`
    if (found.join() !== shape.join()) return `${name} is [${found.join(', ')}] and the model needs [${shape.join(', ')}]`
  }
  return null
}

/** What it has in its place: names that differ throughout are mostly those of another way to name the same layers. */
function namesIn(given: ReadonlyMap<string, readonly number[]>): string {
  const names = [...given.keys()]
  if (names.length === 0) return ', nor anything else'
  return `; it has ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`
}
