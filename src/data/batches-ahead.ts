import type { BatchRecipe } from './batch-maker.ts'
import { rowOrders } from './batch-maker.ts'
import type { GatheredBatch } from './batches.ts'
import { rowGatherer } from './batches.ts'
import type { Dataset } from './dataset.ts'
import { rowPagerAhead } from './row-pages.ts'

/** Rows of a batch on their way from the disk. */
interface Coming {
  readonly epoch: number
  readonly index: number
  /** Their numbers in the dataset. */
  readonly rows: Uint32Array
  readonly page: Promise<Dataset>
}

/**
 * Batches of a dataset that lies in a file: while one is computed with, the rows of the next are read. Asked for another place than the
 * next (a resume, a roll-back), it begins there. A batch is valid until the next call.
 */
export function batchesAhead(recipe: BatchRecipe, { batchesPerEpoch, epochs }: { readonly batchesPerEpoch: number; readonly epochs: number }) {
  const { dataset, size, dataSeed } = recipe
  const { file } = dataset
  if (file === undefined) throw new Error('these rows lie in memory')
  const largest = Math.min(size, dataset.rows)
  const gather = rowGatherer(dataset, largest)
  const orderOf = rowOrders(recipe)
  // Two pages in turn: one is gathered from while the other is filled.
  const pagers = [rowPagerAhead(dataset, file, largest), rowPagerAhead(dataset, file, largest)]
  let turn = 0
  let coming: Coming | null = null
  const begin = (epoch: number, index: number): Coming => {
    const first = index * size
    const rows = orderOf(epoch).slice(first, Math.min(first + size, dataset.rows))
    const page = pagers[turn++ % 2]!(rows.length, place => rows[place]!)
    page.catch(() => undefined) // awaited when its turn comes, if it comes
    return { epoch, index, rows, page }
  }
  return {
    async batch(epoch: number, index: number): Promise<GatheredBatch> {
      const isNext = coming?.epoch === epoch && coming.index === index
      // What was read for nothing is over before its page is filled with something else.
      if (coming !== null && !isNext) await coming.page.catch(() => undefined)
      const { rows, page } = isNext ? coming! : begin(epoch, index)
      const held = await page
      const next = index + 1 < batchesPerEpoch ? { epoch, index: index + 1 } : { epoch: epoch + 1, index: 0 }
      coming = next.epoch < epochs ? begin(next.epoch, next.index) : null
      return gather({ held, count: rows.length, placeOf: place => place, rowAt: place => rows[place]! }, { seed: dataSeed, epoch })
    },
    async close(): Promise<void> {
      await coming?.page.catch(() => undefined)
    },
  }
}
