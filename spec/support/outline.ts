import type { Expression, Parameter, Statement } from '../../grammar/syntax-tree.ts'

/** An expression as a nested list: `(call conv2d 32 kernel: 3)`. */
export function outlineExpression(expression: Expression | null): string {
  if (expression === null) return '-'
  switch (expression.kind) {
    case 'number': return expression.unit === null ? expression.text : `${expression.text}~${expression.unit.text}`
    case 'string': return JSON.stringify(expression.value)
    case 'boolean': return String(expression.value)
    case 'null': return 'null'
    case 'name': return expression.text
    case 'missing': return '<missing>'
    case 'member': return `(member ${outlineExpression(expression.object)} ${expression.name?.text ?? '<missing>'})`
    case 'call': return nested('call', [
      outlineExpression(expression.callee),
      ...expression.arguments.map(({ name, value }) => `${name === null ? '' : `${name.text}: `}${outlineExpression(value)}`),
    ])
    case 'index': return nested('index', [expression.object, ...expression.indices].map(outlineExpression))
    case 'list': return nested('list', expression.items.map(outlineExpression))
    case 'map':
      return nested('map', expression.entries.map(({ name, value }) => `${JSON.stringify(name.text)}: ${outlineExpression(value)}`))
    case 'unary': return nested(expression.operator, [outlineExpression(expression.operand)])
    case 'binary': return nested(expression.operator, [outlineExpression(expression.left), outlineExpression(expression.right)])
  }
}

const nested = (head: string, parts: readonly string[]): string => `(${[head, ...parts].join(' ')})`
const nameOf = (name: { readonly text: string } | null): string => name?.text ?? '<missing>'
const outlineParameter = ({ rest, name, type, value }: Parameter): string =>
  `${rest ? '*' : ''}${name.text}: ${outlineExpression(type)} = ${outlineExpression(value)}`

/** Statements a line each, what they hold deeper: the tree of a file as a text that reads well in a diff. */
export function outline(statements: readonly Statement[], indent = ''): string {
  return statements.map(statement => `${indent}${outlineStatement(statement, indent)}\n`).join('')
}

function outlineStatement(statement: Statement, indent: string): string {
  const inside = (children: readonly Statement[]): string => children.length === 0 ? '' : `\n${outline(children, `${indent}  `).trimEnd()}`
  switch (statement.kind) {
    case 'run': return `run ${nameOf(statement.name)}${inside(statement.body)}`
    case 'module':
      return `module ${nameOf(statement.name)} [${statement.parameters.map(outlineParameter).join(', ')}]${inside(statement.body)}`
    case 'block': return `${statement.keyword}${inside(statement.body)}`
    case 'strategy': return `strategy ${nameOf(statement.name)}${inside(statement.entries)}`
    case 'event_rule': return `on ${nameOf(statement.event)} when ${outlineExpression(statement.condition)}${inside(statement.actions)}`
    case 'callback_file': case 'use': case 'extends': return `${statement.kind} ${outlineExpression(statement.path)}`
    case 'param': return `param ${nameOf(statement.name)}: ${outlineExpression(statement.type)} = ${outlineExpression(statement.value)}`
    case 'field':
      return `${statement.role} ${nameOf(statement.name)}: ${outlineExpression(statement.type)} = ${outlineExpression(statement.value)}`
    case 'let': case 'property': case 'binding': return `${statement.kind} ${nameOf(statement.name)} ${outlineExpression(statement.value)}`
    case 'metrics': return `metrics ${statement.values.map(value => (value.kind === 'binding' ? nested('=', [value.name.text, outlineExpression(value.value)]) : outlineExpression(value))).join(' ')}`
    case 'loss': case 'init': case 'expression': return `${statement.kind} ${outlineExpression(statement.value)}`
    case 'declaration': {
      const { keyword, what, name, parameters, type, value, body } = statement
      const kind = what === null ? keyword : `${keyword} ${what.text}`
      const shown = parameters === null ? '' : ` [${parameters.map(outlineParameter).join(', ')}]`
      return `${kind} ${nameOf(name)}${shown}: ${outlineExpression(type)} = ${outlineExpression(value)}${inside(body)}`
    }
    case 'unreadable': return 'unreadable'
  }
}
