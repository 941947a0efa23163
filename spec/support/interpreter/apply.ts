import type { OpName } from '../../../src/tensor/ops.ts'
import type { Attributes } from '../../../src/tensor/op.ts'
import type { NumberArray } from './array.ts'
import type { Bindings } from '../../../src/tensor/dimension.ts'
import { booleanOf, numberOf, numbersOf, stringOf } from '../../../src/tensor/attributes.ts'
import { draw, threshold } from '../../../src/tensor/random.ts'
import type { Stream } from '../../../src/tensor/random.ts'
import { arrayOf, coordinates, indexOf, sizeOf, stretched } from './array.ts'
import { binary, gelu, geluDerivative, unary } from './elementwise.ts'
import { gruScan, gruScanGradient, lstmScan, lstmScanGradient } from './recurrence.ts'
import { averagePool, averagePoolGradient, conv, convFilterGradient, convInputGradient, maxPool, maxPoolGradient } from './windows.ts'

/** What an op sees beside its inputs: the extents of its outputs, the symbols, and the stream of each mask site. */
export interface Setting {
  readonly shapes: readonly (readonly number[])[]
  readonly bindings: Bindings
  readonly stream: (site: number) => Stream
}

type Apply = (inputs: readonly NumberArray[], attributes: Attributes, setting: Setting) => NumberArray | readonly NumberArray[]

/** Groups the elements of x by their coordinates outside `axes`, in order. */
const groupsOf = (x: NumberArray, axes: readonly number[]): number[][] => {
  const kept = x.shape.map((extent, axis) => (axes.includes(axis) ? 1 : extent))
  const groups = Array.from({ length: sizeOf(kept) }, (): number[] => [])
  x.data.forEach((_, index) => {
    const at = coordinates(index, x.shape).map((coordinate, axis) => (axes.includes(axis) ? 0 : coordinate))
    groups[indexOf(at, kept)]!.push(index)
  })
  return groups
}

