import { parse } from '../../grammar/parse.ts'
import type { Declaration, Expression, Parameter } from '../../grammar/syntax-tree.ts'
import type { Constant } from './checked-spec.ts'
import type { DeclarationKind, Library, LibraryDeclaration, LibraryParameter } from './library.ts'
import { readType } from './type-expression.ts'
import type { ValueType } from './types.ts'
import { unitWords } from './units.ts'

/** Where each kind of declaration lies in the library. */
const shelves = {
  argument: 'arguments',
  layer: 'layers',
  form: 'forms',
  loss: 'losses',
  metric: 'metrics',
  callback: 'callbacks',
  strategy: 'strategies',
  source: 'sources',
  function: 'functions',
  action: 'actions',
  event: 'events',
  alias: 'aliases',
  statement: 'statements',
} as const satisfies Record<DeclarationKind, keyof Library>

/**
 * Makes the library of the texts of `stdlib/`, by file name (`layers.trainspec`), presets under `presets/`, models under `models/`. Runs when the
 * project is built. The standard library is ours, so a mistake in it is an exception that says where.
 */
export function compileLibrary(texts: Readonly<Record<string, string>>): Library {
  const made: Record<keyof Library, Record<string, LibraryDeclaration | string>> = {
    arguments: {}, layers: {}, forms: {}, losses: {}, metrics: {}, callbacks: {}, strategies: {}, sources: {}, functions: {}, actions: {},
    events: {}, aliases: {}, statements: {}, presets: {},
  }
  for (const [file, text] of Object.entries(texts)) {
    const preset = /^((?:presets|models)\/.+)\.trainspec$/.exec(file)
    if (preset !== null) {
      made.presets[`std/${preset[1]}`] = text
      continue
    }
    const fail = (at: number, message: string): never => {
      throw new Error(`stdlib/${file}:${text.slice(0, at).split('\n').length}: ${message}`)
    }
    const tree = parse(text)
    const [error] = tree.errors
    if (error !== undefined) fail(error.start, error.message)
    for (const statement of tree.statements) {
      if (statement.kind !== 'declaration') return fail(statement.start, 'only declarations may stand here')
      const declaration = compileDeclaration(statement, fail)
      const shelf = made[shelves[declaration.what]]
      if (Object.hasOwn(shelf, declaration.name)) fail(statement.start, `${declaration.name} is declared twice`)
      shelf[declaration.name] = declaration
    }
  }
  return made as unknown as Library
}

type Fail = (at: number, message: string) => never

function compileDeclaration(written: Declaration, fail: Fail): LibraryDeclaration {
  const what = written.keyword === 'argument' ? 'argument' : (written.what?.text ?? '')
  if (!Object.hasOwn(shelves, what) || written.name === null) return fail(written.start, `not a declaration we know: ${what}`)
  const properties: Record<string, Constant> = {}
  for (const property of written.body) properties[property.name.text] = literal(property.value, fail)
  return {
    what: what as DeclarationKind,
    name: written.name.text,
    parameters: (written.parameters ?? []).map(parameter => compileParameter(parameter, fail)),
    type: written.type === null ? null : typeOf(written.type, fail),
    ...(written.value === null ? {} : { default: literal(written.value, fail) }),
    properties,
  }
}

function compileParameter({ name, type, value, rest, start }: Parameter, fail: Fail): LibraryParameter {
  if (type === null) return fail(start, `${name.text} has no type`)
  return { name: name.text, type: typeOf(type, fail), rest, ...(value === null ? {} : { default: literal(value, fail) }) }
}

const typeOf = (expression: Expression, fail: Fail): ValueType => readType(expression, ({ at, text }) => fail(at.start, `${text} is no type`))

/** A literal: a bare name is a string. */
function literal(expression: Expression, fail: Fail): Constant {
  switch (expression.kind) {
    case 'string':
    case 'boolean': return expression.value
    case 'null': return null
    case 'name': return expression.text
    case 'number': {
      if (expression.unit === null) return expression.value
      const unit = unitWords.get(expression.unit.text) ?? fail(expression.start, 'unknown unit')
      return { kind: 'quantity', value: expression.value * unit.factor, unit: unit.unit }
    }
    case 'list': return expression.items.map(item => literal(item, fail))
    case 'map': return Object.fromEntries(expression.entries.map(({ name, value }) => [name.text, literal(value, fail)]))
    case 'unary': {
      const operand = literal(expression.operand, fail)
      return expression.operator === '-' && typeof operand === 'number' ? -operand : fail(expression.start, 'not a literal')
    }
    default: return fail(expression.start, 'not a literal')
  }
}
