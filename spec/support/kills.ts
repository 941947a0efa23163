import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { RunEvent } from '../../src/events/events.ts'
import { readEvents } from '../../src/events/read.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { checkpointPath, ownFolder } from '../../src/training/checkpoint/names.ts'
import { listCheckpoints, verifyCheckpoint } from '../../src/training/checkpoint/verify.ts'
import { runRecord } from './run-record.ts'

/** What a process did when it was killed. */
export type KillPhase = 'starting' | 'loading' | 'step' | 'evaluation' | 'save' | 'rotation' | 'finishing'

export interface Kill {
  readonly name: string
  readonly phase: KillPhase
}

/** A plan and what it comes to when nobody disturbs it. */
export interface KillSubject {
  readonly name: string
  readonly plan: Plan
  /** Of the whole process, and until it trains, milliseconds. */
  readonly duration: number
  readonly startUp: number
  readonly reference: ReturnType<typeof runRecord>
}

export interface KilledRun {
  readonly name: string
  readonly lives: number
  /** Empty where every life kept its checkpoints and the last one came to the same bits. */
  readonly faults: readonly string[]
}

/** Runs a plan once in a folder of its own below `out`. */
export async function undisturbedRun(name: string, plan: Plan, runner: string, out: string): Promise<KillSubject> {
  const folder = mkdtempSync(join(out, 'undisturbed-'))
  const path = planFile(plan, folder)
  const begin = Date.now()
  const code = await life(runner, path, Infinity)
  const duration = Date.now() - begin
  if (code !== 0) throw new Error(`${name} ended with ${code}`)
  const reference = runRecord(join(folder, 'run'))
  const training = readEvents(join(folder, 'run')).find(event => event.type === 'phase' && event.phase === 'training')
  const startUp = training === undefined ? 0 : training.time * 1000 - begin
  rmSync(folder, { recursive: true, force: true })
  return { name, plan, duration, startUp, reference }
}

/** Lives of a run that are spared after so many kills, so that it ends. */
const mostKills = 9

/**
 * Starts a run and kills it at a random instant, again and again, until it ends by itself: one in six while it starts, the
 * others evenly over what it does from there to its end. `enough` spares the next life.
 */
export async function killUntilDone(
  { name, plan, duration, startUp, reference }: KillSubject,
  runner: string,
  out: string,
  random: () => number,
  enough: () => boolean,
  onKill: (kill: Kill) => void,
): Promise<KilledRun> {
  const folder = mkdtempSync(join(out, 'killed-'))
  const directory = join(folder, 'run')
  const path = planFile(plan, folder)
  const faults: string[] = []
  let expectedStart = 0
  for (let lives = 1; ; lives++) {
    const before = existsSync(join(directory, 'events.jsonl')) ? attempts(directory).length : 0
    const spared = lives > mostKills || enough()
    const part = random() / 2 ** 32
    const starting = random() / 2 ** 32 < 1 / 6
    const code = spared
      ? await life(runner, path, Infinity)
      : starting ? await life(runner, path, part * startUp) : await life(runner, path, part * (duration - startUp), directory)
    const begun = existsSync(join(directory, 'events.jsonl')) ? attempts(directory).slice(before) : []
    for (const { from_update: from } of begun) {
      if (from !== expectedStart) faults.push(`life ${lives} went on from update ${from}, and the newest complete checkpoint was ${expectedStart}`)
    }
    if (code === null) {
      onKill({ name, phase: phaseOf(directory, before) })
      const kept = checkpointsLeft(directory)
      faults.push(...kept.faults.map(fault => `life ${lives}: ${fault}`))
      expectedStart = kept.newest
      continue
    }
    if (code !== 0) faults.push(`life ${lives} ended with code ${code}`)
    else for (const [key, value] of Object.entries(runRecord(directory))) {
      if (!isDeepStrictEqual(value, reference[key as keyof typeof reference])) faults.push(`${key} differ from those of the undisturbed run`)
    }
    rmSync(folder, { recursive: true, force: true })
    return { name, lives, faults }
  }
}

