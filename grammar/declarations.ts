import type { Declaration, Expression, ExpressionStatement, Parameter, Property, Statement } from './syntax-tree.ts'
import { ExpressionParser } from './expressions.ts'
import { NewExpressionStatement, NewName, NewProperty } from './nodes.ts'
import { ArgumentWord, BraceClose, BraceOpen, Colon, Comma, End, EOF, Equals, Extern, Name, ParenClose, ParenOpen, Star } from './tokens.ts'

/** Entries between braces, parameters between parentheses, and the standard library's declarations, which are made of both. */
export class DeclarationParser extends ExpressionParser {
  protected atEnd(): boolean {
    const { tokenType } = this.LA(1)
    return tokenType === End || tokenType === BraceClose || tokenType === EOF
  }

  protected begin(): number {
    this.isFaulty = false
    return this.statementStart = this.LA(1).startOffset
  }

  protected standing(value: Expression): ExpressionStatement {
    return new NewExpressionStatement(this.statementStart, this.endOfLast(), value)
  }

  /** Opens a body; what stands before its `{` by mistake is passed over, so that the body is still read. */
  protected openBody(): boolean {
    if (!this.RECORDING_PHASE && !this.at(BraceOpen)) {
      this.fail(['`{`'])
      this.skipTo(BraceOpen, End)
      if (!this.at(BraceOpen)) return false
    }
    this.consume(0, BraceOpen)
    return true
  }

  /** Properties and expressions between braces, separated by commas or new lines. */
  protected readonly entries = this.RULE('entries', (): (Property | ExpressionStatement)[] => {
    const entries: (Property | ExpressionStatement)[] = []
    if (!this.openBody()) return entries
    const outer = { start: this.statementStart, faulty: this.isFaulty }
    do {
      this.MANY(() => {
        entries.push(this.SUBRULE(this.entry))
        if (!this.RECORDING_PHASE && !this.at(Comma) && !this.at(End) && !this.at(BraceClose)) {
          this.fail(['`,`', '`}`'])
          this.skipTo(Comma, End)
        }
        this.separator()
      })
    } while (this.passEntry())
    this.statementStart = outer.start
    this.isFaulty = outer.faulty
    this.closing(BraceClose, 'an entry', '`}`')
    return entries
  })

  protected passEntry(): boolean {
    if (this.RECORDING_PHASE || this.at(BraceClose) || this.LA(1).tokenType === EOF) return false
    if (this.at(End)) this.consume(9, End)
    else {
      this.begin()
      this.fail(['a name'])
      this.skipTo(Comma, End)
      if (this.at(Comma)) this.consume(9, Comma)
    }
    return true
  }

  protected readonly entry = this.RULE('entry', (): Property | ExpressionStatement => {
    const start = this.begin()
    const value = this.SUBRULE1(this.expression)
    let property: Property | undefined
    if (!this.RECORDING_PHASE && value.kind === 'name' && this.at(Equals)) {
      this.fail(['`:`'])
      this.consume(9, Equals)
      const right = this.SUBRULE3(this.expression)
      return new NewProperty(start, this.endOfLast(), new NewName(start, value.end, value.text), right)
    }
    this.OPTION({
      GATE: () => value.kind === 'name',
      DEF: () => {
        this.CONSUME(Colon)
        const right = this.SUBRULE2(this.expression)
        if (this.RECORDING_PHASE || value.kind !== 'name') return
        property = new NewProperty(start, this.endOfLast(), new NewName(start, value.end, value.text), right)
      },
    })
    return property ?? this.standing(value)
  })

  protected refuse({ start, end }: Statement, expected: readonly string[], message: string): void {
    if (!this.found.some(({ from }) => from === start)) {
      this.found.push({ from: start, error: { kind: 'unexpected-token', start, end, expected, message } })
    }
  }

  protected readonly argument_declaration = this.RULE('argument_declaration', (): Declaration => {
    const { startOffset: start } = this.CONSUME(ArgumentWord)
    const name = this.nameOf(this.required(0, Name))
    const type = this.typed()
    const value = this.valued()
    const body = this.declarationBody()
    return { kind: 'declaration', start, end: this.endOfLast(), keyword: 'argument', what: null, name, parameters: null, type, value, body }
  })

  protected readonly extern = this.RULE('extern', (): Declaration => {
    const { startOffset: start } = this.CONSUME(Extern)
    const what = this.nameOf(this.required(1, Name, 'what is declared'))
    const name = this.nameOf(this.required(2, Name))
    let parameters: readonly Parameter[] | null = null
    this.OPTION(() => {
      parameters = this.SUBRULE(this.parameters)
    })
    const type = this.typed()
    const value = this.valued()
    const body = this.declarationBody()
    return { kind: 'declaration', start, end: this.endOfLast(), keyword: 'extern', what, name, parameters, type, value, body }
  })

  protected declarationBody(): Property[] {
    const body: Property[] = []
    if (!this.RECORDING_PHASE && !this.at(BraceOpen) && !this.atEnd()) {
      this.fail(['`{`', 'a new line'])
      this.skipTo(BraceOpen, End)
    }
    this.OPTION5(() => {
      const entries = this.SUBRULE5(this.entries)
      if (this.RECORDING_PHASE) return
      for (const entry of entries) {
        if (entry.kind === 'property') body.push(entry)
        else this.refuse(entry, ['`:`'], 'only `NAME: VALUE` can stand here')
      }
    })
    return body
  }

  protected readonly parameters = this.RULE('parameters', (): readonly Parameter[] => {
    this.CONSUME(ParenOpen)
    const from = this.top
    this.MANY_SEP(this.oneParameter)
    const parameters = this.take<Parameter>(from)
    this.closing(ParenClose, '`,`', '`)`')
    return parameters
  })

  private readonly oneParameter = {
    SEP: Comma,
    DEF: (): void => {
      if (!this.at(ParenClose)) this.SUBRULE(this.parameter)
    },
  }

  protected readonly parameter = this.RULE('parameter', (): void => {
    let rest = false
    const { startOffset: start } = this.LA(1)
    this.OPTION(() => {
      this.CONSUME(Star)
      rest = true
    })
    const name = this.nameOf(this.required(0, Name))
    const type = this.typed()
    const value = this.valued()
    if (name !== null && !this.RECORDING_PHASE) this.put({ start, end: this.endOfLast(), name, type, value, rest } satisfies Parameter)
  })
}
