import './draw-always.ts'
import { render } from 'ink'
import type { Key } from 'ink'
import { requestControl } from '../../events/control.ts'
import type { ControlVerb } from '../../events/events.ts'
import { followEvents } from '../../events/read.ts'
import { createFrameBudget, viewerBudget } from '../frame-budget.ts'
import { printable } from '../../diagnostics/display.ts'
import { summaryLines } from '../summary.ts'
import type { ViewModel } from '../view-model.ts'
import { emptyViewModel, reduce } from '../view-model.ts'
import { Screen } from './screen.tsx'
import type { Theme } from './theme.tsx'

export interface TuiOptions {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly theme: Theme
  readonly bestMetric: string | null
  /** Process of the attempt to show: what earlier ones said does not end the view. Null for the newest attempt. */
  readonly runner: number | null
  /** Whether the process of the run still lives. */
  readonly alive: () => boolean
  /** The end of what that process wrote. */
  readonly logTail: () => readonly string[]
  /** The run directory as the user writes it, and the command that goes on with the run. */
  readonly shownDir: string
  readonly resume: string
}

/** `left`: the user left, the run goes on. `died`: its process is gone and did not say why. */
export interface TuiOutcome {
  readonly kind: 'left' | 'ended' | 'died'
  readonly model: ViewModel
}

/** How often we look whether a frame is due and the process of the run still lives. */
const tickMs = 125
/** Looks at a dead process before its silence is believed. */
const deadLooksNeeded = 4

/** Shows the run in `dir` until it ends, dies, or the user leaves. The last picture stays on the screen. */
export function showTui(dir: string, options: TuiOptions): Promise<TuiOutcome> {
  const { stdout, stdin } = options
  let model = emptyViewModel
  let help = false
  let asked: ControlVerb | null = null
  let notice: string | null = null
  let news: 'none' | 'events' | 'key' = 'events'
  let deadLooks = 0
  const budget = createFrameBudget(viewerBudget, performance.now(), processorMs())

  const following = followEvents(dir, {
    throttleMs: 2 * tickMs,
    onRestart: () => {
      model = emptyViewModel
      news = 'events'
    },
    onEvents: events => {
      for (const event of events) {
        model = reduce(model, event)
        if (event.type === 'checkpoint' && asked === 'checkpoint') [asked, notice] = [null, null]
      }
      if (news === 'none') news = 'events'
    },
  })

  return new Promise((resolve, reject) => {
    const ask = (verb: ControlVerb): void => {
      try {
        requestControl(dir, verb)
        asked = verb
        notice = noticeText[verb]
      } catch (error) {
        notice = printable((error as Error).message)
      }
      news = 'key'
    }
    const onKey = (input: string, key: Key): void => {
      if ((key.ctrl && input === 'c') || input === 's') ask(asked === 'stop' || asked === 'stop-now' ? 'stop-now' : 'stop')
      else if (input === 'c') ask('checkpoint')
      else if (input === '?' || input === 'h') help = !help
      else if (input === 'q') finish('left')
      news = 'key'
    }
    const screen = (kind: TuiOutcome['kind'] | null): React.JSX.Element => {
      const now = Date.now() / 1000
      const lines = kind === null || kind === 'left' ? [] : summaryLines(model, { dir: options.shownDir, resume: options.resume, now })
      const log = kind === 'died' ? options.logTail().map(printable) : null
      return (
        <Screen
          model={model}
          theme={options.theme}
          columns={stdout.columns || 80}
          rows={stdout.rows || 24}
          now={now}
          bestMetric={options.bestMetric}
          help={help && kind === null}
          notice={notice}
          ending={kind === null || kind === 'left' ? null : { lines, log }}
          onKey={stdin.isTTY && kind === null ? onKey : null}
        />
      )
    }
    const ink = render(screen(null), { stdout, stdin, exitOnCtrlC: false, patchConsole: false, maxFps: 4 })
    const finish = (kind: TuiOutcome['kind']): void => {
      clearInterval(timer)
      following.close()
      stdout.off('resize', onResize)
      ink.rerender(screen(kind))
      ink.unmount()
      ink.waitUntilExit().then(() => resolve({ kind, model }), reject)
    }
    const onResize = (): void => {
      news = 'key'
    }
    stdout.on('resize', onResize)
    const over = (): boolean => model.end !== null && (options.runner === null || model.attempt?.pid === options.runner)
    const timer = setInterval(() => {
      if (over()) return finish('ended')
      if (!options.alive()) {
        // Its last events may have been written between our look and its death.
        following.poll()
        deadLooks += 1
        if (deadLooks >= deadLooksNeeded) return finish(over() ? 'ended' : 'died')
      }
      if (!budget.due(performance.now(), processorMs(), news)) return
      news = 'none'
      ink.rerender(screen(null))
    }, tickMs)
  })
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const noticeText: Readonly<Record<ControlVerb, string>> = {
  'checkpoint': 'asked for a checkpoint',
  'stop': 'stopping after a checkpoint; s or ctrl+c again stops at once',
  'stop-now': 'stopping at once',
}
