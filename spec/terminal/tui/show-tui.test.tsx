import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { controlPath, watchControl } from '../../../src/events/control.ts'
import type { EventLog } from '../../../src/events/write.ts'
import { openEventLog } from '../../../src/events/write.ts'
import type { TuiOptions, TuiOutcome } from '../../../src/terminal/tui/show-tui.tsx'
import { showTui } from '../../../src/terminal/tui/show-tui.tsx'
import { attempt, end, learning } from '../run-events.ts'

let dir = ''
let log: EventLog
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tui-'))
  log = openEventLog(dir)
})
afterEach(() => {
  log.close()
  rmSync(dir, { recursive: true })
})

/** A terminal that keeps what was written, and a keyboard. */
function terminal(): { stdin: NodeJS.ReadStream; stdout: NodeJS.WriteStream; type: (text: string) => void; written: () => string } {
  let written = ''
  const stdout = Object.assign(new EventEmitter(), { columns: 80, rows: 24, isTTY: true, write: (text: string) => ((written += text), true) })
  const typed: string[] = []
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: true, setEncoding: () => undefined, setRawMode: () => undefined, ref: () => undefined, unref: () => undefined, resume: () => undefined, pause: () => undefined,
    read: () => typed.shift() ?? null,
  })
  const type = (text: string): void => {
    typed.push(text)
    stdin.emit('readable')
  }
  return { stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream, type, written: () => written }
}

function show(given: Partial<TuiOptions> = {}): ReturnType<typeof terminal> & { outcome: Promise<TuiOutcome> } {
  const screen = terminal()
  const outcome = showTui(dir, {
    stdin: screen.stdin, stdout: screen.stdout, theme: { colour: false, unicode: true }, bestMetric: null, runner: null, alive: () => true, logTail: () => [],
    shownDir: 'runs/digits', resume: 'trainspec run digits.trainspec --resume', ...given,
  })
  return { ...screen, outcome }
}

const until = async (done: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !done(); tries += 1) await new Promise(resolve => setTimeout(resolve, 10))
  expect(done()).toBe(true)
}

test('the view follows the run to its end, and the summary stays', async () => {
  const { outcome, written } = show()
  await until(() => written().includes('starting'))
  for (const event of learning(100)) log.append(event)
  await until(() => written().includes('100/276 updates'))
  log.append(end(100, 'completed'))
  expect((await outcome).kind).toBe('ended')
  expect(written().slice(written().lastIndexOf('digits  completed'))).toContain('runs/digits/model.safetensors')
})

test('keys ask the run: a checkpoint, to stop, and to stop at once; q leaves it alone', async () => {
  const asked: string[] = []
  const control = watchControl(dir, { onRequest: verb => void asked.push(verb), onWarning: () => undefined, pollMs: 20 })
  for (const event of learning(10)) log.append(event)
  const { outcome, type, written } = show()
  await until(() => written().includes('q leave'))
  type('c')
  await until(() => asked.length === 1)
  await until(() => written().includes('asked for a checkpoint'))
  type('\u0003')
  await until(() => asked.length === 2)
  await until(() => written().includes('again stops at once'))
  type('\u0003')
  await until(() => asked.length === 3)
  type('q')
  expect((await outcome).kind).toBe('left')
  control.close()
  expect(asked).toEqual(['checkpoint', 'stop', 'stop-now'])
  expect(readdirSync(controlPath(dir))).toEqual([])
})

test('a run that dies without a word is told, with the end of its log and the command that goes on', async () => {
  for (const event of learning(30)) log.append(event)
  let alive = true
  const { outcome, written } = show({ alive: () => alive, logTail: () => ['Killed \u001b[2J'] })
  await until(() => written().includes('30/276'))
  alive = false
  expect((await outcome).kind).toBe('died')
  expect(written()).toContain('Killed \\u001b[2J')
  expect(written()).toContain('trainspec run digits.trainspec --resume')
})

test('an earlier attempt that ended does not end the view of the one that runs', async () => {
  for (const event of [...learning(30), end(30, 'interrupted')]) log.append(event)
  const { outcome, written } = show({ runner: 5000 })
  await new Promise(resolve => setTimeout(resolve, 400))
  log.append({ ...attempt(2, 30), pid: 5000 } as Parameters<EventLog['append']>[0])
  await until(() => written().includes('attempt 2'))
  log.append(end(40, 'stopped'))
  const { kind, model } = await outcome
  expect([kind, model.end?.outcome]).toEqual(['ended', 'stopped'])
  expect(readFileSync(join(dir, 'events.jsonl'), 'utf8')).toContain('"interrupted"')
})
