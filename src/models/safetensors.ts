import type { HostTensor } from '../tensor/host-tensor.ts'

export { readSafetensors } from './safetensors/read.ts'
export type { SafetensorsFile, SafetensorsResult } from './safetensors/read.ts'

/** Names in the file for our types, and their order there. */
const written = { float32: { dtype: 'F32', rank: 0 }, int32: { dtype: 'I32', rank: 1 }, bool: { dtype: 'BOOL', rank: 2 } } as const

/**
 * Tensors as a safetensors file: 8 bytes of header length (little-endian), the header (JSON, padded with spaces to a multiple of
 * 8), the data. Floats come first, then integers, then truth values, each by name: the bytes that
 * the format's own library writes, and all are aligned. `metadata` says by default what PyTorch's writers say.
 */
export function writeSafetensors(
  tensors: Readonly<Record<string, HostTensor>>,
  metadata: Readonly<Record<string, string>> = { format: 'pt' },
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(tensors).sort(([a, { dtype: left }], [b, { dtype: right }]) =>
    written[left].rank - written[right].rank || (a < b ? -1 : 1))
  const header: [string, unknown][] = [['__metadata__', metadata]]
  let end = 0
  for (const [name, { dtype, shape, data }] of entries) {
    header.push([name, { dtype: written[dtype].dtype, shape, data_offsets: [end, end + data.byteLength] }])
    end += data.byteLength
  }
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)))
  const headerLength = Math.ceil(text.length / 8) * 8
  const bytes = new Uint8Array(8 + headerLength + end)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerLength), true)
  bytes.set(text, 8)
  bytes.fill(0x20, 8 + text.length, 8 + headerLength)
  let at = 8 + headerLength
  for (const [, { data }] of entries) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
    at += data.byteLength
  }
  return bytes
}
