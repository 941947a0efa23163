import type { FoundError } from './expressions.ts'
import type {
  Binding, Block, CallbackFile, EventRule, Expression, ExpressionStatement, Extends, Field, Init, Let, Loss, Metrics,
  Module as ModuleNode, Parameter, Param as ParamNode, Run as RunNode, Statement, Strategy as StrategyNode,
  StringLiteral, Unreadable, Use,
} from './syntax-tree.ts'
import type { Lexeme } from './tokens.ts'
import { DeclarationParser } from './declarations.ts'
import { NewBinding, NewName, NewProperty } from './nodes.ts'
import {
  BlockWord, BraceClose, BraceOpen, CallbackWord, Colon, Comma, End, EOF, Equals, Extends as ExtendsWord, FieldRole,
  Init as InitWord, Let as LetWord, Loss as LossWord, Metrics as MetricsWord, Module, Name, On, Param, Run,
  Strategy, StringToken, Use as UseWord, When,
} from './tokens.ts'

/** What the parser reads a text of statements into. */
export interface Parsed {
  readonly statements: readonly Statement[]
  readonly found: readonly FoundError[]
}

/** Statements and blocks. */
export class SpecParser extends DeclarationParser {
  /** The keyword of the block that is being read, which says whether `:` or `=` belongs behind a name. */
  private inside = ''

  /** Reads the first `length` lexemes. */
  parse(lexemes: readonly Lexeme[], length: number): Parsed {
    this.found = []
    this.isFaulty = false
    this.inside = ''
    this.forget()
    this.read(lexemes, length)
    const parsed = { statements: this.file(), found: this.found }
    this.forget()
    return parsed
  }

  private readonly file = this.RULE('file', (): readonly Statement[] => {
    do this.MANY(this.oneStatement)
    while (this.passUnreadable())
    return this.take(0)
  })

  private readonly oneStatement = (): void => this.put(this.SUBRULE(this.statement))

  /** What the grammar cannot begin a statement with becomes an `unreadable` one. */
  private passUnreadable(): boolean {
    if (this.RECORDING_PHASE || this.at(BraceClose) || this.LA(1).tokenType === EOF) return false
    const start = this.next().startOffset
    if (!this.at(End)) {
      this.begin()
      this.fail(['a statement'])
      this.skipTo(End)
      this.put({ kind: 'unreadable', start, end: this.endOfLast() } satisfies Unreadable)
    }
    if (this.at(End)) this.consume(9, End)
    return true
  }

  private readonly statementAlternatives = [
    { ALT: () => this.SUBRULE(this.simple) },
    { ALT: () => this.SUBRULE(this.field) },
    { ALT: () => this.SUBRULE(this.run) },
    { ALT: () => this.SUBRULE(this.module) },
    { ALT: () => this.SUBRULE(this.block) },
    { ALT: () => this.SUBRULE(this.strategy) },
    { ALT: () => this.SUBRULE(this.event_rule) },
    { ALT: () => this.SUBRULE(this.callback_file) },
    { ALT: () => this.SUBRULE(this.param) },
    { ALT: () => this.SUBRULE(this.let) },
    { ALT: () => this.SUBRULE(this.use) },
    { ALT: () => this.SUBRULE(this.extends) },
    { ALT: () => this.SUBRULE(this.loss) },
    { ALT: () => this.SUBRULE(this.metrics) },
    { ALT: () => this.SUBRULE(this.init) },
    { ALT: () => this.SUBRULE(this.argument_declaration) },
    { ALT: () => this.SUBRULE(this.extern) },
  ]

  private readonly statement = this.RULE('statement', (): Statement => {
    this.begin()
    const statement: Statement = this.OR(this.statementAlternatives)
    return this.finish(statement)
  })

  /** Passes over what is left of a statement, which then reaches that far. */
  private finish(statement: Statement): Statement {
    let whole = statement
    if (!this.RECORDING_PHASE && !this.atEnd() && !blockKinds.has(statement.kind)) {
      const word = statement.kind === 'expression' && statement.value.kind === 'name' ? statement.value : null
      if (word !== null && this.inside === 'data' && this.at(Name) && this.LA(2).tokenType === Colon) this.fail(['`input`', '`label`'], undefined, word)
      else this.fail(this.expectedAfter(statement))
      this.skipTo(End)
      const end = this.endOfLast()
      // A word alone is no statement there: what it was to be cannot be told.
      const isUnreadable = word !== null && (this.inside === 'data' || this.inside === 'arguments')
      whole = isUnreadable ? { kind: 'unreadable', start: statement.start, end } : { ...statement, end }
    }
    this.OPTION9(this.end)
    return whole
  }

