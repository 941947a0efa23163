import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import type { BenchOptions, BenchReport } from '../../bench/report.ts'
import { bench as csv } from '../../bench/csv/bench.ts'
import { bench as loop } from '../../bench/loop/bench.ts'
import { bench as memory } from '../../bench/memory/bench.ts'
import { bench as start } from '../../bench/start/bench.ts'
import { bench as viewer } from '../../bench/viewer/bench.ts'

/** Runs a bench with few and small measurements. */
async function short(name: string, bench: (options: BenchOptions) => Promise<BenchReport>): Promise<BenchReport> {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    return await bench({ json: true, short: true, folder: fileURLToPath(new URL(`../../bench/${name}/`, import.meta.url)) })
  } finally {
    said.mockRestore()
  }
}

const valueOf = ({ figures }: BenchReport, name: string): number | null | undefined => figures.find(figure => figure.name === name)?.value

describe.runIf(process.platform === 'linux')('the benches of whole processes', () => {
  it('start: a check loads no engine and no screen, and a run reaches its first step', async () => {
    const report = await short('start', start)
    expect(valueOf(report, 'modules that check must not load'), JSON.stringify(report.figures[1])).toBe(0)
    expect(valueOf(report, 'first step')!).toBeGreaterThan(valueOf(report, '  to the first event (plan made, directory open)')!)
    expect(valueOf(report, 'check')!).toBeGreaterThan(0)
  }, 120_000)

  it('loop: the same steps with the loop and without', async () => {
    const report = await short('loop', loop)
    expect(valueOf(report, 'bare step')!).toBeGreaterThan(0)
    expect(valueOf(report, 'time outside the engine')!).toBeGreaterThan(0)
  }, 120_000)

  it('memory: a checkpoint is forecast within one percent', async () => {
    const report = await short('memory', memory)
    expect(report.figures.map(({ verdict }) => verdict)).toEqual(['no bar', 'reached'])
  }, 120_000)

  it('csv: reads what it wrote, and says so where pandas is not there', async () => {
    vi.stubEnv('TRAINSPEC_PYTHON', '/nowhere/python')
    const report = await short('csv', csv)
    vi.unstubAllEnvs()
    expect(report.figures.map(({ name, verdict }) => [name, verdict])).toEqual([['20000 rows beside pandas', 'skipped'], ['ours', 'no bar']])
    expect(report.figures[0]!.note).toContain('/nowhere/python')
  }, 120_000)

  it('viewer: shows a run on a terminal and leaves it, or says what it lacks', async () => {
    const report = await short('viewer', viewer)
    const [first] = report.figures
    if (first!.verdict === 'skipped') expect(first!.note).toContain('script')
    else expect(first!.value).toBeGreaterThanOrEqual(0)
  }, 120_000)
})
