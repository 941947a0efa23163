import type { Argument, Call, Expression } from '../../../grammar/syntax-tree.ts'
import { checkApplication } from '../application.ts'
import type { Condition, RuleAction } from '../checked-spec.ts'
import type { Environment } from '../environment.ts'
import { library, type LibraryDeclaration } from '../library.ts'
import { checkMeasured, type ConditionScope } from './condition.ts'

/**
 * An action of a rule; null after a mistake, which has been reported. Options that the action declares as `measured` may be
 * expressions of what the event knows. `scope` is null where the event itself is unknown.
 */
export function checkAction(value: Expression, scope: ConditionScope | null, env: Environment): RuleAction | null {
  const declared = declarationOf(value)
  const known = value.kind === 'call' && declared !== null && scope !== null && textsOf(declared, 'measured').length > 0
    ? withoutMeasured(value, declared, scope, env) : null
  const action = checkApplication(known?.call ?? value, library.actions, 'unknown-action', env)
  if (action === null || known?.failed === true || declared === null) return null
  const events = textsOf(declared, 'events')
  if (scope !== null && !events.includes(scope.event)) {
    env.reports.report('action-misplaced', { action: declared.name, event: scope.event, events }, value)
    return null
  }
  return known === null || Object.keys(known.measured).length === 0 ? action : { ...action, measured: known.measured }
}

/** A call whose options are all known now: a number stands in for each that is not, so that everything else of the call is checked. */
interface KnownCall {
  readonly call: Call
  readonly measured: Readonly<Record<string, Condition>>
  readonly failed: boolean
}

function withoutMeasured(call: Call, declared: LibraryDeclaration, scope: ConditionScope, env: Environment): KnownCall {
  const names = textsOf(declared, 'measured')
  const measured: Record<string, Condition> = {}
  let failed = false
  let position = 0
  const known = call.arguments.map((argument): Argument => {
    const { value } = argument
    const name = argument.name === null ? declared.parameters[position++]?.name : argument.name.text
    if (name === undefined || !names.includes(name) || !reads(value, scope.names)) return argument
    const condition = checkMeasured(value, scope, env)
    if (condition === null) failed = true
    else measured[name] = condition
    return { ...argument, value: { kind: 'number', start: value.start, end: value.end, value: 0, text: '0', unit: null } }
  })
  return { call: { ...call, arguments: known }, measured, failed }
}

function declarationOf(value: Expression): LibraryDeclaration | null {
  const callee = value.kind === 'call' ? value.callee : value
  return callee.kind === 'name' && Object.hasOwn(library.actions, callee.text) ? library.actions[callee.text]! : null
}

const textsOf = ({ properties }: LibraryDeclaration, property: string): readonly string[] => {
  const texts = properties[property]
  return Array.isArray(texts) ? (texts as readonly string[]) : []
}

/** Whether an expression reads what only the run knows: a name of the event, or a dotted name, which no constant has. */
function reads(expression: Expression, names: readonly string[]): boolean {
  switch (expression.kind) {
    case 'name': return names.includes(expression.text)
    case 'member': return true
    case 'unary': return reads(expression.operand, names)
    case 'binary': return reads(expression.left, names) || reads(expression.right, names)
    default: return false
  }
}
