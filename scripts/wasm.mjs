// Compiles src/engines/onnx/optimizer.wat into optimizer-module.ts, which is committed: neither the build nor a test needs a
// compiler, and spec/engines/onnx/optimizer-module.test.ts fails when the two differ.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import wabt from 'wabt'

const folder = new URL('../src/engines/onnx/', import.meta.url)

/** The text of optimizer-module.ts for the present optimizer.wat. */
export async function optimizerModule() {
  const { parseWat } = await wabt()
  const source = await readFile(new URL('optimizer.wat', folder), 'utf8')
  const module = parseWat('optimizer.wat', source, { simd: true })
  module.validate({ simd: true })
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64')
  module.destroy()
  const lines = base64.match(/.{1,120}/g).map((line) => `  '${line}',`)
  return [
    '/** Made from optimizer.wat by `node scripts/wasm.mjs`. The module in base64. */',
    'export const optimizerBase64 = [',
    ...lines,
    "].join('')",
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('optimizer-module.ts', folder), await optimizerModule())
}
