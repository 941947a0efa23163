import type { Argument, Binary, Call, Expression, NameReference, Range, Unary } from '../../../grammar/syntax-tree.ts'
import type { ValueReference } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import { evaluate } from '../evaluate.ts'
import { library } from '../library.ts'
import { bindOptions, prepare } from '../options.ts'
import { applyCallable, operatorNode, signatureOf } from './apply.ts'
import { isForm, readForm } from './forms.ts'
import { broken, type Body, type Callable, type Callee, type Given, type ModelResult, type NamedCallable } from './values.ts'

const number = { kind: 'number', bounds: {} } as const

/**
 * What an expression of a model is; mistakes are reported once, here or deeper. `path` names its outermost application:
 * `hidden = linear(8)(a)` has the parameter `hidden.weight`.
 */
export function readModelExpression(expression: Expression, body: Body, path: string | null = null): ModelResult {
  switch (expression.kind) {
    case 'missing': return broken
    case 'number': {
      const value = evaluate(expression, number, 'the number', body.env)
      return typeof value === 'number' ? { kind: 'value', reference: { kind: 'constant', value } } : broken
    }
    case 'name': return readName(expression, body)
    case 'call': return readCall(expression, path, body)
    case 'unary': return readUnary(expression, path, body)
    case 'binary': return readBinary(expression, path, body)
    default:
      body.env.reports.report('not-a-model-value', { isList: expression.kind === 'list' }, expression)
      return broken
  }
}

/** A value, where one is needed; a layer that is not applied to anything is a mistake. */
function readValue(expression: Expression, body: Body): ValueReference | null {
  const result = readModelExpression(expression, body)
  if (result.kind === 'value') return use(result.reference, body)
  if (result.kind === 'callable') {
    body.env.reports.report('layer-not-applied', { name: nameOf(result.callable) }, expression)
  }
  return null
}

function use(reference: ValueReference, body: Body): ValueReference {
  if (reference.kind === 'node') body.usedNodes.add(reference.index)
  else if (reference.kind === 'input') body.context.usedInputs.add(reference.name)
  return reference
}

export function nameOf(callable: Callable | Callee): string {
  switch (callable.kind) {
    case 'layer': return callable.declaration.name
    case 'module': return callable.module.name
    default: return callable.kind
  }
}

function readName(expression: NameReference, body: Body): ModelResult {
  const name = expression.text
  const { reports } = body.env
  const value = body.values.get(name)
  if (value !== undefined) return value
  const definition = readDefinition(name, body)
  if (definition !== null) return definition
  const callable = callableNamed(name, body)
  if (callable !== null) {
    const given = readGiven(callable, [], expression, body)
    return given === null ? broken : { kind: 'callable', callable: given, path: null }
  }
  const constant = body.env.constants.lookup(name)
  if (constant !== null) {
    const known = evaluate(expression, number, `\`${name}\``, body.env)
    return typeof known === 'number' ? { kind: 'value', reference: { kind: 'constant', value: known } } : broken
  }
  if (body.bound.has(name)) {
    reports.report('value-before-definition', { name }, expression)
    return broken
  }
  unknown(name, expression, body)
  return broken
}

const noValues: Given['values'] = {}
const none: readonly Argument[] = []

/** A layer or module by name with options and values given by name (`mask: mask`); null after a mistake. */
function readGiven(named: Callee, given: readonly Argument[], call: Range, body: Body): NamedCallable | null {
  const signature = signatureOf(named)
  const byName = prepare(signature)[named.kind === 'module' ? 'values' : 'optionalValues']
  if (byName.length === 0) {
    const { options, written, complete } = bindOptions(signature, given, call, body.env)
    return complete ? withGiven(named, options, written, noValues, call) : null
  }
  const isNamed = ({ name }: Argument): boolean => byName.some(parameter => parameter.name === name?.text)
  const { options, written, complete } = bindOptions(signature, given.filter(argument => !isNamed(argument)), call, body.env)
  const values: Record<string, ValueReference> = {}
  let whole = complete
  for (const argument of given.filter(isNamed)) {
    const name = argument.name!.text
    const optional = byName.find(parameter => parameter.name === name)!.type.kind !== 'value'
    if (optional && argument.value.kind === 'null') continue
    if (Object.hasOwn(values, name)) {
      body.env.reports.report('option-twice', { name }, argument.name!)
      whole = false
    }
    if (argument.value.kind === 'name' && isMask(name) && !isKnown(argument.value.text, body)) {
      unknownMask(argument.value.text, argument.value, body)
      whole = false
      continue
    }
    const reference = readValue(argument.value, body)
    if (reference === null) whole = false
    else values[name] = reference
  }
  for (const { name, type } of byName) {
    if (type.kind !== 'value' || given.some(argument => argument.name?.text === name)) continue
    body.env.reports.report('missing-option', { owner: signature.name, name }, call)
    whole = false
  }
  return whole ? withGiven(named, options, written, values, call) : null
}

