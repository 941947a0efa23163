import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readEvents } from '../../src/events/read.ts'
import type { Product } from '../product.ts'
import { buildProduct, end, environment, exampleProject, sleep, startProduct } from '../product.ts'
import type { BenchOptions, BenchReport } from '../report.ts'
import { figure, startReport, tell } from '../report.ts'
import { loadedSources, mustStayAway } from './loaded-sources.ts'

/**
 * Design §8: wall time from the start of the process. `check` of examples/digits ends; `run` of the same completes its first
 * update (the time in its first progress event). Every process is fresh; the disk's cache is warm after the first, which is
 * not counted.
 */
const bars = { check: 0.35, firstStep: 1 } as const

export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('start')
  const rounds = options.short ? 1 : 9
  const product = buildProduct(options.folder)
  const project = exampleProject(options.folder, 'digits')
  try {
    const samples = { check: [] as number[], node: [] as number[], first: [] as FirstStep[] }
    for (let round = options.short ? 0 : -1; round < rounds; round++) {
      const node = wallOf(['--eval', '0'], project.folder)
      const check = wallOf([product.main, 'check', 'digits.trainspec'], project.folder)
      const first = await firstStep(product, project.folder)
      if (round < 0) continue
      samples.node.push(node)
      samples.check.push(check)
      samples.first.push(first)
    }
    const strays = mustStayAway.filter(part => loadedSources(product, ['check', 'digits.trainspec'], project.folder).some(source => source.includes(part)))
    const of = (part: keyof FirstStep): number[] => samples.first.map(first => first[part])
    return tell(report([
      figure('check', 's', options.short ? null : bars.check, samples.check, 'wall time of the process'),
      figure('modules that check must not load', 'loaded', 0, [strays.length], strays.length === 0 ? `none of ${mustStayAway.join(', ')}` : strays.join(', ')),
      figure('first step', 's', options.short ? null : bars.firstStep, of('step'), 'from the start of `run` to its first completed update'),
      figure('  to the first event (plan made, directory open)', 's', null, of('attempt')),
      figure('  to the end of loading (data and engine)', 's', null, of('begin')),
      figure('node alone', 's', null, samples.node, '`node --eval 0`: part of both'),
    ]), options)
  } finally {
    project.close()
    product.close()
  }
}

function wallOf(args: readonly string[], cwd: string): number {
  const begin = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env: environment() })
  const seconds = (performance.now() - begin) / 1000
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.toString()}`)
  return seconds
}

interface FirstStep {
  /** Seconds from the start of the process to its events. */
  readonly attempt: number
  readonly begin: number
  readonly step: number
}

async function firstStep(product: Product, cwd: string): Promise<FirstStep> {
  const output = mkdtempSync(join(cwd, 'run-'))
  const begin = Date.now() / 1000
  const child = startProduct(product, ['run', 'digits.trainspec', '--view', 'plain', '--set', `arguments.output_dir=${output}`], cwd)
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text))
  try {
    for (;;) {
      const events = readEvents(output)
      const step = events.find(event => event.type === 'progress')
      if (step !== undefined) {
        const at = (type: 'attempt' | 'run_begin'): number => events.find(event => event.type === type)!.time - begin
        return { attempt: at('attempt'), begin: at('run_begin'), step: step.time - begin }
      }
      if (child.exitCode !== null) throw new Error(`the run ended before its first step: ${said}`)
      // Seldom: the time is in the event, and looking must not slow the run.
      await sleep(100)
    }
  } finally {
    await end(child)
    rmSync(output, { recursive: true, force: true })
  }
}
