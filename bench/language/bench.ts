import { tmpdir } from 'node:os'
import { parse } from '../../grammar/parse.ts'
import type { CheckOptions } from '../../src/language/check.ts'
import { checkFiles } from '../../src/language/check.ts'
import { format } from '../../src/language/format/format.ts'
import { nodeHost } from '../../src/language/host.ts'
import type { BenchOptions, BenchReport, Figure } from '../report.ts'
import { figure, startReport, tell } from '../report.ts'
import { longSpec } from './long-spec.ts'

/**
 * Design §8: processor time of a process that has done it before, for 10,000 lines. `parse`: text to tree. `check`: text to
 * diagnostics and checked spec, reading included. `format`: text to text, reading included. Processor time of the whole
 * process: the garbage collector's threads are in it.
 */
const bars = { parse: 30, check: 60, format: 90 } as const

export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('language')
  const spec = longSpec(options.short ? 500 : 10_000)
  const lines = spec.text.split('\n').length - 1
  const [warm, rounds] = options.short ? [1, 3] : [25, 21]
  const host = hostOf(spec)
  const edits = editsOf(spec.text)
  const tasks: Readonly<Record<keyof typeof bars, (text: string) => readonly unknown[]>> = {
    parse: text => parse(text).errors,
    check: text => checkFiles('/bench/long.trainspec', host(text)).diagnostics,
    format: text => format(text).errors,
  }
  const figures: Figure[] = []
  for (const [name, task] of Object.entries(tasks) as [keyof typeof bars, (text: string) => readonly unknown[]][]) {
    const times: number[] = []
    for (let round = -warm; round < rounds; round++) {
      const text = edits(round)
      const before = process.cpuUsage()
      const found = task(text)
      const { user, system } = process.cpuUsage(before)
      if (found.length > 0) throw new Error(`the long spec has mistakes: ${JSON.stringify(found[0])}`)
      if (round >= 0) times.push((user + system) / 1000)
    }
    figures.push(figure(name, 'ms', options.short ? null : bars[name], times, `processor time, ${lines} lines, ${spec.text.length} characters`))
  }
  return tell(report(figures), options)
}

/** A text of its own for each round, as an editor has one after each key: nothing can be kept from the round before. */
const editsOf = (text: string) => (round: number): string => text.replace('one run in one file', `one run in one file, ${round}`)

function hostOf({ columns }: { readonly columns: string }): (text: string) => CheckOptions {
  const files = nodeHost(tmpdir())
  return text => ({
    host: {
      ...files,
      realPath: path => ({ ok: true, value: path }),
      readText: path => (path === '/bench/long.trainspec' ? { ok: true, value: text } : { ok: false, problem: 'missing' }),
      readHeader: () => ({ ok: true, value: columns }),
      exists: () => true,
    },
  })
}
