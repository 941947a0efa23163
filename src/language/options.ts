import type { Argument, Range } from '../../grammar/syntax-tree.ts'
import type { Constant, WrittenOptions } from './checked-spec.ts'
import { suggest } from './did-you-mean.ts'
import type { Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import type { LibraryDeclaration, LibraryParameter } from './library.ts'
import { takesValue, type ValueType } from './types.ts'

export interface BoundOptions {
  readonly options: Readonly<Record<string, Constant>>
  readonly written: WrittenOptions
  /** False after a mistake, which has been reported; `options` then lacks what was wrong. */
  readonly complete: boolean
}

/** The part of a declaration that options are bound to; a module's parameters have the same form. */
export interface Signature extends Pick<LibraryDeclaration, 'name' | 'parameters'> {
  /** `prepared` of the parameters, where the signature is of one spec only. */
  readonly prepared?: Prepared
}

/** What follows from a signature alone: thousands of calls are bound to the same few. */
export interface Prepared {
  /** Without those of type `value`. */
  readonly parameters: readonly LibraryParameter[]
  /** Those that take a value of the model; the others are `parameters`. */
  readonly values: readonly LibraryParameter[]
  /** Of these, the ones that may be null. */
  readonly optionalValues: readonly LibraryParameter[]
  /** Of `parameters`, in messages. */
  readonly subjects: readonly string[]
  /** All defaults, where every parameter has one. */
  readonly defaults: BoundOptions | null
}

const ofDeclarations = new WeakMap<Signature, Prepared>()

export function prepare(signature: Signature): Prepared {
  const known = signature.prepared ?? ofDeclarations.get(signature)
  if (known !== undefined) return known
  const made = prepared(signature.parameters)
  ofDeclarations.set(signature, made)
  return made
}

const noParameters: readonly LibraryParameter[] = []

/** Of what has no options, or the default of each. */
export const nothingWritten: WrittenOptions = { parameters: [], arguments: [] }

/** The argument that gives an option; null where it has its default. */
export const argumentOf = ({ parameters, arguments: given }: WrittenOptions, option: string): Argument | null => given[indexOf(option, parameters)] ?? null

export function prepared(all: readonly LibraryParameter[]): Prepared {
  const values = all.some(({ type }) => takesValue(type)) ? all.filter(({ type }) => takesValue(type)) : noParameters
  const parameters = values.length === 0 ? all : all.filter(parameter => !values.includes(parameter))
  const optional = parameters.every(parameter => parameter.default !== undefined)
  return {
    parameters,
    values,
    optionalValues: values.length === 0 ? values : values.filter(({ type }) => type.kind !== 'value'),
    subjects: parameters.map(({ name }) => `\`${name}\``),
    defaults: optional ? { options: Object.fromEntries(parameters.map(parameter => [parameter.name, parameter.default!])), written: nothingWritten, complete: true } : null,
  }
}

/**
 * Binds what is written in a call's brackets to the declared parameters: positional ones in order, then by name, defaults
 * for the rest. `range` is the whole call. Parameters of type `value` are not options and are left to the caller.
 */
export function bindOptions(signature: Signature, given: readonly Argument[], range: Range, env: Environment): BoundOptions {
  const { parameters, subjects, defaults } = prepare(signature)
  if (given.length === 0 && defaults !== null) return defaults
  const options: Record<string, Constant> = {}
  /** By parameter, what gives it. */
  const places = new Array<Argument | undefined>(parameters.length)
  let complete = true
  let position = 0
  for (const argument of given) {
    const { name } = argument
    const index = name === null ? position : indexOf(name.text, parameters)
    const parameter = parameters[index]
    if (parameter === undefined) {
      reportNoSuch(argument, signature, parameters, env)
      complete = false
      continue
    }
    const earlier = places[index]
    if (earlier !== undefined && !(parameter.rest && name === null)) {
      env.reports.report('option-twice', { name: parameter.name }, argument, {
        related: [{ range: env.reports.at(earlier), message: 'first given here' }],
      })
      complete = false
    } else {
      places[index] = argument
      const type: ValueType = parameter.rest && name !== null ? { kind: 'list', item: parameter.type, length: null } : parameter.type
      const value = evaluate(argument.value, type, subjects[index]!, env)
      if (value === undefined) complete = false
      else if (!parameter.rest || name !== null) options[parameter.name] = value
      else {
        if (!Object.hasOwn(options, parameter.name)) options[parameter.name] = []
        ;(options[parameter.name] as Constant[]).push(value)
      }
    }
    if (name === null && !parameter.rest) position += 1
  }

  for (let index = 0; index < parameters.length; index++) {
    if (places[index] !== undefined) continue
    const parameter = parameters[index]!
    if (parameter.default !== undefined) {
      options[parameter.name] = parameter.default
    } else {
      // A misspelt name is most likely the one that is missing: one cause, one error.
      if (!given.some(({ name }) => name !== null && indexOf(name.text, parameters) < 0)) env.reports.report('missing-option', { owner: signature.name, name: parameter.name }, range)
      complete = false
    }
  }
  return { options, written: { parameters, arguments: places }, complete }
}

const indexOf = (name: string, parameters: WrittenOptions['parameters']): number => {
  for (let index = 0; index < parameters.length; index++) if (parameters[index]!.name === name) return index
  return -1
}

function reportNoSuch(argument: Argument, { name: owner }: Signature, parameters: readonly LibraryParameter[], env: Environment): void {
  const { name, value } = argument
  if (name !== null) {
    const known = parameters.map(parameter => parameter.name)
    const { nearest, fixes } = suggest(name.text, known, env.reports.at(name))
    env.reports.report('unknown-option', { owner, name: name.text, nearest, known }, name, { fixes })
  } else if (value.kind !== 'missing') env.reports.report('too-many-options', { name: owner, most: parameters.length }, argument)
}
