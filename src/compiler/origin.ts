import type { SourceRange } from '../diagnostics/diagnostic.ts'
import type { Arguments } from './arguments.ts'

/** Where an argument's value was written; null for defaults, derived values and the command line. */
export function argumentRange(args: Arguments, name: string): SourceRange | null {
  const origin = Object.hasOwn(args, name) ? args[name]?.origin : undefined
  return origin?.kind === 'file' ? origin.range : null
}