/** How many times a log says that training begins or goes on. */
const trainings = (directory: string): number => {
  const path = join(directory, 'events.jsonl')
  return existsSync(path) ? readFileSync(path, 'utf8').split('"phase":"training"').length - 1 : 0
}

const attempts = (directory: string) => readEvents(directory).filter(event => event.type === 'attempt')

/** The newest complete checkpoint (0: none). A folder of that name that is not complete is a fault, and so is one lost. */
function checkpointsLeft(directory: string): { readonly newest: number; readonly faults: readonly string[] } {
  const updates = listCheckpoints(directory)
  const broken = updates.flatMap(update => {
    const found = verifyCheckpoint(checkpointPath(directory, update))
    return typeof found === 'string' ? [`checkpoint-${update} is not complete: ${found}`] : []
  })
  const newest = updates.at(-1) ?? 0
  const events = existsSync(join(directory, 'events.jsonl')) ? readEvents(directory) : []
  const told = events.findLast(event => event.type === 'checkpoint')
  // At the end of a run of which only the best is kept, the newest goes.
  const ending = events.findLast(event => event.type === 'phase')?.phase === 'finishing'
  // A later one that is complete makes it go, and may not have been told of before the kill: then the next life tells of it.
  const lost = told !== undefined && !updates.includes(told.update) && newest < told.update && !(ending && updates.length > 0)
  return { newest, faults: [...broken, ...(lost ? [`checkpoint-${told.update} was written and is lost; there are ${updates.join(', ') || 'none'}`] : [])] }
}

/** By what lies in the directory where that tells, else by the last event. */
function phaseOf(directory: string, attemptsBefore: number): KillPhase {
  const own = join(directory, ownFolder)
  const left = existsSync(own) ? readdirSync(own) : []
  const events: readonly RunEvent[] = existsSync(join(directory, 'events.jsonl')) ? readEvents(directory) : []
  if (events.filter(event => event.type === 'attempt').length === attemptsBefore) return 'starting'
  if (left.some(name => name.startsWith('tmp-removed-'))) return 'rotation'
  if (left.some(name => name.startsWith('tmp-checkpoint-'))) return 'save'
  const phases = events.filter(event => event.type === 'phase')
  const phase = phases.at(-1)?.phase
  const saving = phases.at(-2)?.phase === 'saving'
  const last = events.at(-1)
  if (phase === 'training' && saving && (last?.type === 'phase' || last?.type === 'checkpoint' || last?.type === 'checkpoint_removed')) return 'rotation'
  if (phase === 'training') return last?.type === 'attempt' || last?.type === 'run_begin' ? 'loading' : 'step'
  return phase === 'evaluating' ? 'evaluation' : phase === 'saving' ? 'save' : phase === 'finishing' ? 'finishing' : 'loading'
}

function planFile(plan: Plan, folder: string): string {
  const path = join(folder, 'plan.json')
  writeFileSync(path, JSON.stringify({ ...plan, environment: { ...plan.environment, output_dir: join(folder, 'run') } }))
  return path
}

/**
 * A process that runs the plan, killed `ms` after its start, or, where the run's directory is given, after it has begun to
 * train: a busy machine starts slowly. Null where it was killed, else its exit code.
 */
function life(runner: string, plan: string, ms: number, directory?: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const before = directory === undefined ? 0 : trainings(directory)
    const child = spawn(process.execPath, [runner, plan], { stdio: ['ignore', 'ignore', 'inherit'] })
    let timer: NodeJS.Timeout | undefined
    const strike = (): void => {
      timer = setTimeout(() => child.kill('SIGKILL'), ms)
    }
    const wait = (watched: string): void => {
      if (trainings(watched) > before) strike()
      else timer = setTimeout(() => wait(watched), 4)
    }
    if (directory !== undefined) wait(directory)
    else if (ms !== Infinity) strike()
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      resolve(signal === 'SIGKILL' ? null : code)
    })
  })
}
