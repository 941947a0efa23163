import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../bench/report.ts'
import { figure, median, prettyReport, skipped, startReport } from '../../bench/report.ts'

const folder = fileURLToPath(new URL('../../bench/', import.meta.url))

describe('what a bench says', () => {
  const given: readonly Figure[] = [figure('quick', 'ms', 30, [31, 20, 40, 10, 29]), figure('slow', '%', 2, [2.2, 3]), figure('beside', 'ms', null, [7]), skipped('absent', 's', 1, 'no pandas')]

  it('judges each figure by its bar', () => {
    const { figures } = startReport('some')(given)
    expect(figures.map(({ name, value, verdict }) => [name, value, verdict])).toEqual([
      ['quick', 29, 'reached'], ['slow', 2.6, 'missed'], ['beside', 7, 'no bar'], ['absent', null, 'skipped'],
    ])
  })

  it('is shown with bars, samples and reasons', () => {
    const text = prettyReport(startReport('some')(given))
    expect(text).toContain('quick   29.0 ms, the bar is 30.0 ms: reached')
    expect(text).toContain('of 31.0, 20.0, 40.0, 10.0, 29.0')
    expect(text).toMatch(/absent {2}skipped, the bar is 1\.00 s: skipped\n.*no pandas/)
  })

  it('takes the middle one', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5])
  })
})

describe('the benches', () => {
  it('each exports `bench`', async () => {
    for (const name of readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name)) {
      const loaded = (await import(`${folder}${name}/bench.ts`)) as { readonly bench?: unknown }
      expect(loaded.bench, name).toBeTypeOf('function')
    }
  })
})
