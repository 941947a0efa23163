import type { SourceRange } from '../../diagnostics/diagnostic.ts'
import type { ModuleCall } from '../checked-spec.ts'

/** Where something stands, and the call of the module that this is within. */
export interface ModelPlace {
  readonly range: SourceRange
  readonly within: ModuleCall | null
}

/** The place itself, or if it lies within modules of the standard library, the call of the outermost of these: where the user can mend it. */
export function ownPlace({ range, within }: ModelPlace): ModelPlace {
  return within?.isLibrary === true ? ownPlace(within) : { range, within }
}
