/**
 * The syntax tree of a `.trainspec` file: what the text says, nothing of what it means.
 *
 * Every node carries a half-open range of UTF-16 offsets into the text. A node that the parser had to leave
 * unfinished is still handed over: a missing expression is a `missing` node, a missing name is `null`, and the
 * statement that could not be read at all is an `unreadable` statement that keeps its range. Tokens and trivia
 * lie in `SyntaxTree.tokens`, which rebuild the text exactly.
 */

export interface Range {
  readonly start: number
  readonly end: number
}

/** A name as written, with its place. */
export interface Name extends Range {
  readonly text: string
}

/** A token or a piece of trivia (`whitespace`, `newline`, `comment`). Concatenated in order they are the text. */
export interface Token extends Range {
  readonly type: string
  readonly text: string
}

/** A syntax error: the place, what stands there and what could stand there. `message` is one sentence. */
export interface SyntaxError extends Range {
  readonly kind: 'unexpected-character' | 'unterminated-string' | 'unexpected-token' | 'unclosed-bracket'
  readonly message: string
  /** What the grammar would accept here, in words (`a name`, `}`), most likely first. */
  readonly expected: readonly string[]
  /** The keyword that the word in this place was read as. */
  readonly meant?: string
  /** The bracket left open, for `unclosed-bracket`. */
  readonly opened?: Range
}

export interface SyntaxTree {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly statements: readonly Statement[]
  readonly errors: readonly SyntaxError[]
}

// ---------------------------------------------------------------------------------------------- statements

export type Statement =
  | Run | Module | Block | Strategy | EventRule | CallbackFile
  | Param | Let | Use | Extends | Field | Property | Binding
  | Loss | Metrics | Init | ExpressionStatement | Declaration | Unreadable

/** `run NAME { … }` */
export interface Run extends Range {
  readonly kind: 'run'
  readonly name: Name | null
  readonly body: readonly Statement[]
}

/** `module NAME(PARAMETERS) { … }` */
export interface Module extends Range {
  readonly kind: 'module'
  readonly name: Name | null
  readonly parameters: readonly Parameter[]
  readonly body: readonly Statement[]
}

/** `data { … }`, `model { … }`, `arguments { … }`, `callbacks { … }` */
export interface Block extends Range {
  readonly kind: 'block'
  readonly keyword: 'data' | 'model' | 'arguments' | 'callbacks'
  readonly keywordRange: Range
  readonly body: readonly Statement[]
}

/** `strategy NAME { every: 1 epoch, keep: 2, first_step }`: properties and bare expressions, in order. */
export interface Strategy extends Range {
  readonly kind: 'strategy'
  readonly name: Name | null
  readonly entries: readonly (Property | ExpressionStatement)[]
}

/** `on EVENT when CONDITION { ACTION; … }`, inside `callbacks` */
export interface EventRule extends Range {
  readonly kind: 'event_rule'
  readonly event: Name | null
  readonly condition: Expression | null
  readonly actions: readonly ExpressionStatement[]
}

/** `callback "./mine.ts"`, inside `callbacks` */
export interface CallbackFile extends Range {
  readonly kind: 'callback_file'
  readonly path: StringLiteral | null
}

/** `param NAME: TYPE = DEFAULT` */
export interface Param extends Range {
  readonly kind: 'param'
  readonly name: Name | null
  readonly type: Expression | null
  readonly value: Expression | null
}

/** `let NAME = VALUE` */
export interface Let extends Range {
  readonly kind: 'let'
  readonly name: Name | null
  readonly value: Expression
}

/** `use "std/presets/finetune"` */
export interface Use extends Range {
  readonly kind: 'use'
  readonly path: StringLiteral | null
}

/** `extends "base.trainspec"` */
export interface Extends extends Range {
  readonly kind: 'extends'
  readonly path: StringLiteral | null
}

/** `input NAME: TYPE = VALUE` or `label NAME: TYPE`, inside `data`. `input ids: tokens.ids` has a member as its type. */
export interface Field extends Range {
  readonly kind: 'field'
  readonly role: 'input' | 'label'
  readonly name: Name | null
  readonly type: Expression | null
  readonly value: Expression | null
}

/** `NAME: VALUE`, in `arguments`, in a strategy's body, in a declaration's body */
export interface Property extends Range {
  readonly kind: 'property'
  readonly name: Name
  readonly value: Expression
}

/** `NAME = VALUE`, in `data` (a source or a value), in `model` (a layer or a value) and in `metrics` (a metric) */
export interface Binding extends Range {
  readonly kind: 'binding'
  readonly name: Name
  readonly value: Expression
}

