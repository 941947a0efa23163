import type { Batch } from '../engines/engine.ts'
import type { PlanSpec } from '../plan/plan.ts'
import { sharesTokens } from '../plan/token-groups.ts'
import type { LoopPorts } from './ports.ts'

/** A micro-batch of an update, and what part of the update's loss its mean is. */
export interface SharedBatch {
  readonly batch: Batch
  /** Its labelled tokens over those of the group: the shares of a group add up to 1. NaN where no token of the group is labelled. */
  readonly share: number
}

/** The micro-batches of one update, each with its share. */
export type GroupReader = (epoch: number, first: number, count: number) => Promise<readonly SharedBatch[]>

/**
 * Where the label is one of tokens and gradients are accumulated: reads the whole group before its first step, as Transformers 5.18
 * does (`get_batch_samples`), so that every labelled token of the group weighs the same in its loss, however the tokens are spread over
 * micro-batches. Null for all other runs, whose micro-batches weigh the same. A group is held in memory while its update is made.
 */
export function tokenGroups({ data, loss, training }: Pick<PlanSpec, 'data' | 'loss' | 'training'>, { trainBatch }: Pick<LoopPorts, 'trainBatch'>): GroupReader | null {
  const label = data.labels[0]
  if (label === undefined || !sharesTokens({ data, training })) return null
  const weightOf = tokenWeights(loss)
  return async (epoch, first, count) => {
    const batches: Batch[] = []
    const weights: number[] = []
    for (let index = first; index < first + count; index++) {
      const batch = copied(await trainBatch(epoch, index))
      batches.push(batch)
      let weight = 0
      for (const token of batch[label.name]!.data) weight += weightOf(token)
      weights.push(weight)
    }
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    return batches.map((batch, index) => ({ batch, share: weights[index]! / whole }))
  }
}

/** What a token counts in the mean of its micro-batch: nothing where it is ignored, else the weight of its class, if classes have weights. */
function tokenWeights({ options }: PlanSpec['loss']): (token: number) => number {
  const { ignore_index: ignored, weight } = options
  const classes = Array.isArray(weight) ? (weight as readonly number[]) : null
  return token => (token < 0 || token === ignored ? 0 : classes === null ? 1 : classes[token]!)
}

/** A batch is valid until the next one is read. */
const copied = (batch: Batch): Batch =>
  Object.fromEntries(Object.entries(batch).map(([name, tensor]) => [name, { ...tensor, data: tensor.data.slice() }]))
