import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trainspec } from './fake-io.ts'

let dir = ''
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'fmt-'))))
afterAll(() => rmSync(dir, { recursive: true }))

test('a file is formatted once, and then left alone', async () => {
  const path = join(dir, 'a.trainspec')
  writeFileSync(path, 'run   x{\nloss cross_entropy }\n')
  expect(await trainspec(['fmt', '--check', path])).toEqual({ code: 1, out: `${path} would change\n`, err: '' })
  expect(await trainspec(['fmt', path])).toEqual({ code: 0, out: `${path} formatted\n`, err: '' })
  expect(readFileSync(path, 'utf8')).toContain('run x {\n  loss cross_entropy\n}')
  expect(await trainspec(['fmt', '--check', path])).toEqual({ code: 0, out: '', err: '' })
})

test('standard input goes to standard output', async () => {
  const { code, out } = await trainspec(['fmt', '-'], { input: 'run   x {}' })
  expect(code).toBe(0)
  expect(out).toMatch(/^run x \{/)
})

test('what has syntax errors is not touched', async () => {
  const path = join(dir, 'broken.trainspec')
  writeFileSync(path, 'run x { loss ')
  const { code, err } = await trainspec(['fmt', path])
  expect(code).toBe(1)
  expect(err).toContain('broken.trainspec')
  expect(readFileSync(path, 'utf8')).toBe('run x { loss ')
  expect((await trainspec(['fmt', join(dir, 'none')])).code).toBe(2)
})
