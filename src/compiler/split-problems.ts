import { dataFile } from '../data/load.ts'
import { readColumns } from '../data/read-columns.ts'
import type { FileSource } from '../data/read-row-sets.ts'
import type { WantedColumn } from '../data/row-batch.ts'
import { fileOf } from '../data/row-sets.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSpec, DataSource } from '../language/checked-spec.ts'
import type { DataProgram } from '../plan/plan.ts'

type Split = Extract<DataSource, { kind: 'split' }>

/** Splits that get no row or leave none, where columns choose the rows; `left` are those of each source after all splits. */
export async function splitProblems(spec: CheckedSpec, program: DataProgram, splits: readonly (readonly [string, Split])[], left: ReadonlyMap<string, number>): Promise<readonly Diagnostic[]> {
  const problems: Diagnostic[] = []
  for (const [name, source] of splits) {
    const [taken, remaining] = [left.get(name) ?? 0, left.get(source.of) ?? 0]
    // Of several that leave none together, the last one is told.
    const isLast = splits.findLast(([, { of }]) => of === source.of)?.[0] === name
    if (taken > 0 && (remaining > 0 || !isLast)) continue
    const column = source.where?.column ?? source.group
    const file = program.sources[fileOf(program, name)] as FileSource
    const chosen = column === undefined ? null : { name: column, value: source.where?.value ?? null, found: await valuesOf(spec, file, column) }
    problems.push(diagnostic('split-without-rows', { split: name, of: source.of, rows: taken + remaining, taken, column: chosen }, source.range))
  }
  return problems
}

const mostValues = 8

/** Some of the texts that a column holds, quoted, for a message. */
async function valuesOf({ root }: CheckedSpec, source: FileSource, column: string): Promise<readonly string[]> {
  const found = new Set<string>()
  const wanted: WantedColumn = { key: column, index: source.columns.indexOf(column), kind: { kind: 'text' } }
  await readColumns(dataFile(root, source), [wanted], () => batch => {
    for (const text of batch.texts.get(column)!) if (found.size <= mostValues) found.add(text)
  })
  return [...[...found].slice(0, mostValues).map(text => JSON.stringify(text.slice(0, 40))), ...(found.size > mostValues ? ['…'] : [])]
}
