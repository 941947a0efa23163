import type {
  Argument, Binary, Expression, MapLiteral, Missing, Name as NameNode, NumberLiteral, StringLiteral, SyntaxError, Unary,
} from './syntax-tree.ts'
import type { Lexeme, TokenType } from './tokens.ts'
import { Rules } from './rules.ts'
import {
  BraceClose, BraceOpen, BracketClose, BracketOpen, Colon, Comma, Dot, End, EOF, Equals, Literal, Name, NumberToken, Operator,
  ParenClose, ParenOpen, Prefix, StringToken, Unit,
} from './tokens.ts'
import { describe } from './words.ts'

/** How tightly operators bind. `not` binds less than a comparison, `-` and `secret` more than anything between operands. */
const precedences: ReadonlyMap<string, number> = new Map([
  ['or', 1], ['and', 2], ['<', 4], ['<=', 4], ['>', 4], ['>=', 4], ['==', 4], ['!=', 4], ['is', 4], ['in', 4],
  ['..', 5], ['|', 6], ['+', 7], ['-', 7], ['*', 8], ['/', 8],
])
const comparison = 4
const prefixPrecedence = (image: string): number => (image === 'not' ? 3 : 9)

/** Nesting beyond this is reported and not read: no stack of the parser, or of a reader of its tree, overflows. */
const maxDepth = 200
/** As `maxDepth` for what nests to the left: operands joined by operators, calls of calls. */
const maxChain = 1000

const numberOf = (token: Lexeme): number => Number(token.image.includes('_') ? token.image.replaceAll('_', '') : token.image)

/** A parser error with the statement it was found in: one statement gives one error. */
export interface FoundError {
  readonly error: SyntaxError
  readonly from: number
}

/**
 * Expressions, and what statements need to read on after a fault. No rule throws in production: a token that is missing
 * is reported and its place left empty (`required`), so every rule hands over what it has read.
 */
export class ExpressionParser extends Rules {
  protected found: FoundError[] = []
  /** Where the statement that is being read begins, and whether a fault was found in it. */
  protected statementStart = 0
  protected isFaulty = false
  protected depth = 0

  protected next(): Lexeme {
    return this.LA(1)
  }

  protected at(type: TokenType): boolean {
    return this.LA(1).tokenTypeIdx === type.tokenTypeIdx
  }

  /** Where the last token read ends. */
  protected endOfLast(): number {
    const last = this.LA(0)
    return last.tokenType === EOF ? 0 : last.end
  }

  /** Consumes a token of the type, or reports that it is missing and consumes nothing. */
  protected required(occurrence: number, type: TokenType, ...expected: readonly string[]): Lexeme | null {
    if (this.RECORDING_PHASE || this.at(type)) return this.consume(occurrence, type)
    this.fail(expected.length > 0 ? expected : [describe(type)])
    return null
  }

  /** Reports the next token, if nothing has been reported in this statement: what follows a fault is often no fault. */
  protected fail(expected: readonly string[], message?: string, place?: NameNode): void {
    if (this.isFaulty || this.RECORDING_PHASE) return
    this.isFaulty = true
    const next = place === undefined
      ? this.next()
      : { startOffset: place.start, end: place.end, image: place.text, tokenType: Name }
    const isEnd = next.tokenType === EOF || next.tokenType === End || next.end === next.startOffset
    const start = isEnd ? this.endOfLast() : next.startOffset
    const words = expected.length < 2 ? expected.join('') : `${expected.slice(0, -1).join(', ')} or ${expected.at(-1)}`
    this.found.push({
      from: this.statementStart,
      error: {
        kind: 'unexpected-token', start, end: isEnd ? start : next.end, expected,
        message: message ?? (isEnd ? `${words} is missing here` : `\`${next.image}\` stands where ${words} should be`),
      },
    })
  }

  /** Passes over tokens up to one of the type at this level of brackets; whole bracketed parts are passed over. */
  protected skipTo(...types: readonly TokenType[]): void {
    for (let level = 0; ;) {
      const { tokenType } = this.next()
      if (tokenType === EOF) return
      if (level === 0 && types.includes(tokenType)) return
      if (tokenType === BraceOpen || tokenType === ParenOpen || tokenType === BracketOpen) level++
      else if (tokenType === BraceClose || tokenType === ParenClose || tokenType === BracketClose) {
        if (level === 0) return
        level--
      }
      this.consume(9, tokenType)
    }
  }

  /** Consumes a closing bracket; before it, passes over what cannot be read. */
  protected closing(type: TokenType, ...expected: readonly string[]): void {
    if (!this.RECORDING_PHASE && !this.at(type)) {
      this.fail(expected)
      this.skipTo(type)
      if (!this.at(type)) return
    }
    this.consume(0, type)
  }

  protected missing(expected: string): Missing {
    this.fail([expected])
    const end = this.endOfLast()
    return { kind: 'missing', start: end, end }
  }

  protected nameOf(token: Lexeme | null): NameNode | null {
    return token === null ? null : { start: token.startOffset, end: token.end, text: token.image }
  }

