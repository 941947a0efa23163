import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { trainspec } from './fake-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the rows that are kept between runs are shown, and removed when that is asked for, nothing else with them', async () => {
  const key = 'a'.repeat(32)
  for (const name of [`${key}.rows`, `${key}.json`, 'mine']) writeFileSync(join(folder, name), 'x'.repeat(500))
  const there = { cwd: folder, env: { TRAINSPEC_CACHE: folder } }
  expect((await trainspec(['doctor'], there)).out).toContain(`${folder}: prepared rows of 1 source, 1.0 KB`)
  expect(await trainspec(['doctor', '--clear-cache'], there)).toEqual({ code: 0, out: `cache  ${folder}: 1.0 KB removed\n`, err: '' })
  expect(readdirSync(folder)).toEqual(['mine'])
  expect(await trainspec(['doctor', '--clear-cache'])).toEqual({ code: 0, out: 'cache  off (TRAINSPEC_CACHE)\n', err: '' })
})

test('a cache that nothing can be kept in is told, one that is not there yet is not', async () => {
  const told = async (cache: string) => (await trainspec(['doctor'], { cwd: folder, env: { TRAINSPEC_CACHE: cache } })).out
  writeFileSync(join(folder, 'file'), '')
  expect(await told(join(folder, 'file'))).toMatch(/note {2}cache .*: empty\n +Nothing can be kept there/)
  expect(await told(join(folder, 'file', 'below'))).toContain('Nothing can be kept there')
  expect(await told(join(folder, 'not', 'yet'))).toMatch(/ok {4}cache .*: empty\n/)
})
