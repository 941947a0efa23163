import type { DataType } from '../../tensor/program.ts'

/** Where a tensor's bytes lie, as the header of a safetensors file says; offsets count from the start of the data. */
export interface TensorEntry {
  readonly name: string
  readonly dtype: string
  readonly shape: readonly number[]
  readonly start: number
  readonly end: number
}

export interface Header {
  readonly entries: readonly TensorEntry[]
  readonly metadata: Readonly<Record<string, string>>
  /** Where the data starts in the file. */
  readonly dataStart: number
}

/** The format's own bound on a header. */
export const longestHeader = 100_000_000

/** Bytes of an element, of every type that the format has names for and we can read. */
const elementSizes: Readonly<Record<string, number>> = {
  F64: 8, F32: 4, F16: 2, BF16: 2, I64: 8, I32: 4, I16: 2, I8: 1, U8: 1, BOOL: 1,
}

/** What a type becomes when it is read. */
export const dtypeRead = (dtype: string): DataType => (dtype === 'BOOL' ? 'bool' : /^B?F/.test(dtype) ? 'float32' : 'int32')

type Json = unknown

const isRecord = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: Json): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/**
 * Reads and checks a header; a text says what is wrong with the file. The file may be hostile: nothing is taken on trust. `bytes`
 * may be its beginning only; then `size` is the length of all of it, and a header that goes on behind `bytes` is not read.
 */
export function readHeader(bytes: Uint8Array, size: number = bytes.length): Header | string {
  if (bytes.length < 8) return 'it is shorter than 8 bytes'
  const length = new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true)
  if (length > BigInt(longestHeader)) return `its header claims ${length} bytes, more than ${longestHeader}`
  const dataStart = 8 + Number(length)
  if (dataStart > size) return `its header claims ${length} bytes, and the file has ${size}`
  if (dataStart > bytes.length) return `its header is ${length} bytes long`
  const json = parseJson(bytes.subarray(8, dataStart))
  if (!isRecord(json)) return 'its header is not a JSON object'

  const { __metadata__: metadata = {}, ...tensors } = json
  if (!isTexts(metadata)) return 'its __metadata__ is not an object of texts'
  const entries: TensorEntry[] = []
  for (const [name, value] of Object.entries(tensors)) {
    const entry = readEntry(name, value)
    if (typeof entry === 'string') return `its tensor ${JSON.stringify(name)} ${entry}`
    entries.push(entry)
  }
  const problem = checkLayout(entries, size - dataStart)
  return problem ?? { entries, metadata, dataStart }
}

const parseJson = (bytes: Uint8Array): Json => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) as Json
  } catch (error) {
    // Bad UTF-8 is a TypeError, bad JSON a SyntaxError: both are the file's fault.
    if (error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

const isTexts = (value: Json): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every(text => typeof text === 'string')

function readEntry(name: string, value: Json): TensorEntry | string {
  if (!isRecord(value)) return 'is not an object'
  const { dtype, shape, data_offsets: offsets } = value
  const size = typeof dtype === 'string' && Object.hasOwn(elementSizes, dtype) ? elementSizes[dtype] : undefined
  if (size === undefined) return `has the type ${JSON.stringify(dtype)}, which cannot be read`
  if (!Array.isArray(shape) || !shape.every(isCount)) return 'has a shape that is not a list of extents'
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isCount)) return 'has no two data_offsets'
  const [start, end] = offsets as [number, number]
  const needed = shape.reduce<number>((total, extent) => total * (extent as number), size)
  if (!Number.isSafeInteger(needed) || end - start !== needed) {
    return `needs ${needed} bytes for its shape, and its offsets span ${end - start}`
  }
  return { name, dtype: dtype as string, shape: shape as number[], start, end }
}

/** Tensors must cover the data without gap or overlap, as the format's reference reader demands. */
function checkLayout(entries: readonly TensorEntry[], length: number): string | null {
  const ordered = [...entries].sort((a, b) => a.start - b.start || a.end - b.end)
  let at = 0
  for (const { name, start, end } of ordered) {
    if (start !== at) return `its tensor ${JSON.stringify(name)} starts at byte ${start} of the data, and the tensor before ends at ${at}`
    at = end
  }
  return at === length ? null : `its tensors cover ${at} bytes, and it has ${length} bytes of data`
}
