import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { availableParallelism, freemem, tmpdir, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../data/cache/folder.ts'
import { cacheUse, clearCache } from '../data/cache/room.ts'
import { printable } from '../diagnostics/display.ts'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import { formatBytes, formatNumber, formatSeconds } from '../terminal/format.ts'
import type { CommandIo } from './io.ts'
import { exitCode } from './io.ts'
import { templateFiles } from './init.ts'
import { loadPlan } from './load-plan.ts'

/** What was looked at, what was found, and where it is not good, what to do. */
interface Finding {
  readonly what: string
  readonly found: string
  readonly advice: string | null
  /** Training cannot work until it is mended. */
  readonly fatal?: boolean
}

export interface DoctorFlags {
  readonly clearCache?: boolean
}

/** Looks at everything that training needs, the engine by training something small. */
export async function doctorCommand(flags: DoctorFlags, io: CommandIo): Promise<number> {
  if (flags.clearCache === true) return clear(io)
  const findings = [node(), memory(), cores(), disk(io.cwd), cache(io), terminal(io), colour(io), await training(io)]
  const width = Math.max(...findings.map(({ what }) => what.length))
  for (const { what, found, advice, fatal } of findings) {
    const mark = advice === null ? 'ok  ' : fatal === true ? 'BAD ' : 'note'
    io.out(`${mark}  ${what.padEnd(width)}  ${printable(found)}\n${advice === null ? '' : `      ${' '.repeat(width)}  ${printable(advice)}\n`}`)
  }
  return findings.some(({ fatal }) => fatal === true) ? exitCode.engineUnavailable : exitCode.done
}

function node(): Finding {
  const good = Number(process.versions.node.split('.')[0]) >= 20
  return { what: 'Node.js', found: `${process.versions.node} on ${process.platform} ${process.arch}`, advice: good ? null : 'Install Node.js 20 or newer.', fatal: !good }
}

function memory(): Finding {
  const free = freemem()
  return {
    what: 'memory',
    found: `${formatBytes(free)} free of ${formatBytes(totalmem())}`,
    advice: free < 1e9 ? 'Less than 1 GB is free: close what you do not need, and look at the memory that trainspec plan foretells.' : null,
  }
}

function cores(): Finding {
  const count = availableParallelism()
  return { what: 'cores', found: String(count), advice: count < 2 ? 'One core: training and reading of data take turns.' : null }
}

function disk(folder: string): Finding {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  return { what: 'disk', found: `${formatBytes(free)} free here`, advice: free < 2e9 ? 'Little room for checkpoints: trainspec plan says how much a run needs.' : null }
}

const switchedOff = 'off (TRAINSPEC_CACHE)'

/** Rows that are kept between runs. */
function cache({ env }: CommandIo): Finding {
  const folder = cacheFolder(env)
  if (folder === null) return { what: 'cache', found: switchedOff, advice: null }
  const { entries, bytes } = cacheUse(folder)
  const used = entries === 0 ? 'empty' : `prepared rows of ${entries} ${entries === 1 ? 'source' : 'sources'}, ${formatBytes(bytes)}`
  return { what: 'cache', found: `${folder}: ${used}`, advice: holdsFiles(folder) ? null : 'Nothing can be kept there, so every run prepares its rows anew: let TRAINSPEC_CACHE name a folder that you may write to, or say `off`.' }
}

/** Whether files can be written to the folder, which is made where there is none yet. */
function holdsFiles(folder: string): boolean {
  try {
    if (!lstatSync(folder).isDirectory()) return false
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && dirname(folder) !== folder && holdsFiles(dirname(folder))
  }
}

function clear({ env, out, err }: CommandIo): number {
  const folder = cacheFolder(env)
  try {
    const bytes = folder === null ? 0 : clearCache(folder)
    out(`cache  ${printable(folder === null ? switchedOff : `${folder}: ${formatBytes(bytes)} removed`)}\n`)
    return exitCode.done
  } catch (error) {
    err(`${printable(`${folder} cannot be emptied: ${systemRefusal(error) ?? (error as Error).message}`)}\n`)
    return exitCode.runFailed
  }
}

function terminal({ terminal: { interactive, columns, rows, unicode }, env }: CommandIo): Finding {
  if (!interactive) {
    const why = env['CI'] ? 'CI is set' : env['TERM'] === 'dumb' ? 'TERM is dumb' : 'standard output is none'
    return { what: 'terminal', found: `none (${why}): runs are shown line by line`, advice: null }
  }
  const small = columns < 60 || rows < 16
  return {
    what: 'terminal',
    found: `${columns}×${rows}${unicode ? ', Unicode' : ', ASCII'}`,
    advice: small ? 'The live view needs 60×16: make the window larger, or runs are shown line by line.'
      : unicode ? null : 'Charts are drawn with ASCII. With a UTF-8 locale (LANG=C.UTF-8) they are finer.',
  }
}

function colour({ terminal: { colour: painted, interactive }, env }: CommandIo): Finding {
  const why = env['FORCE_COLOR'] !== undefined ? ' (by FORCE_COLOR)' : env['NO_COLOR'] ? ' (NO_COLOR is set)' : interactive ? '' : ' (no terminal)'
  return { what: 'colour', found: painted ? 'yes' : `no${why}`, advice: null }
}

/** Trains the project of `init` for two updates, in a folder that is removed afterwards. */
async function training(io: CommandIo): Promise<Finding> {
  const what = 'engine onnx'
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-doctor-'))
  try {
    for (const [path, text] of templateFiles('flowers')) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const flags = { set: ['arguments.max_steps=2', `arguments.output_dir=${JSON.stringify(join(folder, 'run'))}`] }
    const { plan, diagnostics } = await loadPlan(join(folder, 'flowers.trainspec'), flags, io)
    if (plan === null) return broken(what, diagnostics.map(({ message }) => message).join('; '))
    const { execute } = await import('../training/execute.ts')
    const { engine, threads } = plan.environment
    let loss = Number.NaN
    const start = performance.now()
    const outcome = await execute(plan, {
      resume: false, engine, threads, device: 'cpu',
      onEvent: event => {
        if (event.type === 'log' && event.values['loss'] !== undefined) loss = event.values['loss']
      },
    })
    if (outcome.kind !== 'finished') return broken(what, 'problems' in outcome ? outcome.problems.map(({ message }) => message).join('; ') : outcome.kind)
    return { what, found: `trained 2 updates in ${formatSeconds((performance.now() - start) / 1000)}, loss ${formatNumber(loss)}`, advice: null }
  } catch (error) {
    return broken(what, (error as Error).message)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const broken = (what: string, reason: string): Finding => ({
  what,
  found: `does not train: ${reason}`,
  advice: 'Install anew (npm ci). ONNX Runtime ships for Linux, macOS and Windows on x64 and arm64, with glibc 2.28 or newer.',
  fatal: true,
})