const withGiven = (named: Callee, options: Given['options'], written: Given['written'], values: Given['values'], call: Range): NamedCallable =>
  named.kind === 'layer'
    ? { kind: 'layer', declaration: named.declaration, options, written, values, call }
    : { kind: 'module', module: named.module, options, written, values, call }

/** A named layer that is applied: its options are read where it is written, each use shares its path. */
function readDefinition(name: string, body: Body): ModelResult | null {
  const definition = body.definitions.get(name)
  if (definition === undefined) return null
  const sink: Body = definition.isRead ? silent(body) : body
  definition.isRead = true
  const result = readModelExpression(definition.value, sink)
  if (result.kind === 'callable') return { kind: 'callable', callable: result.callable, path: body.prefix + name }
  return result.kind === 'value' ? broken : result
}

/** The same body, mistakes unheard: they were reported when it was read for the first time. */
function silent(body: Body): Body {
  return { ...body, env: { ...body.env, reports: { ...body.env.reports, report: () => {}, add: () => {} } } }
}

/** One a layer: thousands of statements name the same few. */
const layers: ReadonlyMap<string, Callee> = new Map(
  Object.entries(library.layers).map(([name, declaration]) => [name, { kind: 'layer', declaration }]),
)

export function callableNamed(name: string, body: Body): Callee | null {
  const module = body.context.modules.get(name)
  if (module !== undefined) {
    body.context.usedModules.add(name)
    return { kind: 'module', module }
  }
  return layers.get(name) ?? null
}

const isMask = (option: string): boolean => option === 'mask' || option === 'where'

const isKnown = (name: string, body: Body): boolean => body.values.has(name) || body.definitions.has(name) || callableNamed(name, body) !== null || body.env.constants.lookup(name) !== null

/** A mask is an input of the data: that it is not declared is likelier than that a layer is meant. */
function unknownMask(name: string, at: Range, body: Body): void {
  const { reports } = body.env
  const { nearest, fixes } = suggest(name, [...body.values.keys()], reports.at(at))
  const handed = body.prefix === '' ? '' : ', and hand it to the module by a parameter of type `value`'
  reports.report('unknown-layer', { name, nearest }, at, { fixes, ...(nearest === null ? { help: `Declare it in \`data\`: \`input ${name}: TOKENS.mask\`, with the name of your tokens${handed}.` } : {}) })
}

/** What other houses have a word for. */
const elsewhere: Readonly<Record<string, string>> = {
  residual: 'A residual is a sum: `x + block(x)`, and in a module `input + block(input)`.',
  parallel: 'Layers beside each other are applied to one value and joined: `concat(left(x), right(x))`.',
  dense: 'It is called `linear` here.',
}

function unknown(name: string, at: Range, body: Body): void {
  const { reports } = body.env
  const candidates = [...body.values.keys(), ...body.definitions.keys(), ...body.context.modules.keys(), ...Object.keys(library.layers), ...body.env.constants.names()]
  const { nearest, fixes } = suggest(name, candidates, reports.at(at))
  const home = Object.entries(library.presets).find(([, text]) => text.includes(`module ${name}(`))?.[0]
  const said = elsewhere[name.toLowerCase()] ?? (home === undefined ? undefined : `Write \`use "${home}"\` above the run: it declares \`${name}\`.`)
  reports.report('unknown-layer', { name, nearest }, at, { fixes, ...(nearest === null && said !== undefined ? { help: said } : {}) })
}

