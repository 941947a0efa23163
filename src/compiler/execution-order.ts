import type { Instruction, Program, ValueId } from '../tensor/program.ts'

/**
 * The program in the order in which ONNX Runtime executes it: depth first from what nobody reads, the last of those first, and of what an
 * instruction reads the last made first (`GraphViewer`, its default order). Gradients of weights so come later than written.
 */
export function inExecutionOrder(program: Program): Program {
  const { instructions } = program
  const maker = new Map<ValueId, number>()
  instructions.forEach(({ outputs }, index) => outputs.forEach(output => maker.set(output, index)))
  const makersOf = ({ inputs }: Instruction): number[] => inputs.flatMap(input => maker.get(input) ?? [])
  const read = new Set(instructions.flatMap(makersOf))

  const order: Instruction[] = []
  const seen = new Set<number>()
  const stack = instructions.flatMap((_, index) => (read.has(index) ? [] : [{ index, done: false }]))
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { index, done } = entry
    const instruction = instructions[index]!
    if (done) order.push(instruction)
    else if (!seen.has(index)) {
      seen.add(index)
      stack.push({ index, done: true })
      for (const before of makersOf(instruction).filter(made => !seen.has(made)).sort((a, b) => a - b)) stack.push({ index: before, done: false })
    }
  }
  return { ...program, instructions: order }
}
