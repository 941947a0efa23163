import type {
  Argument, Binary, Expression, MapLiteral, Missing, Name as NameNode, NumberLiteral, StringLiteral, SyntaxError, Unary,
} from './syntax-tree.ts'
import type { Lexeme, TokenType } from './tokens.ts'
import { NewArgument, NewBinary, NewCall, NewName, NewNameReference, NewNumber } from './nodes.ts'
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
  // What the repetitions below work on lies here and not in closures, which would be made anew for every value that is read.
  /** Parts of the lists that are being read, the innermost last; of the list that begins at `from`, those from there to `top`. */
  private readonly parts: unknown[] = []
  protected top = 0
  /** The value that what follows it makes larger, and how often it did. */
  private value: Expression | undefined
  private chain = 0
  /** The operands joined so far, how many, by which operator last, and how tightly others must bind to join them. */
  private joined: Expression | undefined
  private joints = 0
  private last = 0
  private floor = 0

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

  protected put(part: unknown): void {
    this.parts[this.top++] = part
  }

  /**
   * The parts from there on, in an array that has room for them and no more. Their places are emptied: what is old and holds
   * something young, if only by mistake, makes the collector take it for alive, and one tree after the other would be kept.
   */
  protected take<T>(from: number): readonly T[] {
    if (this.top === from) return none
    const own = this.parts.slice(from, this.top) as T[]
    this.parts.fill(undefined, from, this.top)
    this.top = from
    return own
  }

  /** Before a text and after it: nothing of it is held. */
  protected forget(): void {
    this.top = this.depth = 0
    this.value = this.joined = undefined
  }

  protected nameOf(token: Lexeme | null): NameNode | null {
    return token === null ? null : new NewName(token.startOffset, token.end, token.image)
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
    return new NewNameReference(token.startOffset, token.end, token.image)
  }

  private number(): NumberLiteral {
    const token = this.CONSUME(NumberToken)
    const unit = this.OPTION1(this.unit) ?? null
    return new NewNumber(token.startOffset, unit?.end ?? token.end, numberOf(token), token.image, unit)
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
    const first: Expression = this.OR1(this.operandAlternatives)
    if (!this.RECORDING_PHASE && !this.at(Operator)) {
      this.depth--
      return first
    }
    const outer = { joined: this.joined, joints: this.joints, last: this.last, floor: this.floor }
    this.joined = first
    this.joints = this.last = 0
    this.floor = floor
    this.MANY1(this.joining)
    const whole = this.joined
    this.joined = outer.joined
    this.joints = outer.joints
    this.last = outer.last
    this.floor = outer.floor
    this.depth--
    return whole
  })

  private readonly joining = {
    GATE: (): boolean => (precedences.get(this.LA(1).image) ?? 0) > this.floor,
    DEF: (): void => {
      const left = this.joined!
      const operator = this.LA(1).image
      const precedence = this.RECORDING_PHASE ? 1 : precedences.get(operator)!
      if (precedence === comparison && this.last === comparison) this.fail(['`and`'], 'comparisons cannot be chained')
      if (++this.joints > maxChain) this.fail([], 'this expression is too long to be read')
      this.last = precedence
      this.CONSUME(Operator)
      let negated = false
      if (operator === 'is' && this.LA(1).image === 'not' && this.at(Prefix)) {
        negated = true
        this.consume(9, Prefix)
      }
      const right = this.SUBRULE2(this.expression, tighterThan[precedence])
      if (this.joints > maxChain || this.RECORDING_PHASE) return
      const binary = new NewBinary(left.start, right.end, operator as Binary['operator'], left, right)
      this.joined = negated ? { kind: 'unary', start: left.start, end: right.end, operator: 'not', operand: binary } : binary
    },
  }

  private absent(): Missing {
    if (this.depth < maxDepth) return this.missing('a value')
    this.fail([], 'this is nested too deeply to be read')
    const start = this.endOfLast()
    this.skipTo(Comma, End)
    return { kind: 'missing', start, end: start }
  }

  private prefixed(): Unary {
    const token = this.CONSUME(Prefix)
    const operand = this.SUBRULE1(this.expression, tighterThan[prefixPrecedence(token.image)])
    return { kind: 'unary', start: token.startOffset, end: operand.end, operator: token.image as Unary['operator'], operand }
  }

  private readonly operand = this.RULE('operand', (): Expression => {
    const value: Expression = this.OR(this.primaryAlternatives)
    if (!this.RECORDING_PHASE && goesOn[this.LA(1).tokenTypeIdx] !== 1) return value
    const outer = this.chain
    this.chain = 0
    this.value = value
    this.MANY(this.growing)
    this.chain = outer
    return this.value
  })

  private readonly growing = {
    GATE: (): boolean => !literalKinds.has(this.value!.kind) && this.chain++ < maxChain,
    DEF: (): void => {
      this.value = this.OR2(this.growthAlternatives)
    },
  }

  private readonly growthAlternatives = [
    { ALT: (): Expression => this.SUBRULE(this.call) },
    { ALT: (): Expression => this.SUBRULE(this.index) },
    { ALT: (): Expression => this.member() },
  ]

  private member(): Expression {
    const object = this.value!
    this.CONSUME(Dot)
    const name = this.nameOf(this.required(2, Name, 'a name'))
    return { kind: 'member', start: startOf(object), end: this.endOfLast(), object, name }
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

  private readonly index = this.RULE('index', (): Expression => {
    const object = this.value!
    this.CONSUME(BracketOpen)
    const indices = this.values()
    return { kind: 'index', start: startOf(object), end: this.endOfLast(), object, indices }
  })

  /** Values up to and with `]`. A comma after the last is allowed. */
  private values(): readonly Expression[] {
    const from = this.top
    this.MANY_SEP(this.oneValue)
    const values = this.take<Expression>(from)
    this.closing(BracketClose, '`,`', '`]`')
    return values
  }

  private readonly oneValue = {
    SEP: Comma,
    DEF: (): void => {
      if (!this.at(BracketClose)) this.put(this.SUBRULE(this.expression))
    },
  }

  private readonly call = this.RULE('call', (): Expression => {
    const callee = this.value!
    this.CONSUME(ParenOpen)
    const from = this.top
    this.MANY_SEP(this.oneArgument)
    const args = this.take<Argument>(from)
    this.closing(ParenClose, '`,`', '`)`')
    return new NewCall(startOf(callee), this.endOfLast(), callee, args)
  })

  private readonly oneArgument = {
    SEP: Comma,
    DEF: (): void => {
      if (!this.at(ParenClose)) this.put(this.SUBRULE(this.argument))
    },
  }

  private readonly argument = this.RULE('argument', (): Argument => {
    const value = this.SUBRULE(this.expression)
    let name: NameNode | null = null
    const start = startOf(value)
    if (!this.RECORDING_PHASE && !this.at(Colon)) return new NewArgument(start, this.endOfLast(), name, value)
    if (value?.kind === 'name') name = new NewName(start, value.end, value.text)
    // In `f(1 name: 2)` the name was taken for a unit of 1.
    else this.fail(['`,`', '`)`'], undefined, value?.kind === 'number' && value.unit !== null ? value.unit : undefined)
    const named = this.OPTION(this.afterColon) ?? value
    return new NewArgument(start, this.endOfLast(), name, named)
  })

  private readonly afterColon = (): Expression => {
    this.CONSUME(Colon)
    return this.SUBRULE2(this.expression)
  }

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
    return new NewName(token.startOffset, token.end, valueOfString(token.image))
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
    return this.OPTION6(this.declaredType) ?? null
  }

  private readonly declaredType = (): Expression => {
    this.consume(6, Colon)
    return this.SUBRULE6(this.expression)
  }

  protected valued(): Expression | null {
    return this.OPTION7(this.declaredValue) ?? null
  }

  private readonly declaredValue = (): Expression => {
    this.consume(7, Equals)
    return this.SUBRULE7(this.expression)
  }
}

/** `ARGS` of `expression`, by what its operators must bind more tightly than. */
const tighterThan: readonly { readonly ARGS: [number] }[] = Array.from({ length: 10 }, (_, floor) => ({ ARGS: [floor] }))

const none: readonly never[] = []

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
