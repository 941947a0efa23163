import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HostTensor } from '../../src/tensor/host-tensor.ts'
import { readSafetensors, writeSafetensors } from '../../src/models/safetensors.ts'

/** A file with this header and data; `length` overrides what it says of its header's length. */
const file = (header: unknown, data = 0, length?: bigint): Uint8Array => {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header))
  const bytes = new Uint8Array(8 + text.length + data)
  new DataView(bytes.buffer).setBigUint64(0, length ?? BigInt(text.length), true)
  bytes.set(text, 8)
  return bytes
}

const problem = (bytes: Uint8Array): string => {
  const result = readSafetensors(bytes)
  return result.ok ? 'none' : result.problem
}

const weights: Record<string, HostTensor> = {
  w: { dtype: 'float32', shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) },
  steps: { dtype: 'int32', shape: [], data: Int32Array.of(3) },
  b: { dtype: 'bool', shape: [2], data: Uint8Array.of(1, 0) },
}

describe('writing', () => {
  test('the bytes are those of the safetensors library: header padded to 8, floats first', () => {
    const header = '{"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},"steps":{"dtype":"I32","shape":[],"data_offsets":[16,20]},"b":{"dtype":"BOOL","shape":[2],"data_offsets":[20,22]}}      '
    const start = '\xd0\0\0\0\0\0\0\0'
    const data = '\0\0\x80\x3f\0\0\0\x40\0\0\x40\x40\0\0\x80\x40' + '\x03\0\0\0' + '\x01\0'
    expect(Buffer.from(writeSafetensors(weights)).toString('latin1')).toBe(start + header + data)
  })

  test('the order in which tensors are given does not show', () => {
    const { w, steps, b } = weights as { w: HostTensor; steps: HostTensor; b: HostTensor }
    expect(writeSafetensors({ b, steps, w })).toEqual(writeSafetensors({ w, steps, b }))
  })

  test('what is written is read back, bit for bit', () => {
    const tensor = fc.array(fc.float({ noNaN: true }), { maxLength: 5 }).map((values): HostTensor => ({ dtype: 'float32', shape: [values.length], data: Float32Array.from(values) }))
    fc.assert(fc.property(fc.dictionary(fc.string(), tensor), tensors => {
      fc.pre(!('__metadata__' in tensors))
      const result = readSafetensors(writeSafetensors(tensors, { note: 'ü' }))
      expect(result.ok && { ...result.file.tensors }).toEqual({ ...tensors })
      expect(result.ok && result.file.metadata).toEqual({ note: 'ü' })
    }), { numRuns: 100, seed: 11 })
  })
})

test('a file of the safetensors library with half floats, brain floats, long integers and truth values', () => {
  const bytes = Buffer.from('cAEAAAAAAAB7Il9fbWV0YWRhdGFfXyI6eyJmb3JtYXQiOiJwdCJ9LCJuIjp7ImR0eXBlIjoiSTY0Iiwic2hhcGUiOltdLCJkYXRhX29mZnNldHMiOlswLDhdfSwiYSI6eyJkdHlwZSI6IkYzMiIsInNoYXBlIjpbMiwyXSwiZGF0YV9vZmZzZXRzIjpbOCwyNF19LCJpIjp7ImR0eXBlIjoiSTMyIiwic2hhcGUiOlsyXSwiZGF0YV9vZmZzZXRzIjpbMjQsMzJdfSwiYiI6eyJkdHlwZSI6IkJGMTYiLCJzaGFwZSI6WzNdLCJkYXRhX29mZnNldHMiOlszMiwzOF19LCJoIjp7ImR0eXBlIjoiRjE2Iiwic2hhcGUiOls0XSwiZGF0YV9vZmZzZXRzIjpbMzgsNDZdfSwibSI6eyJkdHlwZSI6IkJPT0wiLCJzaGFwZSI6WzNdLCJkYXRhX29mZnNldHMiOls0Niw0OV19fSAgICAgIAcAAAAAAAAAAADAPwAAEMAAAAAA5rFhfwEAAAD+////gD9JwEpxADxVtf97AQABAAE=', 'base64')
  const result = readSafetensors(bytes)
  expect(result.ok && Object.fromEntries(Object.entries(result.file.tensors).map(([name, { dtype, shape, data }]) => [name, { dtype, shape, values: [...data] }]))).toEqual({
    a: { dtype: 'float32', shape: [2, 2], values: [1.5, -2.25, 0, Math.fround(3e38)] },
    h: { dtype: 'float32', shape: [4], values: [1, -0.333251953125, 65504, 2 ** -24] },
    b: { dtype: 'float32', shape: [3], values: [1, -3.140625, 1.0002555517425873e30] },
    n: { dtype: 'int32', shape: [], values: [7] },
    i: { dtype: 'int32', shape: [2], values: [1, -2] },
    m: { dtype: 'bool', shape: [3], values: [1, 0, 1] },
  })
})

