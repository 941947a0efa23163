import type { ColumnExpression } from '../language/checked-spec.ts'
import type { PlannedFeature } from '../plan/plan.ts'
import type { CellKind } from './cells.ts'
import type { ColumnValues } from './evaluate.ts'
import { splitSteps, type PictureExpression } from './pictures/steps.ts'
import type { RowBatch, WantedColumn } from './row-batch.ts'

/** How each column that features read is to be read: a label's classes as classes, text as text, lists as lists, all else as numbers. */
export function wantedColumns(features: readonly PlannedFeature[], header: readonly string[]): WantedColumn[] {
  const wanted = new Map<string, WantedColumn>()
  const places = new Map(header.map((name, index) => [name, index]))
  for (const { type, value } of features) {
    for (const [column, kind] of readsOf(value, type.kind === 'class' && value.op === 'columns' ? classKind(type, value.filled) : { kind: 'number' })) {
      const key = columnKey(column, kind)
      wanted.set(key, { key, index: places.get(column) ?? -1, kind })
    }
  }
  return [...wanted.values()]
}

function readsOf(value: ColumnExpression, kind: CellKind): readonly (readonly [column: string, kind: CellKind])[] {
  switch (value.op) {
    case 'columns': return value.names.map(name => [name, kind])
    case 'list': return [[value.column, listKind(value)]]
    case 'constant': return []
    case 'tokens': return [[value.column, textKind(value)]]
    case 'picture': return [[value.column, { kind: 'picture', steps: splitSteps(value.steps).atLoad, stored: value.stored }]]
    case 'fill': return readsOf(value.operand, { kind: 'number', missing: true })
    case 'one_hot': return [[value.column, oneHotKind(value)]]
    case 'date': return [[value.column, { ...dateKind(value), ...(kind.kind === 'number' && kind.missing === true ? { missing: true } : {}) }]]
    case 'negate':
    case 'apply':
    case 'window':
    case 'standardize':
    case 'rescale': return readsOf(value.operand, kind)
    default: return [...readsOf(value.left, kind), ...readsOf(value.right, kind)]
  }
}

type Of<Op> = Extract<ColumnExpression, { op: Op }>
type Filled = { readonly filled?: string | undefined }
const withFilled = ({ filled }: Filled): { readonly filled?: string } => (filled === undefined ? {} : { filled })
/** How a column of texts is read. */
export const textKind = (text: Filled): CellKind => ({ kind: 'text', ...withFilled(text) })
const oneHotKind = ({ count, names, filled }: Of<'one_hot'>): CellKind => ({ kind: 'class', count, names, ...withFilled({ filled }) })
/** How a column that is a class is read. */
export const classKind = (type: Extract<CellKind, { kind: 'class' }>, filled: string | undefined): CellKind => ({ ...type, ...withFilled({ filled }) })
const listKind = ({ shape }: Of<'list'>): CellKind => ({ kind: 'list', shape })
const dateKind = ({ part, format }: Of<'date'>): CellKind & { kind: 'date' } => ({ kind: 'date', part, format })

/** One column may be an input as a number and a label as a class. */
function columnKey(column: string, kind: CellKind): string {
  const filled = (kind.kind === 'class' || kind.kind === 'text') && kind.filled !== undefined ? `\u0000filled\u0000${kind.filled}` : ''
  if (kind.kind === 'class') return `${column}\u0000${kind.names?.join('\u0000') ?? kind.count}${filled}`
  if (kind.kind === 'list') return `${column}\u0000list ${kind.shape.join(' ')}`
  if (kind.kind === 'picture') return `${column}\u0000${JSON.stringify(kind.steps)}`
  if (kind.kind === 'date') return `${column}\u0000date ${kind.part} ${kind.format ?? ''}${kind.missing === true ? '\u0000missing' : ''}`
  if (kind.kind === 'text') return `${column}\u0000text${filled}`
  return kind.missing === true ? `${column}\u0000missing` : column
}

/** The columns of a batch as an expression reads them: as numbers, or as the classes of a label. */
export const columnValues = (batch: RowBatch, kind: CellKind = { kind: 'number' }): ColumnValues => ({
  count: batch.count,
  column: (name, missing) => batch.columns.get(columnKey(name, missing ? { kind: 'number', missing } : kind))!,
  classes: node => batch.columns.get(columnKey(node.column, oneHotKind(node)))!,
  list: node => batch.lists!.get(columnKey(node.column, listKind(node)))!,
  date: (node, missing) => batch.columns.get(columnKey(node.column, { ...dateKind(node), missing }))!,
})

export const textValues = (batch: RowBatch, text: Filled & { readonly column: string }): readonly string[] => batch.texts.get(columnKey(text.column, textKind(text)))!

/** The stored pictures of a batch, a row's bytes each. */
export function pictureValues(batch: RowBatch, { column, steps, stored }: PictureExpression): readonly Uint8Array[] {
  return batch.pictures!.get(columnKey(column, { kind: 'picture', steps: splitSteps(steps).atLoad, stored }))!
}
