import type { Name, Statement } from '../../grammar/syntax-tree.ts'

/** The one word that cannot be the name of anything: as a member of a JSON object it would set its prototype in JavaScript, and no plan may have it. */
export const reserved = '__proto__'

/** Where statements declare something of the reserved name. */
export function reservedNames(statements: readonly Statement[]): readonly Name[] {
  return statements.flatMap(statement => {
    switch (statement.kind) {
      case 'run':
      case 'block': return reservedNames(statement.body)
      case 'module': return [...[statement.name, ...statement.parameters.map(({ name }) => name)].filter(isReserved), ...reservedNames(statement.body)]
      case 'metrics': return statement.values.flatMap(value => (value.kind === 'binding' && isReserved(value.name) ? [value.name] : []))
      case 'param':
      case 'let':
      case 'field':
      case 'binding': return [statement.name].filter(isReserved)
      default: return []
    }
  })
}

const isReserved = (name: Name | null): name is Name => name?.text === reserved
