import type { Attributes } from '../../tensor/op.ts'
import type { Dimension, Shape, TensorType } from '../../tensor/program.ts'
import type { ElementType, OnnxAttribute, OnnxConstant, OnnxGraph, OnnxNode, OnnxValueInfo } from './proto.ts'

/** One instruction in terms of the ONNX graph: names of its values, and their types in the program. */
export interface Site {
  readonly inputs: readonly string[]
  /** Names to produce; an empty one is an output that nobody reads. */
  readonly outputs: readonly string[]
  readonly inputTypes: readonly TensorType[]
  readonly outputTypes: readonly TensorType[]
  readonly attributes: Attributes
}

/** Turns one instruction into nodes. */
export type Translate = (site: Site, emit: Emitter) => void

export interface EmitOptions {
  /** Names of the outputs; without them, one fresh name. */
  readonly outputs?: readonly string[]
  readonly domain?: 'com.microsoft'
  /**
   * Its inputs are inputs of the graph or others so: it is put first, for ONNX Runtime makes the last of a node's inputs first, and this
   * one is to be made when it is needed.
   */
  readonly lastMoment?: boolean
}

export interface Emitter {
  readonly nodes: OnnxNode[]
  readonly constants: OnnxConstant[]
  /** Adds a node and returns the name of its first output. The same node asked for twice (with fresh outputs) is made once. */
  node(op: string, inputs: readonly string[], attributes?: Readonly<Record<string, OnnxAttribute>>, options?: EmitOptions): string
  floats(values: readonly number[], shape: readonly number[]): string
  int32s(values: readonly number[], shape: readonly number[]): string
  bools(values: readonly number[], shape: readonly number[]): string
  /** A list of integers, as ONNX takes axes and shapes. */
  integers(values: readonly number[], shape?: readonly number[]): string
  /** What Reshape needs to make this shape. */
  shape(shape: Shape): string
  /**
   * The graph that a node runs itself, of what `make` emits. It may read any value of this one by name; its own names are `prefix/…`,
   * and `make` says which of them are its inputs and outputs. Constants lie in this graph.
   */
  body(prefix: string, make: (emit: Emitter) => { readonly inputs: readonly OnnxValueInfo[]; readonly outputs: readonly OnnxValueInfo[] }): OnnxGraph
  /** All extents of the shape, as a list of integers known when the graph runs. */
  extents(shape: Shape): string
}

/** `extentOf` names a value of the graph and an axis of it that has the symbol's extent. */
export function createEmitter(extentOf: (symbol: string) => { readonly value: string; readonly axis: number }, prefix = ''): Emitter {
  const nodes: OnnxNode[] = []
  const constants: OnnxConstant[] = []
  const made = new Map<string, string>()
  let fresh = 0
  let prepared = 0

  const node: Emitter['node'] = (op, inputs, attributes = {}, options = {}) => {
    const shared = options.outputs === undefined
    const key = JSON.stringify([op, inputs, attributes, options.domain])
    const known = shared ? made.get(key) : undefined
    if (known !== undefined) return known
    const outputs = options.outputs ?? [`${prefix}t${fresh++}`]
    const last = outputs.findLastIndex(name => name !== '')
    const place = options.lastMoment === true ? prepared++ : nodes.length
    nodes.splice(place, 0, { op, inputs, outputs: outputs.slice(0, last + 1), attributes, domain: options.domain })
    if (shared) made.set(key, outputs[0]!)
    return outputs[0]!
  }

  const constant = (type: ElementType, shape: readonly number[], bytes: Uint8Array): string => {
    const key = `${type} ${shape.join(',')} ${Buffer.from(bytes).toString('base64')}`
    const known = made.get(key)
    if (known !== undefined) return known
    const name = `c${constants.length}`
    constants.push({ name, type, shape, bytes })
    made.set(key, name)
    return name
  }

  const integers: Emitter['integers'] = (values, shape = [values.length]) =>
    constant('int64', shape, bytesOf(BigInt64Array.from(values, value => BigInt(value))))

  /** A list of one integer. */
  const extent = (dimension: Dimension): string => {
    if (typeof dimension === 'number') return integers([dimension])
    return dimension
      .split('*')
      .map(factor => {
        if (/^\d+$/.test(factor)) return integers([Number(factor)])
        const { value, axis } = extentOf(factor)
        return node('Shape', [value], { start: axis, end: axis + 1 })
      })
      .reduce((product, factor) => node('Mul', [product, factor]))
  }

  const extents: Emitter['extents'] = shape =>
    shape.every(dimension => typeof dimension === 'number')
      ? integers(shape as readonly number[])
      : node('Concat', shape.map(extent), { axis: 0 })

  const constantKinds = {
    floats: (values: readonly number[], shape: readonly number[]) => constant('float32', shape, bytesOf(Float32Array.from(values))),
    int32s: (values: readonly number[], shape: readonly number[]) => constant('int32', shape, bytesOf(Int32Array.from(values))),
    bools: (values: readonly number[], shape: readonly number[]) => constant('bool', shape, Uint8Array.from(values)),
    integers,
  } satisfies Partial<Emitter>

  return {
    nodes,
    constants,
    node,
    ...constantKinds,
    body: (name, make) => {
      const inner = createEmitter(extentOf, `${name}/`)
      const ends = make({ ...inner, ...constantKinds })
      return { name, nodes: inner.nodes, constants: [], ...ends }
    },
    shape: shape => {
      const symbolic = shape.filter(dimension => typeof dimension === 'string')
      return symbolic.length > 1 ? extents(shape) : integers(shape.map(dimension => (typeof dimension === 'number' ? dimension : -1)))
    },
    extents,
  }
}

function bytesOf(array: Float32Array | Int32Array | BigInt64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
