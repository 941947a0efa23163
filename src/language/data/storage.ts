import type { Binding, StringLiteral } from '../../../grammar/syntax-tree.ts'
import type { ColumnExpression, DataSpec } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import type { Environment } from '../environment.ts'

export type Storage = NonNullable<DataSpec['storage']>

const known: readonly Storage[] = ['memory', 'disk']

/** `storage = "disk"`; a name of that sort with any other value is one of the user's own. */
export const isStorage = ({ name, value }: Binding): boolean => name.text === 'storage' && value.kind === 'string'

/** Where rows are held while a run trains, and whether all that the spec does with them can be done from there. */
export function checkStorage(value: StringLiteral, data: DataSpec, { reports }: Environment): Storage | null {
  const storage = known.find(name => name === value.value)
  if (storage === undefined) {
    const { nearest, fixes } = suggest(value.value, known, reports.at(value), JSON.stringify)
    reports.report('unknown-storage', { written: value.value, nearest }, value, { fixes })
    return null
  }
  const what = storage === 'disk' ? notFromDisk(data) : null
  if (what !== null) {
    const filled = [...data.inputs, ...data.labels].find(({ name }) => what === medianOf(name))
    const related = filled === undefined ? [] : [{ range: filled.range, message: 'it is filled here' }]
    reports.report('not-from-disk', { what, isMedian: filled !== undefined }, value, { related })
  }
  return storage
}

/** What of a spec's data needs all rows in memory, in the words of the language; null where nothing does. */
export function notFromDisk({ sources, inputs, labels }: DataSpec): string | null {
  if (Object.values(sources).some(({ kind }) => kind === 'idx')) return '`idx(…)`, a file of pictures that is read as a whole'
  for (const { name, value } of [...inputs, ...labels]) {
    if (value.op === 'tokens' && value.packed !== undefined) return `the packed tokens of \`${name}\``
    if (value.op === 'window') return `the window of \`${name}\``
    if (hasMedian(value)) return medianOf(name)
  }
  return null
}

const medianOf = (name: string): string => `\`fill(…, median)\` of \`${name}\``

const hasMedian = (value: ColumnExpression): boolean =>
  (value.op === 'fill' && value.with === 'median')
  || ('operand' in value && hasMedian(value.operand))
  || ('left' in value && (hasMedian(value.left) || hasMedian(value.right)))
