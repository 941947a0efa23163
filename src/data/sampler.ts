import { mersenneTwister } from './mersenne-twister.ts'

/**
 * The order of rows in epoch `epoch` (0-based): `torch.randperm(rows)` under a fresh MT19937 seeded with
 * `dataSeed + epoch` (reference B.11, E.2). Golden values: seed 42, 6 rows → [0,3,2,4,1,5], then [4,0,5,1,2,3].
 */
export function epochOrder(rows: number, dataSeed: number, epoch: number): Uint32Array {
  return permutation(rows, low32(BigInt(dataSeed) + BigInt(epoch)))
}

/** `torch.randperm(count)` with the CPU generator's seed set to `seed`. */
export function permutation(count: number, seed: number): Uint32Array {
  const next = mersenneTwister(seed)
  const order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  for (let i = 0; i < count - 1; i++) {
    // The remainder by the rows left, exact for 32 bits; `%` of numbers beyond 31 bits is several times as slow.
    const drawn = next()
    const left = count - i
    const other = i + drawn - Math.floor(drawn / left) * left
    const held = order[i]!
    order[i] = order[other]!
    order[other] = held
  }
  return order
}

const low32 = (seed: bigint): number => Number(BigInt.asUintN(32, seed))
