// Runs FOLDER/NAME.onnx on the feeds in FOLDER/NAME.json with ONNX Runtime alone, and prints the outputs as JSON.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'

const [folder, ...names] = process.argv.slice(2)
const arrays = { float32: Float32Array, int32: Int32Array }
const outputs = {}
for (const name of names) {
  const session = await InferenceSession.create(readFileSync(join(folder, `${name}.onnx`)), { intraOpNumThreads: 1, interOpNumThreads: 1 })
  const feeds = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const results = await session.run(Object.fromEntries(Object.entries(feeds).map(([input, { dtype, shape, data }]) => [input, new Tensor(dtype, arrays[dtype].from(data), shape)])))
  outputs[name] = Object.fromEntries(Object.entries(results).map(([output, { dims, data }]) => [output, { dims, data: Array.from(data) }]))
}
console.log(JSON.stringify(outputs))
