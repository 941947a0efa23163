import { lstatSync, readdirSync, realpathSync, rmSync, rmdirSync, unlinkSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import { makeFolder } from '../plan/make-folder.ts'
import { readOwnText } from '../events/own-file.ts'
import { readEvents } from '../events/read.ts'
import type { Plan } from '../plan/plan.ts'
import { parseManifest } from './checkpoint/manifest.ts'
import { checkpointPath, checkpointUpdate, manifestFile, ownFolder, temporaryPrefix } from './checkpoint/names.ts'
import type { ChosenCheckpoint } from './checkpoint/verify.ts'
import { listCheckpoints, newestCheckpoint, verifyCheckpoint } from './checkpoint/verify.ts'
import { lastingEventsAt } from './events-told.ts'
import type { Fitting } from './batch-size.ts'
import type { Lock } from './lock.ts'
import { takeLock } from './lock.ts'
import type { RunManifest, RunResult } from './run-manifest.ts'
import { readRunManifest, replaceOwnFile, runFiles, writeRunManifest } from './run-manifest.ts'

/** A run directory that is ours until `lock` is released. */
export interface RunDirectory {
  readonly path: string
  readonly lock: Lock
  /** 1 for a fresh run. */
  readonly attempt: number
  readonly checkpoint: ChosenCheckpoint | null
  /** Lasting events already in the log for the checkpoint's update. */
  readonly told: number
  /** What the user should know: skipped checkpoints, nothing to resume. */
  readonly notes: readonly string[]
  /** The plan that the run follows, which is the one in the directory: that asked for, at the batch size that fits. */
  readonly plan: Plan
  readonly change: Fitting['change']
  /** The run is over; there is nothing to do. */
  readonly finished: RunResult | null
}

export interface DirectoryOptions {
  /** True: from the newest complete checkpoint; a name or path: from that one. */
  readonly resume: boolean | string
  readonly overwrite: boolean
  /** Why a resume under this plan is refused, or null; asked only where the hashes differ. */
  readonly refuseResume: (before: Plan) => string | null
  /** What a resume under this plan changes in the run, a sentence each; asked only where the hashes differ. */
  readonly forks?: (before: Plan) => readonly string[]
  /** With `auto_find_batch_size`: the plan at the size of the run that lies there (null: none), or at the first size that fits. */
  readonly fit?: (before: Plan | null) => Fitting | readonly Diagnostic[]
}

/**
 * Takes the run directory, decides where the run goes on, and leaves it ready: leftovers of killed attempts removed, the
 * plan written. What is not ours is never touched, no link followed.
 */
export function openRunDirectory(plan: Plan, options: DirectoryOptions): RunDirectory | readonly Diagnostic[] {
  const shown = plan.spec.outputs.output_dir
  let path: string
  let lock: Lock
  try {
    makeFolder(plan.environment.output_dir)
    path = realpathSync(plan.environment.output_dir)
    const own = join(path, ownFolder)
    if (isThere(own) && !lstatSync(own).isDirectory()) return [diagnostic('directory-foreign', { directory: shown, file: ownFolder }, null)]
    const taken = takeLock(path)
    if ('pid' in taken) {
      return [diagnostic('directory-in-use', { directory: shown, holder: `process ${taken.pid} on ${taken.host} since ${taken.since}` }, null)]
    }
    lock = taken
  } catch (error) {
    return [diagnostic('directory-unusable', { directory: shown, reason: systemRefusal(error) ?? (error as Error).message }, null)]
  }
  try {
    const found = prepare(path, plan, shown, options)
    if ('attempt' in found) return { path, lock, ...found }
    lock.release()
    return [found].flat()
  } catch (error) {
    lock.release()
    return [diagnostic('directory-unusable', { directory: shown, reason: systemRefusal(error) ?? (error as Error).message }, null)]
  }
}

function prepare(path: string, asked: Plan, shown: string, options: DirectoryOptions): Omit<RunDirectory, 'path' | 'lock'> | Diagnostic | readonly Diagnostic[] {
  removeLeftovers(path)
  const resuming = options.resume !== false
  const found = readRunManifest(path)
  // Where nothing is saved there is nothing to go on with under another plan: the run makes room. A smaller batch that it came to is none.
  const isVoid = found !== null && resuming && found.plan_hash !== asked.hash && !hasSaved(path, found) && !isFitted(options.fit?.(readPlan(path)), found)
  if (isVoid) removeRun(path, found.files)
  const manifest = isVoid ? null : found
  if (manifest !== null && !resuming) {
    if (!options.overwrite && hasBegun(path, manifest)) return diagnostic('run-exists', { directory: shown }, null)
    removeRun(path, manifest.files)
  }
  if (manifest === null && typeof options.resume === 'string') {
    return diagnostic('resume-unknown-checkpoint', { checkpoint: options.resume, reason: `there is no run in ${path}` }, null)
  }
  if (manifest === null || !resuming) {
    const foreign = foreignFile(path)
    if (foreign !== null) return diagnostic('directory-foreign', { directory: shown, file: foreign }, null)
    const fitting = options.fit?.(null) ?? { plan: asked, change: null }
    if (!('plan' in fitting)) return fitting
    const { plan, change } = fitting
    followPlan(path, plan)
    const notes = resuming ? ['there was no run to resume: this one starts from the beginning'] : []
    return { attempt: 1, checkpoint: null, told: 0, notes, plan, change, finished: null }
  }

  const fitting = options.fit?.(readPlan(path)) ?? { plan: asked, change: null }
  if (!('plan' in fitting)) return fitting
  const { plan, change } = fitting
  let forks: readonly string[] = []
  if (manifest.plan_hash !== plan.hash) {
    const before = readPlan(path)
    forks = before === null ? [] : options.forks?.(before) ?? []
    const difference = before === null ? 'its plan.json cannot be read' : options.refuseResume(before)
    if (difference !== null) return diagnostic('resume-other-plan', { directory: shown, difference }, null)
  }
  const chosen = choose(path, options.resume)
  if ('code' in chosen) return chosen
  const unchanged = manifest.plan_hash === plan.hash
  const events = readEvents(path)
  const attempt = 1 + events.filter(({ type }) => type === 'attempt').length
  const told = chosen.checkpoint === null ? 0 : lastingEventsAt(events, chosen.checkpoint.update)
  const notes = [...forks, ...chosen.skipped.map(({ name, reason }) => `skipped ${name}: ${reason}`)]
  if (manifest.result !== null && unchanged && options.resume === true) return { attempt, checkpoint: null, told, notes, plan, change, finished: manifest.result }
  followPlan(path, plan)
  return { attempt, checkpoint: chosen.checkpoint, told, notes, plan, change, finished: null }
}

const isFitted = (fitting: Fitting | readonly Diagnostic[] | undefined, { plan_hash }: RunManifest): boolean =>
  fitting !== undefined && 'plan' in fitting && fitting.plan.hash === plan_hash

/** Whether a run has anything to lose: one that failed on its data, or before its first update was done, has not. */
const hasBegun = (path: string, manifest: RunManifest): boolean =>
  hasSaved(path, manifest) || readEvents(path).some(event => 'update' in event && event.update > 0)

/** Whether there is a result or a checkpoint of a run. */
export const hasSaved = (path: string, manifest: RunManifest | null = readRunManifest(path)): boolean =>
  manifest?.result != null || listCheckpoints(path).length > 0

/** The run begins anew under another plan: what is written of it says so. */
export function followPlan(path: string, plan: Plan): void {
  writeRunManifest(path, plan.hash, null)
  writePlan(path, plan)
}

const writePlan = (path: string, plan: Plan): void => replaceOwnFile(path, 'plan.json', [Buffer.from(`${JSON.stringify(plan, null, 2)}\n`)])

function readPlan(path: string): Plan | null {
  try {
    return JSON.parse(readOwnText(join(path, 'plan.json'), 1 << 28) ?? '') as Plan
  } catch {
    return null
  }
}

/** The checkpoint to go on from: the one named, or the newest complete one; none yet means from the beginning. */
function choose(
  path: string,
  resume: boolean | string,
): { readonly checkpoint: ChosenCheckpoint | null; readonly skipped: readonly { name: string; reason: string }[] } | Diagnostic {
  if (typeof resume !== 'string') {
    const { chosen, skipped } = newestCheckpoint(path)
    return { checkpoint: chosen, skipped }
  }
  const unknown = (reason: string) => diagnostic('resume-unknown-checkpoint', { checkpoint: resume, reason }, null)
  const update = /^\d+$/.test(resume) ? Number(resume) : checkpointUpdate(basename(resume))
  if (update === null) return unknown('its name is not checkpoint-N')
  const folder = checkpointPath(path, update)
  if (/[\\/]/.test(resume) && isThere(resolve(resume)) && realpathSync(resolve(resume)) !== folder) return unknown(`it does not lie in ${path}`)
  if (!listCheckpoints(path).includes(update)) return unknown('there is no such folder')
  const manifest = verifyCheckpoint(folder)
  if (typeof manifest === 'string') return unknown(manifest)
  return { checkpoint: { update, folder, manifest }, skipped: [] }
}

/** What killed attempts left half done, in our own folder. */
function removeLeftovers(path: string): void {
  const own = join(path, ownFolder)
  for (const name of readdirSync(own)) {
    if (name.startsWith(temporaryPrefix) || /^lock-\d+(-new)?$/.test(name)) rmSync(join(own, name), { recursive: true, force: true })
  }
}

/** A file or folder of a name that a run writes, where no run of ours has been. */
function foreignFile(path: string): string | null {
  const names = new Set<string>(runFiles)
  return readdirSync(path).find(name => names.has(name) || checkpointUpdate(name) !== null) ?? null
}

/**
 * Removes what manifests of ours list, and nothing else: files of the run, then of each checkpoint, then its folder if
 * nothing else is in it. A link is removed, not what it leads to.
 */
function removeRun(path: string, files: readonly string[]): void {
  for (const update of listCheckpoints(path)) {
    const folder = checkpointPath(path, update)
    const manifest = readManifest(join(folder, manifestFile))
    if (manifest === null) continue
    for (const name of [...Object.keys(manifest.files), manifestFile]) removeFile(join(folder, name))
    if (readdirSync(folder).length === 0) rmdirSync(folder)
  }
  const known = new Set<string>(runFiles)
  for (const name of files) if (known.has(name)) removeFile(join(path, name))
  removeFile(join(path, ownFolder, 'manifest.json'))
}

function readManifest(path: string) {
  try {
    return parseManifest(readOwnText(path) ?? '')
  } catch {
    return null
  }
}

function removeFile(path: string): void {
  if (!isThere(path) || lstatSync(path).isDirectory()) return
  unlinkSync(path)
}

function isThere(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
