import { eliminateDeadCode } from './dead-code.ts'
import type { Instruction, Program, ValueId } from './program.ts'

/** The program in which nothing is computed twice and nothing waits: of a step with recomputation (`recompute.ts`), the step without. */
export function mergeRecomputed(program: Program): Program {
  const same = new Map<ValueId, ValueId>()
  const now = (value: ValueId): ValueId => same.get(value) ?? value
  const made = new Map<string, Instruction>()
  const instructions = program.instructions.flatMap(({ op, inputs: written, outputs, attributes, layer }): Instruction[] => {
    const inputs = written.map(now)
    if (op === 'barrier') {
      same.set(outputs[0]!, inputs[0]!)
      return []
    }
    const key = JSON.stringify([op, inputs, Object.entries(attributes).sort()])
    const known = made.get(key)
    if (known !== undefined) {
      outputs.forEach((output, index) => same.set(output, known.outputs[index]!))
      return []
    }
    const instruction = { op, inputs, outputs, attributes, layer }
    made.set(key, instruction)
    return [instruction]
  })
  return eliminateDeadCode({ ...program, instructions, outputs: program.outputs.map(output => ({ ...output, value: now(output.value) })) })
}
