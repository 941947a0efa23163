import type { Binding, Expression, ExpressionStatement, Range, Statement } from '../../../grammar/syntax-tree.ts'
import { locate, resolveFile } from '../layering.ts'
import { misplaced } from '../statement-places.ts'
import { evaluate } from '../evaluate.ts'
import { applyCallable } from './apply.ts'
import { callableNamed, nameOf, readModelExpression } from './expression.ts'
import { isForm } from './forms.ts'
import { broken, type Body, type BodyRequest, type ModelResult } from './values.ts'

/**
 * Walks the statements of a model or module in order, each fed by the one before it, and gives the value of the last that
 * is not a definition; null if there is none.
 */
export function walkBody(statements: readonly Statement[], request: BodyRequest): ModelResult | null {
  const { context, env, file } = request
  const steps: (Binding | ExpressionStatement)[] = []
  const later = new Set<string>()
  for (const statement of statements) {
    if (statement.kind !== 'binding' && statement.kind !== 'expression') continue
    steps.push(statement)
    if (statement.kind === 'binding') later.add(statement.name.text)
  }
  const takenNames = new Set(later)
  const definitions = definitionsOf(steps, request)
  const body: Body = {
    context,
    env,
    file,
    prefix: request.prefix,
    stack: request.stack,
    values: new Map(request.values),
    definitions,
    usedDefinitions: new Set(),
    later,
    ordinals: new Map(),
    takenNames,
    usedNodes: new Set(),
    feed: request.feed,
  }
  for (const name of definitions.keys()) later.delete(name)
  for (const statement of statements) if (statement.kind !== 'binding' && statement.kind !== 'expression') otherStatement(statement, body)

  const made: { readonly index: number; readonly step: Binding | ExpressionStatement }[] = []
  const bound = new Map<string, Range>()
  let last: ModelResult | null = null
  for (const step of steps) {
    if (step.kind === 'expression' && step.value.kind === 'missing') continue
    if (step.kind === 'binding') {
      const earlier = bound.get(step.name.text)
      if (earlier !== undefined || request.values.has(step.name.text)) {
        env.reports.report('duplicate-name', { name: step.name.text }, step.name,
          earlier === undefined ? {} : { related: [{ range: env.reports.at(earlier), message: 'the first one is here' }] })
        body.later.delete(step.name.text)
        continue
      }
      bound.set(step.name.text, step.name)
      if (definitions.has(step.name.text)) continue
    }
    const result = readStep(step, body)
    if (result.kind === 'error') context.failed = true
    if (step.kind === 'binding') {
      body.values.set(step.name.text, result)
      body.later.delete(step.name.text)
    }
    if (result.kind === 'value' && result.reference.kind === 'node') made.push({ index: result.reference.index, step })
    body.feed = result
    last = result
  }

  // A definition whose only use was skipped after a mistake is still read for its own.
  for (const [name, { value }] of definitions) if (!body.usedDefinitions.has(name)) readModelExpression(value, body)
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

/** Named layers that some expression of the body calls: they are definitions and are not fed. */
function definitionsOf(steps: readonly (Binding | ExpressionStatement)[], request: BodyRequest): Body['definitions'] {
  const called = new Set<string>()
  const visit = (expression: Expression): void => {
    switch (expression.kind) {
      case 'call':
        if (expression.callee.kind === 'name') called.add(expression.callee.text)
        else visit(expression.callee)
        for (const argument of expression.arguments) visit(argument.value)
        break
      case 'binary':
        visit(expression.left)
        visit(expression.right)
        break
      case 'unary': visit(expression.operand); break
      default: break
    }
  }
  for (const step of steps) visit(step.value)
  const definitions = new Map<string, { value: Expression }>()
  const names = new Set(steps.flatMap(step => (step.kind === 'binding' ? [step.name.text] : [])))
  for (const step of steps) {
    if (step.kind === 'binding' && called.has(step.name.text) && !definitions.has(step.name.text) && isLayer(step.value, names, request)) {
      definitions.set(step.name.text, { value: step.value })
    }
  }
  return definitions
}

/** Whether an expression is a layer or module by name, with or without options, that is not applied to a value. */
function isLayer(expression: Expression, names: ReadonlySet<string>, request: BodyRequest): boolean {
  const callee = expression.kind === 'call' ? expression.callee : expression
  if (callee.kind !== 'name') return false
  if (names.has(callee.text) || request.values.has(callee.text)) return false
  const isKnown = callableNamed(callee.text, { context: request.context } as Body) !== null || (expression.kind === 'call' && isForm(callee.text))
  const mentions = (value: Expression): boolean => value.kind === 'name' ? names.has(value.text) || request.values.has(value.text)
    : value.kind === 'call' ? value.arguments.some(argument => mentions(argument.value)) || mentions(value.callee)
      : value.kind === 'binary' ? mentions(value.left) || mentions(value.right) : false
  return isKnown && !(expression.kind === 'call' && expression.arguments.some(argument => argument.name === null && mentions(argument.value)))
}

/** The value of one statement: an expression's own, or a layer's applied to the value before it. */
function readStep(step: Binding | ExpressionStatement, body: Body): ModelResult {
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
  const { env, file, context } = body
  if (statement.kind === 'unreadable') return
  if (statement.kind !== 'init' || body.stack.length > 0) {
    misplaced(statement, file.reports, body.stack.length > 0 ? 'a module' : '`model`')
    return
  }
  const path = evaluate(statement.value, { kind: 'path' }, '`init`', env)
  if (typeof path !== 'string') return
  if (context.initialWeights !== null) {
    env.reports.report('duplicate-statement', { what: 'init' }, statement, {
      related: [{ range: context.initialWeights.range, message: 'the first one is here' }],
    })
    return
  }
  if (locate(path, file)?.absolute.endsWith('.safetensors') === false) {
    env.reports.report('not-safetensors', { path }, statement.value)
    return
  }
  const real = resolveFile(path, file, statement.value, context.host)
  if (real !== null) context.initialWeights = { path: real, range: env.reports.at(statement.value) }
}
