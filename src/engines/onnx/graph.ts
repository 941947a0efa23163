import { numberOf, stringOf } from '../../tensor/attributes.ts'
import { parseShape } from '../../tensor/dimension.ts'
import type { Program, ProgramInput, ProgramOutput, Shape, TensorType, ValueId } from '../../tensor/program.ts'
import { createEmitter } from './emitter.ts'
import { fuse } from './fuse.ts'
import { isTableOp, table } from './ops/table.ts'
import type { OnnxGraph, OnnxNode, OnnxValueInfo } from './proto.ts'
import { bodiesOf, encodeModel } from './proto.ts'

/** A random mask that the host makes and feeds. */
export interface MaskInput {
  /** Name of the graph's input. */
  readonly name: string
  readonly site: number
  readonly keep: number
  readonly shape: Shape
}

/** A tensor program as an ONNX model, and how its graph's inputs and outputs are called. */
export interface OnnxProgram {
  readonly model: Uint8Array
  /** Program inputs that the graph reads. */
  readonly inputs: readonly { readonly name: string; readonly input: ProgramInput; readonly type: TensorType }[]
  readonly outputs: readonly { readonly name: string; readonly output: ProgramOutput; readonly type: TensorType }[]
  readonly masks: readonly MaskInput[]
}

/** One graph for all batch sizes: extents that are symbols in the program are symbols in the graph. The same program gives the same bytes. */
export function toOnnx(program: Program): OnnxProgram {
  return fusedToOnnx(fuse(program))
}

/** As `toOnnx`, for a program that is fused. */
export function fusedToOnnx(fused: Program): OnnxProgram {
  const { graph, ...named } = graphOf(fused)
  return { model: encodeModel(graph), ...named }
}

/** As `fusedToOnnx`, not yet written as bytes. */
export function graphOf(fused: Program): Omit<OnnxProgram, 'model'> & { readonly graph: OnnxGraph } {
  const typeOf = (value: ValueId): TensorType => fused.values[value]!
  const outputs = fused.outputs.map(output => ({ name: resultName(output), output, type: typeOf(output.value) }))
  const inputs = fused.inputs.map(input => ({ name: `${input.role}/${input.name}`, input, type: typeOf(input.value) }))
  const masks: MaskInput[] = []

  const names = new Map<ValueId, string>()
  for (const { name, input } of inputs) names.set(input.value, name)
  for (const instruction of fused.instructions) {
    if (instruction.op !== 'random_mask') continue
    const site = numberOf(instruction.attributes, 'site')
    const name = `mask/${site}`
    masks.push({ name, site, keep: numberOf(instruction.attributes, 'keep'), shape: parseShape(stringOf(instruction.attributes, 'shape')) })
    names.set(instruction.outputs[0]!, name)
  }
  // A value takes the name of the first output that it is; a second one, or an output that is an input, is a copy.
  const copies = outputs.filter(({ name, output }) => {
    if (names.has(output.value)) return true
    names.set(output.value, name)
    return false
  })

  const emit = createEmitter(symbol => {
    for (const { name, input, type } of inputs) {
      const axis = type.shape.indexOf(symbol)
      if (axis >= 0 && input.role !== 'parameter') return { value: name, axis }
    }
    throw new Error(`no input of ${fused.name} has an extent ${symbol}`)
  })
  const read = new Set([...fused.instructions.flatMap(instruction => instruction.inputs), ...outputs.map(({ output }) => output.value)])
  const nameOf = (value: ValueId): string => names.get(value) ?? `v${value}`
  for (const { op, inputs: from, outputs: to, attributes } of fused.instructions) {
    if (op === 'random_mask') continue
    if (!isTableOp(op)) throw new Error(`the onnx engine has no op ${op}`)
    const site = {
      inputs: from.map(nameOf),
      // ONNX lets no op go without its first.
      outputs: to.map((value, index) => (index === 0 || read.has(value) ? nameOf(value) : '')),
      inputTypes: from.map(typeOf),
      outputTypes: to.map(typeOf),
      attributes,
    }
    table[op](site, emit)
  }
  for (const { name, output } of copies) emit.node('Identity', [nameOf(output.value)], {}, { outputs: [name] })

  const mentioned = new Set(emit.nodes.flatMap(mentionedBy))
  const used = inputs.filter(({ name }) => mentioned.has(name))
  const info = (name: string, { dtype, shape }: TensorType): OnnxValueInfo => ({ name, type: dtype, shape })
  const graph = {
    name: fused.name,
    nodes: emit.nodes,
    constants: emit.constants,
    inputs: [...used.map(({ name, type }) => info(name, type)), ...masks.map(({ name, shape }) => info(name, { dtype: 'bool', shape }))],
    outputs: outputs.map(({ name, type }) => info(name, type)),
  }
  return { graph, inputs: used, outputs, masks }
}

/** Names that a node reads, or that its body reads around it. */
const mentionedBy = (node: OnnxNode): readonly string[] => [...node.inputs, ...bodiesOf(node).flatMap(({ nodes }) => nodes.flatMap(mentionedBy))]

function resultName({ role, name, rows }: ProgramOutput): string {
  return rows === undefined ? `result/${role}/${name}` : `result/${role}/${name}/${rows.part}${rows.term}`
}
