import type { TokenType } from './tokens.ts'

/** A token type as it is called in a message: `a name`, or a symbol or keyword between backquotes. */
export const describe = ({ LABEL }: TokenType): string => (/^an? |^a new/.test(LABEL) ? LABEL : `\`${LABEL}\``)
