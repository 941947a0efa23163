import { open } from 'node:fs/promises'

/** The bytes of a file in pieces, each valid until the next: a stream would leave as much garbage as the file is large. */
export async function* filePieces(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path)
  try {
    const piece = Buffer.allocUnsafeSlow(1 << 20)
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, null)
      if (bytesRead === 0) return
      yield piece.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
