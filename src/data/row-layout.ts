import { pictureIn, sizeOf } from './pictures/steps.ts'
import type { FeatureType } from '../language/checked-spec.ts'
import type { PlannedFeature } from '../plan/plan.ts'
import { elementCount } from '../tensor/dimension.ts'

/** Where the values of a feature lie in the record of a row, in bytes. */
export interface FieldPlace {
  readonly offset: number
  readonly bytes: number
  /** Of sequences padded to the longest of a batch: where the row's length lies, an uint32. Their tokens follow the fixed part of the record. */
  readonly length: number | null
  /** What is put after the tokens of such a sequence. */
  readonly pad: number
  /** Of whole numbers: the least that they may be, and what they are less than. */
  readonly bounds: readonly [least: number, end: number] | null
}

/**
 * Rows in a file are records, the values of all features of a row one after the other. All have one width, but where there are sequences
 * padded to the longest of a batch: of these only the tokens that a row has are kept.
 */
export interface RowLayout {
  /** Bytes of a record without such sequences, a multiple of four. */
  readonly width: number
  /** The most bytes of a record: a row's in memory. */
  readonly most: number
  /** In the order of the features. */
  readonly fields: readonly FieldPlace[]
}

/**
 * Rows that lie in a file and not in memory: the records; where these differ in width, where each begins and the last one ends, a float64
 * each; and the length of each row where epochs are grouped by it, a float32 each. Plain data: it goes to other threads as it is.
 */
export interface RowFile {
  readonly path: string
  readonly layout: RowLayout
  readonly rows: number
  /** Whether the lengths of rows are there. */
  readonly measured: boolean
}

/** How rows of features lie in a file: as the values that a batch takes, pictures as their bytes. */
export function rowLayout(features: readonly PlannedFeature[]): RowLayout {
  let width = 0
  let varying = 0
  const take = (bytes: number): number => {
    const offset = width
    // Numbers lie at multiples of four.
    width += Math.ceil(bytes / 4) * 4
    return offset
  }
  const fields = features.map(({ type, value }): FieldPlace => {
    const picture = pictureIn(value)
    const bytes = picture === null ? 4 * valuesOf(type) : sizeOf(picture.stored)
    const bounds = boundsOf(type)
    const pad = type.kind === 'sequence' && type.of === 'ids' ? type.pad : 0
    if (type.kind !== 'sequence' || type.fixed) return { offset: take(bytes), bytes, length: null, pad, bounds }
    varying += bytes
    return { offset: 0, bytes, length: take(4), pad, bounds }
  })
  return { width, most: width + varying, fields }
}

export const isVarying = ({ width, most }: RowLayout): boolean => most > width

/** Values a row; of a sequence the most that it may have. */
function valuesOf(type: FeatureType): number {
  if (type.kind === 'class') return 1
  return type.kind === 'sequence' ? type.maximum : elementCount(type.shape)
}

function boundsOf(type: FeatureType): FieldPlace['bounds'] {
  if (type.kind === 'class') return [0, type.count]
  if (type.kind === 'tensor') return null
  return type.of === 'mask' ? [0, 2] : [Math.min(0, type.pad), Math.max(type.vocabulary, type.pad + 1)]
}
