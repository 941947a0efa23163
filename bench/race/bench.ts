import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildProduct, environment, exampleProject, peakBytes } from '../product.ts'
import type { BenchOptions, BenchReport } from '../report.ts'
import { figure, skipped, startReport, tell } from '../report.ts'

/**
 * From the command to the end: digits.trainspec run by trainspec, and trainer.py, which says the same to Transformers' Trainer.
 * Both evaluate and save after each of 30 epochs, keep two checkpoints, load the best one at the end and write it. Seconds of wall
 * time and the most resident memory of the process, each the median of the rounds; one side after the other within a round.
 */
export async function bench(options: BenchOptions): Promise<BenchReport> {
  const report = startReport('race')
  const rounds = options.short ? 1 : 3
  const product = buildProduct(options.folder)
  const project = exampleProject(options.folder, 'digits')
  copyFileSync(join(options.folder, 'digits.trainspec'), join(project.folder, 'digits.trainspec'))
  try {
    const ours: Finish[] = []
    const theirs: Finish[] = []
    let why: string | null = options.short ? 'not in a short run' : null
    for (let round = 0; round < rounds; round++) {
      const output = mkdtempSync(join(project.folder, 'run-'))
      const short = options.short ? ['--set', 'arguments.num_train_epochs=2'] : []
      ours.push(await finish(process.execPath, [
        product.main, 'run', 'digits.trainspec', '--view', 'none', '--set', `arguments.output_dir=${output}`, '--set',
        'arguments.overwrite_output_dir=true', ...short,
      ], project.folder, () => bestAccuracy(output)))
      if (why === null) {
        const python = process.env.TRAINSPEC_PYTHON ?? 'python3'
        try {
          theirs.push(await finish(python, [join(options.folder, 'trainer.py'), mkdtempSync(join(project.folder, 'run-')), '2'], project.folder,
            said => (JSON.parse(said.trim().split('\n').at(-1)!) as { accuracy: number }).accuracy * 100))
        } catch (error) {
          why = `Transformers' side did not run (set TRAINSPEC_PYTHON to a Python that has it): ${(error as Error).message}`
        }
      }
    }
    const of = (side: readonly Finish[], part: keyof Finish): number[] => side.map(finished => finished[part])
    const ratio = (name: string, part: keyof Finish) =>
      why === null
        ? figure(name, 'of the Trainer', 1, ours.map((finished, round) => finished[part] / theirs[round]![part]))
        : skipped(name, 'of the Trainer', 1, why)
    return tell(report([
      ratio('seconds', 'seconds'),
      ratio('memory', 'mebibytes'),
      figure('  ours', 's', null, of(ours, 'seconds')),
      figure('  ours, most memory', 'MiB', null, of(ours, 'mebibytes')),
      figure('  ours, accuracy', '%', null, of(ours, 'accuracy')),
      ...(why === null
        ? [
            figure('  Trainer', 's', null, of(theirs, 'seconds')),
            figure('  Trainer, most memory', 'MiB', null, of(theirs, 'mebibytes')),
            figure('  Trainer, accuracy', '%', null, of(theirs, 'accuracy')),
          ]
        : []),
    ]), options)
  } finally {
    project.close()
    product.close()
  }
}

interface Finish {
  readonly seconds: number
  readonly mebibytes: number
  readonly accuracy: number
}

/** Runs a command to its end. */
async function finish(command: string, args: readonly string[], cwd: string, accuracyOf: (said: string) => number): Promise<Finish> {
  const begin = performance.now()
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: environment() })
  let said = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  let peak = 0
  // The kernel keeps the highest mark: it is enough to look now and then.
  const look = setInterval(() => (peak = Math.max(peak, peakBytes(child.pid!) ?? 0)), 50)
  try {
    const status = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
    const seconds = (performance.now() - begin) / 1000
    if (status !== 0) throw new Error(complaint.trim().split('\n').at(-1) ?? `it ended with ${status}`)
    return { seconds, mebibytes: peak / 2 ** 20, accuracy: accuracyOf(said) }
  } finally {
    clearInterval(look)
  }
}

function bestAccuracy(output: string): number {
  const { best_metric: best } = JSON.parse(readFileSync(join(output, 'trainer_state.json'), 'utf8')) as { best_metric: number }
  rmSync(output, { recursive: true, force: true })
  return best * 100
}
