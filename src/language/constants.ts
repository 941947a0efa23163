import type { Let, Name, Param } from '../../grammar/syntax-tree.ts'
import type { Constant, Origin, Resolved } from './checked-spec.ts'
import { suggest } from './did-you-mean.ts'
import type { ConstantScope, Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import { deepest } from './nesting.ts'
import type { Reports } from './reports.ts'
import { readType, typeNames } from './type-expression.ts'
import type { ValueType } from './types.ts'

/** A `param` or `let`, with the file it stands in. */
export interface WrittenConstant {
  readonly name: Name
  readonly statement: Param | Let
  readonly reports: Reports
  /** Of a file of declarations, of which a spec uses what it needs. */
  readonly isLibrary: boolean
}

/** The value of a param from the command line. */
export interface GivenParam {
  readonly evaluate: (type: ValueType, constants: ConstantScope) => Constant | undefined
  readonly origin: Origin
}

export interface Constants extends ConstantScope {
  /** Evaluates what nobody asked for, reports what is unused, and gives all params with their origins. */
  readonly finish: () => Readonly<Record<string, Resolved<Constant>>>
}

/**
 * The params and lets of a spec, evaluated when they are first asked for, so that their order means nothing. `written` holds
 * the highest layer's statement of each name, `given` what the command line says.
 */
export function constantsOf(written: ReadonlyMap<string, WrittenConstant>, given: ReadonlyMap<string, GivenParam>): Constants {
  const values = new Map<string, Constant | undefined>()
  const busy: string[] = []
  const used = new Set<string>()

  const valueOf = (constant: WrittenConstant): Constant | undefined => {
    const { statement, reports } = constant
    const name = constant.name.text
    const env: Environment = { reports, constants: scope }
    if (statement.kind === 'let') return evaluate(statement.value, { kind: 'any' }, `\`${name}\``, env)
    const type = typeOf(statement, reports)
    const override = given.get(name)
    if (override !== undefined) return override.evaluate(type, scope)
    if (statement.value !== null) return evaluate(statement.value, type, `\`${name}\``, env)
    reports.report('param-without-value', { name }, constant.name)
    return undefined
  }

  const resolve = (constant: WrittenConstant): Constant | undefined => {
    const name = constant.name.text
    if (values.has(name)) return values.get(name)
    if (busy.includes(name)) {
      constant.reports.report('circular-definition', { names: [...busy.slice(busy.indexOf(name)), name] }, constant.name)
      values.set(name, undefined)
      return undefined
    }
    if (busy.length >= deepest) {
      constant.reports.report('nested-too-deep', { what: 'params and lets', most: deepest }, constant.name)
      values.set(name, undefined)
      return undefined
    }
    busy.push(name)
    const value = valueOf(constant)
    busy.pop()
    if (!values.has(name)) values.set(name, value)
    return values.get(name)
  }

  const scope: ConstantScope = {
    lookup: name => {
      const constant = written.get(name)
      if (constant === undefined) return null
      used.add(name)
      return { value: resolve(constant) }
    },
    names: () => [...written.keys()],
  }

  return {
    ...scope,
    finish: () => {
      const params: Record<string, Resolved<Constant>> = {}
      // All of them first: a value that nobody asked for yet may be the only one to use another.
      for (const constant of written.values()) resolve(constant)
      for (const [name, constant] of written) {
        const value = resolve(constant)
        const { statement, reports } = constant
        if (!used.has(name) && !constant.isLibrary) {
          reports.report('unused-name', { what: statement.kind === 'param' ? 'param' : 'let', name }, constant.name)
        }
        if (statement.kind !== 'param' || value === undefined) continue
        const origin: Origin = given.get(name)?.origin ?? { kind: 'file', range: reports.at(statement.value ?? statement) }
        params[name] = { value, origin }
      }
      return params
    },
  }
}

/** The type of a param; a lone word that is no type is a mistake there, not an enumeration of one. */
function typeOf(statement: Param, reports: Reports): ValueType {
  if (statement.type === null) return { kind: 'any' }
  if (statement.type.kind === 'name' && !typeNames.includes(statement.type.text)) {
    const { nearest, fixes } = suggest(statement.type.text, typeNames, reports.at(statement.type))
    reports.report('unknown-type', { found: `\`${statement.type.text}\``, nearest }, statement.type, { fixes })
    return { kind: 'any' }
  }
  return readType(statement.type, ({ at, text }) => reports.report('unknown-type', { found: text, nearest: null }, at))
}
