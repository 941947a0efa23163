import type { Range, Statement } from '../../grammar/syntax-tree.ts'
import type { Reports } from './reports.ts'

/** The part of a statement that a message about all of it points at. */
export const headOf = (statement: Statement): Range =>
  statement.kind === 'block' ? statement.keywordRange : 'name' in statement && statement.name !== null ? statement.name : statement

const homes: Readonly<Record<Statement['kind'], string>> = {
  run: 'the file itself',
  module: 'a file or a run',
  block: 'a run',
  strategy: 'a run',
  event_rule: '`callbacks`',
  callback_file: '`callbacks`',
  param: 'a file or a run',
  let: 'a file or a run',
  use: 'a file or a run',
  extends: 'a file or a run',
  field: '`data`',
  property: '`arguments`',
  binding: '`data` or `model`',
  loss: 'a run',
  metrics: 'a run',
  init: '`model`',
  expression: '`model` or `callbacks`',
  declaration: 'the standard library',
  unreadable: 'nowhere',
}

/** Reports a statement that cannot stand in `where`. */
export function misplaced(statement: Statement, reports: Reports, where: string): void {
  // An expression that is not there at all is a syntax error, reported as one.
  if (statement.kind === 'expression' && statement.value.kind === 'missing') return
  reports.report('misplaced-statement', { where, home: homes[statement.kind] }, headOf(statement))
}
