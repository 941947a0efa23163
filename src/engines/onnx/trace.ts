import type { Tensor } from 'onnxruntime-node'
import type { Instruction, Program, ValueId } from '../../tensor/program.ts'
import type { NonFinite } from '../engine.ts'
import { fuse } from './fuse.ts'
import type { OnnxProgram } from './graph.ts'
import { fusedToOnnx } from './graph.ts'

/** A step whose every float value is an output, to find out where numbers stop being finite. */
export interface Trace {
  readonly onnx: OnnxProgram
  /** `feeds` are those of the step, `results` those of the traced graph. Null where all values are finite. */
  firstNonFinite(feeds: Readonly<Record<string, Tensor>>, results: Readonly<Record<string, Tensor>>): NonFinite | null
}

/** The values traced are those that the engine really makes: of the fused program. All of them are in memory at once. */
export function traceOf(program: Program): Trace {
  const fused = fuse(program)
  const traced = fused.instructions.filter(({ op }) => op !== 'random_mask' && op !== 'constant')
    .flatMap(({ outputs }) => outputs).filter(value => fused.values[value]!.dtype === 'float32')
  const outputs = traced.map(value => ({ name: String(value), role: 'output' as const, value }))
  const onnx = fusedToOnnx({ ...fused, outputs })
  const makers = new Map(fused.instructions.flatMap(instruction => instruction.outputs.map(output => [output, instruction] as const)))
  const nameOf = new Map(onnx.outputs.map(({ name, output }) => [output.value, name]))
  const inputOf = new Map(onnx.inputs.map(entry => [entry.input.value, entry]))

  return {
    onnx,
    firstNonFinite(feeds, results) {
      const dataOf = (value: ValueId): Float32Array | null => {
        const tensor = results[nameOf.get(value) ?? ''] ?? feeds[inputOf.get(value)?.name ?? '']
        return tensor?.data instanceof Float32Array ? tensor.data : null
      }
      const describe = ({ inputs }: Instruction): NonFinite['inputs'] => inputs.flatMap(value => {
        const data = dataOf(value)
        if (data === null) return []
        const maker = makers.get(value)
        const name = maker === undefined ? (inputOf.get(value)?.input.name ?? '') : maker.layer === '' ? maker.op : `${maker.op} of ${maker.layer}`
        return [{ name, ...magnitudes(data) }]
      })
      for (const { input, name } of onnx.inputs) {
        const data = feeds[name]?.data
        const kind = data instanceof Float32Array ? fault(data) : null
        if (kind !== null) return { op: input.role, layer: input.name, kind, inputs: [] }
      }
      for (const value of traced) {
        const kind = fault(dataOf(value)!)
        const maker = makers.get(value)!
        if (kind !== null) return { op: maker.op, layer: maker.layer, kind, inputs: describe(maker) }
      }
      return null
    },
  }
}

/** What is wrong with the numbers; NaN where there is one, because it says more. */
export function fault(data: Float32Array): NonFinite['kind'] | null {
  let infinite = false
  for (const value of data) {
    if (value !== value) return 'NaN'
    infinite ||= value === Infinity || value === -Infinity
  }
  return infinite ? 'Infinity' : null
}

/** Least and greatest magnitude; NaN where one value is. */
export function magnitudes(data: Float32Array): { readonly least: number; readonly greatest: number } {
  let least = Infinity
  let greatest = 0
  for (const value of data) {
    const magnitude = Math.abs(value)
    least = Math.min(least, magnitude)
    greatest = Math.max(greatest, magnitude)
  }
  return { least, greatest }
}
