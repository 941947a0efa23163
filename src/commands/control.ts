import { requestControl } from '../events/control.ts'
import type { ControlVerb } from '../events/events.ts'
import { readEvents } from '../events/read.ts'
import { printable } from '../diagnostics/display.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { runFolder } from './run-folder.ts'
import { runnerOf } from './run-process.ts'
import { shellPath } from '../diagnostics/shell-word.ts'

/** Longest wait for the run to take a request: a long update may be under way. */
const patienceMs = 10_000
const lookMs = 50

/** Asks the run in `dir` to do something, and waits until it says that it was asked. */
export async function askRun(dir: string, verb: ControlVerb, io: CommandIo): Promise<number> {
  const path = runFolder(dir, io.cwd)
  if (runnerOf(path) === null) throw failure(`no run is going on in ${dir}`, { help: `trainspec attach ${shellPath(dir)} shows how it ended.`, code: exitCode.runFailed })
  const before = controlsTaken(path, verb)
  try {
    requestControl(path, verb)
  } catch (error) {
    throw failure((error as Error).message, { code: exitCode.runFailed })
  }
  for (let waited = 0; waited < patienceMs; waited += lookMs) {
    await new Promise(resolve => setTimeout(resolve, lookMs))
    if (controlsTaken(path, verb) > before) {
      io.out(`${printable(dir)}: ${takenText[verb]}\n`)
      return exitCode.done
    }
    if (runnerOf(path) === null) throw failure(`the run in ${dir} ended before it was asked`, { code: exitCode.runFailed })
  }
  throw failure(`the run in ${dir} has not answered for ${patienceMs / 1000} seconds; the request stays`, { code: exitCode.runFailed })
}

const takenText: Readonly<Record<ControlVerb, string>> = {
  'checkpoint': 'a checkpoint is being written',
  'stop': 'stopping after a checkpoint',
  'stop-now': 'stopping at once',
}

const controlsTaken = (dir: string, verb: ControlVerb): number =>
  readEvents(dir).filter(event => event.type === 'control' && event.verb === verb).length
