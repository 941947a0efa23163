import type { Layer } from '../layer.ts'
import { formatShape } from '../../tensor/dimension.ts'
import { numberOption } from '../options.ts'
import { numbersWanted } from './expect.ts'

export const dropout: Layer = ({ build, mode, nextSite }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, 'dropout', x, { least: 1, as: '[batch, …]' })
  if (failure !== null) return failure
  // The site is taken in evaluation and at rate 0 too, so that neither renumbers the masks after it.
  const site = nextSite()
  const keep = 1 - numberOption(options, 'rate')
  if (mode === 'evaluate' || keep === 1) return x
  const mask = build.emit('random_mask', [], { site, keep, shape: formatShape(build.shapeOf(x)) })
  return build.emit('dropout', [x, mask], { scale: 1 / keep })
}
