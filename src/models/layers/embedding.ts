import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Layer } from '../layer.ts'
import { shapeText, typeText } from '../layer.ts'
import { numberOption } from '../options.ts'
import { resolveAxis } from './expect.ts'

/** Why x is not numbers of tokens or classes. */
function indicesWanted(build: Builder, layer: string, x: ValueId): Failure | null {
  const type = build.typeOf(x)
  if (type.dtype === 'int32') return null
  return {
    kind: 'shape',
    message: `${layer} needs token or class numbers, and its input is numbers of shape ${typeText(type)}`,
    help: 'declare the input as class(COUNT) or take tokens.ids; numbers go into linear as they are',
  }
}

/**
 * weight [vocabulary, width], normal with the given deviation; the row of `padding_index` starts as zeros and gets no gradient, as
 * nn.Embedding has it.
 */
export const embedding: Layer = ({ build, parameter, categories }, inputs, options) => {
  const x = inputs[0]!
  const failure = indicesWanted(build, 'embedding', x)
  if (failure !== null) return failure
  const [vocabulary, width] = [numberOption(options, 'vocabulary'), numberOption(options, 'width')]
  const needed = categories(x)
  if (needed !== null && needed > vocabulary) {
    return {
      kind: 'option',
      option: 'vocabulary',
      message: `embedding has ${vocabulary} rows, and its input has numbers up to ${needed - 1}`,
      help: `write embedding(${needed}, ${width})`,
    }
  }
  const written = options['padding_index']
  const padding = typeof written === 'number' ? resolveAxis(written, vocabulary) : null
  if (typeof written === 'number' && padding === null) {
    return { kind: 'option', option: 'padding_index', message: `embedding with padding_index: ${written} needs a row, and it has ${vocabulary}` }
  }
  const deviation = numberOption(options, 'deviation')
  const weight = parameter('weight', [vocabulary, width], { kind: 'normal', deviation, ...(padding === null ? {} : { zero_row: padding }) })
  const y = build.emit('gather', [weight, x])
  if (padding === null) return y
  const isPadding = build.reshape(build.equal(x, build.constant('int32', [], [padding])), [...build.shapeOf(x), 1])
  return build.withDerivative(y, [weight], g => [
    build.emit('gather_gradient', [build.where(isPadding, build.number(0), g), x], { rows: vocabulary }),
  ])
}

/** Token or class numbers as rows of zeros with a single 1. */
export const oneHot: Layer = ({ build, categories }, inputs, options) => {
  const x = inputs[0]!
  const failure = indicesWanted(build, 'one_hot', x)
  if (failure !== null) return failure
  const known = categories(x)
  const classes = typeof options['classes'] === 'number' ? options['classes'] : known
  if (classes === null) {
    return {
      kind: 'option',
      message: `one_hot needs to know how many classes ${shapeText(build.shapeOf(x))} has`,
      help: 'write one_hot(classes: …)',
    }
  }
  if (known !== null && known > classes) {
    return { kind: 'option', option: 'classes', message: `one_hot has ${classes} classes, and its input has numbers up to ${known - 1}` }
  }
  return build.oneHot(x, classes)
}
