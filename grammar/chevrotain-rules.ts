import type { Lexeme } from './tokens.ts'
import { EmbeddedActionsParser } from 'chevrotain'
import { EOF, tokenTypes } from './tokens.ts'

const endOfFile: Lexeme = { image: '', startOffset: NaN, end: NaN, tokenTypeIdx: EOF.tokenTypeIdx, tokenType: EOF }

/**
 * In the place of rules.ts when the grammar is analysed, checked or drawn (scripts/grammar.mjs): Chevrotain itself, which also reads
 * texts with it, so that the two can be compared. Call `performSelfAnalysis` before anything else; it throws of a grammar with faults.
 */
export class Rules extends EmbeddedActionsParser {
  constructor() {
    super([...tokenTypes], { maxLookahead: 1, recoveryEnabled: false, nodeLocationTracking: 'none' })
  }

  protected read(tokens: readonly Lexeme[], length: number): void {
    this.input = tokens.slice(0, length)
  }

  override LA(distance: number): Lexeme {
    const token = super.LA(distance)
    return token.tokenTypeIdx === EOF.tokenTypeIdx ? endOfFile : token as Lexeme
  }
}
