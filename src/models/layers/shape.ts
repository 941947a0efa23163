import type { Failure, Layer } from '../layer.ts'
import type { Dimension } from '../../tensor/program.ts'
import { mostAxes, product, quotient } from '../../tensor/dimension.ts'
import { shapeText, typeText } from '../layer.ts'
import { numberOption, numbersOption } from '../options.ts'
import { resolveAxis } from './expect.ts'

const axisFailure = (layer: string, option: string, axis: number, shape: readonly Dimension[]): Failure => ({
  kind: 'option',
  option,
  message: shape.length === 1
    ? `${layer} needs an axis beside the batch, and its input is ${shapeText(shape)}`
    : `${layer} with ${option}: ${axis} needs an axis from 1 to ${shape.length - 1}, and its input is ${shapeText(shape)}`,
  help: shape.length === 1 ? 'it has one number a row: declare the input as tensor[1], or put reshape(1) before it' : 'axis 0 is the batch',
})

export const flatten: Layer = ({ build }, inputs, options) => {
  const x = inputs[0]!
  const shape = build.shapeOf(x)
  // A value of one feature, [batch], stays as it is: there is nothing to flatten.
  if (shape.length < 2) return x
  const start = resolveAxis(numberOption(options, 'start'), shape.length)
  const end = resolveAxis(numberOption(options, 'end'), shape.length)
  if (start === null || start === 0) return axisFailure('flatten', 'start', numberOption(options, 'start'), shape)
  if (end === null || end < start) return axisFailure('flatten', 'end', numberOption(options, 'end'), shape)
  return build.reshape(x, [...shape.slice(0, start), product(shape.slice(start, end + 1)), ...shape.slice(end + 1)])
}

export const reshape: Layer = ({ build }, inputs, options) => {
  const x = inputs[0]!
  const shape = build.shapeOf(x)
  const wanted = numbersOption(options, 'shape')
  if (wanted.length > mostAxes) return { kind: 'option', message: `reshape names ${wanted.length} axes, and a tensor has at most ${mostAxes} beside the batch`, help: 'leave out axes of 1, or join some' }
  const values = product(shape.slice(1))
  const least = product(wanted.filter(extent => extent !== -1))
  const multiple = wanted.includes(-1) ? ' or a multiple' : ''
  const mismatch: Failure = {
    kind: 'shape',
    message: `reshape to ${shapeText(['batch', ...wanted])} needs ${least} values a sample${multiple}, `
      + `and ${shapeText(shape)} has ${values}`,
    help: `choose extents whose product is ${values}`,
  }
  const open = wanted.indexOf(-1)
  if (wanted.lastIndexOf(-1) !== open) return {
    kind: 'option',
    message: `reshape to ${shapeText(['batch', ...wanted])} leaves more than one extent open`,
    help: 'write -1 once',
  }
  if (open < 0) return product(wanted) === values ? build.reshape(x, [shape[0]!, ...wanted]) : mismatch
  const rest = quotient(values, least)
  return rest === null ? mismatch : build.reshape(x, [shape[0]!, ...(wanted as readonly Dimension[]).with(open, rest)])
}

export const permute: Layer = ({ build }, inputs, options) => {
  const x = inputs[0]!
  const axes = numbersOption(options, 'axes')
  const shape = build.shapeOf(x)
  if ([...axes].sort((a, b) => a - b).join() !== shape.slice(1).map((_, index) => index + 1).join()) {
    return {
      kind: 'option',
      message: `permute needs each axis from 1 to ${shape.length - 1} once, and it has ${shapeText(axes)}`,
      help: 'axis 0 is the batch and stays',
    }
  }
  return build.transpose(x, [0, ...axes])
}

export const softmax: Layer = ({ build }, inputs, options) => {
  const x = inputs[0]!
  const axis = resolveAxis(numberOption(options, 'axis'), build.shapeOf(x).length)
  if (axis === null || axis === 0) return axisFailure('softmax', 'axis', numberOption(options, 'axis'), build.shapeOf(x))
  return build.softmax(x, axis)
}

export const concat: Layer = ({ build }, inputs, options) => {
  const first = build.typeOf(inputs[0]!)
  const axis = resolveAxis(numberOption(options, 'axis'), first.shape.length)
  if (axis === null || axis === 0) return axisFailure('concat', 'axis', numberOption(options, 'axis'), first.shape)
  for (const input of inputs) {
    const { dtype, shape } = build.typeOf(input)
    const alike = dtype === first.dtype && shape.length === first.shape.length
      && shape.every((dimension, at) => (at === axis ? typeof dimension === 'number' : dimension === first.shape[at]))
    if (!alike) {
      return {
        kind: 'shape',
        message: `concat along axis ${axis} needs values alike on all other axes, `
          + `and they are ${typeText(first)} and ${typeText({ dtype, shape })}`,
        help: dtype === first.dtype ? joinHelp(first.shape, shape, axis) : 'class numbers are no numbers to join with others: put one_hot or embedding before them',
      }
    }
  }
  return build.concat(inputs, axis)
}

/** Along which axis two values could be joined, or what would make them alike. */
function joinHelp(left: readonly Dimension[], right: readonly Dimension[], axis: number): string {
  if (right.length === 1) return 'the second has one number a row: declare the input as tensor[1], or write reshape(1) of it'
  if (left.length !== right.length) return 'bring both to as many axes with flatten or reshape'
  const apart = left.flatMap((extent, at) => (extent === right[at] ? [] : [at]))
  const other = apart.length === 1 && apart[0] !== axis && apart[0] !== 0 ? apart[0] : undefined
  return other === undefined ? 'bring both to one shape first' : `write axis: ${other}, in which alone they differ`
}
