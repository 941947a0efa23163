import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RunEvent } from '../../src/events/events.ts'
import { readEvents } from '../../src/events/read.ts'
import type { Product } from '../product.ts'
import { buildProduct, end, environment, processorSeconds, sleep, startProduct } from '../product.ts'
import { imagesCsv, projectOf } from '../project.ts'
import type { BenchOptions, BenchReport } from '../report.ts'
import { figure, skipped, startReport, tell } from '../report.ts'

/**
 * Design §8: a run with steps of about 10 ms, shown by `trainspec attach` on a terminal of 140 × 42 that `script` makes. Windows
 * with and without a viewer alternate in one run. Its processor time is that of its whole process (Linux: /proc), from
 * fifteen seconds after its start; what it spends until then is told beside it.
 */
const bar = 2
const [columns, rows] = [140, 42]

export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('viewer')
  const named = ['processor time of the viewer', '%', bar] as const
  if (spawnSync('script', ['--version']).status !== 0 || processorSeconds(process.pid) === null) {
    return tell(report([skipped(...named, 'needs `script` of util-linux, for a terminal, and /proc')]), options)
  }
  const [rounds, windowMs, settleMs] = options.short ? [1, 1500, 1000] : [4, 15_000, 15_000]
  const product = buildProduct(options.folder)
  const project = await projectOf(join(options.folder, '..', 'loop', 'steps.trainspec'), imagesCsv(options.short ? 320 : 3200))
  const run = startProduct(product, ['run', 'steps.trainspec', '--view', 'none', '--set', 'arguments.num_train_epochs=100000'], project.folder)
  let viewer: ChildProcess | null = null
  try {
    const dir = join(project.folder, 'runs', 'steps')
    await until(() => updatesOf(dir).length > 3, run)
    const measured: { readonly share: number; readonly with: number; readonly without: number; readonly starting: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const alone = await stepTime(dir, windowMs)
      const shown = await attach(product, dir, project.folder)
      viewer = shown.terminal
      await sleep(settleMs)
      const before = shown.processor()
      const begin = performance.now()
      const beside = await stepTime(dir, windowMs)
      const spent = shown.processor() - before
      measured.push({ share: (100 * spent) / ((performance.now() - begin) / 1000), with: beside, without: alone, starting: before })
      await shown.leave()
      viewer = null
    }
    return tell(report([
      figure(...named.slice(0, 2) as [string, string], options.short ? null : bar, measured.map(({ share }) => share), 'of one core'),
      figure('step beside a viewer', '%', null, measured.map(round => (round.with / round.without - 1) * 100), 'longer than without, in the window before; the bar is: unchanged within noise'),
      figure('step without', 'ms', null, measured.map(({ without }) => without)),
      figure('start of the viewer', 's', null, measured.map(({ starting }) => starting), 'processor time until it is measured'),
    ]), options)
  } finally {
    if (viewer !== null) await end(viewer)
    await end(run)
    project.close()
    product.close()
  }
}

type Progress = Extract<RunEvent, { type: 'progress' }>

const updatesOf = (dir: string): readonly Progress[] => readEvents(dir).filter(event => event.type === 'progress')

async function until(done: () => boolean, process: ChildProcess): Promise<void> {
  while (!done()) {
    if (process.exitCode !== null) throw new Error('the process ended before it was measured')
    await sleep(100)
  }
}

/** Milliseconds a step, over the progress events of a window that begins now. */
async function stepTime(dir: string, windowMs: number): Promise<number> {
  const from = Date.now() / 1000
  await sleep(windowMs)
  const seen = updatesOf(dir).filter(({ time }) => time >= from)
  const [first, last] = [seen[0], seen.at(-1)]
  if (first === undefined || last === undefined || last.update === first.update) throw new Error('the run made no step in a whole window')
  return ((last.time - first.time) * 1000) / (last.update - first.update)
}

interface Viewer {
  readonly terminal: ChildProcess
  /** Processor seconds so far. */
  processor(): number
  leave(): Promise<void>
}

async function attach(product: Product, dir: string, cwd: string): Promise<Viewer> {
  const pidFile = join(cwd, 'viewer.pid')
  const command = `stty cols ${columns} rows ${rows}; echo $$ > viewer.pid; exec '${process.execPath}' '${product.main}' attach '${dir}' --view tui`
  const terminal = spawn('script', ['-qfc', command, join(cwd, 'screen')], { cwd, stdio: ['pipe', 'ignore', 'ignore'], env: { ...environment({ TERM: 'xterm-256color' }), NO_COLOR: '', CI: '' } })
  const started = (): boolean => readOr(pidFile).endsWith('\n') && readOr(join(cwd, 'screen')).includes('checkpoint')
  await until(started, terminal)
  const pid = Number(readOr(pidFile))
  return {
    terminal,
    processor() {
      const seconds = processorSeconds(pid)
      if (seconds === null) throw new Error('the viewer is gone')
      return seconds
    },
    async leave() {
      const left = new Promise<void>(done => terminal.once('exit', () => done()))
      terminal.stdin!.write('q')
      await left
      for (const path of [pidFile, join(cwd, 'screen')]) rmSync(path, { force: true })
    },
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // not there yet
  }
}
