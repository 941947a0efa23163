// Compiles src/engines/onnx/NAME.wat into NAME-module.ts, which is committed: neither the build nor a test needs a compiler, and
// spec/engines/onnx/kernels.test.ts fails when the two differ.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import wabt from 'wabt'

const folder = new URL('../src/engines/onnx/', import.meta.url)

/** The modules there are. */
export const wasmModules = ['optimizer', 'masks']

/** The text of NAME-module.ts for the present NAME.wat. */
export async function wasmModule(name) {
  const { parseWat } = await wabt()
  const source = await readFile(new URL(`${name}.wat`, folder), 'utf8')
  const module = parseWat(`${name}.wat`, source, { simd: true })
  module.validate({ simd: true })
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64')
  module.destroy()
  const lines = base64.match(/.{1,120}/g).map((line) => `  '${line}',`)
  return [
    `/** Made from ${name}.wat by \`node scripts/wasm.mjs\`. The module in base64. */`,
    `export const ${name}Base64 = [`,
    ...lines,
    "].join('')",
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of wasmModules) await writeFile(new URL(`${name}-module.ts`, folder), await wasmModule(name))
}
