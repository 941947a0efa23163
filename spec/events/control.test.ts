import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { controlPath, requestControl, watchControl } from '../../src/events/control.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'control-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function watching(): { asked: string[]; warnings: string[]; control: ReturnType<typeof watchControl> } {
  const asked: string[] = []
  const warnings: string[] = []
  const control = watchControl(dir, { pollMs: 60_000, onRequest: verb => void asked.push(verb), onWarning: message => void warnings.push(message) })
  return { asked, warnings, control }
}

test('a request arrives once, and leaves no file', () => {
  const { asked, warnings, control } = watching()
  requestControl(dir, 'checkpoint')
  control.poll()
  control.poll()
  requestControl(dir, 'stop')
  control.poll()
  control.close()
  expect(asked).toEqual(['checkpoint', 'stop'])
  expect(warnings).toEqual([])
})

test('a request is noticed without asking', async () => {
  const asked: string[] = []
  const control = watchControl(dir, { pollMs: 20, onRequest: verb => void asked.push(verb), onWarning: () => undefined })
  requestControl(dir, 'stop-now')
  for (let tries = 0; tries < 200 && asked.length === 0; tries += 1) await new Promise(resolve => setTimeout(resolve, 10))
  control.close()
  expect(asked).toEqual(['stop-now'])
})

test('what an earlier attempt was asked is forgotten', () => {
  watching().control.close()
  requestControl(dir, 'stop')
  const { asked, control } = watching()
  control.poll()
  control.close()
  expect(asked).toEqual([])
})

test('the folder is closed to others', () => {
  mkdirSync(controlPath(dir), { recursive: true })
  chmodSync(controlPath(dir), 0o777)
  watching().control.close()
  expect(statSync(controlPath(dir)).mode & 0o777).toBe(0o700)
})

test('a control folder that is a link is not used', () => {
  const elsewhere = join(dir, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'kept.json'), '{"verb":"stop"}')
  mkdirSync(join(dir, '.trainspec'))
  symlinkSync(elsewhere, controlPath(dir))
  const { asked, warnings, control } = watching()
  control.poll()
  control.close()
  expect(asked).toEqual([])
  expect(warnings).toHaveLength(1)
  expect(existsSync(join(elsewhere, 'kept.json'))).toBe(true)
  expect(() => requestControl(dir, 'stop')).toThrow('is not a directory')
})

test.each([
  ['oversized', 'a.json', `{"verb":"stop"${' '.repeat(10_000)}}`],
  ['not JSON', 'b.json', '{"verb":'],
  ['an unknown verb', 'c.json', '{"verb":"delete"}'],
  ['a path beside the verb', 'd.json', '{"verb":"stop","path":"/etc"}'],
  ['a list', 'e.json', '["stop"]'],
  ['no object', 'f.json', 'null'],
  ['another name', 'g h\u001b[31m.json', '{"verb":"stop"}'],
])('a file with %s does nothing but warn, once', (_what, name, text) => {
  const { asked, warnings, control } = watching()
  writeFileSync(join(controlPath(dir), name), text)
  control.poll()
  control.poll()
  control.close()
  expect(asked).toEqual([])
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).not.toContain('\u001b')
})

test('a link or a folder in the place of a request does nothing but warn', () => {
  const { asked, warnings, control } = watching()
  const request = join(dir, 'request.json')
  writeFileSync(request, '{"verb":"stop"}')
  symlinkSync(request, join(controlPath(dir), 'link.json'))
  mkdirSync(join(controlPath(dir), 'folder.json'))
  control.poll()
  control.close()
  expect(asked).toEqual([])
  expect(warnings).toHaveLength(2)
})

test('asking where no run was started says so', () => {
  expect(() => requestControl(dir, 'stop')).toThrow('no run has been started')
})
