import { resolve } from 'node:path'
import { faultDiagnostics } from '../data/faults.ts'
import { dataFile } from '../data/load.ts'
import type { Packing } from '../data/packing.ts'
import { tokenCounter, windowsIn } from '../data/packing.ts'
import { readColumns } from '../data/read-columns.ts'
import { readRowSets } from '../data/read-row-sets.ts'
import type { Consumer, WantedColumn } from '../data/row-batch.ts'
import { fileOf } from '../data/row-sets.ts'
import { openTokenizer } from '../data/tokenize.ts'
import { wantedColumns } from '../data/wanted.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSpec } from '../language/checked-spec.ts'
import type { DataProgram } from '../plan/plan.ts'
import { isOn } from './arguments.ts'
import { argumentRange } from './origin.ts'

/**
 * Tokenises the texts of every source that a run uses, and puts the windows that they fill into `windows`: how many updates an epoch
 * has follows from them. The vocabulary is not there yet, and does not change how many tokens a text has.
 */
export async function countWindows(spec: CheckedSpec, program: DataProgram, packing: Packing, windows: Map<string, number>): Promise<readonly Diagnostic[]> {
  if (isOn(spec.arguments, 'group_by_length')) {
    return [diagnostic('packed-by-length', {}, argumentRange(spec.arguments, 'group_by_length'))]
  }
  const { value } = packing.feature
  if (value.op !== 'tokens') throw new Error('what is packed are tokens')
  const encode = await openTokenizer(value.tokenizer, [], path => resolve(spec.root, path))
  const used = [program.train, ...program.eval, ...(program.test === null ? [] : [program.test])]
  const files = [...new Set(used.map(name => fileOf(program, name)))].flatMap(name => {
    const source = program.sources[name]
    return source === undefined || source.kind === 'split' ? [] : [{ name, source }]
  })
  const problems: Diagnostic[] = []
  const read = async ({ name, source }: (typeof files)[number], wanted: readonly WantedColumn[], consumer: Consumer): Promise<boolean> => {
    const outcome = await readColumns(dataFile(spec.root, source), wanted, consumer)
    problems.push(...faultDiagnostics(outcome, source, spec.data.sources[name]!.range))
    return outcome.faults.length === 0
  }
  const sets = await readRowSets(program, files, read)
  if (sets === null) return problems
  for (const file of files) {
    const here = used.filter(name => fileOf(program, name) === file.name)
    let counters = here.map(() => tokenCounter(packing, encode, null))
    await read(file, wantedColumns([packing.feature], file.source.columns), () => {
      counters = here.map(name => tokenCounter(packing, encode, sets.get(name)!.rows))
      return (batch, report) => {
        for (const { consume } of counters) consume(batch, report)
      }
    })
    here.forEach((name, index) => {
      const tokens = counters[index]!.total()
      windows.set(name, windowsIn(tokens, packing.length))
      if (windows.get(name) === 0 && problems.length === 0) {
        problems.push(diagnostic('texts-below-a-window', { source: name, tokens, needed: packing.length + 1 }, spec.data.sources[name]!.range))
      }
    })
  }
  return problems
}
