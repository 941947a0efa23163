import { join } from 'node:path'
import { readOwnText } from '../events/own-file.ts'
import { followEvents } from '../events/read.ts'
import { parsePlan } from '../plan/read.ts'
import { createStreamView } from '../terminal/stream-view.ts'
import { summaryLines, summaryText } from '../terminal/summary.ts'
import type { CommandIo } from './io.ts'
import { exitCode } from './io.ts'
import { resumeCommand } from './resume-command.ts'
import { runFolder } from './run-folder.ts'
import { runnerOf } from './run-process.ts'
import { showRun } from './show-run.ts'
import type { ViewFlag } from './view-kind.ts'
import { viewKind } from './view-kind.ts'

export interface AttachFlags {
  readonly view?: ViewFlag
}

/** Whether the run's plan names files of code, which go on only under --allow-code. */
function runsCode(path: string): boolean {
  const [plan] = parsePlan(readOwnText(join(path, 'plan.json'), 1 << 28) ?? '', 'plan.json')
  return (plan?.spec.callback_files ?? []).length > 0
}

/** Shows a run that is going on until it ends or the user leaves; of one that is over, how it ended. */
export async function attachCommand(dir: string, flags: AttachFlags, io: CommandIo): Promise<number> {
  const path = runFolder(dir, io.cwd)
  const kind = viewKind(flags.view ?? 'auto', io.terminal, process.stdin.isTTY === true)
  const alive = (): boolean => runnerOf(path) !== null
  // Its own plan has every value that the run was started with.
  const facts = { dir, resume: resumeCommand(join(dir, 'plan.json'), { allowCode: runsCode(path) }) }
  if (kind === 'tui') return showRun(path, { ...facts, runner: null, alive }, io)

  const view = createStreamView(kind, io.out)
  await new Promise<void>(resolve => {
    const following = followEvents(path, { onEvents: events => events.forEach(event => view.onEvent(event)), onRestart: () => undefined })
    const timer = setInterval(() => {
      if (view.model.end === null && alive()) return
      following.poll()
      if (view.model.end === null && alive()) return
      clearInterval(timer)
      following.close()
      resolve()
    }, 100)
  })
  if (kind === 'plain') io.out(`\n${summaryText(summaryLines(view.model, { ...facts, now: view.model.lastTime }))}`)
  return exitCode.done
}