const reduce = (x: NumberArray, axes: readonly number[], shape: readonly number[], combine: (values: readonly number[]) => number): NumberArray => {
  const groups = groupsOf(x, axes)
  return arrayOf(shape, index => combine(groups[index]!.map(element => x.data[element]!)))
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const alongAxis = (x: NumberArray, axis: number, map: (values: readonly number[]) => readonly number[]): NumberArray => {
  const y = arrayOf(x.shape, () => 0)
  for (const group of groupsOf(x, [axis])) map(group.map(index => x.data[index]!)).forEach((value, at) => (y.data[group[at]!] = value))
  return y
}

const logSoftmax = (values: readonly number[]): number[] => {
  const top = Math.max(...values)
  const normaliser = top + Math.log(total(values.map(value => Math.exp(value - top))))
  return values.map(value => value - normaliser)
}

const moments = (x: NumberArray, axes: readonly number[], shape: readonly number[]): [NumberArray, NumberArray] => {
  const mean = reduce(x, axes, shape, values => total(values) / values.length)
  const variance = reduce(x, axes, shape, values => {
    const middle = total(values) / values.length
    return total(values.map(value => (value - middle) ** 2)) / values.length
  })
  return [mean, variance]
}

const at = (shape: readonly number[], element: (at: readonly number[]) => number): NumberArray => arrayOf(shape, index => element(coordinates(index, shape)))

/** Every op that is not a function of single numbers. */
const table: Readonly<Partial<Record<OpName, Apply>>> = {
  constant: (_, attributes, { shapes }) => {
    const values = numbersOf(attributes, 'values')
    return arrayOf(shapes[0]!, index => values[values.length === 1 ? 0 : index]!)
  },
  dimension: ([x], attributes) => arrayOf([], () => x!.shape[numberOf(attributes, 'axis')]!),
  range: (_, __, { shapes }) => arrayOf(shapes[0]!, index => index),
  gelu: ([x], attributes, { shapes }) => arrayOf(shapes[0]!, index => gelu(x!.data[index]!, stringOf(attributes, 'approximate'))),
  gelu_gradient: ([g, x], attributes, { shapes }) =>
    arrayOf(shapes[0]!, index => g!.data[index]! * geluDerivative(x!.data[index]!, stringOf(attributes, 'approximate'))),
  where: ([condition, a, b], _, { shapes }) => at(shapes[0]!, place => (stretched(condition!, place) ? stretched(a!, place) : stretched(b!, place))),
  cast: ([x], attributes) => {
    const to = stringOf(attributes, 'to')
    return arrayOf(x!.shape, index => (to === 'bool' ? Number(x!.data[index] !== 0) : to === 'int32' ? Math.trunc(x!.data[index]!) : x!.data[index]!))
  },
  dropout: ([x, mask], attributes, { shapes }) =>
    at(shapes[0]!, place => (stretched(mask!, place) ? stretched(x!, place) * numberOf(attributes, 'scale') : 0)),
  random_mask: (_, attributes, { shapes, stream }) => {
    const words = stream(numberOf(attributes, 'site'))
    return arrayOf(shapes[0]!, index => Number(draw(words, index) < threshold(numberOf(attributes, 'keep'))))
  },
  sum: ([x], attributes, { shapes }) => reduce(x!, numbersOf(attributes, 'axes'), shapes[0]!, total),
  max: ([x], attributes, { shapes }) => reduce(x!, numbersOf(attributes, 'axes'), shapes[0]!, values => Math.max(...values)),
  argmax: ([x], attributes, { shapes }) => reduce(x!, [numberOf(attributes, 'axis')], shapes[0]!, values => values.indexOf(Math.max(...values))),
  softmax: ([x], attributes) => alongAxis(x!, numberOf(attributes, 'axis'), values => logSoftmax(values).map(Math.exp)),
  log_softmax: ([x], attributes) => alongAxis(x!, numberOf(attributes, 'axis'), logSoftmax),
  standardize: ([x], attributes, { shapes }) => {
    const [mean, variance] = moments(x!, numbersOf(attributes, 'axes'), shapes[1]!)
    const epsilon = numberOf(attributes, 'epsilon')
    const normalized = at(x!.shape, place => (stretched(x!, place) - stretched(mean, place)) / Math.sqrt(stretched(variance, place) + epsilon))
    return [normalized, mean, variance]
  },
  layer_norm: ([x, weight, bias], attributes, { shapes }) => {
    const axes = x!.shape.map((_, axis) => axis).slice(numberOf(attributes, 'axis'))
    const [mean, variance] = moments(x!, axes, shapes[1]!)
    const inverse = arrayOf(variance.shape, index => 1 / Math.sqrt(variance.data[index]! + numberOf(attributes, 'epsilon')))
    const y = at(x!.shape, place => (stretched(x!, place) - stretched(mean, place)) * stretched(inverse, place) * stretched(weight!, place) + stretched(bias!, place))
    return [y, mean, inverse]
  },
  reshape: ([x], _, { shapes }) => ({ shape: shapes[0]!, data: x!.data }),
  barrier: ([x]) => x!,
  transpose: ([x], attributes, { shapes }) => {
    const permutation = numbersOf(attributes, 'permutation')
    return at(shapes[0]!, place => x!.data[indexOf(permutation.map((_, axis) => place[permutation.indexOf(axis)]!), x!.shape)]!)
  },
  broadcast_to: ([x], _, { shapes }) => at(shapes[0]!, place => stretched(x!, place)),
  slice: ([x], attributes, { shapes }) => {
    const axis = numberOf(attributes, 'axis')
    return at(shapes[0]!, place => x!.data[indexOf(place.with(axis, place[axis]! + numberOf(attributes, 'start')), x!.shape)]!)
  },
  concat: (inputs, attributes, { shapes }) => {
    const axis = numberOf(attributes, 'axis')
    return at(shapes[0]!, place => {
      let rest = place[axis]!
      const from = inputs.find(input => {
        if (rest < input.shape[axis]!) return true
        rest -= input.shape[axis]!
        return false
      })!
      return from.data[indexOf(place.with(axis, rest), from.shape)]!
    })
  },
  pad: ([x], attributes, { shapes }) => {
    const before = numbersOf(attributes, 'before')
    return at(shapes[0]!, place => {
      const source = place.map((coordinate, axis) => coordinate - before[axis]!)
      const inside = source.every((coordinate, axis) => coordinate >= 0 && coordinate < x!.shape[axis]!)
      return inside ? x!.data[indexOf(source, x!.shape)]! : numberOf(attributes, 'value')
    })
  },
  shift: ([x], attributes) => {
    const [axis, by] = [numberOf(attributes, 'axis'), numberOf(attributes, 'by')]
    return at(x!.shape, place => {
      const from = place[axis]! - by
      return from >= 0 && from < x!.shape[axis]! ? x!.data[indexOf(place.with(axis, from), x!.shape)]! : 0
    })
  },
  lstm_scan: ([parts, weight, mask], attributes) => lstmScan(parts!, weight!, mask, attributes),
  lstm_scan_gradient: (inputs, attributes) => lstmScanGradient(inputs, attributes),
  gru_scan: (inputs, attributes) => gruScan(inputs, attributes),
  gru_scan_gradient: (inputs, attributes) => gruScanGradient(inputs, attributes),
  matmul: ([a, b], attributes, { shapes }) => {
    const [ta, tb] = [booleanOf(attributes, 'transpose_a'), booleanOf(attributes, 'transpose_b')]
    const inner = a!.shape.at(ta ? -2 : -1)!
    return at(shapes[0]!, place => {
      const batch = place.slice(0, -2)
      const [row, column] = place.slice(-2) as [number, number]
      let sum = 0
      for (let k = 0; k < inner; k++) sum += stretched(a!, [...batch, ...(ta ? [k, row] : [row, k])]) * stretched(b!, [...batch, ...(tb ? [column, k] : [k, column])])
      return sum
    })
  },
  conv: ([x, filter, bias], attributes, { shapes }) => conv(x!, filter!, bias, attributes, shapes[0]!),
  conv_input_gradient: ([g, filter], attributes, { shapes }) => convInputGradient(g!, filter!, attributes, shapes[0]!),
  conv_filter_gradient: ([x, g], attributes, { shapes }) => convFilterGradient(x!, g!, attributes, shapes[0]!),
  max_pool: ([x], attributes, { shapes }) => maxPool(x!, attributes, shapes[0]!),
  max_pool_gradient: ([g, x, , indices]) => maxPoolGradient(g!, x!, indices!),
  average_pool: ([x], attributes, { shapes }) => averagePool(x!, attributes, shapes[0]!),
  average_pool_gradient: ([g], attributes, { shapes }) => averagePoolGradient(g!, attributes, shapes[0]!),
  one_hot: ([indices], attributes, { shapes }) => {
    const depth = numberOf(attributes, 'depth')
    return arrayOf(shapes[0]!, index => Number(indices!.data[Math.floor(index / depth)] === index % depth))
  },
  gather: ([rows, indices], _, { shapes }) => {
    const width = sizeOf(rows!.shape.slice(1))
    return arrayOf(shapes[0]!, index => rows!.data[indices!.data[Math.floor(index / width)]! * width + (index % width)]!)
  },
  gather_gradient: ([g, indices], _, { shapes }) => {
    const result = arrayOf(shapes[0]!, () => 0)
    const width = sizeOf(shapes[0]!.slice(1))
    g!.data.forEach((value, index) => (result.data[indices!.data[Math.floor(index / width)]! * width + (index % width)]! += value))
    return result
  },
}

/** The outputs of one op. */
export function applyOp(op: string, inputs: readonly NumberArray[], attributes: Attributes, setting: Setting): readonly NumberArray[] {
  const shape = setting.shapes[0]!
  const single = unary[op]
  if (single !== undefined) return [arrayOf(shape, index => single(inputs[0]!.data[index]!))]
  const double = binary[op]
  if (double !== undefined) return [at(shape, place => double(stretched(inputs[0]!, place), stretched(inputs[1]!, place)))]
  const apply = table[op as OpName]
  if (apply === undefined) throw new Error(`the interpreter has no op ${op}`)
  const result = apply(inputs, attributes, setting)
  return 'data' in result ? [result] : result
}
