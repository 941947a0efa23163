import type { Range } from '../../../grammar/syntax-tree.ts'
import type { SourceRange } from '../../diagnostics/diagnostic.ts'
import type { Constant, ModuleCall, ValueReference, WrittenOptions } from '../checked-spec.ts'
import { nested } from '../environment.ts'
import type { LibraryDeclaration, LibraryParameter } from '../library.ts'
import type { Reports } from '../reports.ts'
import { nothingWritten, prepared, type Signature } from '../options.ts'
import { takesValue } from '../types.ts'
import { readType } from '../type-expression.ts'
import { evaluate } from '../evaluate.ts'
import { broken, deepestModules, longestPath, mostNodes } from './values.ts'
import type { Body, Callable, Callee, ModelResult } from './values.ts'

/** The parameters that a callable's options are bound to. A module's are read from its declaration once. */
export function signatureOf(callable: Callee): Signature {
  if (callable.kind === 'layer') return callable.declaration
  const { module, file, name } = callable.module
  if (callable.module.signature !== null) return callable.module.signature
  const constants = { lookup: () => null, names: () => [] }
  const parameters = module.parameters.map((parameter): LibraryParameter => {
    const type = parameter.type === null ? { kind: 'any' } as const
      : readType(parameter.type, ({ at, text }) => file.reports.report('unknown-type', { found: text, nearest: null }, at))
    const value = parameter.value === null ? undefined
      : evaluate(parameter.value, type, `\`${parameter.name.text}\``, { reports: file.reports, constants })
    return { name: parameter.name.text, type, rest: parameter.rest, ...(value === undefined ? {} : { default: value }) }
  })
  return callable.module.signature = { name, parameters, prepared: prepared(parameters) }
}

/** What a layer is applied to. */
interface Taken {
  readonly many: boolean
  readonly wanted: number
  /** Parameters whose values are given by name. */
  readonly named: readonly LibraryParameter[]
}

const takenBy = new WeakMap<LibraryDeclaration, Taken>()

function takenOf(declaration: LibraryDeclaration): Taken {
  const known = takenBy.get(declaration)
  if (known !== undefined) return known
  const takes = declaration.parameters.filter(parameter => parameter.type.kind === 'value')
  const many = takes.some(parameter => parameter.rest)
  const wanted = takes.length === 0 ? 1 : many ? 2 : takes.length
  const named = declaration.parameters.filter(({ type }) => type.kind !== 'value' && takesValue(type))
  const taken = { many, wanted, named }
  takenBy.set(declaration, taken)
  return taken
}

/** The path of one application: a definition's own, or the kind and its ordinal among its kind. */
function pathFor(kind: string, fixed: string | null, body: Body): string {
  if (fixed !== null) return fixed
  for (;;) {
    const ordinal = (body.ordinals.get(kind) ?? 0) + 1
    body.ordinals.set(kind, ordinal)
    const name = `${kind}_${ordinal}`
    if (!body.bound.has(name)) return body.prefix + name
  }
}

function addNode(
  layer: string,
  options: Readonly<Record<string, Constant>>,
  written: WrittenOptions,
  inputs: readonly ValueReference[],
  path: string,
  range: Range,
  body: Body,
): ModelResult {
  const { context } = body
  if (context.nodes.length >= mostNodes) {
    context.tooLarge = 'layers'
    return broken
  }
  if (path.length > longestPath) {
    context.tooLarge = 'names'
    return broken
  }
  context.nodes.push({ path, layer, options, inputs, written, within: body.within, range: body.env.reports.at(range) })
  return { kind: 'value', reference: { kind: 'node', index: context.nodes.length - 1 } }
}

/** `a + b` between values. */
export const operatorNode = (layer: string, inputs: readonly ValueReference[], path: string | null, range: Range, body: Body): ModelResult =>
  addNode(layer, {}, nothingWritten, inputs, pathFor(layer, path, body), range, body)

