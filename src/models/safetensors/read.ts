import type { HostTensor } from '../../tensor/host-tensor.ts'
import type { TensorEntry } from './header.ts'
import { readHeader } from './header.ts'

export interface SafetensorsFile {
  readonly tensors: Readonly<Record<string, HostTensor>>
  readonly metadata: Readonly<Record<string, string>>
}

/** `problem` completes the sentence "the file cannot be read: …". */
export type SafetensorsResult = { readonly ok: true; readonly file: SafetensorsFile } | { readonly ok: false; readonly problem: string }

/**
 * Reads a safetensors file. Floats of other widths become float32 (F64 is rounded), integers int32 (one that does not fit is a
 * problem). Never throws for what is in the file.
 */
export function readSafetensors(bytes: Uint8Array): SafetensorsResult {
  const header = readHeader(bytes)
  if (typeof header === 'string') return { ok: false, problem: header }
  const tensors: [string, HostTensor][] = []
  for (const entry of header.entries) {
    // A copy, since tensors may start at any byte and typed arrays only at whole elements. (`slice` of a Node Buffer would be a view.)
    const data = new Uint8Array(bytes.subarray(header.dataStart + entry.start, header.dataStart + entry.end))
    const tensor = decode(entry, data.buffer)
    if (typeof tensor === 'string') return { ok: false, problem: `its tensor ${JSON.stringify(entry.name)} ${tensor}` }
    tensors.push([entry.name, tensor])
  }
  return { ok: true, file: { tensors: Object.fromEntries(tensors), metadata: header.metadata } }
}

function decode({ dtype, shape }: TensorEntry, buffer: ArrayBuffer): HostTensor | string {
  const float32 = (data: Float32Array): HostTensor => ({ dtype: 'float32', shape, data })
  const int32 = (data: Int32Array): HostTensor => ({ dtype: 'int32', shape, data })
  switch (dtype) {
    case 'F32':
      return float32(new Float32Array(buffer))
    case 'F64':
      return float32(Float32Array.from(new Float64Array(buffer)))
    case 'F16':
      return float32(Float32Array.from(new Uint16Array(buffer), halfToNumber))
    case 'BF16':
      return float32(widenBrainFloats(new Uint16Array(buffer)))
    case 'I32':
      return int32(new Int32Array(buffer))
    case 'I64':
      return narrow(new BigInt64Array(buffer), int32)
    case 'I16':
      return int32(Int32Array.from(new Int16Array(buffer)))
    case 'I8':
      return int32(Int32Array.from(new Int8Array(buffer)))
    case 'U8':
      return int32(Int32Array.from(new Uint8Array(buffer)))
    case 'BOOL': {
      const data = new Uint8Array(buffer)
      return data.every(byte => byte <= 1) ? { dtype: 'bool', shape, data } : 'has truth values other than 0 and 1'
    }
    default:
      return `has the type ${dtype}, which cannot be read`
  }
}

function narrow(values: BigInt64Array, int32: (data: Int32Array) => HostTensor): HostTensor | string {
  const data = new Int32Array(values.length)
  for (const [index, value] of values.entries()) {
    if (BigInt.asIntN(32, value) !== value) return `has the number ${value}, which does not fit 32 bits`
    data[index] = Number(value)
  }
  return int32(data)
}

/** IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits. */
const halfToNumber = (bits: number): number => {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15))
}

/** bfloat16 is the upper half of a float32. */
const widenBrainFloats = (words: Uint16Array): Float32Array =>
  new Float32Array(Uint32Array.from(words, bits => (bits << 16) >>> 0).buffer)
