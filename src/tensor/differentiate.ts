import type { Builder } from './builder.ts'
import type { ValueId } from './program.ts'
import { opOf } from './ops.ts'

/**
 * Reverse-mode differentiation, source to source: appends to the program under construction the instructions that compute
 * the gradients of a scalar with respect to some values, and returns those values in the same order (zeros where the scalar
 * does not depend on one). `seed` is the scalar's own gradient.
 */
export function differentiate(build: Builder, scalar: ValueId, seed: ValueId, withRespectTo: readonly ValueId[]): ValueId[] {
  const forward = [...build.instructions()]
  const wanted = new Set(withRespectTo)
  for (const { op, inputs, outputs } of forward) {
    if (opOf(op).derivative !== 'none' && inputs.some(input => wanted.has(input))) outputs.forEach(output => wanted.add(output))
  }

  const gradients = new Map<ValueId, ValueId>([[scalar, seed]])
  const arrive = (input: ValueId, gradient: ValueId | null | undefined): void => {
    if (!wanted.has(input) || gradient === null || gradient === undefined) return
    const known = gradients.get(input)
    gradients.set(input, known === undefined ? gradient : build.add(known, gradient))
  }
  const neededOf = (inputs: readonly ValueId[]): boolean[] => inputs.map(input => wanted.has(input))

  for (const instruction of forward.reverse()) {
    const { derivative } = opOf(instruction.op)
    const arriving = instruction.outputs.map(output => gradients.get(output) ?? null)
    const needed = neededOf(instruction.inputs)
    if (derivative === 'none' || !needed.includes(true) || arriving.every(gradient => gradient === null)) continue
    build.within(instruction.layer, () => {
      const custom = build.customDerivative(instruction.outputs[0]!)
      const inputs = custom?.inputs ?? instruction.inputs
      const leaving = custom === null
        ? derivative(build, instruction, arriving, needed)
        : custom.derivative(arriving[0]!, neededOf(custom.inputs))
      inputs.forEach((input, index) => arrive(input, leaving[index]))
    })
  }
  return withRespectTo.map(value => {
    const known = gradients.get(value)
    return known ?? build.constant('float32', build.shapeOf(value).map(Number), [0])
  })
}
