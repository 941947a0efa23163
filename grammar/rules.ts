import type { Lexeme, TokenType } from './tokens.ts'
import lookahead from './lookahead.json' with { type: 'json' }
import { EOF, tokenTypes } from './tokens.ts'

/**
 * Runs a grammar that is written in Chevrotain's words: `RULE`, `SUBRULE`, `CONSUME`, `OPTION`, `MANY`, `MANY_SEP` and `OR` do what
 * they do there, with one token of lookahead and no recovery of their own. What may follow at each place was found out by
 * Chevrotain when the project was built (lookahead.json, made by `node scripts/lookahead.mjs`), so that a start neither loads it
 * nor takes the grammar apart. chevrotain-rules.ts stands here when the grammar is analysed, checked or drawn.
 */

/** What can be done at a place: `GATE` is asked before the token is looked at. */
export type Action<T> = (() => T) | { readonly GATE: () => boolean; readonly DEF: () => T }

type Alternatives<T> = readonly { readonly ALT: () => T }[]
type Places = Readonly<Record<string, readonly (string | readonly string[])[]>>

const kinds = ['OPTION', 'MANY', 'MANY_SEP', 'OR'] as const
const [option, many, manySep, or] = [0, 10, 20, 30]
/** Places of a rule: ten of each kind. */
const places = 40
const types = 64

const rules: Readonly<Record<string, Places>> = lookahead
const ruleNames = Object.keys(rules)

/** By rule, place and token: 0 where the token does not begin what stands there, else the number of the alternative from 1. */
const choices = (() => {
  const table = new Uint8Array(ruleNames.length * places * types)
  const numbers = new Map(tokenTypes.map(({ name, tokenTypeIdx }) => [name, tokenTypeIdx]))
  ruleNames.forEach((rule, index) => {
    for (const [place, sets] of Object.entries(rules[rule]!)) {
      const [, kind, occurrence] = /^([A-Z_]+)(\d*)$/.exec(place)!
      const at = (index * places + kinds.indexOf(kind as 'OR') * 10 + Number(occurrence)) * types
      sets.forEach((set, alternative) => {
        for (const name of typeof set === 'string' ? [set] : set) table[at + numbers.get(name)!] = kind === 'OR' ? alternative + 1 : 1
      })
    }
  })
  return table
})()

const endOfFile: Lexeme = { image: '', startOffset: NaN, end: NaN, tokenTypeIdx: EOF.tokenTypeIdx, tokenType: EOF }

export class Rules {
  /** True while Chevrotain runs the rules to learn them. */
  protected readonly RECORDING_PHASE: boolean = false
  private tokens: readonly Lexeme[] = []
  private length = 0
  private position = 0
  /** Where the places of the rule that is being read begin among `choices`. */
  private rule = 0

  /** What is to be read: the first `length` of the tokens. */
  protected read(tokens: readonly Lexeme[], length: number): void {
    this.tokens = tokens
    this.length = length
    this.position = 0
  }

  protected LA(distance: number): Lexeme {
    const at = this.position + distance - 1
    return at >= 0 && at < this.length ? this.tokens[at]! : endOfFile
  }

  protected RULE<Rule extends (argument: never) => unknown>(name: string, read: Rule): Rule {
    const first = ruleNames.indexOf(name) * places * types
    const rule = (argument: never): unknown => {
      const outer = this.rule
      this.rule = first
      const value = read(argument)
      this.rule = outer
      return value
    }
    return rule as Rule
  }

  protected consume(_occurrence: number, type: TokenType): Lexeme {
    const token = this.LA(1)
    if (token.tokenTypeIdx !== type.tokenTypeIdx) throw new Error(`${type.name} was to be read where ${token.tokenType.name} stands`)
    this.position++
    return token
  }

  private choiceAt(place: number): number {
    return choices[this.rule + place * types + this.LA(1).tokenTypeIdx]!
  }

  private isTaken(place: number, action: Action<unknown>): boolean {
    return (typeof action === 'function' || action.GATE()) && this.choiceAt(place) !== 0
  }

  private optional<T>(place: number, action: Action<T>): T | undefined {
    if (!this.isTaken(place, action)) return undefined
    return typeof action === 'function' ? action() : action.DEF()
  }

  /** Ends also where a round has read nothing. */
  private repeat(place: number, action: Action<unknown>): void {
    for (let before = -1; before !== this.position && this.isTaken(place, action);) {
      before = this.position
      if (typeof action === 'function') action()
      else action.DEF()
    }
  }

  private choose<T>(place: number, alternatives: Alternatives<T>): T {
    const alternative = alternatives[this.choiceAt(place) - 1]
    if (alternative === undefined) throw new Error(`nothing that can stand here begins with ${this.LA(1).tokenType.name}`)
    return alternative.ALT()
  }

  protected MANY_SEP({ SEP, DEF }: { readonly SEP: TokenType; readonly DEF: () => unknown }): void {
    if (this.choiceAt(manySep) === 0) return
    DEF()
    while (this.LA(1).tokenTypeIdx === SEP.tokenTypeIdx) {
      this.position++
      DEF()
    }
  }

  protected SUBRULE<A, T>(rule: (argument: A) => T, options?: { readonly ARGS: readonly [A] }): T {
    return options === undefined ? (rule as () => T)() : rule(options.ARGS[0])
  }

  // In Chevrotain each of several of a kind in one rule has a number of its own.
  protected SUBRULE1<A, T>(rule: (argument: A) => T, options?: { readonly ARGS: readonly [A] }): T { return this.SUBRULE(rule, options) }
  protected SUBRULE2<A, T>(rule: (argument: A) => T, options?: { readonly ARGS: readonly [A] }): T { return this.SUBRULE(rule, options) }
  protected SUBRULE3<A, T>(rule: (argument: A) => T): T { return this.SUBRULE(rule) }
  protected SUBRULE5<A, T>(rule: (argument: A) => T): T { return this.SUBRULE(rule) }
  protected SUBRULE6<A, T>(rule: (argument: A) => T): T { return this.SUBRULE(rule) }
  protected SUBRULE7<A, T>(rule: (argument: A) => T): T { return this.SUBRULE(rule) }
  protected CONSUME(type: TokenType): Lexeme { return this.consume(0, type) }
  protected OPTION<T>(action: Action<T>): T | undefined { return this.optional(option, action) }
  protected OPTION1<T>(action: Action<T>): T | undefined { return this.optional(option + 1, action) }
  protected OPTION5<T>(action: Action<T>): T | undefined { return this.optional(option + 5, action) }
  protected OPTION6<T>(action: Action<T>): T | undefined { return this.optional(option + 6, action) }
  protected OPTION7<T>(action: Action<T>): T | undefined { return this.optional(option + 7, action) }
  protected OPTION8<T>(action: Action<T>): T | undefined { return this.optional(option + 8, action) }
  protected OPTION9<T>(action: Action<T>): T | undefined { return this.optional(option + 9, action) }
  protected MANY(action: Action<unknown>): void { this.repeat(many, action) }
  protected MANY1(action: Action<unknown>): void { this.repeat(many + 1, action) }
  protected OR<T>(alternatives: Alternatives<T>): T { return this.choose(or, alternatives) }
  protected OR1<T>(alternatives: Alternatives<T>): T { return this.choose(or + 1, alternatives) }
  protected OR2<T>(alternatives: Alternatives<T>): T { return this.choose(or + 2, alternatives) }
}
