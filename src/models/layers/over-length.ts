import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Layer, Options } from '../layer.ts'
import { sameShape } from '../../tensor/dimension.ts'
import { typeText } from '../layer.ts'
import { optionalInput } from '../options.ts'
import { numbersWanted, resolveAxis } from './expect.ts'

/** The value that a layer was given by name as a mask over [batch, length], as 0 and 1; null where it was given none. */
function maskOver(
  build: Builder,
  layer: string,
  x: ValueId,
  inputs: readonly ValueId[],
  options: Options,
  name: string,
): ValueId | Failure | null {
  const mask = optionalInput(inputs, options, name)
  if (mask === null) return null
  if (sameShape(build.shapeOf(mask), build.shapeOf(x).slice(0, 2))) return build.cast(mask, 'float32')
  return {
    kind: 'shape',
    message: `${layer} needs a mask of its input's batch and length, `
      + `and they are ${typeText(build.typeOf(mask))} and ${typeText(build.typeOf(x))}`,
  }
}

const isFault = (value: ValueId | Failure | null): value is Failure => typeof value === 'object' && value !== null

/** One number for each place of [batch, length], beside the other axes of x. */
const beside = (build: Builder, places: ValueId, x: ValueId): ValueId =>
  build.reshape(places, [...build.shapeOf(places), ...build.shapeOf(x).slice(build.shapeOf(places).length).map(() => 1)])

/** Mean over an axis; with a mask over length, of the places where it is not 0 (of none: 0). */
export const mean: Layer = ({ build }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, 'mean', x, { least: 2, as: '[batch, length, …]' })
  if (failure !== null) return failure
  const rank = build.shapeOf(x).length
  const over = options['over']
  const axis = over === 'length' ? 1 : resolveAxis(Number(over), rank)
  if (axis === null || axis === 0) return {
    kind: 'option',
    option: 'over',
    message: `mean over ${String(over)} needs an axis from 1 to ${rank - 1}`,
    help: 'axis 0 is the batch',
  }
  const mask = maskOver(build, 'mean', x, inputs, options, 'where')
  if (isFault(mask)) return mask
  if (mask === null) return build.div(build.sum(x, [axis], false), build.extent(x, [axis]))
  if (axis !== 1) return { kind: 'option', option: 'over', message: 'mean with `where` is over the length (axis 1)' }
  const count = build.maximum(build.sum(mask, [1], true), build.number(1))
  return build.sum(build.mul(x, beside(build, build.div(mask, count), x)), [1], false)
}

/** The places of x along the length that are `wanted` (float32, broadcasts to [batch, length]), all others left out. */
const pick = (build: Builder, x: ValueId, wanted: ValueId): ValueId => {
  const places = build.range(x, 1)
  const hit = build.cast(build.equal(build.cast(places, 'float32'), wanted), 'float32')
  const shape = build.shapeOf(hit).length === 2 ? build.shapeOf(hit) : [1, build.shapeOf(x)[1]!]
  return build.sum(build.mul(x, beside(build, build.reshape(hit, shape), x)), [1], false)
}

export const firstToken: Layer = ({ build }, inputs) => {
  const x = inputs[0]!
  return numbersWanted(build, 'first_token', x, { least: 3, as: '[batch, length, …]' }) ?? pick(build, x, build.number(0))
}

/** [batch, length]: the number of the place after each that the mask counts, and 0 for the others. */
const afterCounted = (build: Builder, x: ValueId, mask: ValueId): ValueId =>
  build.where(build.cast(mask, 'bool'), build.add(build.cast(build.range(x, 1), 'float32'), build.number(1)), build.number(0))

/** The last place, or the last that the mask counts, wherever the padding is (of none: zeros). */
export const lastToken: Layer = ({ build }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, 'last_token', x, { least: 3, as: '[batch, length, …]' })
  if (failure !== null) return failure
  const mask = maskOver(build, 'last_token', x, inputs, options, 'where')
  if (isFault(mask)) return mask
  const after = mask === null ? build.extent(x, [1]) : build.max(afterCounted(build, x, mask), [1], true)
  return pick(build, x, build.sub(after, build.number(1)))
}
