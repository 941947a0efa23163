import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Layer, LayerContext, Options } from '../layer.ts'
import { product, sameShape } from '../../tensor/dimension.ts'
import { shapeText, typeText } from '../layer.ts'
import { booleanOption, numberOption, optionalInput } from '../options.ts'
import { drop } from './dropout.ts'
import { isExtents, knownExtents, maskHelp, numbersWanted } from './expect.ts'
import { angles, anglesFailure } from './positions.ts'

/** A score that no softmax lets through: e^−1e9 is 0 in float32, and unlike −∞ a row of them is no NaN. */
const shutOut = -1e9

export interface Attention {
  readonly x: ValueId
  /** Where keys and values come from; x itself for self-attention. */
  readonly memory: ValueId
  /** 1 where a key may be seen, [batch, length of the memory]. */
  readonly mask: ValueId | null
  readonly heads: number
  /** Fewer heads of keys and values than of queries share them; null: as many, and PyTorch's joint in_proj_weight. */
  readonly keyValueHeads: number | null
  readonly causal: boolean
  readonly dropout: number
  readonly bias: boolean
  readonly rotary: number | null
}

/**
 * softmax(q·kᵀ/√width + mask)·v in several heads, then out_proj. Parameters as nn.MultiheadAttention: in_proj_weight [3·width, width],
 * in_proj_bias, out_proj.weight, out_proj.bias; with key_value_heads instead q_proj, k_proj, v_proj, as Transformers' decoders have.
 */
export function attention(context: LayerContext, options: Attention): ValueId | Failure {
  const { build } = context
  const { x, memory, heads, keyValueHeads } = options
  const shape = build.shapeOf(x)
  const known = knownExtents('multi_head_attention', shape, 2)
  if (!isExtents(known)) return known
  const width = known[0]!
  if (width % heads !== 0) {
    return {
      kind: 'option',
      message: `multi_head_attention with heads: ${heads} needs a width that it divides, and its input is ${shapeText(shape)}`,
      option: 'heads',
      help: `of a width of ${width} there can be ${divisorsOf(width)} heads`,
    }
  }
  if (keyValueHeads !== null && heads % keyValueHeads !== 0) {
    return {
      kind: 'option',
      message: `multi_head_attention with key_value_heads: ${keyValueHeads} needs heads that it divides, and there are ${heads}`,
      option: 'key_value_heads',
      help: `${heads} heads can share ${divisorsOf(heads)} heads of keys and values`,
    }
  }
  const memoryShape = build.shapeOf(memory)
  if (build.dtypeOf(memory) !== 'float32' || memoryShape.length !== 3 || memoryShape[0] !== shape[0] || memoryShape[2] !== width) {
    return {
      kind: 'shape',
      message: `multi_head_attention needs a memory like its input ${shapeText(shape)}, and it is ${typeText(build.typeOf(memory))}`,
      help: `the memory is [batch, its length, ${width}]: linear(${width}) brings it to that width`,
    }
  }
  const size = width / heads
  const rotated = options.rotary === null ? null : anglesFailure('multi_head_attention with rotary', size)
  if (rotated !== null) return rotated
  if (options.mask !== null && !sameShape(build.shapeOf(options.mask), memoryShape.slice(0, 2))) {
    return {
      kind: 'shape',
      message: `multi_head_attention needs a mask of shape ${shapeText(memoryShape.slice(0, 2))}, `
        + `and it is ${typeText(build.typeOf(options.mask))}`,
      help: maskHelp(memoryShape),
    }
  }

  const [q, k, v] = projections(context, options, width, size)
  const turned = (value: ValueId, axis: number): ValueId =>
    (options.rotary === null ? value : rotate(context, value, axis, size, options.rotary))
  const scaled = build.mul(turned(q, 2), build.number(1 / Math.sqrt(size)))
  const scores = build.matmul(scaled, spread(context, turned(k, 2), heads, keyValueHeads), false, true)
  const causal = options.causal ? [causalBias(context, q, k, options.mask === null ? shutOut : 2 * shutOut)] : []
  const bias = [...causal, ...(options.mask === null ? [] : [maskBias(context, options.mask)])]
  const weights = build.softmax(bias.reduce((total, value) => build.add(total, value), scores), 3)
  const values = options.mask !== null && (options.causal || x !== memory) ? visible(context, v, options.mask) : v
  const seen = build.matmul(drop(context, weights, options.dropout), spread(context, values, heads, keyValueHeads), false, false)
  const joined = build.reshape(build.transpose(seen, [0, 2, 1, 3]), [product(shape.slice(0, 2)), width])
  return build.reshape(project(context, 'out_proj', joined, width, options.bias, zeroBias), shape)
}

/** Every number that divides `value`, as a list in words. */
function divisorsOf(value: number): string {
  const low: number[] = []
  for (let divisor = 1; divisor * divisor <= value; divisor++) if (value % divisor === 0) low.push(divisor)
  const divisors = [...new Set([...low, ...low.map(divisor => value / divisor).reverse()])]
  return divisors.length === 1 ? String(divisors[0]) : `${divisors.slice(0, -1).join(', ')} or ${divisors.at(-1)!}`
}

const zeroBias = { kind: 'constant', value: 0 } as const

/** rows·weightᵀ + bias with parameters PART.weight (uniform within 1/√in) and PART.bias. */
function project(
  { build, parameter }: LayerContext,
  part: string,
  rows: ValueId,
  out: number,
  bias: boolean,
  initializer: typeof zeroBias,
): ValueId {
  const size = Number(build.shapeOf(rows)[1])
  const weight = parameter(`${part}.weight`, [out, size], { kind: 'uniform', bound: 1 / Math.sqrt(size) })
  const y = build.matmul(rows, weight, false, true)
  return bias ? build.add(y, parameter(`${part}.bias`, [out], initializer)) : y
}

