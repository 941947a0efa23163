import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Product } from '../product.ts'
import { buildProduct, peakBytes, startProduct } from '../product.ts'
import type { Project } from '../project.ts'
import { imagesCsv, projectOf } from '../project.ts'
import type { BenchOptions, BenchReport, Figure } from '../report.ts'
import { figure, skipped, startReport, tell } from '../report.ts'

/**
 * What a plan forecasts beside what its run takes: the most resident memory of the whole process of `trainspec run` (Linux:
 * VmHWM), and the bytes of a checkpoint's folder. Each run makes six updates and one checkpoint.
 */
const bars = { memory: 15, checkpoint: 1 } as const

interface Case {
  readonly name: string
  /** Beside bench/training. */
  readonly spec: string
  readonly batch: number
  readonly rows: number
}

const cases: readonly Case[] = [
  { name: 'mlp, batch 128', spec: 'mlp', batch: 128, rows: 768 },
  { name: 'mlp, batch 1024', spec: 'mlp', batch: 1024, rows: 6144 },
  { name: 'cnn, batch 64', spec: 'cnn', batch: 64, rows: 384 },
  { name: 'cnn, batch 256', spec: 'cnn', batch: 256, rows: 1536 },
]

export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('memory')
  if (peakBytes(process.pid) === null) {
    return tell(report([skipped('forecast of memory', '%', bars.memory, 'needs /proc'), skipped('forecast of a checkpoint', '%', bars.checkpoint, 'needs /proc')]), options)
  }
  const product = buildProduct(options.folder)
  try {
    const figures: Figure[] = []
    for (const { name, spec, batch, rows } of options.short ? cases.slice(0, 1) : cases) {
      const sets = { 'arguments.per_device_train_batch_size': `${batch}`, 'arguments.num_train_epochs': '1', 'arguments.save_strategy': 'epoch' }
      const project = await projectOf(join(options.folder, '..', 'training', `${spec}.trainspec`), imagesCsv(rows), sets)
      try {
        const [peak, checkpoint] = await measure(product, project, sets)
        const { memory, checkpoint_bytes: bytes } = project.plan.spec.forecast
        figures.push(
          figure(`${name}: memory`, '%', options.short ? null : bars.memory, [off(memory.peak, peak)], `forecast ${mib(memory.peak)}, measured ${mib(peak)}; of it ${Object.entries(memory).filter(([part]) => part !== 'peak').map(([part, bytes]) => `${part} ${mib(bytes)}`).join(', ')}`),
          figure(`${name}: checkpoint`, '%', bars.checkpoint, [off(bytes, checkpoint)], `forecast ${bytes} bytes, written ${checkpoint}`),
        )
      } finally {
        project.close()
      }
    }
    return tell(report(figures), options)
  } finally {
    product.close()
  }
}

/** How far a forecast is from what was measured, in percent of the measured, without its sign. */
const off = (forecast: number, measured: number): number => Math.abs(forecast / measured - 1) * 100

const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`

/** Peak bytes of the process and bytes of its newest checkpoint. */
async function measure(product: Product, { folder, spec, plan }: Project, sets: Readonly<Record<string, string>>): Promise<readonly [peak: number, checkpoint: number]> {
  const args = ['run', spec, '--view', 'none', '--threads', '2', ...Object.entries(sets).flatMap(([path, value]) => ['--set', `${path}=${value}`])]
  const run = startProduct(product, args, folder)
  let said = ''
  run.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text))
  const over = new Promise<number | null>(done => run.once('exit', done))
  let peak = 0
  // The system keeps the most so far: only growth in the last moment before the process ends is missed.
  const timer = setInterval(() => (peak = Math.max(peak, peakBytes(run.pid!) ?? 0)), 10)
  const code = await over
  clearInterval(timer)
  if (code !== 0) throw new Error(`the run ended with ${code}: ${said}`)
  const checkpoint = join(plan.environment.output_dir, `checkpoint-${plan.spec.training.total_updates}`)
  return [peak, readdirSync(checkpoint).reduce((bytes, name) => bytes + statSync(join(checkpoint, name)).size, 0)]
}
