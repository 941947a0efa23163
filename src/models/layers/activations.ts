import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Layer, Options } from '../layer.ts'
import { numberOption, stringOption } from '../options.ts'
import { numbersWanted } from './expect.ts'

/** A layer without parameters that works element by element. */
const elementwise = (name: string, compute: (build: Builder, x: ValueId, options: Options) => ValueId): Layer =>
  ({ build }, inputs, options) =>
    numbersWanted(build, name, inputs[0]!, { least: 0, as: '[batch, …]' }) ?? compute(build, inputs[0]!, options)

export const relu = elementwise('relu', (b, x) => b.relu(x))
export const tanh = elementwise('tanh', (b, x) => b.tanh(x))
export const sigmoid = elementwise('sigmoid', (b, x) => b.sigmoid(x))
export const silu = elementwise('silu', (b, x) => b.mul(x, b.sigmoid(x)))

export const gelu = elementwise('gelu', (b, x, options) =>
  b.emit('gelu', [x], { approximate: stringOption(options, 'approximate') }))

export const leakyRelu = elementwise('leaky_relu', (b, x, options) =>
  b.where(b.greater(x, b.number(0)), x, b.mul(x, b.number(numberOption(options, 'slope')))))

/** e^min(x, 0) keeps the branch that is not taken finite, in the derivative too. */
export const elu = elementwise('elu', (b, x, options) => {
  const below = b.exp(b.neg(b.relu(b.neg(x))))
  return b.where(b.greater(x, b.number(0)), x, b.mul(b.sub(below, b.number(1)), b.number(numberOption(options, 'alpha'))))
})

export const softplus = elementwise('softplus', (b, x, options) => {
  const beta = b.number(numberOption(options, 'beta'))
  const scaled = b.mul(x, beta)
  return b.where(b.greater(scaled, b.number(numberOption(options, 'threshold'))), x, b.div(b.softplus(scaled), beta))
})
