import { expect, test } from 'vitest'
import { Charts } from '../../../src/terminal/tui/charts.tsx'
import { Checkpoints } from '../../../src/terminal/tui/checkpoints.tsx'
import { Ending } from '../../../src/terminal/tui/ending.tsx'
import { Events } from '../../../src/terminal/tui/events.tsx'
import { Figures } from '../../../src/terminal/tui/figures.tsx'
import { Header } from '../../../src/terminal/tui/header.tsx'
import { Help } from '../../../src/terminal/tui/help.tsx'
import { Progress } from '../../../src/terminal/tui/progress.tsx'
import { attempt, begin, checkpoint, end, evaluation, learning, modelOf, progress } from '../run-events.ts'
import { frame } from './frame.tsx'

test('header: what the run is at', () => {
  const phase = { type: 'phase', phase: 'evaluating', time: 1 } as const
  const part = { type: 'evaluation_progress', update: 3, done: 2, total: 6, time: 1 } as const
  const shown = (events: Parameters<typeof modelOf>[0], died = false): string => frame(<Header model={modelOf(events)} died={died} />)[0]!
  expect(shown([])).toBe('trainspec  starting')
  expect(shown([attempt(1, 0), begin(), phase, part])).toBe('digits  evaluating 2/6  onnx on cpu - 2 threads')
  expect(shown([attempt(2, 0), begin(), end(3, 'failed')])).toBe('digits  failed  onnx on cpu - 2 threads - attempt 2')
  expect(shown([attempt(1, 0), begin()], true)).toContain('died')
})

test('header: a name that would move the cursor does not', () => {
  const lines = frame(<Header model={modelOf([attempt(1, 0), begin(10, 5, 'a\u001b[2Jb\nc')])} died={false} />)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('a\\u001b[2Jb\\nc')
})

test('progress: both bars, in ASCII', () => {
  const model = modelOf([attempt(1, 0), begin(40, 20), ...Array.from({ length: 30 }, (_, index) => progress(index + 1))])
  expect(frame(<Progress model={model} columns={66} now={1003} />)).toEqual([
    'run   ###############.....  75%  30/40 updates, 1.0s left',
    'epoch ##########..........  50%  2/2',
  ])
})

test('figures: what is not known yet is not there', () => {
  expect(frame(<Figures model={modelOf([attempt(1, 0)])} metric={null} now={1001} />)).toEqual(['time 1.0s'])
})

test('charts: two side by side, one where it is narrow', () => {
  const model = modelOf(learning(100))
  expect(frame(<Charts model={model} metric="eval_accuracy" columns={[38, 40]} rows={8} />)).toHaveLength(8)
  expect(frame(<Charts model={model} metric="eval_accuracy" columns={[60]} rows={8} />).join('\n')).not.toContain('accuracy')
})

test('checkpoints: the newest, and the best wherever it is', () => {
  const model = modelOf([evaluation(5, 0.9), checkpoint(5, true), ...[6, 7, 8, 9].map(update => checkpoint(update))])
  expect(frame(<Checkpoints model={model} />)).toEqual(['checkpoints 9 70.1 KB - 8 70.1 KB - 7 70.1 KB - 5 70.1 KB * best'])
  expect(frame(<Checkpoints model={modelOf([])} />)).toEqual(['checkpoints none yet'])
})

test('events: the newest last, always as many rows', () => {
  const lines = frame(<Events model={modelOf(learning(50))} rows={3} />)
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/^\d\d:\d\d:\d\d checkpoint {2}46 {2}checkpoint-46, 70\.1 KB in 0\.0s, the best so far$/)
  expect(frame(<Events model={modelOf([])} rows={3} />)).toHaveLength(3)
})

test('help: every key, cut to the room there is', () => {
  expect(frame(<Help rows={7} />).join('\n')).toMatch(/^c .*\ns .*\nctrl\+c .*\nq .*\n\? /)
  expect(frame(<Help rows={2} />)).toHaveLength(2)
})

test('ending: a long command is wrapped, not cut', () => {
  const lines = frame(<Ending lines={[{ label: 'to go on', text: 'trainspec run digits.trainspec --resume --param rounds=400' }]} log={null} columns={40} />, 40)
  expect(lines).toEqual(['to go on  trainspec run digits.trainspec', '          --resume --param rounds=400'])
})

test('ending: of a run that died, the end of its log', () => {
  const lines = frame(<Ending lines={[]} log={['Killed']} columns={80} />)
  expect(lines).toEqual(['the process of the run is gone and did not say why; the end of its log:', '  Killed'])
})
