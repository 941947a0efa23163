import { pictureIn, sizeOf } from './pictures/steps.ts'
import type { FeatureType } from '../language/checked-spec.ts'
import type { PlannedFeature } from '../plan/plan.ts'

/** Where the values of a feature lie in the record of a row, in bytes. */
export interface FieldPlace {
  readonly offset: number
  readonly bytes: number
  /** Of sequences padded to the longest of a batch: where the row's length lies, an uint32. */
  readonly length: number | null
}

/** Rows in a file are records of one width, the values of all features of a row one after the other. */
export interface RowLayout {
  /** Bytes of a record, a multiple of four. */
  readonly width: number
  /** In the order of the features. */
  readonly fields: readonly FieldPlace[]
}

/** Rows that lie in a file and not in memory. Plain data: it goes to other threads as it is. */
export interface RowFile {
  readonly path: string
  readonly layout: RowLayout
}

/** How rows of features lie in a file: as the values that a batch takes, pictures as their bytes. */
export function rowLayout(features: readonly PlannedFeature[]): RowLayout {
  let width = 0
  const take = (bytes: number): number => {
    const offset = width
    // Numbers lie at multiples of four.
    width += Math.ceil(bytes / 4) * 4
    return offset
  }
  const fields = features.map(({ type, value }) => {
    const picture = pictureIn(value)
    const bytes = picture === null ? 4 * valuesOf(type) : sizeOf(picture.stored)
    return { offset: take(bytes), bytes, length: type.kind === 'sequence' && !type.fixed ? take(4) : null }
  })
  return { width, fields }
}

/** Values a row; of a sequence the most that it may have. */
function valuesOf(type: FeatureType): number {
  if (type.kind === 'class') return 1
  return type.kind === 'sequence' ? type.maximum : type.shape.reduce((product, extent) => product * extent, 1)
}
