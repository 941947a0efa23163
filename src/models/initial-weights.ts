import type { Tying } from './tied-weights.ts'
import { tiedNames } from './tied-weights.ts'

type Shape = readonly number[]

/** How a file's weights differ from what a model begins with: names that it lacks, names that the model lacks, shapes. */
export interface WeightsDifference {
  readonly missing: readonly string[]
  readonly unexpected: readonly string[]
  readonly shapes: readonly { readonly name: string; readonly given: Shape; readonly needed: Shape }[]
}

/** Whether a parameter lies below one of these paths: `fc.weight` below `fc`. */
export const isBelow = (name: string, paths: readonly string[]): boolean => paths.some(path => name === path || name.startsWith(`${path}.`))

/** Compares a file with all that the model begins with but what is `fresh`; a tied weight may have any of its names. */
export function compareWeights(spec: Tying, given: ReadonlyMap<string, Shape>, fresh: readonly string[]): WeightsDifference {
  const tied = [...tiedNames(spec)]
  const wanted = [...spec.model.parameters, ...spec.model.buffers]
  const namesOf = (name: string): readonly string[] => [name, ...tied.flatMap(([other, of]) => (of === name ? [other] : []))]
  const known = new Set(wanted.flatMap(({ name }) => namesOf(name)))
  const strict = wanted.filter(({ name }) => !isBelow(name, fresh))
  const found = strict.map(({ name, shape }) => ({ name, needed: shape, given: namesOf(name).map(each => given.get(each)).find(each => each !== undefined) }))
  return {
    missing: found.flatMap(({ name, given }) => (given === undefined ? [name] : [])),
    unexpected: [...given.keys()].filter(name => !known.has(name) && !isBelow(name, fresh)),
    shapes: found.flatMap(({ name, needed, given }) => (given === undefined || given.join() === needed.join() ? [] : [{ name, given, needed }])),
  }
}

/** The difference in words, after a colon; null where the model can begin with the file. */
export function differenceInWords({ missing, unexpected, shapes }: WeightsDifference): string | null {
  if (missing.length === 0 && shapes.length === 0) return null
  return [
    ...(shapes.length === 0 ? [] : [listed(shapes.map(({ name, given, needed }) => `${name} is [${given.join(', ')}] where the model needs [${needed.join(', ')}]`))]),
    ...(missing.length === 0 ? [] : [`it has no ${listed(missing)}`]),
    ...(unexpected.length === 0 ? [] : [`it has ${listed(unexpected)}, which the model has not`]),
  ].join('; ')
}

/** Most names of a list that are shown: a file of another model differs in hundreds. */
const most = 12

export const listed = (names: readonly string[]): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`

/** Paths below which names lie and none of `others`, as few as there are: `fc` for `fc.weight` and `fc.bias`. */
function pathsApart(names: readonly string[], others: readonly string[]): readonly string[] {
  const pathOf = (name: string): string => {
    const parts = name.split('.')
    const paths = parts.map((_, index) => parts.slice(0, index + 1).join('.'))
    return paths.find(path => !others.some(other => isBelow(other, [path]))) ?? name
  }
  return [...new Set(names.map(pathOf))]
}

/** What there is to do about a difference: the line that lets the rest of the model begin with the file. `written` is its path, in quotes. */
export function helpForDifference({ model }: Tying, { missing, unexpected, shapes }: WeightsDifference, written: string, fresh: readonly string[]): string {
  const names = [...model.parameters, ...model.buffers].map(({ name }) => name)
  const differing = [...missing, ...shapes.map(({ name }) => name)]
  const agreeing = names.filter(name => !differing.includes(name))
  const renamed = 'Layers take the names of the file when they are named so: `fc = linear(3)` has `fc.weight`.'
  if (agreeing.length === 0) return `${renamed} \`trainspec plan\` lists the model's.`
  const paths = [...fresh, ...pathsApart(differing, agreeing), ...pathsApart(unexpected, names)].map(path => JSON.stringify(path))
  const list = paths.length === 1 ? paths[0] : `[${paths.join(', ')}]`
  const what = differing.length === 0 ? 'To leave out what the model has not' : 'To begin what differs from the seed and take the rest from the file'
  return `${what}, write \`init weights(${written}, fresh: ${list})\`.${missing.length > 0 && unexpected.length > 0 ? ` ${renamed}` : ''}`
}
