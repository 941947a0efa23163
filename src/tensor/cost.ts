import type { DataType, Instruction, Program, TensorType, ValueId } from './program.ts'
import { numberOf, numbersOf } from './attributes.ts'
import type { Bindings } from './dimension.ts'
import { elementCount, extentsOf } from './dimension.ts'

/** What one execution of a program costs, counted from the program alone. */
export interface Cost {
  /** 2·m·n·k of matrix products, convolutions and recurrences (multiplication and addition), one an element of everything else that computes. */
  readonly flops: number
  /** Most bytes of values alive at once between instructions run in order; inputs apart. */
  readonly peakBytes: number
  /** Bytes of all inputs: parameters, buffers, features, labels, scalars. */
  readonly inputBytes: number
}

const elementBytes: Readonly<Record<DataType, number>> = { float32: 4, int32: 4, bool: 1 }

/** Ops that compute nothing. */
const moves = new Set([
  'constant', 'dimension', 'reshape', 'transpose', 'broadcast_to', 'slice', 'concat', 'pad', 'gather', 'cast', 'one_hot',
  'random_mask', 'range', 'barrier', 'shift',
])

/** Bytes that an instruction needs while it runs, beside its inputs and outputs; `bytes` are those of each value. */
export type Workspace = (instruction: Instruction, bytes: readonly number[]) => number

/** The cost of a program for a batch of `batch` rows, sequences being `length` long. */
export function programCost(program: Program, batch: number, length = 1, workspace: Workspace = () => 0): Cost {
  const extents = program.values.map(({ shape }) => extentsOf(shape, { batch, length }))
  const bytes = bytesOfValues(program, { batch, length })
  return {
    flops: program.instructions.reduce((total, instruction) => total + flopsOf(instruction, extents), 0),
    peakBytes: peak(program, bytes, workspace),
    inputBytes: program.inputs.reduce((total, { value }) => total + bytes[value]!, 0),
  }
}

/** Bytes of each value, by its number. */
export function bytesOfValues(program: Program, bindings: Bindings): number[] {
  return program.values.map(({ dtype, shape }: TensorType) => elementBytes[dtype] * elementCount(extentsOf(shape, bindings)))
}

/** The value whose bytes a value shares: a reshape, and what waits behind a barrier, are other views of the same. */
export function storageOfValues(program: Program): (value: ValueId) => ValueId {
  const storage = new Map<ValueId, ValueId>()
  const storageOf = (value: ValueId): ValueId => storage.get(value) ?? value
  for (const { op, inputs, outputs } of program.instructions) {
    if (op === 'reshape' || op === 'barrier') storage.set(outputs[0]!, storageOf(inputs[0]!))
  }
  return storageOf
}

function flopsOf({ op, inputs, outputs, attributes }: Instruction, extents: readonly (readonly number[])[]): number {
  const input = (index: number): readonly number[] => extents[inputs[index]!]!
  const output = extents[outputs[0]!]!
  const products = (places: readonly number[], filter: readonly number[]): number =>
    2 * elementCount(places) * elementCount(filter.slice(1))
  switch (op) {
    case 'matmul':
      return 2 * elementCount(output) * (attributes['transpose_a'] === true ? input(0).at(-2)! : input(0).at(-1)!)
    case 'conv':
      return products(output, input(1))
    case 'conv_input_gradient':
      return products(input(0), input(1))
    case 'conv_filter_gradient':
      return 2 * elementCount(input(1)) * (input(0)[1]! / numberOf(attributes, 'groups')) * elementCount(numbersOf(attributes, 'kernel'))
    case 'lstm_scan':
    case 'gru_scan':
      return 2 * elementCount(input(0)) * input(1)[1]!
    case 'lstm_scan_gradient':
    case 'gru_scan_gradient':
      return 2 * elementCount(output) * input(1)[1]!
    default:
      if (moves.has(op)) return 0
      return Math.max(elementCount(output), ...inputs.map((_, index) => elementCount(input(index))))
  }
}

/** Ops whose further outputs an engine leaves out where nobody reads them. */
const lean = new Set(['lstm_scan', 'gru_scan'])

function peak(program: Program, bytes: readonly number[], workspace: Workspace): number {
  const storageOf = storageOfValues(program)
  const lastUse = new Map<ValueId, number>()
  const read = new Set(program.outputs.map(({ value }) => value))
  for (const [index, { inputs, outputs }] of program.instructions.entries()) {
    for (const value of [...inputs, ...outputs]) lastUse.set(storageOf(value), index)
    for (const value of inputs) read.add(value)
  }
  for (const { value } of program.outputs) lastUse.set(storageOf(value), Infinity)
  const given = new Set(program.inputs.map(({ value }) => value))

  let live = 0
  let most = 0
  program.instructions.forEach((instruction, index) => {
    const { op, inputs } = instruction
    const outputs = lean.has(op) ? instruction.outputs.filter(output => read.has(output)) : instruction.outputs
    for (const output of outputs) if (storageOf(output) === output) live += bytes[output]!
    most = Math.max(most, live + workspace(instruction, bytes))
    for (const value of new Set([...inputs, ...outputs].map(storageOf))) {
      if (lastUse.get(value) === index && !given.has(value)) live -= bytes[value]!
    }
  })
  return most
}