  protected stringOf(token: Lexeme): StringLiteral {
    return { kind: 'string', start: token.startOffset, end: token.end, value: valueOfString(token.image) }
  }

  private readonly primaryAlternatives = [
    { ALT: () => this.name() },
    { ALT: () => this.number() },
    { ALT: () => this.string() },
    { ALT: () => this.literal() },
    { ALT: () => this.SUBRULE(this.parenthesised) },
    { ALT: () => this.SUBRULE(this.list) },
    { ALT: () => this.SUBRULE(this.map) },
  ]

  private name(): Expression {
    const token = this.CONSUME(Name)
    return { kind: 'name', start: token.startOffset, end: token.end, text: token.image }
  }

  private number(): NumberLiteral {
    const token = this.CONSUME(NumberToken)
    const unit = this.OPTION1(this.unit) ?? null
    return { kind: 'number', start: token.startOffset, end: unit?.end ?? token.end, value: numberOf(token), text: token.image, unit }
  }

  private readonly unit = (): NameNode | null => this.nameOf(this.CONSUME(Unit))

  private string(): StringLiteral {
    return this.stringOf(this.CONSUME(StringToken))
  }

  private literal(): Expression {
    const token = this.CONSUME(Literal)
    const { startOffset: start, end, image } = token
    return image === 'null' ? { kind: 'null', start, end } : { kind: 'boolean', start, end, value: image === 'true' }
  }

  private readonly operandAlternatives = [
    { ALT: (): Expression => this.prefixed() },
    { ALT: (): Expression => this.SUBRULE(this.operand) },
  ]

  /** An expression whose operators bind more tightly than `floor`. */
  readonly expression = this.RULE('expression', (floor: number = 0): Expression => {
    if (!this.RECORDING_PHASE && (this.depth >= maxDepth || startsExpression[this.LA(1).tokenTypeIdx] !== 1)) return this.absent()
    this.depth++
    let left: Expression = this.OR1(this.operandAlternatives)
    if (!this.RECORDING_PHASE && !this.at(Operator)) {
      this.depth--
      return left
    }
    let last = 0
    let chain = 0
    this.MANY1({
      GATE: () => (precedences.get(this.LA(1).image) ?? 0) > floor,
      DEF: () => {
        const operator = this.LA(1).image
        const precedence = this.RECORDING_PHASE ? 1 : precedences.get(operator)!
        if (precedence === comparison && last === comparison) this.fail(['`and`'], 'comparisons cannot be chained')
        if (++chain > maxChain) this.fail([], 'this expression is too long to be read')
        last = precedence
        this.CONSUME(Operator)
        let negated = false
        if (operator === 'is' && this.LA(1).image === 'not' && this.at(Prefix)) {
          negated = true
          this.consume(9, Prefix)
        }
        const right = this.SUBRULE2(this.expression, { ARGS: [precedence] })
        if (chain > maxChain) return
        const binary: Binary = { kind: 'binary', start: left.start, end: right.end, operator: operator as Binary['operator'], left, right }
        left = negated ? { kind: 'unary', start: left.start, end: right.end, operator: 'not', operand: binary } : binary
      },
    })
    this.depth--
    return left
  })

  private absent(): Missing {
    if (this.depth < maxDepth) return this.missing('a value')
    this.fail([], 'this is nested too deeply to be read')
    const start = this.endOfLast()
    this.skipTo(Comma, End)
    return { kind: 'missing', start, end: start }
  }

  private prefixed(): Unary {
    const token = this.CONSUME(Prefix)
    const operand = this.SUBRULE1(this.expression, { ARGS: [prefixPrecedence(token.image)] })
    return { kind: 'unary', start: token.startOffset, end: operand.end, operator: token.image as Unary['operator'], operand }
  }

  private readonly operand = this.RULE('operand', (): Expression => {
    let value: Expression = this.OR(this.primaryAlternatives)
    if (!this.RECORDING_PHASE && goesOn[this.LA(1).tokenTypeIdx] !== 1) return value
    let chain = 0
    this.MANY({
      GATE: () => !literalKinds.has(value.kind) && chain++ < maxChain,
      DEF: () => {
        value = this.OR2([
          { ALT: () => this.SUBRULE(this.call, { ARGS: [value] }) },
          { ALT: () => this.SUBRULE(this.index, { ARGS: [value] }) },
          { ALT: () => this.member(value) },
        ])
      },
    })
    return value
  })

  private member(object: Expression): Expression {
    this.CONSUME(Dot)
    const name = this.nameOf(this.required(2, Name, 'a name'))
    return { kind: 'member', start: object.start, end: this.endOfLast(), object, name }
  }

  private readonly parenthesised = this.RULE('parenthesised', (): Expression => {
    this.CONSUME(ParenOpen)
    const value = this.SUBRULE(this.expression)
    this.closing(ParenClose, 'an operator', '`)`')
    return value
  })

