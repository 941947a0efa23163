import type { Diagnostic, SourceRange } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { suggest } from '../language/did-you-mean.ts'
import type { CellKind } from './cells.ts'
import type { ReadOutcome, RowFault } from './row-batch.ts'

/** A source as a plan has it, whose path is the one to tell. */
interface Faulty {
  readonly kind: string
  readonly path: string
  readonly columns: readonly string[]
  /** Of IDX. */
  readonly labels?: { readonly path: string } | null
}

/** That a source lacks a column, with the one that it has of nearly that name. */
export function missingColumn(source: Faulty, column: string, range: SourceRange | null): Diagnostic {
  const { nearest } = suggest(column, source.columns, null)
  return diagnostic('data-missing-column', { file: faultyOf(source), column, nearest }, range)
}

/** What faults of a source's rows are told of: its file, or the query whose rows they are. */
export const faultyOf = ({ kind, path }: Pick<Faulty, 'kind' | 'path'>): string => (kind === 'sql' ? 'the query' : path)

/** That a source is not what the plan was made with. */
export const dataChanged = ({ kind, path }: Pick<Faulty, 'kind' | 'path'>, range: SourceRange | null): Diagnostic => diagnostic('data-changed', { file: path, isQuery: kind === 'sql' }, range)

/** Sources whose rows are lines; those of others are counted. */
const ofLines = new Set(['csv', 'jsonl', 'text'])

/** The faults of a source as diagnostics, each naming file, line or row, column, value and what was expected. */
export function faultDiagnostics(outcome: ReadOutcome, source: Faulty, range: SourceRange | null): Diagnostic[] {
  const found = outcome.faults.map((fault): Diagnostic => {
    if (fault.kind !== 'cell') return describe(fault, faultyOf(source), source.columns.length, range)
    const file = fault.column === 'label' && source.labels ? source.labels.path : faultyOf(source)
    const { line, column, beside = [] } = fault
    const besides = beside.length === 0 ? '' : ` (${beside.map(({ column, value }) => `${column} ${quoted(value)}`).join(', ')})`
    const where = ofLines.has(source.kind) ? `${file}:${line}` : `row ${line} of ${file}${besides}`
    return { ...describeCell(fault, where, range), cell: { of: file, column, number: line, value: fault.list?.found ?? quoted(fault.value) } }
  })
  return outcome.more ? [...found, diagnostic('data-more-problems', { file: faultyOf(source), shown: found.length }, range)] : found
}

type CellFault = Extract<RowFault, { kind: 'cell' }>

function describe(fault: Exclude<RowFault, CellFault>, file: string, expectedFields: number, range: SourceRange | null): Diagnostic {
  if (fault.kind === 'picture') {
    const { within, problem } = fault
    return diagnostic('data-bad-picture', { file: within === null ? file : `${file}/${within}`, problem }, range)
  }
  if (fault.kind === 'picture-class') {
    const { label, pictures, classes } = fault
    return diagnostic('data-picture-class', { folder: file, label, pictures, classes: classList(classes), first: classes[0] ?? 'cat' }, range)
  }
  if (fault.kind === 'file') return diagnostic('data-file-unreadable', { file, reason: fault.reason }, range)
  const { line } = fault
  switch (fault.kind) {
    case 'ragged':
      return diagnostic('data-ragged-row', { file, line, found: fault.found, expected: expectedFields }, range)
    case 'quote':
      return diagnostic('data-bad-quote', { file, line }, range)
    case 'json':
      return diagnostic('data-bad-json', { file, line, problem: fault.problem }, range)
    case 'encoding':
      return diagnostic('data-encoding', { file, line, column: fault.column, problem: fault.problem }, range)
  }
}

function describeCell(fault: CellFault, where: string, range: SourceRange | null): Diagnostic {
  const { column, expected } = fault
  const cell = { where, column, value: quoted(fault.value) }
  switch (fault.fault) {
    case 'missing':
      return diagnostic('data-missing-value', { ...cell, as: missingAs(expected) }, range)
    case 'not-a-number':
      return diagnostic('data-not-a-number', { ...cell, classes: expected.kind === 'class' ? expected.count : null }, range)
    case 'not-a-date':
      return diagnostic('data-not-a-date', { ...cell, format: expected.kind === 'date' ? expected.format : null }, range)
    case 'bad-list':
      return diagnostic('data-bad-list', { where, column, what: fault.list!.what, problem: fault.list!.problem, shape: expected.kind === 'list' ? expected.shape : [] }, range)
    case 'not-finite':
      return diagnostic('data-not-finite', cell, range)
    case 'unknown-class':
      return diagnostic('data-unknown-class', { ...cell, classes: classList(expected.kind === 'class' ? expected.names : null) }, range)
    case 'class-out-of-range':
      return diagnostic('data-class-out-of-range', { ...cell, count: expected.kind === 'class' ? expected.count : 0 }, range)
    case 'out-of-range': {
      const [least, most] = (expected.kind === 'number' ? expected.within : undefined) ?? [-Infinity, Infinity]
      return diagnostic('data-label-out-of-range', { ...cell, least, most }, range)
    }
  }
}

/** Where something stands for a text that is missing, one was there. */
const missingAs = (expected: CellKind): 'list' | 'number' | 'class' | 'text' | 'token' =>
  (expected.kind === 'list' ? 'list' : expected.kind === 'text' ? (expected.filled === undefined ? 'text' : 'token') : expected.kind === 'class' ? 'class' : 'number')

/** The text of a cell on one line, escaped and not too long: data may hold anything. */
const quoted = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text)

const classList = (names: readonly string[] | null): string => {
  const shown = (names ?? []).slice(0, 8).map(quoted).join(', ')
  return (names?.length ?? 0) > 8 ? `${shown}, …` : shown
}
