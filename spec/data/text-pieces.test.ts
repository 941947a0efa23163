import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
