import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mersenneTwister } from '../../src/data/mersenne-twister.ts'
import { bundleRunner } from '../../spec/support/bundle-runner.ts'
import { planOf } from '../../spec/support/run-spec.ts'
import type { Kill, KillSubject } from '../../spec/support/kills.ts'
import { killUntilDone, undisturbedRun } from '../../spec/support/kills.ts'

const specs = ['cnn', 'accumulation', 'best', 'heavy', 'adafactor', 'workers']
const usage = `usage: npm run kills -- [--count N] [--seed S] [--only ${specs.join('|')}]\n`

/** `npm run kills -- [--count N] [--seed S] [--only SPEC]`: N SIGKILLs over several specs, then where they fell. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const option = (name: string, otherwise: number): number => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise)
  const [count, seed] = [option('--count', 200), option('--seed', 1)]
  const chosen = args.includes('--only') ? specs.filter(name => name === args[args.indexOf('--only') + 1]) : specs
  if (args.includes('--help')) {
    process.stdout.write(usage)
    return 0
  }
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || chosen.length === 0) {
    process.stderr.write(usage)
    return 2
  }
  const runner = await bundleRunner('spec/training/kill-runner.ts')
  const out = mkdtempSync(join(tmpdir(), 'trainspec-kills-'))
  try {
    const kills: Kill[] = []
    const subjects: KillSubject[] = []
    for (const name of chosen) {
      const subject = await undisturbedRun(name, await planOf(`scripts/kills/${name}.trainspec`, out), runner, out)
      process.stdout.write(`${name}: ${(subject.duration / 1000).toFixed(2)} s undisturbed, ${subject.reference.checkpoints.length} checkpoints kept\n`)
      subjects.push(subject)
    }
    let next = 0
    let failed = 0
    const work = async (): Promise<void> => {
      while (kills.length < count) {
        const number = next++
        const random = mersenneTwister(seed * 100_003 + number)
        const run = await killUntilDone(subjects[number % subjects.length]!, runner, out, random, () => kills.length >= count, kill => kills.push(kill))
        if (run.faults.length > 0) failed++
        process.stdout.write(`${run.faults.length === 0 ? 'same bits' : 'DIFFERS'}  ${run.name}, ${run.lives - 1} kills\n${run.faults.map(fault => `    ${fault}\n`).join('')}`)
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, work))
    process.stdout.write(`${histogram(kills)}\n${kills.length} kills, ${next} runs, ${failed} not the same\n`)
    return failed === 0 ? 0 : 1
  } finally {
    rmSync(dirname(runner), { recursive: true, force: true })
    rmSync(out, { recursive: true, force: true })
  }
}

/** How many kills fell into what, by spec. */
function histogram(kills: readonly Kill[]): string {
  const phases = ['starting', 'loading', 'step', 'evaluation', 'save', 'rotation', 'finishing'] as const
  const row = (name: string, cells: readonly (string | number)[]): string => name.padEnd(14) + cells.map(cell => String(cell).padStart(11)).join('')
  const rows = [...specs, 'all'].map(name =>
    row(name, phases.map(phase => kills.filter(kill => kill.phase === phase && (name === 'all' || kill.name === name)).length)))
  return [row('', phases), ...rows].join('\n')
}