  private readonly list = this.RULE('list', (): Expression => {
    const { startOffset: start } = this.CONSUME(BracketOpen)
    const items = this.values()
    return { kind: 'list', start, end: this.endOfLast(), items }
  })

  private readonly index = this.RULE('index', (object: Expression): Expression => {
    this.CONSUME(BracketOpen)
    const indices = this.values()
    return { kind: 'index', start: startOf(object), end: this.endOfLast(), object, indices }
  })

  /** Values up to and with `]`. A comma after the last is allowed. */
  private values(): Expression[] {
    const values: Expression[] = []
    this.MANY_SEP({
      SEP: Comma,
      DEF: () => {
        if (!this.at(BracketClose)) values.push(this.SUBRULE(this.expression))
      },
    })
    this.closing(BracketClose, '`,`', '`]`')
    return values
  }

  private readonly call = this.RULE('call', (callee: Expression): Expression => {
    this.CONSUME(ParenOpen)
    const args: Argument[] = []
    this.MANY_SEP({
      SEP: Comma,
      DEF: () => {
        if (!this.at(ParenClose)) args.push(this.SUBRULE(this.argument))
      },
    })
    this.closing(ParenClose, '`,`', '`)`')
    return { kind: 'call', start: startOf(callee), end: this.endOfLast(), callee, arguments: args }
  })

  private readonly argument = this.RULE('argument', (): Argument => {
    let value = this.SUBRULE(this.expression)
    let name: NameNode | null = null
    const start = startOf(value)
    if (!this.RECORDING_PHASE && !this.at(Colon)) return { start, end: this.endOfLast(), name, value }
    this.OPTION(() => {
      if (value?.kind === 'name') name = { start: value.start, end: value.end, text: value.text }
      // In `f(1 name: 2)` the name was taken for a unit of 1.
      else this.fail(['`,`', '`)`'], undefined, value?.kind === 'number' && value.unit !== null ? value.unit : undefined)
      this.CONSUME(Colon)
      value = this.SUBRULE2(this.expression)
    })
    return { start, end: this.endOfLast(), name, value }
  })

  private readonly map = this.RULE('map', (): MapLiteral => {
    const { startOffset: start } = this.CONSUME(BraceOpen)
    const entries: { name: NameNode; value: Expression }[] = []
    this.MANY(() => {
      const key = this.OR([
        { ALT: () => this.nameOf(this.CONSUME(Name))! },
        { ALT: () => this.keyOf(this.CONSUME(StringToken)) },
      ])
      this.required(0, Colon, '`:`')
      const value = this.SUBRULE(this.expression)
      entries.push({ name: key, value })
      this.separator()
    })
    this.closing(BraceClose, 'a name', '`}`')
    return { kind: 'map', start, end: this.endOfLast(), entries }
  })

  private keyOf(token: Lexeme): NameNode {
    return { start: token.startOffset, end: token.end, text: valueOfString(token.image) }
  }

  /** Between entries: a comma, a new line, or both. */
  protected separator(): void {
    let separated = this.at(BraceClose)
    this.OPTION8(() => {
      this.consume(8, Comma)
      separated = true
    })
    this.OPTION9(() => {
      this.consume(8, End)
      separated = true
    })
    if (!separated) this.fail(['`,`', '`}`'])
  }

  /** `: TYPE` and `= VALUE` in declarations of names. */
  protected typed(): Expression | null {
    let type: Expression | null = null
    this.OPTION6(() => {
      this.consume(6, Colon)
      type = this.SUBRULE6(this.expression)
    })
    return type
  }

  protected valued(): Expression | null {
    let value: Expression | null = null
    this.OPTION7(() => {
      this.consume(7, Equals)
      value = this.SUBRULE7(this.expression)
    })
    return value
  }
}

/** What can follow a value to make a larger one: looked at before a loop is set up, for speed only. */
const goesOn = new Uint8Array(256)
for (const type of [ParenOpen, BracketOpen, Dot]) goesOn[type.tokenTypeIdx] = 1

const startsExpression = new Uint8Array(256)
for (const type of [Name, NumberToken, StringToken, Literal, Prefix, ParenOpen, BracketOpen, BraceOpen]) {
  startsExpression[type.tokenTypeIdx] = 1
}
/** What cannot be called, indexed or asked for a member. */
const literalKinds = new Set<Expression['kind']>(['number', 'string', 'boolean', 'null'])

// The recording of the grammar runs the rules without values.
const startOf = (node: { readonly start: number } | undefined): number => node?.start ?? 0

/** What a string's text stands for; of a string with a fault as much as can be told. */
function valueOfString(image: string): string {
  const isClosed = image.length > 1 && image.charCodeAt(image.length - 1) === image.charCodeAt(0)
  if (isClosed && image.charCodeAt(0) === 34 && !image.includes('\\')) return image.slice(1, -1)
  try {
    return JSON.parse(image) as string
  } catch (error) {
    if (!(error instanceof globalThis.SyntaxError)) throw error
    return image.slice(1, isClosed ? -1 : undefined)
  }
}
