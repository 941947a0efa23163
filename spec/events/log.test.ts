import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { RunEvent } from '../../src/events/events.ts'
import { eventLine } from '../../src/events/line.ts'
import { followEvents, readEvents } from '../../src/events/read.ts'
import { superseded } from '../../src/events/supersede.ts'
import { openEventLog } from '../../src/events/write.ts'
import { exampleEvents } from './examples.ts'

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'events-'))
  folders.push(made)
  return made
}
afterEach(() => folders.splice(0).forEach(made => rmSync(made, { recursive: true })))

const progress = (update: number, time = update): RunEvent =>
  ({ type: 'progress', update, epoch: 0, loss: 1, learning_rate: 0.1, rows_per_second: 10, time })
const attempt = (n: number, from: number): RunEvent =>
  ({ type: 'attempt', n, from_update: from, pid: 1, plan_hash: '', engine: 'onnx', device: 'cpu', threads: 1, time: 0 })

test('a log cut at any byte is read up to its last whole line, and the next attempt spoils nothing', () => {
  const whole = exampleEvents.map(eventLine).join('')
  const bytes = Buffer.from(whole)
  for (let cut = 0; cut <= bytes.length; cut += 7) {
    const dir = folder()
    writeFileSync(join(dir, 'events.jsonl'), bytes.subarray(0, cut))
    const complete = bytes.subarray(0, cut).toString().split('\n').length - 1
    expect(readEvents(dir)).toHaveLength(complete)
    const log = openEventLog(dir)
    log.append({ type: 'warning', message: 'after', time: 2 })
    log.close()
    const events = readEvents(dir)
    expect(events.at(-1)).toEqual({ type: 'warning', message: 'after', time: 2 })
    // A cut just before a newline leaves a whole event, which then counts.
    expect([complete + 1, complete + 2]).toContain(events.length)
    expect(events.slice(0, complete)).toEqual(exampleEvents.slice(0, complete))
  }
})

test('an attempt takes the place of later updates of earlier attempts', () => {
  const events = [attempt(1, 0), progress(1), progress(2), progress(3), attempt(2, 2), progress(3, 33), progress(4), attempt(3, 3), progress(4, 44)]
  expect(superseded(events).filter(event => event.type === 'progress').map(event => [event.update, event.time])).toEqual([[1, 1], [2, 2], [3, 33], [4, 44]])
})

test('after any attempts, the updates that count never go back', () => {
  const part = fc.record({ from: fc.nat(20), steps: fc.nat(10) })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), parts => {
      const events = parts.flatMap(({ from, steps }, index) => [attempt(index + 1, from), ...Array.from({ length: steps }, (_, step) => progress(from + step + 1))])
      const updates = superseded(events).flatMap(event => (event.type === 'progress' ? [event.update] : []))
      expect(updates).toEqual([...new Set(updates)].sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test('two writers of one log mix no lines', () => {
  const dir = folder()
  const [one, other] = [openEventLog(dir), openEventLog(dir)]
  for (let index = 1; index <= 50; index += 1) {
    one.append(progress(index))
    other.append({ type: 'warning', message: 'ü'.repeat(index), time: index })
  }
  one.close()
  other.close()
  expect(readEvents(dir)).toHaveLength(100)
  expect(readFileSync(join(dir, 'events.jsonl'), 'utf8').split('\n')).toHaveLength(101)
})

test('following sees a log that comes late, grows in pieces, is cut and is replaced', async () => {
  const dir = join(folder(), 'later')
  const seen: RunEvent[] = []
  let restarts = 0
  const following = followEvents(dir, {
    pollMs: 20,
    throttleMs: 1,
    onEvents: events => void seen.push(...events),
    onRestart: () => {
      restarts += 1
      seen.length = 0
    },
  })
  const until = async (done: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 200 && !done(); tries += 1) await new Promise(resolve => setTimeout(resolve, 10))
    expect(done()).toBe(true)
  }
  const log = openEventLog(dir)
  log.append(progress(1))
  await until(() => seen.length === 1)
  const line = Buffer.from(eventLine({ type: 'warning', message: 'grüße', time: 1 }))
  const path = join(dir, 'events.jsonl')
  for (const byte of line) {
    appendFileSync(path, Buffer.from([byte]))
    following.poll()
  }
  await until(() => seen.length === 2)
  expect(seen[1]).toMatchObject({ message: 'grüße' })
  truncateSync(path, 0)
  await until(() => restarts === 1)
  log.append(progress(7))
  await until(() => seen.length === 1)
  rmSync(path)
  writeFileSync(path, eventLine(progress(8)) + eventLine(progress(9)))
  await until(() => seen.length === 2)
  expect(seen.map(event => event.type === 'progress' && event.update)).toEqual([8, 9])
  following.close()
  log.append(progress(10))
  log.close()
})
