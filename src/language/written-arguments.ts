import type { Property, Strategy } from '../../grammar/syntax-tree.ts'
import { lookupArgument } from './arguments/lookup.ts'
import type { ArgumentDeclaration, StrategyDeclaration, WrittenArgument, WrittenEntry, WrittenStrategy } from './arguments/types.ts'
import type { Constant } from './checked-spec.ts'
import { bareName, type ConstantScope, type Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { evaluateGiven } from './overrides.ts'
import type { Placed } from './sections.ts'
import type { ValueType } from './types.ts'
import { isQuantity } from './types.ts'

/** The written arguments with their names looked up and their values evaluated; those with mistakes are left out. */
export function readArguments(
  placed: readonly Placed<Property>[],
  declarations: ReadonlyMap<string, ArgumentDeclaration>,
  constants: ConstantScope,
): readonly WrittenArgument[] {
  return placed.flatMap(({ statement, layer }): readonly WrittenArgument[] => {
    const { reports, option } = layer.file
    const env: Environment = { reports, constants }
    const [declaration, problems] = lookupArgument(statement.name.text, reports.at(statement.name), declarations)
    reports.add(problems)
    if (declaration === null) {
      evaluateUnknown(statement, env)
      return []
    }
    const value = option === undefined ? evaluateArgument(statement, declaration, env, evaluate) : evaluateArgument(statement, declaration, env, evaluateGiven)
    if (value === undefined) return []
    const place = option === undefined
      ? { nameRange: reports.at(statement.name), valueRange: reports.at(statement.value), range: reports.at(statement) }
      : { nameRange: null, valueRange: null, range: null }
    const origin = option === undefined ? { kind: 'file', range: reports.at(statement.value) } as const : { kind: 'command-line', option } as const
    return [{ name: declaration.name, value, origin, layer: layer.index, ...place }]
  })
}

/** A number may carry the unit its argument counts in: `max_steps: 500 steps`. */
function evaluateArgument({ value }: Property, { name, type, unit }: ArgumentDeclaration, env: Environment, evaluated: typeof evaluate): Constant | undefined {
  if (unit === null || value.kind !== 'number' || value.unit === null) return evaluated(value, type, `\`${name}\``, env)
  const written = evaluate(value, { kind: 'any' }, `\`${name}\``, env)
  if (written === undefined) return undefined
  const sameUnit = isQuantity(written) && written.unit === unit
  const bare = sameUnit ? { ...value, value: written.value, text: String(written.value), unit: null } : value
  return evaluate(bare, type, `\`${name}\``, env)
}

/** What stands behind a misspelt name uses its params all the same; a text in bare words is not a second mistake. */
function evaluateUnknown({ value }: Property, env: Environment): void {
  const name = bareName(value)
  if (name !== null) env.constants.lookup(name)
  else evaluate(value, { kind: 'any' }, 'the value', { ...env, reports: { ...env.reports, report: () => {}, add: () => {} } })
}

/** The strategies with their entries evaluated. Names are judged by `resolveArguments`. */
export function readStrategies(
  placed: readonly Placed<Strategy>[],
  declarations: ReadonlyMap<string, StrategyDeclaration>,
  constants: ConstantScope,
): readonly WrittenStrategy[] {
  return placed.flatMap(({ statement, layer }): readonly WrittenStrategy[] => {
    const { name } = statement
    if (name === null) return []
    const { reports } = layer.file
    const env: Environment = { reports, constants }
    const declaration = declarations.get(name.text)
    // Without its word `strategy` it is a syntax error already, and may have been meant as another block.
    if (declaration === undefined && name.start === statement.start) return []
    const entries = statement.entries.flatMap((entry): readonly WrittenEntry[] => {
      const common = { valueRange: reports.at(entry.value), range: reports.at(entry) }
      if (entry.kind === 'property') {
        const declared = declaration?.entries.find(candidate => candidate.name === entry.name.text)
        const type: ValueType = declared?.type ?? { kind: 'any' }
        if (declared === undefined && bareName(entry.value) !== null) {
          return [{ name: entry.name.text, nameRange: reports.at(entry.name), value: bareName(entry.value)!, ...common }]
        }
        const value = evaluate(entry.value, type, `\`${entry.name.text}\``, env)
        return value === undefined ? [] : [{ name: entry.name.text, nameRange: reports.at(entry.name), value, ...common }]
      }
      const word = bareName(entry.value)
      if (word !== null) return [{ name: null, nameRange: null, value: word, ...common }]
      if (entry.value.kind !== 'missing') reports.report('misplaced-statement', { where: 'a strategy', home: '`model` or `callbacks`' }, entry)
      return []
    })
    return [{ name: name.text, nameRange: reports.at(name), range: reports.at(statement), layer: layer.index, entries }]
  })
}
