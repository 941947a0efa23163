/**
 * What the parser sees: words with the role they have in their place. The scanner (scan.ts) knows only names; whether
 * `loss` begins a statement or is a name is decided in arrange.ts, so that every word can be a name elsewhere.
 */

/** A role. The members are those of Chevrotain's token types, which analyses the grammar; `LABEL` is its name in messages. */
export interface TokenType {
  readonly name: string
  readonly LABEL: string
  readonly tokenTypeIdx: number
}

/** A significant token in the parser's stream. `end` is exclusive; a token that was put in by a repair is empty. */
export interface Lexeme {
  image: string
  startOffset: number
  end: number
  tokenTypeIdx: number
  tokenType: TokenType
}

// From 1, as in Chevrotain: 0 is the role of what the parser does not see.
let numbered = 0
const type = (name: string, LABEL: string): TokenType => ({ name, LABEL, tokenTypeIdx: ++numbered })

/** What stands behind the last token. */
export const EOF = type('EOF', 'the end')

export const Name = type('Name', 'a name')
export const NumberToken = type('Number', 'a number')
export const Unit = type('Unit', 'a unit')
export const StringToken = type('String', 'a string')
export const Literal = type('Literal', 'true, false or null')
/** `-`, `not`, `secret` before an operand */
export const Prefix = type('Prefix', '- not secret')
/** Every operator between two operands, symbol or word */
export const Operator = type('Operator', 'or and < <= > >= == != is in .. | + - * /')
/** `*` before a parameter that takes the remaining values */
export const Star = type('Star', '*')
export const When = type('When', 'when')
/** The end of a statement: a newline that counts, or `;` */
export const End = type('End', 'a new line')

export const BraceOpen = type('BraceOpen', '{')
export const BraceClose = type('BraceClose', '}')
export const ParenOpen = type('ParenOpen', '(')
export const ParenClose = type('ParenClose', ')')
export const BracketOpen = type('BracketOpen', '[')
export const BracketClose = type('BracketClose', ']')
export const Comma = type('Comma', ',')
export const Colon = type('Colon', ':')
export const Equals = type('Equals', '=')
export const Dot = type('Dot', '.')

export const Run = type('Run', 'run')
export const Module = type('Module', 'module')
export const BlockWord = type('BlockWord', 'data, model, arguments or callbacks')
export const Strategy = type('Strategy', 'strategy')
export const On = type('On', 'on')
export const CallbackWord = type('CallbackWord', 'callback')
export const Param = type('Param', 'param')
export const Let = type('Let', 'let')
export const Use = type('Use', 'use')
export const Extends = type('Extends', 'extends')
export const FieldRole = type('FieldRole', 'input or label')
export const Loss = type('Loss', 'loss')
export const Metrics = type('Metrics', 'metrics')
export const Init = type('Init', 'init')
export const ArgumentWord = type('ArgumentWord', 'argument')
export const Extern = type('Extern', 'extern')

/** The words that begin statements. */
export const statementWords: ReadonlyMap<string, TokenType> = new Map([
  ['run', Run], ['module', Module], ['data', BlockWord], ['model', BlockWord], ['arguments', BlockWord],
  ['callbacks', BlockWord], ['strategy', Strategy], ['on', On], ['callback', CallbackWord], ['param', Param], ['let', Let],
  ['use', Use], ['extends', Extends], ['input', FieldRole], ['label', FieldRole], ['loss', Loss], ['metrics', Metrics],
  ['init', Init], ['argument', ArgumentWord], ['extern', Extern],
])

/** Words with a role after an operand. */
export const infixWords: ReadonlyMap<string, TokenType> = new Map([
  ['or', Operator], ['and', Operator], ['is', Operator], ['in', Operator], ['when', When],
])

/** Words with a role where an operand begins. */
export const prefixWords: ReadonlyMap<string, TokenType> = new Map([
  ['not', Prefix], ['secret', Prefix], ['true', Literal], ['false', Literal], ['null', Literal],
])

/** Every word the grammar knows; highlighting is tested against it. */
export const allWords: readonly string[] = [...statementWords.keys(), ...infixWords.keys(), ...prefixWords.keys()]

export const tokenTypes: readonly TokenType[] = [
  Name, NumberToken, Unit, StringToken, Literal, Prefix, Operator, Star, When, End, BraceOpen, BraceClose, ParenOpen,
  ParenClose, BracketOpen, BracketClose, Comma, Colon, Equals, Dot, Run, Module, BlockWord, Strategy, On, CallbackWord,
  Param, Let, Use, Extends, FieldRole, Loss, Metrics, Init, ArgumentWord, Extern,
]