  private expectedAfter(statement: Statement): readonly string[] {
    if (statement.kind === 'expression' && statement.value.kind === 'name') {
      if (this.inside === 'arguments') return ['`:`']
      if (this.inside === 'data') return ['`=`']
    }
    if ((statement.kind === 'field' || statement.kind === 'param') && statement.type === null && statement.value === null) return ['`:`']
    return statement.kind === 'field' && statement.value === null ? ['`=`', 'a new line'] : ['a new line']
  }

  private readonly end = (): void => {
    this.consume(9, End)
  }

  /** `NAME = VALUE`, `NAME: VALUE` or an expression. */
  private readonly simple = this.RULE('simple', (): Statement => {
    const value = this.SUBRULE1(this.expression)
    if (!this.RECORDING_PHASE && !this.at(Colon) && !this.at(Equals)) return this.standing(value)
    const isProperty = this.at(Colon)
    const isValueBlock = this.inside === 'data' || this.inside === 'model'
    if (!this.RECORDING_PHASE) {
      if (value.kind !== 'name') return this.standing(value)
      if (isProperty ? isValueBlock : this.inside === 'arguments') this.fail([isProperty ? '`=`' : '`:`'])
    }
    const right = this.OPTION(this.afterSign)
    if (right === undefined || value.kind !== 'name') return this.standing(value)
    const name = new NewName(value.start, value.end, value.text)
    const asProperty = this.inside === 'arguments' || (isProperty && !isValueBlock)
    return new (asProperty ? NewProperty : NewBinding)(value.start, this.endOfLast(), name, right)
  })

  private readonly signs = [{ ALT: (): Lexeme => this.CONSUME(Colon) }, { ALT: (): Lexeme => this.CONSUME(Equals) }]

  private readonly afterSign = (): Expression => {
    this.OR(this.signs)
    return this.SUBRULE2(this.expression)
  }

  private readonly run = this.RULE('run', (): RunNode => {
    const { startOffset: start } = this.CONSUME(Run)
    const name = this.nameOf(this.required(0, Name))
    const body = this.SUBRULE(this.body, { ARGS: [''] })
    return { kind: 'run', start, end: this.endOfLast(), name, body }
  })

  private readonly module = this.RULE('module', (): ModuleNode => {
    const { startOffset: start } = this.CONSUME(Module)
    const name = this.nameOf(this.required(0, Name))
    let parameters: readonly Parameter[] = []
    this.OPTION(() => {
      parameters = this.SUBRULE(this.parameters)
    })
    const body = this.SUBRULE(this.body, { ARGS: ['model'] })
    return { kind: 'module', start, end: this.endOfLast(), name, parameters, body }
  })

  private readonly block = this.RULE('block', (): Block => {
    const token = this.CONSUME(BlockWord)
    const keyword = token.image as Block['keyword']
    this.passSign(keyword)
    const body = this.SUBRULE(this.body, { ARGS: [keyword] })
    const { startOffset: start } = token
    return { kind: 'block', start, end: this.endOfLast(), keyword, keywordRange: { start, end: token.end }, body }
  })

  private readonly body = this.RULE('body', (inside: string): readonly Statement[] => {
    if (!this.openBody()) return []
    const outer = { inside: this.inside, start: this.statementStart, faulty: this.isFaulty }
    if (this.depth++ > 100) {
      this.fail([], 'this is nested too deeply to be read')
      this.skipTo(BraceClose)
    }
    this.inside = inside
    const from = this.top
    do this.MANY(this.oneStatement)
    while (this.passUnreadable())
    const statements = this.take<Statement>(from)
    this.inside = outer.inside
    this.statementStart = outer.start
    this.isFaulty = outer.faulty
    this.depth--
    this.closing(BraceClose, 'a statement', '`}`')
    return statements
  })

  private readonly strategy = this.RULE('strategy', (): StrategyNode => {
    const { startOffset: start } = this.CONSUME(Strategy)
    const name = this.nameOf(this.required(0, Name))
    const entries = this.SUBRULE(this.entries)
    return { kind: 'strategy', start, end: this.endOfLast(), name, entries }
  })

  private readonly event_rule = this.RULE('event_rule', (): EventRule => {
    const { startOffset: start } = this.CONSUME(On)
    const event = this.nameOf(this.required(0, Name, 'an event'))
    if (!this.RECORDING_PHASE && event !== null && !this.at(When) && !this.at(BraceOpen)) this.fail(['`when`', '`{`'])
    const condition = this.OPTION(this.condition) ?? null
    const statements = this.SUBRULE(this.body, { ARGS: ['actions'] })
    const actions = this.RECORDING_PHASE ? [] : this.actionsAmong(statements)
    return { kind: 'event_rule', start, end: this.endOfLast(), event, condition, actions }
  })

