import { expect, test } from 'vitest'
import { createFrameBudget, viewerBudget } from '../../src/terminal/frame-budget.ts'

/** Ten minutes of a viewer whose frames cost `cost` processor milliseconds each; news come all the time. */
function watch(cost: number): { frames: number; share: number; gaps: number[] } {
  const budget = createFrameBudget(viewerBudget, 0, 0)
  let processor = 0
  const frames: number[] = []
  for (let now = 0; now <= 600_000; now += 125) {
    if (!budget.due(now, processor, 'events')) continue
    frames.push(now)
    processor += cost
  }
  return { frames: frames.length, share: processor / 600_000, gaps: frames.slice(1).map((at, index) => at - frames[index]!) }
}

test('a cheap frame is drawn four times a second and no more', () => {
  const { frames, gaps } = watch(2)
  expect(frames).toBe(2401)
  expect(Math.min(...gaps)).toBe(250)
})

test.each([5, 10, 20, 40])('with frames of %d ms, at most 2 %% of a core goes into the view', cost => {
  expect(watch(cost).share).toBeLessThan(0.02)
  expect(Math.max(...watch(cost).gaps)).toBeLessThanOrEqual(5000)
})

test('without news a frame is drawn once a second, and a key is answered without credit', () => {
  const budget = createFrameBudget(viewerBudget, 0, 0)
  expect(budget.due(0, 0, 'events')).toBe(true)
  expect(budget.due(500, 1, 'none')).toBe(false)
  expect(budget.due(1000, 1, 'none')).toBe(true)
  expect(budget.due(1250, 10_000, 'events')).toBe(false)
  expect(budget.due(1375, 10_000, 'key')).toBe(true)
})
