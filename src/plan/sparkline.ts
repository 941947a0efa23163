import { learningRateAt } from './learning-rate.ts'
import type { Plan } from './plan.ts'

const blocks = '▁▂▃▄▅▆▇█'

/**
 * The learning-rate curve in one row of `width` block characters over the whole run, the lowest block for 0. Without
 * Unicode, digits 0…7.
 */
export function rateSparkline(plan: Plan, width: number, unicode: boolean): string {
  const { training, optimizer } = plan.spec
  const total = training.total_updates
  const columns = Math.min(width, total)
  const rates = Array.from({ length: columns }, (_, column) => {
    const completed = columns === 1 ? 0 : Math.round((column * (total - 1)) / (columns - 1))
    return learningRateAt(training, optimizer.learning_rate, completed)
  })
  const highest = Math.max(...rates)
  return rates
    .map(rate => {
      const level = highest === 0 ? 0 : Math.round((rate / highest) * (blocks.length - 1))
      return unicode ? blocks[level] : String(level)
    })
    .join('')
}

/** Updates worth naming a rate for: the first, the first at the full rate, each quarter, the last; 1-based, ascending. */
export function tellingUpdates(total: number, warmup: number): readonly number[] {
  const full = warmup > 0 && warmup < total ? [warmup + 1] : []
  const quarters = [0.25, 0.5, 0.75].map(part => Math.round(total * part)).filter(update => update > 1 && update < total)
  return [...new Set([1, ...full, ...quarters, total])].sort((a, b) => a - b)
}
