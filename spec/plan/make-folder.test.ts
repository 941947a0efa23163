import { mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/plan/make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'trainspec-folder-'))

test('a folder and those above it, as often as one likes', () => {
  const folder = join(root, 'a', 'b', 'c')
  makeFolder(folder)
  makeFolder(folder)
  expect(statSync(folder).isDirectory()).toBe(true)
})

test('what stands in the way is what the system says', () => {
  writeFileSync(join(root, 'file'), '')
  symlinkSync(join(root, 'nowhere'), join(root, 'link'))
  expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST')
  expect(() => makeFolder(join(root, 'file', 'below'))).toThrow('ENOTDIR')
  expect(() => makeFolder(join(root, 'link', 'below'))).toThrow('ENOENT')
})

test.runIf(process.platform === 'linux')('a file system that takes no folders is told, not asked for ever', () => {
  expect(() => makeFolder('/proc/folder/below')).toThrow('ENOENT')
})
