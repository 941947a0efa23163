import { render } from 'ink-testing-library'
import { expect, test } from 'vitest'
import type { ScreenProps } from '../../../src/terminal/tui/screen.tsx'
import { Screen } from '../../../src/terminal/tui/screen.tsx'
import { summaryLines } from '../../../src/terminal/summary.ts'
import { emptyViewModel } from '../../../src/terminal/view-model.ts'
import { end, learning, modelOf } from '../run-events.ts'
import { frame } from './frame.tsx'

const facts = { dir: 'runs/digits', resume: 'trainspec run digits.trainspec --resume', now: 1030 }
const props = (given: Partial<ScreenProps>): ScreenProps => ({
  model: modelOf(learning(136)), theme: { colour: false, unicode: true }, columns: 80, rows: 24, now: 1014, bestMetric: 'accuracy', help: false,
  notice: null, ending: null, onKey: null, ...given,
})

const stages = {
  'before the first event': props({ model: emptyViewModel }),
  'while it runs': props({}),
  'with help': props({ help: true }),
  'when it was completed': props({ model: modelOf([...learning(276), end(276, 'completed')]) }),
  'when it died': props({ ending: { lines: summaryLines(modelOf(learning(136)), facts), log: ['one', 'two', 'three'] } }),
}
const sizes = [[60, 16], [61, 17], [80, 24], [69, 40], [100, 30], [200, 60], [40, 12]] as const

test.each(Object.keys(stages) as (keyof typeof stages)[])('%s, every size of terminal holds the whole screen, in Unicode and in ASCII', stage => {
  for (const [columns, rows] of sizes) {
    for (const unicode of [true, false]) {
      const given = stages[stage]
      const over = given.model.end !== null
      const ending = over ? { lines: summaryLines(given.model, facts), log: null } : given.ending
      const lines = frame(<Screen {...given} columns={columns} rows={rows} theme={{ colour: false, unicode }} ending={ending} />, columns)
      // Smaller than 60×16 a summary may push the header out; nothing may be wider than the screen.
      if (columns >= 60) expect(lines.length, `${columns}×${rows}\n${lines.join('\n')}`).toBeLessThan(rows)
      for (const line of lines) {
        expect([...line].length, line).toBeLessThanOrEqual(columns)
        if (!unicode) expect(line).toMatch(/^[ -~…]*$/)
      }
    }
  }
})

test('80×24 while it runs', () => {
  const lines = frame(<Screen {...props({})} />)
  expect(lines[0]).toBe('digits  reading the data  onnx on cpu · 2 threads')
  expect(lines[2]).toMatch(/^run {3}█+▊░+ {2}49% {2}136\/276 updates, 14s left$/)
  expect(lines[3]).toMatch(/^epoch █+[▏▎▍▌▋▊▉]?░+ {2}91% {2}6\/12$/)
  expect(lines[4]).toBe('loss 0.3384   accuracy 0.8997   rate 0.00300   rows/s 9,000   time 14s')
  expect(lines[6]).toMatch(/^loss {2}train 0\.3384 {2}eval 0\.1003 +accuracy {2}0\.8997$/)
  expect(lines.at(-3)).toBe('checkpoints 115 70.1 KB ★ best · 92 70.1 KB · 69 70.1 KB')
  expect(lines.at(-1)).toBe('c checkpoint   s stop   q leave   ? help')
})

test('the same events make the same picture', () => {
  expect(frame(<Screen {...props({})} />)).toEqual(frame(<Screen {...props({})} />))
})

test('what was asked stands in the place of the keys', () => {
  expect(frame(<Screen {...props({ notice: 'asked for a checkpoint' })} />).at(-1)).toBe('asked for a checkpoint')
})

test('keys arrive by name', async () => {
  const keys: string[] = []
  const { stdin, unmount } = render(<Screen {...props({ onKey: (input, key) => keys.push(key.ctrl ? `ctrl+${input}` : input) })} />)
  await new Promise(resolve => setTimeout(resolve, 20))
  for (const typed of ['c', 's', '?', '\u0003', 'q']) {
    stdin.write(typed)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  unmount()
  expect(keys).toEqual(['c', 's', '?', 'ctrl+c', 'q'])
})
