import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Layer, LayerContext } from '../layer.ts'
import { tableFailure } from '../layer.ts'
import { numberOption } from '../options.ts'
import { isExtents, knownExtents, numbersWanted } from './expect.ts'

const layout = { exactly: 3, as: '[batch, length, width]' } as const

/** The largest extent that an axis may have; null where nothing bounds it. */
const longest = ({ build, longestSequence }: LayerContext, x: ValueId, axis: number): number | null => {
  const extent = build.shapeOf(x)[axis]!
  return typeof extent === 'number' ? extent : longestSequence
}

/** x plus row t of a learned table (weight [maximum, width], as an nn.Embedding of positions) at place t. */
export const learnedPositions: Layer = (context, inputs, options) => {
  const { build, parameter } = context
  const x = inputs[0]!
  const failure = numbersWanted(build, 'learned_positions', x, layout)
  if (failure !== null) return failure
  const width = knownExtents('learned_positions', build.shapeOf(x), 2)
  if (!isExtents(width)) return width
  const maximum = numberOption(options, 'maximum')
  const most = longest(context, x, 1)
  if (most !== null && most > maximum) {
    const { sequences } = context
    const longer = sequences.find(sequence => sequence.maximum === most)
    const shorter = sequences.find(sequence => sequence.maximum <= maximum)
    if (typeof build.shapeOf(x)[1] !== 'number' && longer !== undefined && shorter !== undefined) {
      return {
        kind: 'option',
        option: 'maximum',
        message: `learned_positions has ${maximum} places, and \`${shorter.name}\`, of up to ${shorter.maximum} tokens, is as long in a batch as \`${longer.name}\`, of up to ${longer.maximum}`,
        help: `write learned_positions(${most}), or give both the same max_length: all texts of a batch have the length of the longest`,
      }
    }
    return {
      kind: 'option',
      option: 'maximum',
      message: `learned_positions has ${maximum} places, and its input is up to ${most} long`,
      help: `write learned_positions(${most}), or cut the sequences shorter`,
    }
  }
  const weight = parameter('weight', [maximum, width[0]!], { kind: 'normal', deviation: numberOption(options, 'deviation') })
  return build.add(x, build.emit('gather', [weight, build.range(x, 1)]))
}

/** Angles t·base^(−2i/width), [length, width/2]. */
export function angles(build: Builder, x: ValueId, axis: number, width: number, base: number): ValueId {
  const places = build.cast(build.range(x, axis), 'float32')
  const rates = Array.from({ length: width / 2 }, (_, index) => base ** ((-2 * index) / width))
  return build.mul(build.reshape(places, [build.shapeOf(x)[axis]!, 1]), build.constant('float32', [1, width / 2], rates))
}

/** Why there are no angles for a width. */
export const anglesFailure = (layer: string, width: number): Failure | null =>
  width % 2 === 0 ? tableFailure(layer, width / 2) : { kind: 'shape', message: `${layer} needs an even width, and it is ${width}` }

/** x plus sin(t·base^(−2i/width)) on even and cos of the same on odd places of the last axis (Vaswani and others 2017, section 3.5). */
export const sinusoidalPositions: Layer = ({ build }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, 'sinusoidal_positions', x, layout)
  if (failure !== null) return failure
  const known = knownExtents('sinusoidal_positions', build.shapeOf(x), 2)
  if (!isExtents(known)) return known
  const width = known[0]!
  const unfit = anglesFailure('sinusoidal_positions', width)
  if (unfit !== null) return unfit
  const angle = angles(build, x, 1, width, numberOption(options, 'base'))
  const length = build.shapeOf(x)[1]!
  const waves = [build.sin(angle), build.cos(angle)].map(wave => build.reshape(wave, [length, width / 2, 1]))
  return build.add(x, build.reshape(build.concat(waves, 2), [length, width]))
}