/** Applies a layer, or expands a module, to values. */
export function applyCallable(callable: Callable, inputs: readonly ValueReference[], path: string | null, range: Range, body: Body): ModelResult {
  const { reports } = body.env
  if (callable.kind === 'repeat' || callable.kind === 'sequence') return applyInTurn(callable, inputs, path, range, body)
  if (callable.kind === 'frozen') return applyFrozen(callable, inputs, path, range, body)
  if (callable.kind === 'layer') {
    const { declaration, options, written } = callable
    const { many, wanted, named } = takenOf(declaration)
    if (many ? inputs.length < wanted : inputs.length !== wanted) {
      const words = `${many ? 'at least ' : ''}${wanted === 1 ? 'one value' : `${wanted} values`}`
      reports.report('wrong-value-count', { name: declaration.name, wanted: words, found: inputs.length }, range)
      return broken
    }
    const name = pathFor(declaration.name, path, body)
    if (named.length === 0) return addNode(declaration.name, options, written, inputs, name, range, body)
    const given = named.filter(({ name }) => callable.values[name] !== undefined)
    // Of a value given by name the options hold its place among the inputs.
    const placeOf = (index: number): number | null => (index < 0 ? null : inputs.length + index)
    const places = named.map(({ name }) => [name, placeOf(given.findIndex(other => other.name === name))])
    const all = [...inputs, ...given.map(({ name }) => callable.values[name]!)]
    return addNode(declaration.name, { ...options, ...Object.fromEntries(places) as typeof options }, written, all, name, range, body)
  }
  const { module } = callable
  const [input] = inputs
  if (input === undefined || inputs.length !== 1) {
    reports.report('wrong-value-count', { name: module.name, wanted: 'one value', found: inputs.length }, range)
    return broken
  }
  if (body.stack.includes(module.name)) {
    reports.report('module-cycle', { names: [...body.stack.slice(body.stack.indexOf(module.name)), module.name] }, range)
    return broken
  }
  if (body.stack.length >= deepestModules) {
    reports.report('nested-too-deep', { what: 'modules', most: deepestModules }, range)
    return broken
  }
  if (body.context.expansions >= mostNodes) body.context.tooLarge = 'layers'
  const name = pathFor(module.name, path, body)
  if (name.length > longestPath) body.context.tooLarge = 'names'
  if (body.context.tooLarge !== null) return broken
  body.context.expansions += 1
  return expandModule(callable, input, name, body)
}

/** Part i lies below the path of the whole: `blocks.0.up.weight`, as in PyTorch's nn.Sequential and nn.ModuleList. */
function applyInTurn(
  { kind, of }: Extract<Callable, { readonly kind: 'repeat' | 'sequence' }>,
  inputs: readonly ValueReference[],
  path: string | null,
  range: Range,
  body: Body,
): ModelResult {
  const whole = pathFor(kind, path, body)
  let given = inputs
  let result: ModelResult = broken
  for (const [index, part] of of.entries()) {
    if (body.context.tooLarge !== null) return broken
    result = applyCallable(part, given, `${whole}.${index}`, range, body)
    if (result.kind !== 'value') return result
    given = [result.reference]
  }
  return result
}

function applyFrozen(
  { of, evaluated }: Extract<Callable, { readonly kind: 'frozen' }>,
  inputs: readonly ValueReference[],
  path: string | null,
  range: Range,
  body: Body,
): ModelResult {
  const { nodes } = body.context
  const first = nodes.length
  const result = applyCallable(of, inputs, path, range, body)
  for (let index = first; index < nodes.length; index++) nodes[index] = { ...nodes[index]!, frozen: true, ...(evaluated && { evaluated }) }
  return result
}

function expandModule(callable: Callable & { readonly kind: 'module' }, input: ValueReference, path: string, body: Body): ModelResult {
  const { module, options, written, call } = callable
  const { context } = body
  const within: ModuleCall = { name: module.name, isLibrary: module.file.folder === null, written, range: body.env.reports.at(call), within: body.within }
  const feed: ModelResult = { kind: 'value', reference: input }
  const values = new Map<string, ModelResult>([['input', feed]])
  for (const name of Object.keys(callable.values)) values.set(name, { kind: 'value', reference: callable.values[name]! })
  const reports = toldOnce(module.file.reports, context.told)
  const constants = nested(options, body.env.constants)
  const result = context.walk(module.module.body, {
    context,
    env: { reports, constants },
    file: { ...module.file, reports },
    prefix: `${path}.`,
    stack: [...body.stack, module.name],
    within,
    values,
    feed,
    place: module.module.name ?? module.module,
  })
  return result ?? broken
}

/** The same mistake in a later expansion of a module is the same mistake; one that follows from other options is another. */
function toldOnce(reports: Reports, told: Set<string>): Reports {
  const isNew = (name: string, { file, start, end }: SourceRange): boolean => {
    const before = told.size
    return told.add(`${name} ${start} ${end} ${file}`).size > before
  }
  return {
    ...reports,
    report: (name, values, range, details) => {
      if (isNew(name, reports.at(range))) reports.report(name, values, range, details)
    },
    add: diagnostics => reports.add(diagnostics.filter(({ name, range }) => range === null || isNew(name, range))),
  }
}