/** Queries, keys and values, each [batch, its heads, its length, size]. */
function projections(
  context: LayerContext,
  { x, memory, heads, keyValueHeads, bias }: Attention,
  width: number,
  size: number,
): [ValueId, ValueId, ValueId] {
  const { build, parameter } = context
  const rows = (value: ValueId): ValueId => build.reshape(value, [product(build.shapeOf(value).slice(0, 2)), width])
  const inHeads = (value: ValueId, of: ValueId, count: number): ValueId =>
    build.transpose(build.reshape(value, [...build.shapeOf(of).slice(0, 2), count, size]), [0, 2, 1, 3])
  if (keyValueHeads !== null) {
    const part = (name: string, of: ValueId, count: number): ValueId =>
      inHeads(project(context, name, rows(of), count * size, bias, zeroBias), of, count)
    return [part('q_proj', x, heads), part('k_proj', memory, keyValueHeads), part('v_proj', memory, keyValueHeads)]
  }
  // Xavier's uniform distribution over the joint matrix, as nn.MultiheadAttention starts.
  const weight = parameter('in_proj_weight', [3 * width, width], { kind: 'uniform', bound: Math.sqrt(6 / (4 * width)) })
  const offset = bias ? parameter('in_proj_bias', [3 * width], zeroBias) : null
  /** Parts `from` … `to` of the joint projection, [parts, batch, heads, length, size]. */
  const parts = (of: ValueId, from: number, to: number): ValueId => {
    const product = build.matmul(rows(of), build.slice(weight, 0, from * width, to * width), false, true)
    const moved = offset === null ? product : build.add(product, build.slice(offset, 0, from * width, to * width))
    return build.transpose(build.reshape(moved, [...build.shapeOf(of).slice(0, 2), to - from, heads, size]), [2, 0, 3, 1, 4])
  }
  const part = (all: ValueId, index: number): ValueId => build.reshape(build.slice(all, 0, index, index + 1), build.shapeOf(all).slice(1))
  if (x === memory) {
    const all = parts(x, 0, 3)
    return [part(all, 0), part(all, 1), part(all, 2)]
  }
  const keysAndValues = parts(memory, 1, 3)
  return [part(parts(x, 0, 1), 0), part(keysAndValues, 0), part(keysAndValues, 1)]
}

/** Each head of keys or values repeated for the heads of queries that share it. */
function spread({ build }: LayerContext, value: ValueId, heads: number, keyValueHeads: number | null): ValueId {
  if (keyValueHeads === null || keyValueHeads === heads) return value
  const [batch, , length, size] = build.shapeOf(value) as [string, number, number, number]
  const apart = build.reshape(value, [batch, keyValueHeads, 1, length, size])
  const copies = build.broadcastTo(apart, [batch, keyValueHeads, heads / keyValueHeads, length, size])
  return build.reshape(copies, [batch, heads, length, size])
}

/** Rotary positions (Su and others 2021) in the two halves of a head, as Transformers' Llama has them. */
function rotate({ build }: LayerContext, value: ValueId, axis: number, size: number, base: number): ValueId {
  const angle = angles(build, value, axis, size, base)
  const [cos, sin] = [build.cos(angle), build.sin(angle)]
  const [left, right] = [build.slice(value, 3, 0, size / 2), build.slice(value, 3, size / 2, size)]
  return build.concat([
    build.sub(build.mul(left, cos), build.mul(right, sin)),
    build.add(build.mul(right, cos), build.mul(left, sin)),
  ], 3)
}

/** [queries, keys]: place t sees the places up to t. What comes later is shut out further than what a mask hides: a place before which all is hidden must not see it. */
function causalBias({ build }: LayerContext, q: ValueId, k: ValueId, later: number): ValueId {
  const rows = build.reshape(build.range(q, 2), [build.shapeOf(q)[2]!, 1])
  return build.where(build.greater(build.range(k, 2), rows), build.number(later), build.number(0))
}

/**
 * Values with zeros where the mask hides them. A place that sees nothing else (an empty memory, or padding before all tokens) then comes to
 * 0, as in PyTorch, however far the batch was padded; for every other place they weigh nothing anyway.
 */
function visible({ build }: LayerContext, values: ValueId, mask: ValueId): ValueId {
  const [batch, length] = build.shapeOf(mask)
  return build.mul(values, build.reshape(build.cast(build.cast(mask, 'bool'), 'float32'), [batch!, 1, length!, 1]))
}

/** [batch, 1, 1, keys] */
function maskBias({ build }: LayerContext, mask: ValueId): ValueId {
  const [batch, length] = build.shapeOf(mask)
  return build.where(build.reshape(build.cast(mask, 'bool'), [batch!, 1, 1, length!]), build.number(0), build.number(shutOut))
}

export const multiHeadAttention: Layer = (context, inputs, options) => {
  const failure = numbersWanted(context.build, 'multi_head_attention', inputs[0]!, { exactly: 3, as: '[batch, length, width]' })
  if (failure !== null) return failure
  return attention(context, attentionOptions(inputs, options))
}

const attentionOptions = (inputs: readonly ValueId[], options: Options): Attention => ({
  x: inputs[0]!,
  memory: optionalInput(inputs, options, 'memory') ?? inputs[0]!,
  mask: optionalInput(inputs, options, 'mask'),
  heads: numberOption(options, 'heads'),
  keyValueHeads: options['key_value_heads'] === null ? null : numberOption(options, 'key_value_heads'),
  causal: booleanOption(options, 'causal'),
  dropout: numberOption(options, 'dropout'),
  bias: booleanOption(options, 'bias'),
  rotary: options['rotary'] === null ? null : numberOption(options, 'rotary'),
})
