import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { loadData } from '../../src/data/load.ts'
import { projectOf } from '../project.ts'
import type { BenchOptions, BenchReport } from '../report.ts'
import { figure, median, skipped, startReport, tell } from '../report.ts'

/**
 * A million rows of twenty numbers and a class: from the file to float32 and class arrays, the file's hash verified, every
 * value checked; beside `pandas.read_csv` and the conversion to two tensors, which check nothing. Both sides in processes that
 * have loaded their libraries and read the file before.
 */
const bar = 1

export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('csv')
  const [rows, rounds] = options.short ? [20_000, 1] : [1_000_000, 5]
  const table = await projectOf(join(options.folder, 'table.trainspec'), tableText(rows))
  const python = process.env.TRAINSPEC_PYTHON ?? 'python3'
  const pandas = await startPandas(python, join(options.folder, 'pandas_load.py'))
  try {
    const ours: Loading[] = []
    const theirs: Loading[] = []
    for (let round = -1; round < rounds; round++) {
      const own = await loadOurs(table)
      const other = (await pandas?.load(join(table.folder, 'train.csv'))) ?? null
      if (other !== null && Math.abs(other.checksum / own.checksum - 1) > 1e-6) throw new Error(`the sides read different numbers: ${own.checksum} and ${other.checksum}`)
      if (round < 0) continue
      ours.push(own)
      if (other !== null) theirs.push(other)
    }
    const name = `${rows} rows beside pandas`
    const ratios = theirs.map((other, round) => ours[round]!.seconds / other.seconds)
    return tell(report([
      pandas === null ? skipped(name, '×', bar, `no Python with pandas and PyTorch was found as '${python}' (TRAINSPEC_PYTHON names another)`)
        : figure(name, '×', options.short ? null : bar, ratios, `wall time, paired rounds, pandas ${pandas.version}`),
      figure('ours', 's', null, ours.map(({ seconds }) => seconds), `${median(ours.map(({ processor }) => processor)).toFixed(2)} s of processor time`),
      ...(theirs.length === 0 ? [] : [figure('pandas', 's', null, theirs.map(({ seconds }) => seconds), `${median(theirs.map(({ processor }) => processor)).toFixed(2)} s of processor time`)]),
    ]), options)
  } finally {
    await pandas?.close()
    table.close()
  }
}

interface Loading {
  readonly seconds: number
  readonly processor: number
  /** Sum of all that was read. */
  readonly checksum: number
}

async function loadOurs({ plan, folder }: Awaited<ReturnType<typeof projectOf>>): Promise<Loading> {
  const begin = performance.now()
  const before = process.cpuUsage()
  const [loaded, problems] = await loadData(plan.spec.data, { root: folder, sources: [plan.spec.data.train] })
  const seconds = (performance.now() - begin) / 1000
  const { user, system } = process.cpuUsage(before)
  if (loaded === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  let checksum = 0
  for (const { data } of loaded.sets[plan.spec.data.train]!.features) for (const value of data) checksum += value
  return { seconds, processor: (user + system) / 1e6, checksum }
}

/** Numbers as measurements are written: some whole, some with a few decimals, some small. */
export function tableText(rows: number): string {
  let state = 7
  const random = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const lines = [['kind', ...Array.from({ length: 20 }, (_, index) => `x${index}`)].join(',')]
  for (let row = 0; row < rows; row++) {
    let line = String(row & 3)
    for (let column = 0; column < 20; column++) {
      line += column % 4 === 0 ? `,${Math.floor(random() * 1000)}` : column % 4 === 3 ? `,${random().toExponential(4)}` : `,${(random() * 100).toFixed(4)}`
    }
    lines.push(line)
  }
  return `${lines.join('\n')}\n`
}

interface Pandas {
  readonly version: string
  load(path: string): Promise<Loading>
  close(): Promise<void>
}

/** Null where there is no such Python, or none with both libraries. */
async function startPandas(python: string, script: string): Promise<Pandas | null> {
  const process = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] })
  const exited = new Promise<void>(done => process.once('exit', () => done()).once('error', () => done()))
  const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]()
  const first = await Promise.race([lines.next(), exited.then(() => ({ done: true, value: undefined }) as const)])
  if (first.done === true) return null
  return {
    version: (JSON.parse(first.value) as { readonly pandas: string }).pandas,
    async load(path) {
      process.stdin.write(`${path}\n`)
      const { value, done } = await lines.next()
      if (done === true) throw new Error('pandas ended before it had read the file')
      return JSON.parse(value) as Loading
    },
    async close() {
      process.stdin.end()
      await exited
    },
  }
}
