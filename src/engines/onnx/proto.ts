/**
 * Writes ONNX models: the few messages of onnx.proto3 that a graph needs, as protobuf bytes. The same calls give the same bytes.
 * Field numbers: https://github.com/onnx/onnx/blob/v1.17.0/onnx/onnx.proto3
 */

/** ONNX element types (`TensorProto.DataType`). */
const elementType = { float32: 1, uint8: 2, int32: 6, int64: 7, bool: 9, float64: 11 } as const
export type ElementType = keyof typeof elementType

/** An integer, text, a list of integers, a graph, or a float, which must be said: 1 and 1.0 are different attributes. */
export type OnnxAttribute = number | string | readonly number[] | { readonly float: number } | { readonly graph: OnnxGraph }

export interface OnnxNode {
  readonly op: string
  /** Empty names are optional inputs left out. */
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>
  /** '' is ONNX itself. */
  readonly domain?: string
  /** Shows up in ONNX Runtime's errors and profiles. */
  readonly name?: string
}

export interface OnnxValueInfo {
  readonly name: string
  readonly type: ElementType
  /** A string is a symbolic extent. */
  readonly shape: readonly (number | string)[]
}

export interface OnnxConstant {
  readonly name: string
  readonly type: ElementType
  readonly shape: readonly number[]
  /** Little-endian elements. */
  readonly bytes: Uint8Array
}

export interface OnnxGraph {
  readonly name: string
  readonly nodes: readonly OnnxNode[]
  readonly constants: readonly OnnxConstant[]
  readonly inputs: readonly OnnxValueInfo[]
  readonly outputs: readonly OnnxValueInfo[]
}

/** Graphs that a node runs itself: the body of a loop. */
export const bodiesOf = ({ attributes = {} }: OnnxNode): readonly OnnxGraph[] =>
  Object.values(attributes).flatMap((value) => (typeof value === 'object' && 'graph' in value ? [value.graph] : []))

/** Opset 21 belongs to IR version 10. */
const irVersion = 10
const opset = 21

/** `metadata` is carried along for whoever opens the model. */
export function encodeModel(graph: OnnxGraph, metadata: Readonly<Record<string, string>> = {}): Uint8Array {
  const opsets = [concat([text(1, ''), integer(2, opset)])]
  if (graph.nodes.some(({ domain }) => domain === 'com.microsoft')) opsets.push(concat([text(1, 'com.microsoft'), integer(2, 1)]))
  const properties = Object.entries(metadata).map(([key, value]) => message(14, concat([text(1, key), text(2, value)])))
  return concat([integer(1, irVersion), text(2, 'trainspec'), message(7, encodeGraph(graph)), ...opsets.map((set) => message(8, set)), ...properties])
}

function encodeGraph(graph: OnnxGraph): Uint8Array {
  return concat([
    ...graph.nodes.map((node) => message(1, encodeNode(node))),
    text(2, graph.name),
    ...graph.constants.map((constant) => message(5, encodeConstant(constant))),
    ...graph.inputs.map((info) => message(11, encodeValueInfo(info))),
    ...graph.outputs.map((info) => message(12, encodeValueInfo(info))),
  ])
}

function encodeNode(node: OnnxNode): Uint8Array {
  const attributes = Object.entries(node.attributes ?? {})
  return concat([
    ...node.inputs.map((name) => text(1, name)),
    ...node.outputs.map((name) => text(2, name)),
    ...(node.name === undefined ? [] : [text(3, node.name)]),
    text(4, node.op),
    ...attributes.map(([name, value]) => message(5, encodeAttribute(name, value))),
    ...(node.domain === undefined ? [] : [text(7, node.domain)]),
  ])
}

function encodeAttribute(name: string, value: OnnxAttribute): Uint8Array {
  const [type, fields] = attributeFields(value)
  return concat([text(1, name), ...fields, integer(20, type)])
}

/** The attribute's type (`AttributeProto.AttributeType`) and its value. */
function attributeFields(value: OnnxAttribute): [type: number, fields: Uint8Array[]] {
  if (typeof value === 'number') return [2, [integer(3, value)]]
  if (typeof value === 'string') return [3, [text(4, value)]]
  if ('float' in value) return [1, [float(2, value.float)]]
  if ('graph' in value) return [5, [message(6, encodeGraph(value.graph))]]
  return [7, value.map((item) => integer(8, item))]
}

function encodeValueInfo(info: OnnxValueInfo): Uint8Array {
  const dimensions = info.shape.map((extent) => message(1, typeof extent === 'number' ? integer(1, extent) : text(2, extent)))
  const tensorType = concat([integer(1, elementType[info.type]), message(2, concat(dimensions))])
  return concat([text(1, info.name), message(2, message(1, tensorType))])
}

function encodeConstant(constant: OnnxConstant): Uint8Array {
  const dimensions = constant.shape.map((extent) => integer(1, extent))
  return concat([...dimensions, integer(2, elementType[constant.type]), text(8, constant.name), message(9, constant.bytes)])
}

// ------------------------------------------------------------------------------------------ protobuf fields

const utf8 = new TextEncoder()

function message(field: number, bytes: Uint8Array): Uint8Array {
  return concat([varint((field << 3) | 2), varint(bytes.length), bytes])
}

function text(field: number, value: string): Uint8Array {
  return message(field, utf8.encode(value))
}

function integer(field: number, value: number): Uint8Array {
  return concat([varint(field << 3), varint(value)])
}

function float(field: number, value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setFloat32(0, value, true)
  return concat([varint((field << 3) | 5), bytes])
}

/** Base 128, low group first; a negative number is its 64-bit two's complement. */
function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    const group = Number(rest & 127n)
    rest >>= 7n
    bytes.push(rest === 0n ? group : group | 128)
  } while (rest !== 0n)
  return Uint8Array.from(bytes)
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const whole = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