describe('a hostile file is a problem, not an exception', () => {
  const tensor = (over: object = {}) => ({ t: { dtype: 'F32', shape: [2], data_offsets: [0, 8], ...over } })

  test.each([
    ['empty', new Uint8Array(0), 'it is shorter than 8 bytes'],
    ['a header of 2⁶³ bytes', file('{}', 0, 2n ** 63n), 'its header claims 9223372036854775808 bytes, more than 100000000'],
    ['a header past the end', file('{}', 0, 3n), 'its header claims 3 bytes, and the file has 10'],
    ['not JSON', file('{"a":'), 'its header is not a JSON object'],
    ['a list', file([]), 'its header is not a JSON object'],
    ['metadata of numbers', file({ __metadata__: { a: 1 } }), 'its __metadata__ is not an object of texts'],
    ['an entry that is none', file({ t: 3 }), 'its tensor "t" is not an object'],
    ['an unknown type', file(tensor({ dtype: 'F8_E5M2' }), 8), 'its tensor "t" has the type "F8_E5M2", which cannot be read'],
    ['a type from the prototype', file(tensor({ dtype: 'toString' }), 8), 'its tensor "t" has the type "toString", which cannot be read'],
    ['a negative extent', file(tensor({ shape: [-2] }), 8), 'its tensor "t" has a shape that is not a list of extents'],
    ['extents that overflow', file(tensor({ shape: [2 ** 40, 2 ** 40] }), 8), 'its tensor "t" needs 4.835703278458517e+24 bytes for its shape, and its offsets span 8'],
    ['offsets backwards', file(tensor({ data_offsets: [8, 0] }), 8), 'its tensor "t" needs 8 bytes for its shape, and its offsets span -8'],
    ['too short for its shape', file(tensor({ data_offsets: [0, 4] }), 4), 'its tensor "t" needs 8 bytes for its shape, and its offsets span 4'],
    ['past the end', file(tensor(), 4), 'its tensors cover 8 bytes, and it has 4 bytes of data'],
    ['data that is no tensor\'s', file(tensor(), 9), 'its tensors cover 8 bytes, and it has 9 bytes of data'],
    ['an overlap', file({ ...tensor(), u: { dtype: 'F32', shape: [1], data_offsets: [4, 8] } }, 8), 'its tensor "u" starts at byte 4 of the data, and the tensor before ends at 8'],
    ['a gap', file(tensor({ data_offsets: [4, 12] }), 12), 'its tensor "t" starts at byte 4 of the data, and the tensor before ends at 0'],
  ])('%s', (_, bytes, expected) => {
    expect(problem(bytes)).toBe(expected)
  })

  test('a truth value of 2', () => {
    const bytes = file({ t: { dtype: 'BOOL', shape: [1], data_offsets: [0, 1] } }, 1)
    bytes[bytes.length - 1] = 2
    expect(problem(bytes)).toBe('its tensor "t" has truth values other than 0 and 1')
  })

  test('a long integer that does not fit', () => {
    const bytes = file({ t: { dtype: 'I64', shape: [1], data_offsets: [0, 8] } }, 8)
    bytes[bytes.length - 4] = 1
    expect(problem(bytes)).toBe('its tensor "t" has the number 4294967296, which does not fit 32 bits')
  })

  test('no damaged file throws', () => {
    const good = writeSafetensors(weights)
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }), fc.nat({ max: good.length }), (edits, length) => {
      const bytes = good.slice(0, length)
      for (const [at, value] of edits) bytes[at] = value
      expect(typeof readSafetensors(bytes).ok).toBe('boolean')
    }), { numRuns: 2000, seed: 12 })
  })
})