  private readonly condition = (): Expression => {
    this.CONSUME(When)
    return this.SUBRULE(this.expression)
  }

  private actionsAmong(statements: readonly Statement[]): readonly ExpressionStatement[] {
    if (statements.every(isAction)) return statements
    for (const statement of statements) {
      if (!isAction(statement) && statement.kind !== 'unreadable') this.refuse(statement, ['an action'], 'only actions can stand here')
    }
    return statements.filter(isAction)
  }

  private path(): StringLiteral | null {
    const token = this.required(0, StringToken, 'a path in quotes')
    return token === null ? null : this.stringOf(token)
  }

  private readonly callback_file = this.RULE('callback_file', (): CallbackFile => {
    const { startOffset: start } = this.CONSUME(CallbackWord)
    const path = this.path()
    return { kind: 'callback_file', start, end: this.endOfLast(), path }
  })

  private readonly use = this.RULE('use', (): Use => {
    const { startOffset: start } = this.CONSUME(UseWord)
    const path = this.path()
    return { kind: 'use', start, end: this.endOfLast(), path }
  })

  private readonly extends = this.RULE('extends', (): Extends => {
    const { startOffset: start } = this.CONSUME(ExtendsWord)
    const path = this.path()
    return { kind: 'extends', start, end: this.endOfLast(), path }
  })

  private readonly param = this.RULE('param', (): ParamNode => {
    const { startOffset: start } = this.CONSUME(Param)
    const name = this.nameOf(this.required(0, Name))
    const type = this.typed()
    const value = this.valued()
    return { kind: 'param', start, end: this.endOfLast(), name, type, value }
  })

  private readonly let = this.RULE('let', (): Let => {
    const { startOffset: start } = this.CONSUME(LetWord)
    const name = this.nameOf(this.required(0, Name))
    this.required(0, Equals, '`=`')
    const value = this.SUBRULE(this.expression)
    return { kind: 'let', start, end: this.endOfLast(), name, value }
  })

  private readonly field = this.RULE('field', (): Field => {
    const token = this.CONSUME(FieldRole)
    const name = this.nameOf(this.required(0, Name))
    const type = this.typed()
    const value = this.valued()
    return { kind: 'field', start: token.startOffset, end: this.endOfLast(), role: token.image as Field['role'], name, type, value }
  })

  private readonly loss = this.RULE('loss', (): Loss => {
    const { startOffset: start } = this.CONSUME(LossWord)
    this.passSign('loss')
    const value = this.SUBRULE(this.expression)
    return { kind: 'loss', start, end: this.endOfLast(), value }
  })

  /** `loss = …`, `metrics: …` and `data: {` are read as they are meant. */
  private passSign(word: string): void {
    if (this.RECORDING_PHASE || (!this.at(Equals) && !this.at(Colon))) return
    this.fail([], `what \`${word}\` says follows it without \`${this.LA(1).image}\``)
    this.consume(9, this.LA(1).tokenType)
  }

  private readonly metrics = this.RULE('metrics', (): Metrics => {
    const { startOffset: start } = this.CONSUME(MetricsWord)
    this.passSign('metrics')
    const values: (Expression | Binding)[] = [this.SUBRULE1(this.metric)]
    this.MANY(() => {
      this.CONSUME(Comma)
      values.push(this.SUBRULE2(this.metric))
    })
    return { kind: 'metrics', start, end: this.endOfLast(), values }
  })

  /** `METRIC` or `NAME = METRIC`. */
  private readonly metric = this.RULE('metric', (): Expression | Binding => {
    const value = this.SUBRULE1(this.expression)
    if (!this.RECORDING_PHASE) {
      if (value.kind !== 'name' || !(this.at(Equals) || this.at(Colon))) return value
      if (this.at(Colon)) this.fail(['`=`'])
    }
    const named = this.OPTION(this.afterSign)
    if (named === undefined || value.kind !== 'name') return value
    return new NewBinding(value.start, this.endOfLast(), new NewName(value.start, value.end, value.text), named)
  })

  private readonly init = this.RULE('init', (): Init => {
    const { startOffset: start } = this.CONSUME(InitWord)
    const value = this.SUBRULE(this.expression)
    return { kind: 'init', start, end: this.endOfLast(), value }
  })
}

const blockKinds = new Set<Statement['kind']>(['run', 'module', 'block', 'strategy', 'event_rule'])

const isAction = (statement: Statement): statement is ExpressionStatement => statement.kind === 'expression'
