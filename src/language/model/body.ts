import type { Binding, Call, Expression, ExpressionStatement, Name, Statement } from '../../../grammar/syntax-tree.ts'
import { misplaced } from '../statement-places.ts'
import { applyCallable } from './apply.ts'
import { callableNamed, nameOf, readModelExpression } from './expression.ts'
import { isForm } from './forms.ts'
import { checkInit } from './init.ts'
import { broken, type Body, type BodyRequest, type Definition, type ModelResult } from './values.ts'

/** A statement that makes a value. */
type Step = Binding | ExpressionStatement

const isStep = (statement: Statement): statement is Step => statement.kind === 'binding' || statement.kind === 'expression'

/**
 * Walks the statements of a model or module in order, each fed by the one before it, and gives the value of the last that
 * is not a definition; null if there is none.
 */
export function walkBody(statements: readonly Statement[], request: BodyRequest): ModelResult | null {
  const { context, env, file } = request
  const steps = statements.every(isStep) ? statements : statements.filter(isStep)
  const bound = new Map<string, Name>()
  for (const step of steps) if (step.kind === 'binding' && !bound.has(step.name.text)) bound.set(step.name.text, step.name)
  const definitions = definitionsOf(steps, bound, request)
  const body: Body = {
    context,
    env,
    file,
    prefix: request.prefix,
    stack: request.stack,
    within: request.within,
    values: new Map(request.values),
    definitions,
    bound,
    ordinals: new Map(),
    usedNodes: new Set(),
    feed: request.feed,
  }
  if (steps !== statements) for (const statement of statements) if (!isStep(statement)) otherStatement(statement, body)

  const made: { readonly index: number; readonly step: Step }[] = []
  let last: ModelResult | null = null
  for (const step of steps) {
    if (step.kind === 'expression' && step.value.kind === 'missing') continue
    if (step.kind === 'binding') {
      const earlier = bound.get(step.name.text)!
      const isGiven = request.values.has(step.name.text)
      if (earlier !== step.name || isGiven) {
        env.reports.report('duplicate-name', { name: step.name.text }, step.name,
          isGiven ? {} : { related: [{ range: env.reports.at(earlier), message: 'the first one is here' }] })
        continue
      }
      if (definitions.has(step.name.text)) continue
    }
    const result = readStep(step, body)
    if (result.kind === 'error') context.failed = true
    if (step.kind === 'binding') body.values.set(step.name.text, result)
    if (result.kind === 'value' && result.reference.kind === 'node') made.push({ index: result.reference.index, step })
    body.feed = result
    last = result
  }

  // A definition whose only use was skipped after a mistake is still read for its own.
  for (const { value, isRead } of definitions.values()) if (!isRead) readModelExpression(value, body)
  if (last === null) env.reports.report('empty-model', { what: request.stack.length === 0 ? 'model' : 'module' }, request.place)
  else if (!context.failed) {
    for (const { index, step } of made.slice(0, -1)) {
      if (body.usedNodes.has(index) || (last.kind === 'value' && last.reference.kind === 'node' && last.reference.index === index)) continue
      if (step.kind === 'binding') env.reports.report('unused-value', { name: step.name.text }, step.name)
      else env.reports.report('unused-value', { name: 'this value' }, step)
    }
  }
  return last
}

/** Named layers that some expression of the body calls, or means to: they are definitions and are not fed. */
function definitionsOf(steps: readonly Step[], bound: Body['bound'], request: BodyRequest): Body['definitions'] {
  const called = new Set<string>()
  for (const step of steps) addCalled(step.value, bound, called)
  const definitions = new Map<string, Definition>()
  if (called.size === 0) return definitions
  for (const step of steps) {
    if (step.kind === 'binding' && called.has(step.name.text) && !definitions.has(step.name.text) && isLayer(step.value, bound, request)) {
      definitions.set(step.name.text, { value: step.value, isRead: false })
    }
  }
  return definitions
}

/** Adds those of the bound names that an expression calls, or gives to a form as a layer. */
function addCalled(expression: Expression, bound: Body['bound'], called: Set<string>): void {
  switch (expression.kind) {
    case 'call':
      if (expression.callee.kind !== 'name') addCalled(expression.callee, bound, called)
      else if (bound.has(expression.callee.text)) called.add(expression.callee.text)
      else if (isForm(expression.callee.text)) for (const { name, value } of expression.arguments) if (name === null && value.kind === 'name' && bound.has(value.text)) called.add(value.text)
      for (const argument of expression.arguments) addCalled(argument.value, bound, called)
      break
    case 'binary':
      addCalled(expression.left, bound, called)
      addCalled(expression.right, bound, called)
      break
    case 'unary': addCalled(expression.operand, bound, called); break
    default: break
  }
}

/** Whether an expression is a layer or module by name, with or without options, that is not applied to a value. */
function isLayer(expression: Expression, names: Body['bound'], request: BodyRequest): boolean {
  const callee = expression.kind === 'call' ? expression.callee : expression
  if (callee.kind !== 'name') return false
  if (names.has(callee.text) || request.values.has(callee.text)) return false
  const isKnown = callableNamed(callee.text, { context: request.context } as Body) !== null || (expression.kind === 'call' && isForm(callee.text))
  // What is given by name, a mask, is no value that a layer is applied to: `repeat(3, block(mask: mask))`.
  const mentions = (value: Expression): boolean => value.kind === 'name' ? names.has(value.text) || request.values.has(value.text)
    : value.kind === 'call' ? isGivenOne(value) || mentions(value.callee)
      : value.kind === 'binary' ? mentions(value.left) || mentions(value.right) : false
  const isGivenOne = (call: Call): boolean => call.arguments.some(argument => argument.name === null && mentions(argument.value))
  return isKnown && !(expression.kind === 'call' && isGivenOne(expression))
}

/** The value of one statement: an expression's own, or a layer's applied to the value before it. */
function readStep(step: Step, body: Body): ModelResult {
  const name = step.kind === 'binding' ? body.prefix + step.name.text : null
  const result = readModelExpression(step.value, body, name)
  if (result.kind !== 'callable') return result
  const { feed } = body
  if (feed === null) {
    const inputs = [...body.values.keys()]
    body.env.reports.report('nothing-to-feed', { name: nameOf(result.callable), inputs }, step.value)
    return broken
  }
  if (feed.kind !== 'value') return broken
  if (feed.reference.kind === 'node') body.usedNodes.add(feed.reference.index)
  else if (feed.reference.kind === 'input') body.context.usedInputs.add(feed.reference.name)
  return applyCallable(result.callable, [feed.reference], result.path ?? name, step.value, body)
}

function otherStatement(statement: Statement, body: Body): void {
  const { file } = body
  if (statement.kind === 'unreadable') return
  if (statement.kind !== 'init' || body.stack.length > 0) {
    misplaced(statement, file.reports, body.stack.length > 0 ? 'a module' : '`model`')
    return
  }
  checkInit(statement, body)
}
