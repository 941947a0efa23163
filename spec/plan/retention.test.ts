import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkpointsToRemove, mostCheckpointsKept } from '../../src/plan/retention.ts'

/** Plays a run that evaluates and saves at each update, minimising, as reference B.9 observed it. */
function play(losses: number[], keep: number | null, tracksBest = true): { folders: number[][]; end: number[] } {
  let existing: number[] = []
  let best: number | null = null
  const folders = losses.map((loss, index) => {
    const update = index + 1
    existing = [...existing, update]
    if (tracksBest && (best === null || loss < (losses[best - 1] ?? 0))) best = update
    const removed = checkpointsToRemove({ existing, keep, best, ended: false })
    existing = existing.filter(one => !removed.includes(one))
    return existing
  })
  const removed = checkpointsToRemove({ existing, keep, best, ended: true })
  return { folders, end: existing.filter(one => !removed.includes(one)) }
}

test('limit 1 with a best model keeps two while training and only the best at the end', () => {
  expect(play([3, 1, 2, 2.5], 1)).toEqual({ folders: [[1], [2], [2, 3], [2, 4]], end: [2] })
})

test('limits 2 and 3 keep the best and the newest', () => {
  expect(play([3, 1, 2, 2.5, 2.6], 2)).toEqual({ folders: [[1], [1, 2], [2, 3], [2, 4], [2, 5]], end: [2, 5] })
  expect(play([3, 1, 2, 2.5, 2.6], 3)).toEqual({ folders: [[1], [1, 2], [1, 2, 3], [2, 3, 4], [2, 4, 5]], end: [2, 4, 5] })
})

test('limit 1 without a best keeps the newest', () => {
  expect(play([3, 1, 2], 1, false)).toEqual({ folders: [[1], [2], [3]], end: [3] })
})

const state = fc.record({
  existing: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }),
  keep: fc.option(fc.integer({ min: -1, max: 5 })),
  best: fc.option(fc.integer({ min: 1, max: 60 })),
  ended: fc.boolean(),
})

test('something always stays: the best, and the newest while training', () => {
  fc.assert(
    fc.property(state, ({ existing, keep, best, ended }) => {
      const removed = checkpointsToRemove({ existing, keep, best, ended })
      const kept = existing.filter(update => !removed.includes(update))
      expect(removed.every(update => existing.includes(update))).toBe(true)
      expect(new Set(removed).size).toBe(removed.length)
      if (existing.length > 0) expect(kept.length).toBeGreaterThan(0)
      if (best !== null && existing.includes(best)) expect(kept).toContain(best)
      if (!ended && existing.length > 0) expect(kept).toContain(Math.max(...existing))
      if (keep !== null && keep > 1) expect(kept.length).toBe(Math.min(existing.length, keep))
      if (keep === null || keep <= 0) expect(removed).toEqual([])
      // What is removed is older than all that is kept, but for the best.
      for (const gone of removed) for (const stays of kept) if (stays !== best) expect(gone).toBeLessThan(stays)
    }),
    { seed: 9, numRuns: 400, verbose: 1 },
  )
})

test('removing again removes nothing', () => {
  fc.assert(
    fc.property(state, one => {
      const removed = checkpointsToRemove(one)
      const existing = one.existing.filter(update => !removed.includes(update))
      expect(checkpointsToRemove({ ...one, existing })).toEqual([])
    }),
    { seed: 9, numRuns: 200, verbose: 1 },
  )
})

test('the forecast of checkpoints on disk is never exceeded', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), fc.option(fc.integer({ min: 1, max: 4 })), fc.boolean(), (losses, keep, tracksBest) => {
      const most = Math.max(...play(losses, keep, tracksBest).folders.map(list => list.length))
      expect(most).toBeLessThanOrEqual(mostCheckpointsKept(losses.length, keep, tracksBest))
    }),
    { seed: 9, numRuns: 200, verbose: 1 },
  )
})
