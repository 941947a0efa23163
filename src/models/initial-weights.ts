import type { DataType } from '../tensor/program.ts'
import type { Tying } from './tied-weights.ts'
import { tiedNames } from './tied-weights.ts'

interface GivenTensor {
  readonly dtype: DataType
  readonly shape: readonly number[]
}

/** How a file's weights differ from what a model begins with: names that it lacks, names that the model lacks, other shapes or types. */
export interface WeightsDifference {
  readonly missing: readonly string[]
  readonly unexpected: readonly string[]
  readonly unlike: readonly { readonly name: string; readonly given: GivenTensor; readonly needed: GivenTensor }[]
}

/** Whether a parameter lies below one of these paths: `fc.weight` below `fc`. */
export const isBelow = (name: string, paths: readonly string[]): boolean => paths.some(path => name === path || name.startsWith(`${path}.`))

/** What a model takes from a file: what lies below `into`, or all of it; not what lies below a name of `fresh`. */
export interface Taken {
  readonly fresh: readonly string[]
  /** The file's names are read as names below this one. */
  readonly into: string | null
}

/** A name of the file as the model has it. */
export const placed = (name: string, { into }: Taken): string => (into === null ? name : `${into}.${name}`)

/** Whether a weight of the model, or of a file, is begun from the seed: a tied one is where any of its names lies below `fresh`. */
export function freshBy(spec: Tying, fresh: readonly string[]): (name: string) => boolean {
  const tied = tiedNames(spec)
  const shared = new Set([...tied].flatMap(([other, name]) => (isBelow(other, fresh) ? [name] : [])))
  const declared = (name: string): string => tied.get(name) ?? name
  return name => isBelow(name, fresh) || isBelow(declared(name), fresh) || shared.has(declared(name))
}

/** Compares a file, with its names `placed`, with all that the model takes from it; a tied weight may have any of its names. */
export function compareWeights(spec: Tying, given: ReadonlyMap<string, GivenTensor>, { fresh, into }: Taken): WeightsDifference {
  const tied = [...tiedNames(spec)]
  const wanted = [...spec.model.parameters.map(({ name, shape }) => ({ name, shape, dtype: 'float32' as const })), ...spec.model.buffers]
  const namesOf = (name: string): readonly string[] => [name, ...tied.flatMap(([other, of]) => (of === name ? [other] : []))]
  const isFresh = freshBy(spec, fresh)
  const known = new Set(wanted.flatMap(({ name }) => namesOf(name)))
  const strict = wanted.filter(({ name }) => !isFresh(name) && (into === null || namesOf(name).some(each => isBelow(each, [into]))))
  const found = strict.map(needed => ({ name: needed.name, needed, given: namesOf(needed.name).map(each => given.get(each)).find(each => each !== undefined) }))
  return {
    missing: found.flatMap(({ name, given }) => (given === undefined ? [name] : [])),
    unexpected: [...given.keys()].filter(name => !known.has(name) && !isFresh(name)),
    unlike: found.flatMap(({ name, needed, given }) => (given === undefined || described(given) === described(needed) ? [] : [{ name, given, needed }])),
  }
}

const described = ({ dtype, shape }: GivenTensor): string => `${dtype}[${shape.join(', ')}]`

/** Types are told of where they differ. */
const unlikeInWords = ({ name, given, needed }: WeightsDifference['unlike'][number]): string => {
  const text = given.dtype === needed.dtype ? ({ shape }: GivenTensor) => `[${shape.join(', ')}]` : described
  return `${name} is ${text(given)} where the model needs ${text(needed)}`
}

/** The difference in words, after a colon; null where the model can begin with the file. */
export function differenceInWords({ missing, unexpected, unlike }: WeightsDifference): string | null {
  if (missing.length === 0 && unlike.length === 0) return null
  return [
    ...(unlike.length === 0 ? [] : [listed(unlike.map(unlikeInWords))]),
    ...(missing.length === 0 ? [] : [`it has no ${listed(missing)}`]),
    ...(unexpected.length === 0 ? [] : [`it has ${listed(unexpected)}, which the model has not`]),
  ].join('; ')
}

