/**
 * The protobuf wire format, as much as events need: https://protobuf.dev/programming-guides/encoding
 * Each function gives a whole field, its number and type in front.
 */
export const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = BigInt(value)
  do {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0))
    rest >>= 7n
  } while (rest > 0n)
  return Buffer.from(bytes)
}

const key = (field: number, type: number): Buffer => varint(field * 8 + type)

/** A whole number that is not negative. */
export const integerField = (field: number, value: number): Buffer => Buffer.concat([key(field, 0), varint(value)])

export function doubleField(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return Buffer.concat([key(field, 1), bytes])
}

export function floatField(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return Buffer.concat([key(field, 5), bytes])
}

/** Text, bytes, or another message. */
export function bytesField(field: number, value: string | Buffer): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value
  return Buffer.concat([key(field, 2), varint(bytes.length), bytes])
}
