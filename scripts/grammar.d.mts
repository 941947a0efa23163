import type { EmbeddedActionsParser } from 'chevrotain'
import type { Parsed } from '../grammar/parser.ts'

export function onChevrotain(): Promise<{ readonly parser: EmbeddedActionsParser, parse(text: string): Parsed }>
export function lookaheadOf(parser: EmbeddedActionsParser): Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>
export function printLookahead(rules: ReturnType<typeof lookaheadOf>): string
