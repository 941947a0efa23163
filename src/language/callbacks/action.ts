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
  const measured: Record<string, Condition> = {}
  const declared = declarationOf(value)
  let failed = false
  const asNumber = (argument: Argument, name: string): Argument => {
    if (scope === null || !reads(argument.value, scope.names)) return argument
    const condition = checkMeasured(argument.value, scope, env)
    if (condition === null) failed = true
    else measured[name] = condition
    // The value is not known now: a number stands in for it, so that everything else of the call is checked.
    return { ...argument, value: { kind: 'number', start: argument.value.start, end: argument.value.end, value: 0, text: '0', unit: null } }
  }
  const known = value.kind !== 'call' || declared === null ? value : withMeasured(value, declared, asNumber)
  const action = checkApplication(known, library.actions, 'unknown-action', env)
  if (action === null || failed || declared === null) return null
  const events = textsOf(declared, 'events')
  if (scope !== null && !events.includes(scope.event)) {
    env.reports.report('action-misplaced', { action: declared.name, event: scope.event, events }, value)
    return null
  }
  return Object.keys(measured).length === 0 ? action : { ...action, measured }
}

function declarationOf(value: Expression): LibraryDeclaration | null {
  const callee = value.kind === 'call' ? value.callee : value
  return callee.kind === 'name' && Object.hasOwn(library.actions, callee.text) ? library.actions[callee.text]! : null
}

function withMeasured(call: Call, declared: LibraryDeclaration, replace: (argument: Argument, name: string) => Argument): Call {
  const measured = textsOf(declared, 'measured')
  let position = 0
  return {
    ...call,
    arguments: call.arguments.map(argument => {
      const name = argument.name === null ? declared.parameters[position++]?.name : argument.name.text
      return name !== undefined && measured.includes(name) ? replace(argument, name) : argument
    }),
  }
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
