import { join } from 'node:path'
import { readOwnText } from '../events/own-file.ts'
import type { CommandIo } from './io.ts'
import { exitCode } from './io.ts'
import { planFacts } from './plan-facts.ts'
import { shellPath } from '../diagnostics/shell-word.ts'

export interface ShowOptions {
  readonly dir: string
  readonly resume: string
  /** Process of the attempt to show; null for the newest one. */
  readonly runner: number | null
  readonly alive: () => boolean
}

/** The live view of a run directory. Its exit code is that of the run, or 0 where the user left. */
export async function showRun(path: string, options: ShowOptions, io: CommandIo): Promise<number> {
  // Ink's colours go by rules of their own.
  process.env['FORCE_COLOR'] = io.terminal.colour ? '1' : '0'
  const { showTui } = await import('../terminal/tui/show-tui.tsx')
  const { colour, unicode } = io.terminal
  const { kind, model } = await showTui(path, {
    stdin: process.stdin,
    stdout: process.stdout,
    theme: { colour, unicode },
    bestMetric: planFacts(path).bestMetric,
    runner: options.runner,
    alive: options.alive,
    logTail: () => logTail(path),
    shownDir: options.dir,
    resume: options.resume,
  })
  if (kind === 'left') {
    io.out(`The run goes on. To see it again: trainspec attach ${shellPath(options.dir)}\n`)
    return exitCode.done
  }
  if (kind === 'died') return exitCode.runFailed
  return { completed: exitCode.done, stopped: exitCode.done, interrupted: exitCode.interrupted, failed: exitCode.runFailed }[model.end!.outcome]
}

const tailLines = 8

/** The last lines of what the process of the run wrote. */
function logTail(path: string): readonly string[] {
  // None where the run was started without a viewer: its words went elsewhere.
  return (readOwnText(join(path, '.trainspec', 'runner.log')) ?? '').trimEnd().split('\n').slice(-tailLines).filter(line => line !== '')
}
