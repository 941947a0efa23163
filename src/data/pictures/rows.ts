import type { ColumnExpression, PictureStep } from '../../language/checked-spec.ts'
import { streamOf } from '../../tensor/random.ts'
import { evaluateColumns } from '../evaluate.ts'
import type { FittedStatistic } from '../preprocessing.ts'
import { changePicture } from './change.ts'
import { pictureIn, shapeAfter, splitSteps } from './steps.ts'
import type { PictureShape } from '../../language/checked-spec.ts'

/** How a row's stored bytes become the values of a batch. Plain data: it goes to other threads as it is. */
export interface PictureRecipe {
  readonly stored: PictureShape
  /** Taken anew for each batch. */
  readonly steps: readonly PictureStep[]
  /** 256 values for each channel of the result: what arithmetic makes of each byte. */
  readonly table: Float32Array
}

/** What is random in a picture follows from the seed, the epoch and the row alone, so it does not depend on how a run came there. */
export interface Augmentation {
  readonly seed: number
  readonly epoch: number
}

/** The recipe of a feature made of a picture. `statistics` are those of the whole expression. */
export function pictureRecipe(expression: ColumnExpression, statistics: readonly FittedStatistic[]): PictureRecipe {
  const { stored, steps } = pictureIn(expression)!
  const { atBatch } = splitSteps(steps)
  const [channels] = shapeAfter(stored, atBatch)
  const columns = evaluateColumns(expression, rampRows(channels), statistics)
  const table = new Float32Array(256 * channels)
  for (let channel = 0; channel < channels; channel++) table.set(columns[channels === columns.length ? channel : 0]!, 256 * channel)
  return { stored, steps: atBatch, table }
}

const ramp = Float64Array.from({ length: 256 }, (_, byte) => byte)

/** All 256 values that each channel of a picture may have, as rows. */
export const rampRows = (channels: number) => ({
  count: 256,
  column: (): never => {
    throw new Error('a picture goes together with numbers only')
  },
  picture: (): readonly Float64Array[] => Array.from({ length: channels }, () => ramp),
})

/** Distinct from every other use of the seed: 'picture' as a word. */
const pictureSite = 0x70696374

/** Writes one row at `at`: `bytes` holds the stored pictures of all rows, or of some; `number` is the row's in the dataset. */
export function writePicture({ stored, steps, table }: PictureRecipe, bytes: Uint8Array, row: number, target: Float32Array, at: number, augmentation: Augmentation | null, number = row): void {
  const size = stored[0] * stored[1] * stored[2]
  const picture = { shape: stored, bytes: bytes.subarray(row * size, (row + 1) * size) }
  const stream = augmentation === null || steps.length === 0 ? null : streamOf(augmentation.seed, augmentation.epoch, number, pictureSite)
  const { shape, bytes: changed } = changePicture(picture, steps, stream)
  const plane = shape[1] * shape[2]
  for (let i = 0; i < changed.length; i++) target[at + i] = table[256 * Math.floor(i / plane) + changed[i]!]!
}
