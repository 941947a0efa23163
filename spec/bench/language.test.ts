import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { bench } from '../../bench/language/bench.ts'
import { longSpec } from '../../bench/language/long-spec.ts'
import { format } from '../../src/language/format/format.ts'

describe('the bench of the language', () => {
  it('has a spec of the length it says, which the formatter has something to do with', () => {
    const { text } = longSpec(10_000)
    expect(Math.abs(text.split('\n').length - 10_000)).toBeLessThan(200)
    const formatted = format(text).text
    expect(formatted).not.toBe(text)
    expect(format(formatted).text).toBe(formatted)
  })

  it('measures a spec without mistakes, and says so', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const report = await bench({ json: true, short: true, folder: fileURLToPath(new URL('../../bench/language/', import.meta.url)) })
    const [printed] = said.mock.calls.at(-1)!
    said.mockRestore()
    expect(JSON.parse(String(printed))).toEqual(report)
    expect(report.figures.map(({ name, value }) => [name, value! > 0])).toEqual([['parse', true], ['check', true], ['format', true]])
  })
})
