import { closeSync, existsSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, rmdirSync, writeFileSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { systemRefusal } from '../../diagnostics/system-refusal.ts'
import type { RunEvent } from '../../events/events.ts'
import { readOwnText } from '../../events/own-file.ts'
import { readEvents } from '../../events/read.ts'
import type { Plan } from '../../plan/plan.ts'
import { head, piece } from './file.ts'

/** Whoever keeps a file of another tool beside a run, from its events. */
export interface Sink {
  /** An event that is in the log. The first one is an attempt's. */
  onEvent(event: RunEvent): void
  close(): void
}

export interface SinkOptions {
  /** Folder that a relative `logging_dir` starts from. */
  readonly cwd: string
  /** The file cannot be written: the run goes on without it. Told once. */
  readonly onFault: (message: string) => void
}

/** Whether a plan's `report_to` names TensorBoard: by its name, or among all that stays on this machine. */
export function reportsToTensorboard({ spec }: Plan): boolean {
  const value = spec.arguments['report_to']?.value ?? 'all'
  return [value].flat().some(name => name === 'tensorboard' || name === 'all')
}

/**
 * One event file a run, whatever its attempts: an attempt writes anew what the log holds of the run up to where it goes on,
 * so that nothing stands in it twice, and adds from there. Where the file lies is remembered in `.trainspec/tensorboard.json`.
 */
export function tensorboardSink(plan: Plan, { cwd, onFault }: SinkOptions): Sink {
  const run = plan.environment.output_dir
  let handle: number | null = null
  let faulty = false
  const guarded = (work: () => void): void => {
    if (faulty) return
    try {
      work()
    } catch (error) {
      faulty = true
      onFault(systemRefusal(error) ?? (error as Error).message)
    }
  }
  const begin = (attempt: Extract<RunEvent, { type: 'attempt' }>): void => {
    close()
    const events = readEvents(run)
    const first = events.find(event => event.type === 'attempt') ?? attempt
    const memory = join(run, '.trainspec', 'tensorboard.json')
    const before = remembered(memory, run, [run, ...loggingDir(plan, cwd)])
    if (attempt.n === 1 && before !== null) remove(before)
    const file = attempt.n > 1 && before !== null ? before : newFile(plan, first, cwd)
    mkdirSync(dirname(file), { recursive: true })
    const pieces = events.flatMap(event => piece(event) ?? [])
    rmSync(`${file}.tmp`, { force: true })
    writeFileSync(`${file}.tmp`, Buffer.concat([head(planOf(attempt, plan), first.time), ...pieces]))
    renameSync(`${file}.tmp`, file)
    rmSync(memory, { force: true })
    writeFileSync(memory, `${JSON.stringify({ file: relative(run, file) })}\n`)
    handle = openSync(file, 'a')
  }
  const close = (): void => {
    if (handle !== null) closeSync(handle)
    handle = null
  }
  return {
    onEvent(event) {
      guarded(() => {
        if (event.type === 'attempt') return begin(event)
        const bytes = handle === null ? null : piece(event)
        if (bytes !== null) writeSync(handle!, bytes)
      })
    },
    close,
  }
}

/** The plan that an attempt follows: the one in the directory, where a smaller batch made it another than was asked for. */
function planOf(attempt: Extract<RunEvent, { type: 'attempt' }>, asked: Plan): Plan {
  if (attempt.plan_hash === asked.hash) return asked
  const followed = parsedPlan(readOwnText(join(asked.environment.output_dir, 'plan.json'), 1 << 28))
  return followed?.hash === attempt.plan_hash ? followed : asked
}

function parsedPlan(text: string | null): Plan | null {
  try {
    return JSON.parse(text ?? 'null') as Plan | null
  } catch {
    return null // torn by a kill: written anew by the next attempt
  }
}

/** The file of earlier attempts, where it lies in one of `folders`: a run directory may come from a stranger. */
function remembered(memory: string, run: string, folders: readonly string[]): string | null {
  try {
    const { file } = JSON.parse(readOwnText(memory) ?? '') as { file?: unknown }
    if (typeof file !== 'string' || !/(^|[\\/])events\.out\.tfevents\.[^\\/]*$/.test(file)) return null
    const path = resolve(run, file)
    // Links in between are judged by where they lead.
    const place = realpathSync(dirname(path))
    return folders.some(folder => existsSync(folder) && isBelow(realpathSync(folder), place)) ? path : null
  } catch {
    return null // none yet, or not ours
  }
}

/** The file of a run that was overwritten, and its folder where nothing else lies there. */
function remove(file: string): void {
  rmSync(file, { force: true })
  try {
    if (existsSync(dirname(file))) rmdirSync(dirname(file))
  } catch {
    // Something else lies there.
  }
}

/** The folder of `logging_dir`, where one is given. */
function loggingDir(plan: Plan, cwd: string): readonly string[] {
  const given = plan.spec.arguments['logging_dir']?.value
  return typeof given === 'string' && given !== '' ? [resolve(cwd, given)] : []
}

const isBelow = (folder: string, path: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)

/** `logging_dir`, else `runs/Nov24_06-37-23_HOST` in the run directory, as Transformers names it, by the time the run began. */
function newFile(plan: Plan, first: Extract<RunEvent, { type: 'attempt' }>, cwd: string): string {
  const [given] = loggingDir(plan, cwd)
  const folder = given ?? join(plan.environment.output_dir, 'runs', `${stamp(first.time)}_${hostname()}`)
  return join(folder, `events.out.tfevents.${Math.floor(first.time)}.${hostname()}.${first.pid}.0`)
}

function stamp(time: number): string {
  const date = new Date(time * 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const month = date.toLocaleString('en-US', { month: 'short' })
  return `${month}${two(date.getDate())}_${two(date.getHours())}-${two(date.getMinutes())}-${two(date.getSeconds())}`
}
