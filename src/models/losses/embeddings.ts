import type { Builder } from '../../tensor/builder.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Options } from '../layer.ts'
import type { Label, Loss, LossSums } from '../loss.ts'
import { shapeText, typeText } from '../layer.ts'
import { rowCount } from '../loss.ts'
import { numberOption } from '../options.ts'

/** Below a distance of 1e-6 the root has no usable derivative. */
const least = 1e-12

interface Pairs {
  /** Euclidean distances of the rows of a batch, [batch, batch]. */
  readonly distance: ValueId
  /** bool [batch, batch]: two different rows of one class; rows of two classes. */
  readonly alike: ValueId
  readonly unlike: ValueId
}

/** A loss of vectors [batch, width] that draws rows of one class together; it compares all rows of a batch. */
type PairSums = (build: Builder, pairs: Pairs, options: Options) => { readonly total: ValueId; readonly count: ValueId }

const ofPairs = (name: string, sums: PairSums): Loss =>
  (build, output, label, options): LossSums | Failure => {
    const shape = build.shapeOf(output)
    if (label.type.kind !== 'class') return classWanted(name, label)
    if (build.dtypeOf(output) !== 'float32' || shape.length !== 2) {
      return {
        kind: 'shape',
        message: `${name} needs a model output of shape [batch, width], and it is ${typeText(build.typeOf(output))}`,
        help: 'put flatten at the end of the model',
      }
    }
    const rows = rowCount(build, label.value)
    const { total, count } = sums(build, pairsOf(build, output, label.value), options)
    // Times the rows: their mean is then that over pairs.
    return { lossSum: build.div(build.mul(total, rows), build.maximum(count, build.number(1))), weightSum: rows }
  }

const classWanted = (name: string, label: Label): Failure => ({
  kind: 'label',
  message: `${name} needs a class label, and ${label.name} is `
    + `${label.type.kind === 'tensor' ? `numbers of shape ${shapeText(label.type.shape)}` : 'tokens'}`,
})

function pairsOf(build: Builder, x: ValueId, label: ValueId): Pairs {
  const batch = build.shapeOf(x)[0]!
  const squares = build.sum(build.mul(x, x), [1], true)
  const products = build.mul(build.matmul(x, x, false, true), build.number(2))
  const squared = build.sub(build.add(squares, build.reshape(squares, [1, batch])), products)
  const place = build.range(x, 0)
  const same = build.equal(build.reshape(label, [batch, 1]), build.reshape(label, [1, batch]))
  const itself = build.equal(build.reshape(place, [batch, 1]), build.reshape(place, [1, batch]))
  return {
    distance: build.sqrt(build.add(build.relu(squared), build.number(least))),
    alike: build.and(same, build.not(itself)),
    unlike: build.not(same),
  }
}

/** Over all pairs of two rows: d² of one class, max(0, margin − d)² of two (Hadsell, Chopra and LeCun 2006, without their ½). */
export const contrastive = ofPairs('contrastive', (b, { distance, alike, unlike }, options) => {
  const room = b.relu(b.sub(b.number(numberOption(options, 'margin')), distance))
  const [together, apart] = [b.cast(alike, 'float32'), b.cast(unlike, 'float32')]
  const each = b.add(b.mul(together, b.mul(distance, distance)), b.mul(apart, b.mul(room, room)))
  return { total: b.sum(each, [0, 1], false), count: b.sum(b.add(together, apart), [0, 1], false) }
})

/**
 * For each row max(0, d to the furthest of its class − d to the nearest of another + margin), the mean over rows that have both
 * (Hermans, Beyer and Leibe 2017, "batch hard").
 */
export const triplet = ofPairs('triplet', (b, { distance, alike, unlike }, options) => {
  const furthest = b.max(b.where(alike, distance, b.number(0)), [1], false)
  const nearest = b.neg(b.max(b.where(unlike, b.neg(distance), b.number(-1e9)), [1], false))
  const some = (mask: ValueId): ValueId => b.max(b.cast(mask, 'float32'), [1], false)
  const counts = b.mul(some(alike), some(unlike))
  const each = b.relu(b.add(b.sub(furthest, nearest), b.number(numberOption(options, 'margin'))))
  return { total: b.sum(b.mul(each, counts), [0], false), count: b.sum(counts, [0], false) }
})
