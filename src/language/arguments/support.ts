import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import type { Constant, Resolved } from '../checked-spec.ts'
import { isSecret } from '../types.ts'
import { declaredArguments } from './declared.ts'
import type { ArgumentDeclaration } from './types.ts'

/**
 * What `engine` cannot honour: one diagnostic (`argument-not-on-engine`) for each argument that is set to something but its
 * default and that the engine would have to ignore, with the reason and the engines that have it. Derived values are left
 * out: what they follow from is reported.
 */
export function engineRefusals(
  args: Readonly<Record<string, Resolved<Constant>>>,
  engine: string,
  declarations: ReadonlyMap<string, ArgumentDeclaration> = declaredArguments,
): Diagnostic[] {
  return Object.entries(args).flatMap(([name, { value, origin }]) => {
    const declaration = declarations.get(name)
    if (declaration === undefined || origin.kind === 'default' || origin.kind === 'derived') return []
    const because = refusal(declaration, engine, value)
    if (because === null) return []
    const others = Object.keys(declaration.engines).filter(other => other !== engine && refusal(declaration, other, value) === null)
    const range = origin.kind === 'file' ? origin.range : null
    return [diagnostic('argument-not-on-engine', { name, engine, because, others }, range)]
  })
}

/** Why `engine` cannot honour the argument at `value`, or null if it does. */
function refusal(declaration: ArgumentDeclaration, engine: string, value: Constant): string | null {
  if (sameConstant(value, declaration.defaultValue ?? null)) return null
  const support = declaration.engines[engine]
  if (support === undefined) return 'nothing is known of it'
  if (support.kind === 'full') return null
  if (support.kind === 'only' && support.values.some(allowed => sameConstant(allowed, value))) return null
  if (support.kind === 'items' && typeof value === 'string') {
    const odd = value.replaceAll(' ', '').split(',').find(item => !support.items.includes(item))
    return odd === undefined ? null : `${support.because} (${odd})`
  }
  return support.because
}

/** Whether two constants are the same value. */
export function sameConstant(a: Constant, b: Constant): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (isSecret(a) || isSecret(b)) return isSecret(a) && isSecret(b) && a.variable === b.variable
  const left = Object.entries(a)
  const right = b as Readonly<Record<string, Constant>>
  return Array.isArray(a) === Array.isArray(b) && left.length === Object.keys(b).length
    && left.every(([key, value]) => Object.hasOwn(right, key) && sameConstant(value, right[key] ?? null))
}
