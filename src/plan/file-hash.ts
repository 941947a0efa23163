import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** SHA-256 (hex) of a file's bytes, read in pieces into one buffer: a stream would leave as much garbage as the file is large. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const piece = Buffer.allocUnsafeSlow(Math.max(1, Math.min(size, 1 << 20)))
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
