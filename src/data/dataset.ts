import type { FeatureType } from '../language/checked-spec.ts'
import type { PictureRecipe } from './pictures/rows.ts'
import type { RowFile } from './row-layout.ts'
import { elementCount } from '../tensor/dimension.ts'

/** One input or label of every row, row-major: `size` values a row. Classes and tokens are int32, all else float32. */
export interface FeatureArray {
  readonly name: string
  readonly dtype: 'float32' | 'int32'
  /** Shape of one row's value; `[]` is a scalar. */
  readonly shape: readonly number[]
  readonly size: number
  readonly data: Float32Array | Int32Array | Uint8Array
  /** Of pictures: `data` holds their bytes in the shape that this says, and batches are made of them by it. */
  readonly picture?: PictureRecipe
  /** Of sequences padded to the longest of a batch: the length of each row. Rows are stored at full size, padding included. */
  readonly lengths?: Uint32Array
  /** Of those: what stands where no token is. A batch can be longer than any row of this feature, where another's rows are longer. */
  readonly pad?: number
}

/** The rows of one source, in the order of its file. */
export interface Dataset {
  readonly rows: number
  readonly features: readonly FeatureArray[]
  /** Where the rows lie in a file: then the arrays are empty, and rows are read as they are needed (`row-pages.ts`). */
  readonly file?: RowFile
}

/** An array of zeros, or of padding, for `rows` rows of a feature. */
export function emptyFeature(name: string, type: FeatureType, rows: number): FeatureArray {
  if (type.kind === 'sequence') {
    const pad = type.of === 'mask' ? 0 : type.pad
    const data = new Int32Array(rows * type.maximum).fill(pad)
    const array = { name, dtype: 'int32', shape: [type.maximum], size: type.maximum, data } as const
    return type.fixed ? array : { ...array, pad, lengths: new Uint32Array(rows) }
  }
  const shape = type.kind === 'tensor' ? type.shape : []
  const size = elementCount(shape)
  return type.kind === 'class'
    ? { name, dtype: 'int32', shape, size, data: new Int32Array(rows) }
    : { name, dtype: 'float32', shape, size, data: new Float32Array(rows * size) }
}
