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
    return { kind: 'shape', message: `${layer} needs numbers, and its input is class numbers of shape ${shapeText(shape)}` }
  }
  const fits = rule.exactly === undefined ? shape.length >= (rule.least ?? 0) : shape.length === rule.exactly
  return fits ? null : { kind: 'shape', message: `${layer} needs an input of shape ${rule.as}, and it is ${shapeText(shape)}` }
}

/** Extents from `axis` on, which a layer must know: all symbols but the batch's are refused here. */
export function knownExtents(layer: string, shape: Shape, from: number): readonly number[] | Failure {
  const extents = shape.slice(from)
  const known = (dimension: Dimension): dimension is number => typeof dimension === 'number'
  if (extents.every(known)) return extents
  return { kind: 'shape', message: `${layer} needs known extents from axis ${from} on, and its input is ${shapeText(shape)}` }
}

export const isExtents = (result: readonly number[] | Failure): result is readonly number[] => Array.isArray(result)

/** An axis counted from the end if it is negative; null where there is none such. */
export const resolveAxis = (axis: number, rank: number): number | null => {
  const resolved = axis < 0 ? axis + rank : axis
  return resolved >= 0 && resolved < rank ? resolved : null
}

/** What the axes of a picture or a row of channels are, by the number of axes that windows move along. */
export const layouts: Readonly<Record<number, string>> = { 1: '[batch, channels, length]', 2: '[batch, channels, height, width]' }
