import type { ValueId } from '../../tensor/program.ts'
import type { Layer, LayerContext } from '../layer.ts'
import { formatShape } from '../../tensor/dimension.ts'
import { numberOption } from '../options.ts'
import { numbersWanted } from './expect.ts'

export const dropout: Layer = (context, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(context.build, 'dropout', x, { least: 1, as: '[batch, …]' })
  return failure ?? drop(context, x, numberOption(options, 'rate'))
}

/** x with values dropped at the rate and the others scaled up, in training. */
export function drop({ build, mode, nextSite }: LayerContext, x: ValueId, rate: number): ValueId {
  // The site is taken in evaluation and at rate 0 too, so that neither renumbers the masks after it.
  const site = nextSite()
  const keep = 1 - rate
  if (mode === 'evaluate' || keep === 1) return x
  const mask = build.emit('random_mask', [], { site, keep, shape: formatShape(build.shapeOf(x)) })
  return build.emit('dropout', [x, mask], { scale: 1 / keep })
}
