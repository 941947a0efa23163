import { booleanOf } from '../../tensor/attributes.ts'
import type { Instruction, Program, TensorType, ValueId } from '../../tensor/program.ts'
import { weightsProblem } from '../../models/weights-problem.ts'
import type { PlanSpec } from '../../plan/plan.ts'
import type { HostTensor, Weights } from '../engine.ts'
import { fuse } from './fuse.ts'
import { graphOf } from './graph.ts'
import { inferenceProgram } from './inference.ts'
import type { OnnxAttribute, OnnxConstant, OnnxNode, OnnxValueInfo } from './proto.ts'
import { encodeModel } from './proto.ts'

export interface ExportedModel {
  readonly bytes: Uint8Array
  readonly inputs: readonly OnnxValueInfo[]
  readonly outputs: readonly OnnxValueInfo[]
}

/**
 * The trained model alone as an ONNX file of the standard's own ops, with its weights in it: inputs by the features' names,
 * weights by PyTorch's, the output `output`; the batch is a symbol. Throws where the weights are not those of the plan.
 */
export function exportOnnx({ programs, model }: PlanSpec, weights: Weights, metadata: Readonly<Record<string, string>>): ExportedModel {
  const problem = weightsProblem(model, weights)
  if (problem !== null) throw new Error(problem)
  const { graph, inputs, outputs } = graphOf(fuse(plainProducts(inferenceProgram(programs))))
  const held = inputs.filter(({ input }) => input.role === 'parameter' || input.role === 'buffer')
  const fed = inputs.filter(entry => !held.includes(entry))
  const taken = new Set(fed.map(({ input }) => input.name))
  const outputNames = outputs.map((_, index) => unused(index === 0 ? 'output' : `output_${index + 1}`, taken))
  const names = new Map([
    ...inputs.map(({ name, input }) => [name, input.name] as const),
    ...outputs.map(({ name }, index) => [name, outputNames[index]!] as const),
  ])
  // What is in between can have no name of a feature's or a weight's: neither holds a slash.
  const nameOf = (name: string): string => (name === '' ? '' : (names.get(name) ?? `/${name}`))
  const info = ({ name, ...rest }: OnnxValueInfo): OnnxValueInfo => ({ name: nameOf(name), ...rest })
  const described = {
    inputs: graph.inputs.filter(({ name }) => fed.some(entry => entry.name === name)).map(info),
    outputs: graph.outputs.map(info),
  }
  const bytes = encodeModel({
    name: graph.name,
    nodes: graph.nodes.map(node => renamed(node, nameOf)),
    constants: [
      ...graph.constants.map(constant => ({ ...constant, name: nameOf(constant.name) })),
      ...held.map(({ input }) => constantOf(input.name, weights[input.name]!)),
    ],
    ...described,
  }, metadata)
  return { bytes, ...described }
}

/** Transposes what a product of more than two axes reads transposed: only ONNX Runtime has an op for both. */
function plainProducts(program: Program): Program {
  const values: TensorType[] = [...program.values]
  const instructions = program.instructions.flatMap((instruction): readonly Instruction[] => {
    const shapes = instruction.inputs.map(input => program.values[input]!.shape)
    if (instruction.op !== 'matmul' || shapes.every(shape => shape.length === 2)) return [instruction]
    const turned: Instruction[] = []
    const inputs = instruction.inputs.map((input, index): ValueId => {
      if (!booleanOf(instruction.attributes, index === 0 ? 'transpose_a' : 'transpose_b')) return input
      const shape = shapes[index]!
      const permutation = shape.map((_, axis) => (axis < shape.length - 2 ? axis : 2 * shape.length - 3 - axis))
      const output = values.push({ dtype: 'float32', shape: permutation.map(axis => shape[axis]!) }) - 1
      turned.push({ op: 'transpose', inputs: [input], outputs: [output], attributes: { permutation }, layer: instruction.layer })
      return output
    })
    return [...turned, { ...instruction, inputs, attributes: { ...instruction.attributes, transpose_a: false, transpose_b: false } }]
  })
  return { ...program, values, instructions }
}

/** A node with other names, in its body too. */
function renamed(node: OnnxNode, nameOf: (name: string) => string): OnnxNode {
  const info = ({ name, ...rest }: OnnxValueInfo): OnnxValueInfo => ({ name: nameOf(name), ...rest })
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]): [string, OnnxAttribute] => {
    if (typeof value !== 'object' || !('graph' in value)) return [name, value]
    const { graph } = value
    const nodes = graph.nodes.map(inner => renamed(inner, nameOf))
    return [name, { graph: { ...graph, nodes, inputs: graph.inputs.map(info), outputs: graph.outputs.map(info) } }]
  })
  return { ...node, inputs: node.inputs.map(nameOf), outputs: node.outputs.map(nameOf), attributes: Object.fromEntries(attributes) }
}

const constantOf = (name: string, { dtype, shape, data }: HostTensor): OnnxConstant =>
  ({ name, type: dtype, shape, bytes: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) })

function unused(name: string, taken: Set<string>): string {
  const free = taken.has(name) ? unused(`${name}_`, taken) : name
  taken.add(free)
  return free
}
