import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Layer, LayerContext, Options } from '../layer.ts'
import { isFailure } from '../layer.ts'
import { nested } from '../nested.ts'
import { booleanOption, numberOption, optionalInput, stringOption } from '../options.ts'
import { attention } from './attention.ts'
import { drop } from './dropout.ts'
import { isExtents, knownExtents, numbersWanted } from './expect.ts'
import { layerNorm } from './layer-norm.ts'
import { linear } from './linear.ts'

type Step = (x: ValueId) => ValueId | Failure

/** x + step(x) with the norm before the step or after the sum. */
function residual(context: LayerContext, options: Options, x: ValueId, norm: string, step: Step): ValueId | Failure {
  const normalize: Step = value =>
    layerNorm(nested(context, norm, 'layer_norm'), [value], {
      axes: 1, epsilon: numberOption(options, 'epsilon'), affine: true, bias: booleanOption(options, 'bias'),
    })
  const first = booleanOption(options, 'norm_first')
  const before = first ? normalize(x) : x
  const made = isFailure(before) ? before : step(before)
  if (isFailure(made)) return made
  const sum = context.build.add(x, drop(context, made, numberOption(options, 'dropout')))
  return first ? sum : normalize(sum)
}

interface Look {
  readonly memory: ValueId | null
  readonly mask: ValueId | null
  readonly causal: boolean
}

const selfLook = (inputs: readonly ValueId[], options: Options): Look =>
  ({ memory: null, mask: optionalInput(inputs, options, 'mask'), causal: booleanOption(options, 'causal') })

const look = (context: LayerContext, options: Options, part: string, { memory, mask, causal }: Look): Step => x =>
  attention(nested(context, part, 'multi_head_attention'), {
    x,
    memory: memory ?? x,
    mask,
    causal,
    heads: numberOption(options, 'heads'),
    keyValueHeads: null,
    dropout: numberOption(options, 'dropout'),
    bias: booleanOption(options, 'bias'),
    rotary: null,
  })

/** linear2(dropout(activation(linear1(x)))) */
const feedForward = (context: LayerContext, options: Options, width: number): Step => x => {
  const { build } = context
  const bias = booleanOption(options, 'bias')
  const wide = linear(nested(context, 'linear1', 'linear'), [x], { features: numberOption(options, 'feedforward'), bias, tie: null })
  if (isFailure(wide)) return wide
  const bent = stringOption(options, 'activation') === 'relu' ? build.relu(wide) : build.emit('gelu', [wide], { approximate: 'none' })
  const kept = drop(context, bent, numberOption(options, 'dropout'))
  return linear(nested(context, 'linear2', 'linear'), [kept], { features: width, bias, tie: null })
}

type Steps = (context: LayerContext, inputs: readonly ValueId[], options: Options, width: number) => readonly Step[]

const transformerLayer = (layer: string, steps: Steps): Layer =>
  (context, inputs, options) => {
    const x = inputs[0]!
    const failure = numbersWanted(context.build, layer, x, { exactly: 3, as: '[batch, length, width]' })
    if (failure !== null) return failure
    const width = knownExtents(layer, context.build.shapeOf(x), 2)
    if (!isExtents(width)) return width
    let value: ValueId | Failure = x
    for (const [index, step] of steps(context, inputs, options, width[0]!).entries()) {
      value = residual(context, options, value, `norm${index + 1}`, step)
      if (isFailure(value)) return value
    }
    return value
  }

/** nn.TransformerEncoderLayer with batch_first: parameters self_attn.…, linear1, linear2, norm1, norm2. */
export const transformerEncoderLayer = transformerLayer('transformer_encoder_layer', (context, inputs, options, width) => [
  look(context, options, 'self_attn', selfLook(inputs, options)),
  feedForward(context, options, width),
])

/** Parameters self_attn.…, multihead_attn.… over the memory, linear1, linear2, norm1 … norm3. */
const decoder = transformerLayer('transformer_decoder_layer', (context, inputs, options, width) => [
  look(context, options, 'self_attn', selfLook(inputs, options)),
  look(context, options, 'multihead_attn', {
    memory: optionalInput(inputs, options, 'memory')!, mask: optionalInput(inputs, options, 'memory_mask'), causal: false,
  }),
  feedForward(context, options, width),
])

/** nn.TransformerDecoderLayer with batch_first. */
export const transformerDecoderLayer: Layer = (context, inputs, options) =>
  optionalInput(inputs, options, 'memory') === null
    ? {
        kind: 'option',
        message: 'transformer_decoder_layer needs a memory to look at',
        help: 'write memory: and the output of the encoder',
      }
    : decoder(context, inputs, options)
