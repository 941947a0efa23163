import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inspectSource } from '../../src/data/inspect.ts'
import { textCheck } from '../../src/data/text-check.ts'
import { EncodingFault, textPieces } from '../../src/data/text-pieces.ts'

const path = join(mkdtempSync(join(tmpdir(), 'trainspec-pieces-')), 'text')
const piece = 1 << 18

async function read(bytes: Buffer): Promise<string | EncodingFault['fault']> {
  writeFileSync(path, bytes)
  let text = ''
  try {
    for await (const part of textPieces(path)) text += part
    return text
  } catch (error) {
    if (error instanceof EncodingFault) return error.fault
    throw error
  }
}

test('characters across pieces are whole, and a written U+FFFD is a character', async () => {
  const text = `${'a'.repeat(piece - 2)}€\ufffd\nb`
  expect(await read(Buffer.from(text))).toBe(text)
})

test.each([0, 1, 2, 3])('a bad byte behind a character that two pieces share: %i bytes of it in the first', async shared => {
  const before = `${'x\n'.repeat(10)}${'a'.repeat(piece - 20 - shared)}€ü`
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x8f, 0x0a])])
  expect(await read(bytes)).toEqual({ line: 11, column: piece - 20 - shared + 3, problem: { byte: 0x8f } })
})

test('a zero byte and an end within a character', async () => {
  expect(await read(Buffer.from('ab\ncd\0'))).toEqual({ line: 2, column: 3, problem: 'zero' })
  expect(await read(Buffer.from('ab\nc€').subarray(0, 6))).toEqual({ line: 2, column: 2, problem: 'cut' })
})

test('what is text is found out alike however it is cut, and as a decoder has it', () => {
  const some = fc.array(fc.constantFrom(Buffer.from('a'), Buffer.from('é'), Buffer.from('€'), Buffer.from('😀'), Buffer.from([0x80]), Buffer.from([0xe2, 0x82]), Buffer.from([0xff])), { maxLength: 8 })
  fc.assert(
    fc.property(some, fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }), (parts, cuts) => {
      const bytes = Buffer.concat(parts)
      const check = textCheck()
      let from = 0
      for (const cut of [...cuts, bytes.length]) {
        check.take(bytes.subarray(from, from + cut))
        from += cut
      }
      let decoded = true
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      } catch {
        decoded = false
      }
      expect(check.isText()).toBe(decoded)
    }),
    { numRuns: 500, seed: 5 },
  )
})

test.each([
  ['a zero byte', Buffer.from('x,y\n"a\0b",1\n'), 'rows.csv:2:3: the file is not plain text: a zero byte stands here'],
  ['a byte of another encoding', Buffer.from([0x78, 0x0a, 0x31, 0x0a, 0x32, 0xfc, 0x0a]), 'rows.csv:3:2: the file is not UTF-8 text: byte 0xFC stands here'],
])('%s in a CSV is told before anything reads its rows: DuckDB, which reads large ones, would take it', async (_, bytes, message) => {
  writeFileSync(path, bytes)
  const [found, problems] = await inspectSource(path, { delimiter: ',', shown: 'rows.csv', range: null })
  expect([found, ...problems.map(each => each.message)]).toEqual([null, message])
})