/** `loss EXPRESSION` */
export interface Loss extends Range {
  readonly kind: 'loss'
  readonly value: Expression
}

/** `metrics EXPRESSION, NAME = EXPRESSION, …` */
export interface Metrics extends Range {
  readonly kind: 'metrics'
  readonly values: readonly (Expression | Binding)[]
}

/** `init "weights.safetensors"` */
export interface Init extends Range {
  readonly kind: 'init'
  readonly value: Expression
}

/** An expression that stands as a statement: a layer in `model`, a callback in `callbacks`, an action, a bare strategy entry. */
export interface ExpressionStatement extends Range {
  readonly kind: 'expression'
  readonly value: Expression
}

/**
 * A declaration of the standard library:
 * `argument NAME: TYPE = DEFAULT { PROPERTIES }` or `extern KIND NAME(PARAMETERS): TYPE { PROPERTIES }`
 * where KIND is `layer`, `loss`, `metric`, `callback`, `strategy`, `source`, `function`, `action`, `event` or `alias`.
 */
export interface Declaration extends Range {
  readonly kind: 'declaration'
  readonly keyword: 'argument' | 'extern'
  /** For `extern`: what is declared. */
  readonly what: Name | null
  readonly name: Name | null
  readonly parameters: readonly Parameter[] | null
  readonly type: Expression | null
  readonly value: Expression | null
  readonly body: readonly Property[]
}

/** Text that no statement could be made of. Its tokens are kept. */
export interface Unreadable extends Range {
  readonly kind: 'unreadable'
}

/** `NAME: TYPE = DEFAULT` in a parameter list; a leading `*` takes the remaining positional values. */
export interface Parameter extends Range {
  readonly name: Name
  readonly type: Expression | null
  readonly value: Expression | null
  readonly rest: boolean
}

// ---------------------------------------------------------------------------------------------- expressions

export type Expression =
  | NumberLiteral | StringLiteral | BooleanLiteral | NullLiteral | NameReference
  | Member | Call | Index | List | MapLiteral | Unary | Binary | Missing

/** `3e-3`, `6%`, `1 epoch`, `20 steps`. `unit` is as written (`epochs`, `%`, `min`); what it means is the checker's. */
export interface NumberLiteral extends Range {
  readonly kind: 'number'
  readonly value: number
  readonly text: string
  readonly unit: Name | null
}

/** `"…"` with JSON's escapes. `value` is unescaped. */
export interface StringLiteral extends Range {
  readonly kind: 'string'
  readonly value: string
}

export interface BooleanLiteral extends Range {
  readonly kind: 'boolean'
  readonly value: boolean
}

export interface NullLiteral extends Range {
  readonly kind: 'null'
}

export interface NameReference extends Range {
  readonly kind: 'name'
  readonly text: string
}

/** `train.loss` */
export interface Member extends Range {
  readonly kind: 'member'
  readonly object: Expression
  readonly name: Name | null
}

/** `conv2d(32, kernel: 3)`; the callee may itself be a call: `linear(2)(x)` */
export interface Call extends Range {
  readonly kind: 'call'
  readonly callee: Expression
  readonly arguments: readonly Argument[]
}

export interface Argument extends Range {
  readonly name: Name | null
  readonly value: Expression
}

/** `tensor[1, 8, 8]` */
export interface Index extends Range {
  readonly kind: 'index'
  readonly object: Expression
  readonly indices: readonly Expression[]
}

/** `[a, b]` */
export interface List extends Range {
  readonly kind: 'list'
  readonly items: readonly Expression[]
}

/** `{ name: value, "other name": value }` in value position */
export interface MapLiteral extends Range {
  readonly kind: 'map'
  readonly entries: readonly { readonly name: Name; readonly value: Expression }[]
}

/** `-x`, `not x`, `secret env("NAME")` */
export interface Unary extends Range {
  readonly kind: 'unary'
  readonly operator: '-' | 'not' | 'secret'
  readonly operand: Expression
}

/**
 * Operators by rising precedence: `or`; `and`; `not`; comparisons `< <= > >= == != is in`; ranges `..`; unions `|`;
 * `+ -`; `* /`; unary `-`. `x is nan`, `x is not nan` (written as `is` under `not`).
 */
export interface Binary extends Range {
  readonly kind: 'binary'
  readonly operator: 'or' | 'and' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'is' | 'in' | '..' | '|' | '+' | '-' | '*' | '/'
  readonly left: Expression
  readonly right: Expression
}

/** An expression that should stand here and does not. */
export interface Missing extends Range {
  readonly kind: 'missing'
}
