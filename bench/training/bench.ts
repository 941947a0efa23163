import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import type { Plan } from '../../src/plan/plan.ts'
import { startOurs } from './our-step.ts'
import { planOf } from './plan-of.ts'
import type { TorchProcess } from './torch-process.ts'
import { startTorch } from './torch-process.ts'

/** Design §8: our step over PyTorch's eager step, the median of five paired rounds of one run. What the library's models take has no bar. */
const bars = { mlp: 0.75, cnn: 0.6, encoder: 0.75, resnet: null, gpt: null } as const
/** Steps of a round. */
const steps = { mlp: 100, cnn: 25, encoder: 4, resnet: 8, gpt: 6 } as const
const threads = 2
const rounds = 5

interface Round {
  readonly ours: number
  readonly eager: number | null
  readonly compiled: number | null
}

interface ModelResult {
  readonly model: string
  readonly batch: number
  readonly bar: number | null
  /** Milliseconds a step: the median of each round. */
  readonly rounds: readonly Round[]
  readonly ratio: number | null
  readonly compiledRatio: number | null
  readonly skipped: string | null
}

export async function bench(options: { readonly json: boolean; readonly folder: string }): Promise<void> {
  const python = process.env.TRAINSPEC_PYTHON ?? 'python3'
  const torch = await startTorch(python, join(options.folder, 'torch_step.py'), threads)
  const results: ModelResult[] = []
  for (const model of Object.keys(bars) as (keyof typeof bars)[]) results.push(await measure(model, await planOf(options.folder, model), torch))
  torch?.close()
  const report = {
    format_version: 1,
    bench: 'training',
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    threads,
    torch: torch?.version ?? null,
    results,
  }
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : pretty(report))
}

async function measure(model: keyof typeof bars, plan: Plan, torch: TorchProcess | null): Promise<ModelResult> {
  const ours = await startOurs(plan, threads)
  const measured: Round[] = []
  let skipped = torch === null ? 'PyTorch was not found (set TRAINSPEC_PYTHON to a Python that has it)' : null
  const theirs = async (variant: 'eager' | 'compile'): Promise<number | null> => {
    const times = await torch?.steps(model, variant, steps[model])
    if (times !== undefined && 'skipped' in times) skipped = `${variant}: ${times.skipped}`
    return times === undefined || 'skipped' in times ? null : median(times)
  }
  // Compiling the library's models would take longer than all the rest.
  const isCompiled = bars[model] !== null
  for (let round = 0; round < rounds; round++) {
    measured.push({ ours: median(await ours.steps(steps[model])), eager: await theirs('eager'), compiled: isCompiled ? await theirs('compile') : null })
  }
  await ours.close()
  const ratioTo = (side: 'eager' | 'compiled'): number | null => {
    const ratios = measured.flatMap(round => (round[side] === null ? [] : [round.ours / round[side]]))
    return ratios.length === rounds ? median(ratios) : null
  }
  const batch = plan.spec.training.train_batch_size
  return { model, batch, bar: bars[model], rounds: measured, ratio: ratioTo('eager'), compiledRatio: ratioTo('compiled'), skipped }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function pretty(report: { processor: string; cores: number; threads: number; torch: string | null; results: readonly ModelResult[] }): string {
  const lines = [`${report.processor}, ${report.cores} cores, ${report.threads} threads, PyTorch ${report.torch ?? 'not found'}`]
  const number = (value: number | null): string => (value === null ? '-' : value.toFixed(2))
  for (const { model, batch, bar, rounds: measured, ratio, compiledRatio, skipped } of report.results) {
    lines.push('', `${model}, batch ${batch}: milliseconds a step, five rounds`)
    for (const side of ['ours', 'eager', 'compiled'] as const) {
      if (measured.every(round => round[side] === null)) continue
      lines.push(`  ${side.padEnd(9)}${measured.map(round => number(round[side]).padStart(8)).join('')}`)
    }
    if (skipped !== null) lines.push(`  skipped: ${skipped}`)
    if (ratio !== null) lines.push(`  ours / eager ${number(ratio)}${bar === null ? '' : `, the bar is ${bar}: ${ratio <= bar ? 'reached' : 'missed'}`}`)
    if (compiledRatio !== null) lines.push(`  ours / compiled ${number(compiledRatio)}`)
  }
  return `${lines.join('\n')}\n`
}
