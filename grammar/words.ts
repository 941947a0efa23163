import type { TokenType } from 'chevrotain'
import { tokenLabel } from 'chevrotain'

/** A token type as it is called in a message: `a name`, or a symbol or keyword between backquotes. */
export function describe(type: TokenType): string {
  const label = tokenLabel(type)
  return /^an? |^a new/.test(label) ? label : `\`${label}\``
}