/** What to do where a file cannot be read. */
export const tornHelp = 'It is torn, or no safetensors file. Write or download it again.'

/** Most names of a list that are shown: a file of another model differs in hundreds. */
const most = 12

export const listed = (names: readonly string[]): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`

/** Paths below which names lie and none of `others`, as few as there are: `fc` for `fc.weight` and `fc.bias`. */
function pathsApart(names: readonly string[], others: readonly string[]): readonly string[] {
  const pathOf = (name: string): string => pathsTo(name).find(path => !others.some(other => isBelow(other, [path]))) ?? name
  return [...new Set(names.map(pathOf))]
}

/** `net`, `net.fc`, `net.fc.weight` */
export const pathsTo = (name: string): readonly string[] => name.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))

/** What there is to do about a difference: the line that lets the rest of the model begin with the file. `written` is its path, in quotes. */
export function helpForDifference({ model }: Tying, difference: WeightsDifference, written: string, taken: Taken): string {
  const { missing, unexpected, unlike } = difference
  const names = [...model.parameters, ...model.buffers].map(({ name }) => name)
  const differing = new Set([...missing, ...unlike.map(({ name }) => name)])
  const agreeing = names.filter(name => !differing.has(name))
  const renamed = helpForNames(difference, written, taken)
  if (agreeing.length === 0 || renamed.isPrefix) return renamed.text
  const paths = [...taken.fresh, ...pathsApart([...differing], agreeing), ...pathsApart(unexpected, names)]
  const what = differing.size === 0 ? 'To leave out what the model has not' : 'To begin what differs from the seed and take the rest from the file'
  const turned = unlike.find(({ given, needed }) => given.shape.length === 2 && [...given.shape].reverse().join() === needed.shape.join())
  return [
    ...(turned === undefined ? [] : [`${turned.name} seems to be transposed: it is [outputs, inputs] here, as in PyTorch's Linear.`]),
    `${what}, write ${statement(written, { ...taken, fresh: paths })}.`,
    ...(missing.length > 0 && unexpected.length > 0 ? [renamed.text] : []),
  ].join(' ')
}

/** The statement that takes this from the file `written`. */
function statement(written: string, { fresh, into }: Taken): string {
  const paths = fresh.map(path => JSON.stringify(path))
  const options = [
    ...(paths.length === 0 ? [] : [`fresh: ${paths.length === 1 ? paths[0] : `[${paths.join(', ')}]`}`]),
    ...(into === null ? [] : [`into: ${JSON.stringify(into)}`]),
  ]
  return `\`init weights(${[written, ...options].join(', ')})\``
}

/** Names that differ by a beginning throughout, `module.` of a wrapped model say, are told of as such. */
function helpForNames({ missing, unexpected }: WeightsDifference, written: string, taken: Taken): { readonly text: string; readonly isPrefix: boolean } {
  const beyond = beginning(unexpected, missing)
  if (beyond !== null) {
    return { isPrefix: true, text: `The file has the model's names behind \`${beyond}.\`. Save it without: \`{name.removeprefix("${beyond}."): value for name, value in state.items()}\`.` }
  }
  const lacking = beginning(missing, unexpected)
  if (lacking !== null) {
    return { isPrefix: true, text: `The model has the file's names behind \`${lacking}.\`: write ${statement(written, { ...taken, into: lacking })}.` }
  }
  return { isPrefix: false, text: 'Layers take the names of the file when they are named so: `fc = linear(3)` has `fc.weight`; `trainspec plan` lists the model\'s.' }
}

/** The path that `long` has before most names of `short`, or null. */
function beginning(long: readonly string[], short: readonly string[]): string | null {
  const there = new Set(long)
  const paths = new Set(long.flatMap(name => pathsTo(name).slice(0, -1)))
  return [...paths].find(path => short.length > 0 && 2 * short.filter(name => there.has(`${path}.${name}`)).length > short.length) ?? null
}
