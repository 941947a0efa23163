import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, lstatSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../plan/make-folder.ts'
import { readEvents } from '../events/read.ts'
import type { Plan } from '../plan/plan.ts'
import { printable } from '../diagnostics/display.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { showRun } from './show-run.ts'

export interface InViewOptions {
  readonly dir: string
  readonly resume: string
  readonly resuming: boolean | string
  readonly allowCode: boolean
}

/** Starts the run in a process of its own, which outlives this one, and shows it here. */
export async function runInView(plan: Plan, options: InViewOptions, io: CommandIo): Promise<number> {
  const path = plan.environment.output_dir
  const own = join(path, '.trainspec')
  makeFolder(own)
  const log = join(own, 'runner.log')
  const planFile = join(own, 'runner-plan.json')
  // A link in their place is removed, not followed.
  if (!lstatSync(own).isDirectory()) throw failure(`${options.dir} holds .trainspec, which no run of ours has written`, { code: exitCode.runFailed })
  for (const path of [planFile, log]) rmSync(path, { force: true })
  writeFileSync(planFile, JSON.stringify(plan), { flag: 'wx' })
  const runner = startRunner(planFile, log, options, io)
  let ended: number | null = null
  runner.once('exit', (code, signal) => {
    ended = code ?? (signal === null ? exitCode.runFailed : 128)
  })
  const failed = new Promise<never>((_resolve, reject) => void runner.once('error', reject))

  // Its first words come before the screen: a run that is refused (the directory is in use, say) never gets one.
  const interrupt = (): void => void runner.kill('SIGINT')
  process.on('SIGINT', interrupt)
  while (ended === null && !hasBegun(path, runner.pid!)) await Promise.race([failed, new Promise(resolve => setTimeout(resolve, 40))])
  process.off('SIGINT', interrupt)
  if (!hasBegun(path, runner.pid!)) {
    const said = readFileSync(log, 'utf8')
    if (ended === 0) io.out(said.split('\n').map(printable).join('\n'))
    else io.err(said === '' ? 'error: the process of the run ended without a word\n' : said.split('\n').map(printable).join('\n'))
    return ended ?? exitCode.runFailed
  }
  const code = await showRun(path, { ...options, runner: runner.pid!, alive: () => ended === null }, io)
  runner.unref()
  return code
}

function startRunner(planFile: string, log: string, { resuming, allowCode }: InViewOptions, io: CommandIo): ChildProcess {
  const output = openSync(log, 'wx', 0o600)
  try {
    const resume = resuming === false ? [] : typeof resuming === 'string' ? ['--resume', resuming] : ['--resume']
    const args = [fileURLToPath(new URL('./main.js', import.meta.url)), 'run', planFile, '--view', 'none', ...(allowCode ? ['--allow-code'] : []), ...resume]
    return spawn(process.execPath, args, { cwd: io.cwd, detached: true, env: { ...process.env, FORCE_COLOR: '0' }, stdio: ['ignore', output, output], windowsHide: true })
  } finally {
    closeSync(output)
  }
}

const hasBegun = (dir: string, pid: number): boolean => readEvents(dir).some(event => event.type === 'attempt' && event.pid === pid)
