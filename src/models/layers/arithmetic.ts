import type { Builder } from '../../tensor/builder.ts'
import type { Shape, ValueId } from '../../tensor/program.ts'
import type { Layer } from '../layer.ts'
import { broadcastShapes } from '../../tensor/ops/expect.ts'
import { typeText } from '../layer.ts'

/** Folds values from the left, stretching as NumPy does. */
const arithmetic = (name: string, combine: (build: Builder, a: ValueId, b: ValueId) => ValueId): Layer => ({ build }, inputs) => {
  let total = inputs[0]!
  for (const value of inputs.slice(1)) {
    const [left, right] = [build.typeOf(total), build.typeOf(value)]
    const shape = broadcastShapes(left.shape, right.shape)
    const numbers = left.dtype === 'float32' && right.dtype === 'float32'
    if (!numbers || shape === null || misaligned(left.shape, shape) || misaligned(right.shape, shape)) {
      return {
        kind: 'shape',
        message: `${name} needs values of one shape (an extent of 1 stretches), and they are ${typeText(left)} and ${typeText(right)}`,
        help: numbers ? alignHelp(left.shape, right.shape) : 'class numbers are no numbers to calculate with: put embedding or one_hot before it',
      }
    }
    total = combine(build, total, value)
  }
  return total
}

/** How two values come to one shape: by their widths where only those differ, by their channels in pictures. */
function alignHelp(left: Shape, right: Shape): string {
  if (left.length !== right.length) return 'bring both to as many axes with flatten or reshape'
  const apart = left.flatMap((extent, axis) => (extent === right[axis] ? [] : [axis]))
  const last = left.length - 1
  if (apart.length === 1 && apart[0] === last) return `bring both to one width: linear(${left[last]!}) on the second, or linear(${right[last]!}) on the first`
  if (apart.length === 1 && apart[0] === 1) return `bring both to as many channels: conv${last - 1}d(${left[1]!}, kernel: 1) on the second`
  return 'bring both to one shape: the same strides and padding on both ways'
}

/** The batch of one value must meet the batch of the other, not an axis within its samples. */
const misaligned = (shape: readonly (number | string)[], result: readonly (number | string)[]): boolean =>
  shape.length > 0 && shape.length < result.length && typeof shape[0] === 'string'

export const add = arithmetic('add', (b, x, y) => b.add(x, y))
export const subtract = arithmetic('subtract', (b, x, y) => b.sub(x, y))
export const multiply = arithmetic('multiply', (b, x, y) => b.mul(x, y))
export const divide = arithmetic('divide', (b, x, y) => b.div(x, y))
