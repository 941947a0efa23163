import { eliminateDeadCode } from '../../tensor/dead-code.ts'
import { sameShape } from '../../tensor/dimension.ts'
import { broadcastShapes } from '../../tensor/ops/expect.ts'
import type { Instruction, Program, Shape, TensorType, ValueId } from '../../tensor/program.ts'
import { poolsPairs } from './ops/pair-maxima.ts'

/**
 * The program with the same meaning that costs ONNX Runtime least: instructions nobody needs are gone, a bias rides on its product
 * (`matmul_bias`, an op of this engine's table), what broadcasts by itself is not stretched first, relu's gradient is taken of the
 * pooled values, which are fewer, and a pool need not tell where its maxima are if its gradient finds them by comparing.
 */
export function fuse(program: Program): Program {
  const values = [...program.values]
  const stretched = program.instructions.map(instruction => unstretch(instruction, producersOf(program.instructions), values))
  const pooled = reluBehindPool(stretched, program, values)
  const fused = biasOnProduct(pooled.map(instruction => withoutIndices(instruction, values)), program, values)
  return eliminateDeadCode({ ...program, values, instructions: fused })
}

type Producers = ReadonlyMap<ValueId, Instruction>

function producersOf(instructions: readonly Instruction[]): Producers {
  return new Map(instructions.flatMap(instruction => instruction.outputs.map(output => [output, instruction] as const)))
}

/** How often each value is read, program outputs included. */
function usesOf(instructions: readonly Instruction[], program: Program): Map<ValueId, number> {
  const uses = new Map<ValueId, number>()
  const read = (value: ValueId): void => void uses.set(value, (uses.get(value) ?? 0) + 1)
  for (const instruction of instructions) instruction.inputs.forEach(read)
  for (const output of program.outputs) read(output.value)
  return uses
}

const broadcasting = new Set(['add', 'sub', 'mul', 'div', 'maximum', 'minimum', 'pow', 'equal', 'less', 'greater', 'and', 'or', 'where'])

/** Reads the source of a broadcast_to where the op's own broadcasting gives the same shape. */
function unstretch(instruction: Instruction, producers: Producers, values: readonly TensorType[]): Instruction {
  if (!broadcasting.has(instruction.op)) return instruction
  const wanted = values[instruction.outputs[0]!]!.shape
  let inputs = instruction.inputs
  inputs.forEach((input, index) => {
    const producer = producers.get(input)
    if (producer?.op !== 'broadcast_to') return
    const narrow = inputs.with(index, producer.inputs[0]!)
    const shape = narrow.map(value => values[value]!.shape).reduce<Shape | null>((a, b) => a && broadcastShapes(a, b), [])
    if (shape !== null && sameShape(shape, wanted)) inputs = narrow
  })
  return { ...instruction, inputs }
}

/**
 * relu_gradient(max_pool_gradient(g), r) where the pool read r itself: the scatter puts g where r has the pooled value y, so that
 * r > 0 there is y > 0, and the gradient can be cut before it is spread.
 */
function reluBehindPool(instructions: readonly Instruction[], program: Program, values: TensorType[]): readonly Instruction[] {
  const producers = producersOf(instructions)
  const uses = usesOf(instructions, program)
  const moved = new Set<Instruction>()
  const rewritten = instructions.flatMap(instruction => {
    const spread = producers.get(instruction.inputs[0]!)
    if (instruction.op !== 'relu_gradient' || spread?.op !== 'max_pool_gradient') return [instruction]
    const [g, x, y, indices] = spread.inputs as [ValueId, ValueId, ValueId, ValueId]
    if (x !== instruction.inputs[1] || uses.get(spread.outputs[0]!) !== 1) return [instruction]
    moved.add(spread)
    const cut = values.push(values[g]!) - 1
    return [
      { ...instruction, inputs: [g, y], outputs: [cut] },
      { ...spread, inputs: [cut, x, y, indices], outputs: instruction.outputs },
    ]
  })
  return rewritten.filter(instruction => !moved.has(instruction))
}

/** max_pool_gradient(g, x, y) where the engine finds the places itself; so nobody asks the pool for them. */
function withoutIndices(instruction: Instruction, values: readonly TensorType[]): Instruction {
  const { op, inputs, attributes } = instruction
  return op === 'max_pool_gradient' && poolsPairs(attributes, values[inputs[1]!]!.shape) ? { ...instruction, inputs: inputs.slice(0, 3) } : instruction
}

/** add(matmul(a, b), bias [n]) of matrices → matmul_bias(a, b, bias). */
function biasOnProduct(instructions: readonly Instruction[], program: Program, values: readonly TensorType[]): readonly Instruction[] {
  const producers = producersOf(instructions)
  const uses = usesOf(instructions, program)
  return instructions.map(instruction => {
    if (instruction.op !== 'add') return instruction
    const [product, bias] = producers.get(instruction.inputs[0]!)?.op === 'matmul' ? instruction.inputs : instruction.inputs.toReversed()
    const matmul = producers.get(product!)
    if (matmul?.op !== 'matmul' || uses.get(product!) !== 1) return instruction
    const [shape, biasShape] = [values[product!]!.shape, values[bias!]!.shape]
    const ranks = matmul.inputs.map(input => values[input]!.shape.length)
    if (ranks.some(rank => rank !== 2) || biasShape.length !== 1 || biasShape[0] !== shape[1]) return instruction
    return { ...matmul, op: 'matmul_bias', inputs: [...matmul.inputs, bias!], outputs: instruction.outputs }
  })
}
