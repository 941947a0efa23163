import type { Builder } from '../builder-interface.ts'
import type { Op } from '../op.ts'
import type { ValueId } from '../program.ts'
import { numberOf, numbersOf } from '../attributes.ts'
import { product } from '../dimension.ts'
import { axisWithin, float, floatOf } from './expect.ts'
import { reduced } from './reduction.ts'

/** g − mean(g) − normalized·mean(g·normalized): the common part of every normalisation's derivative. */
const centred = (b: Builder, g: ValueId, normalized: ValueId, axes: readonly number[]): ValueId => {
  const count = b.extent(normalized, axes)
  const mean = b.div(b.sum(g, axes, true), count)
  const correlation = b.div(b.sum(b.mul(g, normalized), axes, true), count)
  return b.sub(b.sub(g, mean), b.mul(normalized, correlation))
}

/** Softmax and the normalisations by mean and variance. */
export const normalizationOps = {
  softmax: {
    summary: 'softmax(x){axis}: exp(x − max)/Σ exp(x − max) along axis. float32, x\'s shape.',
    attributes: { axis: 'number' },
    infer: ([x], attributes) => {
      axisWithin(numberOf(attributes, 'axis'), float(x))
      return [floatOf(float(x))]
    },
    derivative: (b, { outputs, attributes }, [g]) => {
      if (g === null || g === undefined) return [null]
      const y = outputs[0]!
      return [b.mul(y, b.sub(g, b.sum(b.mul(g, y), [numberOf(attributes, 'axis')], true)))]
    },
  },
  log_softmax: {
    summary: 'log_softmax(x){axis}: x − max − log Σ exp(x − max) along axis. float32, x\'s shape.',
    attributes: { axis: 'number' },
    infer: ([x], attributes) => {
      axisWithin(numberOf(attributes, 'axis'), float(x))
      return [floatOf(float(x))]
    },
    derivative: (b, { inputs, attributes }, [g]) => {
      if (g === null || g === undefined) return [null]
      const axis = numberOf(attributes, 'axis')
      return [b.sub(g, b.mul(b.softmax(inputs[0]!, axis), b.sum(g, [axis], true)))]
    },
  },
  standardize: {
    summary: `standardize(x){axes, epsilon} → (normalized, mean, variance): over axes, mean = Σx/N, variance = Σ(x − mean)²/N (biased),
      normalized = (x − mean)/√(variance + epsilon). mean and variance keep the reduced axes with extent 1. float32. Batch,
      group and instance norm are made of it. Only \`normalized\` passes a gradient.`,
    attributes: { axes: 'numbers', epsilon: 'number' },
    infer: ([x], attributes) => {
      const statistic = floatOf(reduced(float(x), numbersOf(attributes, 'axes'), true))
      return [floatOf(float(x)), statistic, statistic]
    },
    derivative: (b, { outputs, attributes }, [g]) => {
      if (g === null || g === undefined) return [null]
      const axes = numbersOf(attributes, 'axes')
      const [normalized, , variance] = outputs as [number, number, number]
      const deviation = b.sqrt(b.add(variance, b.number(numberOf(attributes, 'epsilon'))))
      return [b.div(centred(b, g, normalized, axes), deviation)]
    },
  },
  layer_norm: {
    summary: `layer_norm(x, weight, bias){axis, epsilon} → (y, mean, inverse_deviation): over the axes axis, …, last:
      inverse_deviation = 1/√(biased variance + epsilon), y = (x − mean)·inverse_deviation·weight + bias. weight and bias have the
      shape of the normalised axes; mean and inverse_deviation keep them with extent 1. float32. Only \`y\` passes a gradient.`,
    attributes: { axis: 'number', epsilon: 'number' },
    infer: ([x, weight, bias], attributes) => {
      const shape = float(x)
      const axis = axisWithin(numberOf(attributes, 'axis'), shape)
      const tail = shape.slice(axis)
      if (product(float(weight)) !== product(tail) || product(float(bias)) !== product(tail)) throw new Error('layer_norm weight')
      const statistic = floatOf(shape.map((dimension, index) => (index < axis ? dimension : 1)))
      return [floatOf(shape), statistic, statistic]
    },
    derivative: (b, { inputs, outputs, attributes }, [g], needed) => {
      if (g === null || g === undefined) return [null, null, null]
      const [x, weight] = inputs as [number, number, number]
      const [, mean, inverse] = outputs as [number, number, number]
      const axis = numberOf(attributes, 'axis')
      const shape = b.shapeOf(x)
      const leading = shape.slice(0, axis).map((_, index) => index)
      const trailing = shape.slice(axis).map((_, index) => axis + index)
      const normalized = needed[0] || needed[1] ? b.mul(b.sub(x, mean), inverse) : null
      return [
        needed[0] ? b.mul(centred(b, b.mul(g, weight), normalized!, trailing), inverse) : null,
        needed[1] ? b.sum(b.mul(g, normalized!), leading, false) : null,
        needed[2] ? b.sum(g, leading, false) : null,
      ]
    },
  },
} satisfies Record<string, Op>
