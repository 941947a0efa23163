import type { Expression } from '../../grammar/syntax-tree.ts'
import type { Constant } from './checked-spec.ts'
import type { Reports } from './reports.ts'

/** The params and lets that an expression may name. */
export interface ConstantScope {
  /** Null where there is no such name; `value` is undefined where it has none because of a mistake reported elsewhere. */
  readonly lookup: (name: string) => { readonly value: Constant | undefined } | null
  readonly names: () => readonly string[]
}

/** Where an expression stands: what its names mean and who hears of its mistakes. */
export interface Environment {
  readonly reports: Reports
  readonly constants: ConstantScope
}

/** `inner` before `outer`. */
export const nested = (inner: Readonly<Record<string, Constant | undefined>>, outer: ConstantScope): ConstantScope => ({
  lookup: name => (Object.hasOwn(inner, name) ? { value: inner[name] } : outer.lookup(name)),
  names: () => [...Object.keys(inner), ...outer.names()],
})

/** The name an expression consists of, or null. */
export const bareName = (expression: Expression): string | null => (expression.kind === 'name' ? expression.text : null)
