import type { Program, TensorType, ValueId } from './program.ts'

/** The program without instructions that no output needs; values are numbered anew in order of their making. Inputs stay. */
export function eliminateDeadCode(program: Program): Program {
  const needed = new Set(program.outputs.map(output => output.value))
  const kept = [...program.instructions].reverse().filter(instruction => {
    const lives = instruction.outputs.some(output => needed.has(output))
    if (lives) instruction.inputs.forEach(input => needed.add(input))
    return lives
  }).reverse()

  const values: TensorType[] = []
  const numbers = new Map<ValueId, ValueId>()
  const define = (value: ValueId): ValueId => {
    const number = values.push(program.values[value]!) - 1
    numbers.set(value, number)
    return number
  }
  const use = (value: ValueId): ValueId => {
    const number = numbers.get(value)
    if (number === undefined) throw new Error(`value ${value} is used before it is made`)
    return number
  }
  const inputs = program.inputs.map(input => ({ ...input, value: define(input.value) }))
  const instructions = kept.map(instruction => ({
    ...instruction,
    inputs: instruction.inputs.map(use),
    outputs: instruction.outputs.map(define),
  }))
  const outputs = program.outputs.map(output => ({ ...output, value: use(output.value) }))
  return { name: program.name, values, inputs, instructions, outputs }
}
