import { checksum } from '../../../src/reports/tensorboard/record.ts'

/** An event file, read: numbers by tag, texts by tag. Throws where a record is not whole or its checksum is wrong. */
export function readEventFile(file: Buffer) {
  const scalars: Record<string, { readonly step: number; readonly value: number }[]> = {}
  const texts: Record<string, string> = {}
  let version = ''
  for (let at = 0; at < file.length; ) {
    const length = Number(file.readBigUInt64LE(at))
    checkSum(file.subarray(at, at + 8), file.readUInt32LE(at + 8))
    const data = file.subarray(at + 12, at + 12 + length)
    checkSum(data, file.readUInt32LE(at + 12 + length))
    at += 16 + length
    const event = fields(data)
    const step = Number(event[2]?.[0] ?? 0)
    if (event[3] !== undefined) version = String(event[3][0])
    for (const summary of (event[5] ?? []) as Buffer[]) {
      for (const value of (fields(summary)[1] ?? []) as Buffer[]) {
        const { 1: [tag] = [], 2: simple, 8: tensor } = fields(value)
        if (simple !== undefined) (scalars[String(tag)] ??= []).push({ step, value: (simple[0] as Buffer).readFloatLE() })
        if (tensor !== undefined) texts[String(tag)] = String(fields(tensor[0] as Buffer)[8]![0])
      }
    }
  }
  return { version, scalars, texts }
}

function checkSum(data: Buffer, masked: number): void {
  const rotated = (masked - 0xa282ead8) >>> 0
  if (((rotated << 15) | (rotated >>> 17)) >>> 0 !== checksum(data)) throw new Error('a checksum is wrong')
}

/** Values by field number: numbers of varints, bytes of all else. */
function fields(message: Buffer): Record<number, (number | Buffer)[]> {
  const found: Record<number, (number | Buffer)[]> = {}
  let at = 0
  const varint = (): number => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at++]!
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return Number(value)
    }
  }
  while (at < message.length) {
    const key = varint()
    const type = key & 7
    const size = type === 0 ? 0 : type === 1 ? 8 : type === 5 ? 4 : varint()
    const value = type === 0 ? varint() : message.subarray(at, at + size)
    at += size
    ;(found[key >>> 3] ??= []).push(value)
  }
  return found
}
