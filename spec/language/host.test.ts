import { execFileSync } from 'node:child_process'
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeHost, projectRoot } from '../../src/language/host.ts'
import { headerOf, readCsvHeader } from '../../src/language/data/csv-header.ts'
import { expandColumnRange } from '../../src/language/data/column-range.ts'
import { inFolder } from '../support/check-case.ts'

describe('nodeHost', () => {
  test('reads below its root, through links that stay there', () => {
    inFolder({ 'a.txt': 'hello', 'sub/b.txt': 'there' }, folder => {
      symlinkSync(join(folder, 'a.txt'), join(folder, 'link'))
      const host = nodeHost(folder)
      expect(host.root).toBe(realpathSync(folder))
      expect(host.readText(join(folder, 'link'))).toEqual({ ok: true, value: 'hello' })
      expect(host.readText(join(folder, 'sub/../sub/b.txt'))).toEqual({ ok: true, value: 'there' })
      expect(host.exists(join(folder, 'none'))).toBe(false)
      expect(host.realPath(join(folder, 'none'))).toEqual({ ok: false, problem: 'missing' })
    })
  })

  test('refuses what lies outside, whether it is there or not, unless it is allowed', () => {
    inFolder({ 'in/a.txt': '', 'out/b.txt': 'secret' }, folder => {
      const inside = join(folder, 'in')
      symlinkSync(join(folder, 'out'), join(inside, 'door'))
      const host = nodeHost(inside)
      for (const path of ['door/b.txt', '../out/b.txt', 'door/none.txt', '../none.txt']) {
        expect(host.readText(join(inside, path)), path).toEqual({ ok: false, problem: 'outside' })
      }
      expect(nodeHost(inside, [join(folder, 'out')]).readText(join(inside, 'door/b.txt'))).toEqual({ ok: true, value: 'secret' })
    })
  })

  test('refuses a sibling whose name only begins like the root', () => {
    inFolder({ 'in/a.txt': '', 'inner/b.txt': 'x' }, folder => {
      expect(nodeHost(join(folder, 'in')).readText(join(folder, 'inner/b.txt'))).toEqual({ ok: false, problem: 'outside' })
    })
  })

  test('does not wait for a pipe, open a folder or a device', () => {
    inFolder({}, folder => {
      execFileSync('mkfifo', [join(folder, 'pipe')])
      mkdirSync(join(folder, 'folder'))
      const host = nodeHost(folder, ['/dev'])
      for (const path of [join(folder, 'pipe'), join(folder, 'folder'), '/dev/zero']) {
        expect(host.readHeader(path), path).toEqual({ ok: false, problem: 'not-a-file' })
      }
    })
  })

  test('a header is the first line, without mark and line end, however long the rest is', () => {
    inFolder({}, folder => {
      const host = nodeHost(folder)
      const header = (text: string | Buffer): unknown => {
        writeFileSync(join(folder, 'x.csv'), text)
        return host.readHeader(join(folder, 'x.csv'))
      }
      expect(header('\uFEFFa,b\r\n1,2\r\n')).toEqual({ ok: true, value: 'a,b' })
      expect(header('a,b')).toEqual({ ok: true, value: 'a,b' })
      expect(header(`${'é'.repeat(40_000)}\nrest`)).toEqual({ ok: true, value: 'é'.repeat(40_000) })
      expect(header(Buffer.concat([Buffer.from('a,b\n'), Buffer.from([0xff])]))).toEqual({ ok: true, value: 'a,b' })
      expect(header(Buffer.from([0xff, 0x0a]))).toEqual({ ok: false, problem: 'unreadable' })
    })
  })
})

test('the root is the nearest folder above with a mark', () => {
  inFolder({ 'package.json': '{}', 'deep/er/a.trainspec': '', 'deep/trainspec.yaml': '' }, folder => {
    expect(projectRoot(join(folder, 'deep/er/a.trainspec'))).toBe(join(folder, 'deep'))
    expect(projectRoot(join(folder, 'a.trainspec'))).toBe(folder)
  })
})

test('CSV headers: quotes, delimiters, spaces', () => {
  expect(readCsvHeader('a,"b,c", d ,"say ""x"""', null)).toEqual(['a', 'b,c', 'd', 'say "x"'])
  expect(readCsvHeader('a;b;"c,d"', null)).toEqual(['a', 'b', 'c,d'])
  expect(readCsvHeader('a\tb', null)).toEqual(['a', 'b'])
  expect(readCsvHeader('a b', ' ')).toEqual(['a', 'b'])
  expect(readCsvHeader('single', null)).toEqual(['single'])
})

test('the header of a CSV goes on over line breaks in quotes', () => {
  expect(headerOf('"a\r\nso-called ""q""";b\r\n1;2\r\n', null)).toBe('"a\r\nso-called ""q""";b')
  expect(headerOf('a,5" b\n1,2\n', null)).toBe('a,5" b')
  expect(headerOf('a:"b\nc"\n1:2', ':')).toBe('a:"b\nc"')
  expect(headerOf('a\r1\r', null)).toBe('a')
  expect(headerOf('"a\nb,c\n1,2\n', null)).toBeNull()
  expect(headerOf('', null)).toBe('')
})

test('ranges of columns', () => {
  expect(expandColumnRange('p9', 'p11')).toEqual({ names: ['p9', 'p10', 'p11'] })
  expect(expandColumnRange('x008', 'x010')).toEqual({ names: ['x008', 'x009', 'x010'] })
  expect(expandColumnRange('1', '3')).toEqual({ names: ['1', '2', '3'] })
  for (const [first, last] of [['p2', 'p1'], ['a1', 'b2'], ['a', 'b'], ['a0', 'a99999999']] as const) {
    expect(expandColumnRange(first, last)).toHaveProperty('problem')
  }
})
