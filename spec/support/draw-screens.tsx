import { EventEmitter } from 'node:events'
import { render } from 'ink'
import { Screen } from '../../src/terminal/tui/screen.tsx'
import type { ScreenProps } from '../../src/terminal/tui/screen.tsx'
import { summaryLines } from '../../src/terminal/summary.ts'
import { emptyViewModel } from '../../src/terminal/view-model.ts'
import { begin, checkpoint, end, learning, modelOf, progress } from '../terminal/run-events.ts'

/** Draws many states of the screen one after the other on one terminal, and writes every picture to standard output as JSON. */
const facts = { dir: 'runs/digits', resume: 'trainspec run digits.trainspec --resume', now: 1030 }
const pictures: string[] = []
for (const [columns, rows] of [[60, 16], [80, 24], [69, 40], [140, 42], [200, 60], [40, 12]] as const) {
  const stdout = Object.assign(new EventEmitter(), { columns, rows: 100, isTTY: false, write: (text: string) => pictures.push(text) > 0 })
  const props = (given: Partial<ScreenProps>): ScreenProps => ({
    model: modelOf(learning(136)), theme: { colour: true, unicode: true }, columns, rows, now: 1014, bestMetric: 'accuracy', help: false,
    notice: null, ending: null, onKey: null, ...given,
  })
  const over = modelOf([...learning(276), end(276, 'stopped', 'good enough: 目標に達した')])
  const screens = [
    props({ model: emptyViewModel }),
    ...[1, 2, 23, 60, 200].map(updates => props({ model: modelOf(learning(updates)) })),
    props({ help: true }),
    props({ theme: { colour: true, unicode: false }, notice: 'asked for a checkpoint' }),
    props({ theme: { colour: false, unicode: true } }),
    props({ model: modelOf([...learning(3), begin(900, 30, 'ein Läufer mit 漢字 und 👩‍🔬 im Namen'), progress(4, NaN), progress(5, Infinity), checkpoint(5)]) }),
    props({ model: over, ending: { lines: summaryLines(over, facts), log: null } }),
    props({ ending: { lines: summaryLines(modelOf(learning(136)), facts), log: ['one', 'two ‒ zwei', 'three'] } }),
  ]
  const ink = render(<Screen {...screens[0]!} />, { stdout: stdout as unknown as NodeJS.WriteStream, debug: true, exitOnCtrlC: false, patchConsole: false })
  for (const screen of screens.slice(1)) ink.rerender(<Screen {...screen} />)
  ink.unmount()
}
process.stdout.write(JSON.stringify(pictures))
