import type { Program } from '../../src/tensor/program.ts'
import type { NumberArray } from './interpreter/array.ts'
import { eliminateDeadCode } from '../../src/tensor/dead-code.ts'
import { interpret } from './interpret.ts'

export interface Difference {
  readonly name: string
  readonly index: number
  readonly derived: number
  readonly measured: number
}

/**
 * Compares a program's gradient outputs with central differences of its scalar `scalar` (an output's name with its role), at
 * up to about `limit` elements of each input, spread evenly. Returns those that disagree by more than `tolerance`, relative to 1 and to the larger of the two.
 */
export function gradientFaults(
  program: Program,
  inputs: Readonly<Record<string, NumberArray>>,
  { scalar, limit = 12, tolerance = 1e-5, scale = 1 }: { scalar: string; limit?: number; tolerance?: number; scale?: number },
): Difference[] {
  const step = 1e-5
  const results = interpret(program, inputs)
  // The differences need the scalar only: without its gradients it is made several times as fast.
  const forward = eliminateDeadCode({ ...program, outputs: program.outputs.filter(({ role, name }) => `${role} ${name}` === scalar) })
  const valueAt = (name: string, index: number, delta: number): number => {
    const { shape, data } = inputs[name]!
    const moved = Float64Array.from(data)
    moved[index]! += delta
    return interpret(forward, { ...inputs, [name]: { shape, data: moved } })[scalar]!.data[0]! * scale
  }
  const faults: Difference[] = []
  for (const name of new Set(program.outputs.filter(output => output.role === 'gradient').map(output => output.name))) {
    const gradient = results[`gradient ${name}`]!.data
    const stride = Math.max(1, Math.floor(gradient.length / limit))
    for (let index = 0; index < gradient.length; index += stride) {
      const measured = (valueAt(name, index, step) - valueAt(name, index, -step)) / (2 * step)
      const derived = gradient[index]!
      const size = Math.max(1, Math.abs(derived), Math.abs(measured))
      if (!(Math.abs(derived - measured) <= tolerance * size)) faults.push({ name, index, derived, measured })
    }
  }
  return faults
}
