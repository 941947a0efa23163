import type { Argument, Range } from '../../grammar/syntax-tree.ts'
import type { Constant } from './checked-spec.ts'
import { suggest } from './did-you-mean.ts'
import type { Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import type { LibraryDeclaration, LibraryParameter } from './library.ts'
import { takesValue } from './types.ts'

export interface BoundOptions {
  readonly options: Readonly<Record<string, Constant>>
  /** False after a mistake, which has been reported; `options` then lacks what was wrong. */
  readonly complete: boolean
}

/** The part of a declaration that options are bound to; a module's parameters have the same form. */
export type Signature = Pick<LibraryDeclaration, 'name' | 'parameters'>

interface Prepared {
  /** Without those of type `value`. */
  readonly parameters: readonly LibraryParameter[]
  /** Those that take a value of the model; the others are `parameters`. */
  readonly values: readonly LibraryParameter[]
  /** Of `parameters`, in messages. */
  readonly subjects: readonly string[]
  /** All defaults, where every parameter has one. */
  readonly defaults: BoundOptions | null
}

const prepared = new WeakMap<Signature, Prepared>()

/** What follows from a signature alone: thousands of calls are bound to the same few. */
export function prepare(signature: Signature): Prepared {
  const known = prepared.get(signature)
  if (known !== undefined) return known
  const parameters = signature.parameters.filter(parameter => !takesValue(parameter.type))
  const optional = parameters.every(parameter => parameter.default !== undefined)
  const options = Object.fromEntries(parameters.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const])))
  const made: Prepared = {
    parameters,
    values: signature.parameters.filter(({ type }) => takesValue(type)),
    subjects: parameters.map(({ name }) => `\`${name}\``),
    defaults: optional ? { options, complete: true } : null,
  }
  prepared.set(signature, made)
  return made
}

/**
 * Binds what is written in a call's brackets to the declared parameters: positional ones in order, then by name, defaults
 * for the rest. `range` is the whole call. Parameters of type `value` are not options and are left to the caller.
 */
export function bindOptions(signature: Signature, written: readonly Argument[], range: Range, env: Environment): BoundOptions {
  const { parameters, subjects, defaults } = prepare(signature)
  if (written.length === 0 && defaults !== null) return defaults
  const options: Record<string, Constant> = {}
  /** By parameter, where it was first given. */
  const places = new Array<Range | undefined>(parameters.length)
  let complete = true
  let position = 0

  const put = (index: number, argument: Argument, place: Range): void => {
    const parameter = parameters[index]!
    const earlier = places[index]
    if (earlier !== undefined) {
      env.reports.report('option-twice', { name: parameter.name }, place, {
        related: [{ range: env.reports.at(earlier), message: 'first given here' }],
      })
      complete = false
      return
    }
    places[index] = place
    const value = evaluate(argument.value, parameter.rest && argument.name !== null
      ? { kind: 'list', item: parameter.type, length: null } : parameter.type, subjects[index]!, env)
    if (value === undefined) complete = false
    else options[parameter.name] = value
  }

  for (const argument of written) {
    if (argument.name === null) {
      const parameter = parameters[position]
      if (parameter === undefined) {
        if (argument.value.kind !== 'missing') {
          env.reports.report('too-many-options', { name: signature.name, most: parameters.length }, argument)
        }
        complete = false
      } else if (parameter.rest) {
        const rest = (options[parameter.name] ?? []) as readonly Constant[]
        const value = evaluate(argument.value, parameter.type, subjects[position]!, env)
        places[position] = argument
        if (value === undefined) complete = false
        else options[parameter.name] = [...rest, value]
      } else {
        put(position, argument, argument)
        position += 1
      }
      continue
    }
    const { name } = argument
    const index = parameters.findIndex(candidate => candidate.name === name.text)
    if (index < 0) {
      const { nearest, fixes } = suggest(name.text, parameters.map(candidate => candidate.name), env.reports.at(name))
      env.reports.report('unknown-option', { owner: signature.name, name: name.text, nearest, known: parameters.map(p => p.name) }, name, { fixes })
      complete = false
    } else {
      put(index, argument, argument)
    }
  }

  // A misspelt name is most likely the one that is missing: one cause, one error.
  const isMisspelt = (): boolean => written.some(({ name }) => name !== null && !parameters.some(parameter => parameter.name === name.text))
  for (let index = 0; index < parameters.length; index++) {
    if (places[index] !== undefined) continue
    const parameter = parameters[index]!
    if (parameter.default !== undefined) {
      options[parameter.name] = parameter.default
    } else {
      if (!isMisspelt()) env.reports.report('missing-option', { owner: signature.name, name: parameter.name }, range)
      complete = false
    }
  }
  return { options, complete }
}
