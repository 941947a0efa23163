import type { Builder } from '../../tensor/builder.ts'
import type { Dimension, Shape, ValueId } from '../../tensor/program.ts'
import type { Failure } from '../layer.ts'
import { shapeText } from '../layer.ts'

export interface RankRule {
  /** Axes it must have, the batch's included. */
  readonly exactly?: number
  readonly least?: number
  /** What the axes are, for the message: `[batch, channels, height, width]`. */
  readonly as: string
}

/** Why a layer cannot take x: class numbers where numbers are needed, or the wrong count of axes. */
export function numbersWanted(build: Builder, layer: string, x: ValueId, rule: RankRule): Failure | null {
  const { dtype, shape } = build.typeOf(x)
  if (dtype !== 'float32') {
    return {
      kind: 'shape',
      message: `${layer} needs numbers, and its input is class numbers of shape ${shapeText(shape)}`,
      help: 'put embedding(COUNT, WIDTH) before it, which makes a row of numbers of each',
    }
  }
  const fits = rule.exactly === undefined ? shape.length >= (rule.least ?? 0) : shape.length === rule.exactly
  return fits ? null : { kind: 'shape', message: `${layer} needs an input of shape ${rule.as}, and it is ${shapeText(shape)}`, help: rankHelp(shape, rule) }
}

/** What a mask of shape [batch, length] is. */
export const maskHelp = ([, length]: Shape): string =>
  `a mask has 1 or 0 for each place of a row: tokens.mask, or an input of type tensor[${typeof length === 'number' ? length : 'LENGTH'}]`

/** What makes the axes right: of one that is missing, that it is 1 long; else which axes `reshape` would have to name. */
function rankHelp(shape: Shape, { exactly, as }: RankRule): string {
  if (shape.length === 1) return 'it has one number a row: declare the input as tensor[1], or put reshape(1) before it'
  const axes = as.slice(1, -1).split(', ').slice(1)
  const known = shape.slice(1)
  if (exactly === undefined || axes.includes('…')) return 'put reshape before it, with as many axes'
  const named = `reshape(${axes.map(axis => axis.toUpperCase()).join(', ')})`
  if (shape.length !== exactly - 1 || !known.every(extent => typeof extent === 'number')) return `put ${named} before it`
  return axes[0] === 'channels'
    ? `for one channel put reshape(${[1, ...known].join(', ')}) before it, else ${named}`
    : `for one feature in each place put reshape(${[...known, 1].join(', ')}) before it, else ${named}`
}

/** Extents from `axis` on, which a layer must know: all symbols but the batch's are refused here. */
export function knownExtents(layer: string, shape: Shape, from: number): readonly number[] | Failure {
  const extents = shape.slice(from)
  const known = (dimension: Dimension): dimension is number => typeof dimension === 'number'
  if (extents.every(known)) return extents
  return {
    kind: 'shape',
    message: `${layer} needs known extents from axis ${from} on, and its input is ${shapeText(shape)}`,
    help: 'the length differs from batch to batch: take mean, first_token or last_token of it, or give the tokens pad: max_length',
  }
}

export const isExtents = (result: readonly number[] | Failure): result is readonly number[] => Array.isArray(result)

/** An axis counted from the end if it is negative; null where there is none such. */
export const resolveAxis = (axis: number, rank: number): number | null => {
  const resolved = axis < 0 ? axis + rank : axis
  return resolved >= 0 && resolved < rank ? resolved : null
}

/** What the axes of a picture or a row of channels are, by the number of axes that windows move along. */
export const layouts: Readonly<Record<number, string>> = { 1: '[batch, channels, length]', 2: '[batch, channels, height, width]' }