function readCall(call: Call, path: string | null, body: Body): ModelResult {
  const { callee } = call
  const { reports } = body.env
  if (callee.kind === 'name') {
    const name = callee.text
    const local = body.values.get(name)
    if (local !== undefined) {
      if (local.kind !== 'error') reports.report('not-a-layer', { name }, callee)
      return broken
    }
    const definition = readDefinition(name, body)
    if (definition !== null) return definition.kind === 'callable' ? applyArguments(definition.callable, definition.path ?? path, call, body) : broken
    const callable = callableNamed(name, body)
    if (callable !== null) return readDirectCall(callable, path, call, body)
    if (isForm(name)) return readForm(name, call, body, readModelExpression)
    if (body.bound.has(name)) reports.report('not-a-layer', { name }, callee)
    else unknown(name, callee, body)
    return broken
  }
  if (callee.kind === 'member' && callee.name !== null) {
    // `nn.Linear(3)`, `x.view(8)`: a layer of another house.
    unknown(callee.name.text, callee, body)
    return broken
  }
  const applied = readModelExpression(callee, body)
  if (applied.kind === 'callable') return applyArguments(applied.callable, applied.path ?? path, call, body)
  if (applied.kind === 'value') reports.report('not-a-layer', { name: 'this' }, callee)
  return broken
}

/** `conv2d(32, kernel: 3)` gives options; `gelu(x)` and `concat(a, b, axis: 1)` apply at once. */
function readDirectCall(callable: Callee, path: string | null, call: Call, body: Body): ModelResult {
  const { values, optionalValues } = prepare(signatureOf(callable))
  const takesValues = callable.kind === 'layer' && values.length > optionalValues.length
  if (!takesValues && !call.arguments.some(argument => argument.name === null && isValue(argument.value, body))) {
    const given = readGiven(callable, call.arguments, call, body)
    return given === null ? broken : { kind: 'callable', callable: given, path: null }
  }
  const hasNames = call.arguments.some(argument => argument.name !== null)
  const positional = hasNames ? call.arguments.filter(argument => argument.name === null) : call.arguments
  if (!takesValues && !positional.every(argument => isValue(argument.value, body))) {
    body.env.reports.report('options-beside-values', { name: nameOf(callable) }, call)
    return broken
  }
  const named = hasNames ? call.arguments.filter(argument => argument.name !== null) : none
  const given = readGiven(callable, named, call, body)
  const inputs = readInputs(positional, body)
  return given !== null && inputs !== null ? applyCallable(given, inputs, path, call, body) : broken
}

function applyArguments(callable: Callable, path: string | null, call: Call, body: Body): ModelResult {
  for (const { name } of call.arguments) {
    if (name === null) continue
    body.env.reports.report('unknown-option', { owner: nameOf(callable), name: name.text, nearest: null, known: [] }, name)
    return broken
  }
  const inputs = readInputs(call.arguments, body)
  return inputs === null ? broken : applyCallable(callable, inputs, path, call, body)
}

function readInputs(written: readonly Argument[], body: Body): readonly ValueReference[] | null {
  const inputs = written.map(argument => readValue(argument.value, body))
  return inputs.every(input => input !== null) ? inputs : null
}

/** Whether an expression is, or was meant to be, a value of the model rather than an option. */
function isValue(expression: Expression, body: Body): boolean {
  switch (expression.kind) {
    case 'name': {
      const { text } = expression
      if (body.values.has(text) || body.bound.has(text)) return true
      return body.env.constants.lookup(text) === null && callableNamed(text, body) !== null
    }
    case 'call': return expression.callee.kind === 'call' || (expression.callee.kind === 'name' && isValue(expression.callee, body))
    case 'binary': return isValue(expression.left, body) || isValue(expression.right, body)
    case 'unary': return isValue(expression.operand, body)
    default: return false
  }
}

function readUnary(expression: Unary, path: string | null, body: Body): ModelResult {
  if (expression.operator !== '-') {
    body.env.reports.report('not-a-model-value', { isList: false }, expression)
    return broken
  }
  const operand = readValue(expression.operand, body)
  if (operand === null) return broken
  if (operand.kind === 'constant') return { kind: 'value', reference: { kind: 'constant', value: -operand.value } }
  return operatorNode('multiply', [operand, { kind: 'constant', value: -1 }], path, expression, body)
}

const operators = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' } as const

function readBinary(expression: Binary, path: string | null, body: Body): ModelResult {
  const { operator } = expression
  if (operator !== '+' && operator !== '-' && operator !== '*' && operator !== '/') {
    body.env.reports.report('not-a-model-value', { isList: false }, expression)
    return broken
  }
  const left = readValue(expression.left, body)
  const right = readValue(expression.right, body)
  if (left === null || right === null) return broken
  if (left.kind === 'constant' && right.kind === 'constant') {
    const value = evaluate(expression, number, 'the number', body.env)
    return typeof value === 'number' ? { kind: 'value', reference: { kind: 'constant', value } } : broken
  }
  return operatorNode(operators[operator], [left, right], path, expression, body)
}
