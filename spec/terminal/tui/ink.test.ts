import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { expect, test } from 'vitest'
import { leanInk } from '../../../scripts/bundle.mjs'
import measureText from '../../../src/terminal/tui/ink/measure-text.ts'
import textWidth from '../../../src/terminal/tui/ink/text-width.ts'
import { bundleForTests } from '../../support/bundle-for-tests.ts'

interface Cell {
  readonly character: string
  readonly style: string
}

/** What a terminal shows of a picture: a character and its colours a cell, rows without what is blank at their end. */
function cellsOf(picture: string): Cell[][] {
  return picture.split('\n').map(row => {
    const cells: Cell[] = []
    let colour = ''
    let bold = ''
    for (const [, code, character] of row.matchAll(/\u001b\[(\d+)m|([^\u001b])/gu)) {
      if (character !== undefined) cells.push({ character, style: character === ' ' ? '' : `${colour}${bold}` })
      else if (code === '1' || code === '22') bold = code === '1' ? ' bold' : ''
      else colour = code === '39' ? '' : code!
    }
    while (cells.at(-1)?.character === ' ') cells.pop()
    return cells
  })
}

async function pictures(name: string, plugins: readonly Plugin[]): Promise<string[]> {
  const folder = await bundleForTests(`screens-${name}`, { screens: 'spec/support/draw-screens.tsx' }, plugins)
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'screens.js')], { env: { ...process.env, CI: 'false', FORCE_COLOR: '1' }, maxBuffer: 1 << 26 })
  expect(status, stderr.toString()).toBe(0)
  return JSON.parse(stdout.toString()) as string[]
}

test("what stands in for parts of Ink draws what Ink draws", async () => {
  const [whole, lean] = await Promise.all([pictures('whole', []), pictures('lean', [leanInk])])
  expect(lean.length).toBe(whole.length)
  expect(whole.length).toBeGreaterThan(60)
  expect(whole.some(picture => picture.includes('\u001b[36m'))).toBe(true)
  for (const [index, picture] of whole.entries()) {
    const [theirs, ours] = [cellsOf(picture), cellsOf(lean[index]!)]
    expect(ours.map(row => row.map(({ character }) => character).join('')), picture).toEqual(theirs.map(row => row.map(({ character }) => character).join('')))
    expect(ours, picture).toEqual(theirs)
  }
})

test('widths are those of string-width', () => {
  const widths: readonly (readonly [string, number])[] = [
    ['', 0], ['loss 0.3384', 11], ['⣿⠀⡇', 3], ['─┤█░', 4], ['\u001b[36mrun\u001b[39m', 3], ['\u001b[38;5;12mrun\u001b[0m', 3], ['漢字', 4], ['👩‍🔬', 2], ['e\u0301', 1],
    ['⚡ \u001b[1mbold\u001b[22m', 7], ['\u001b', 0], ['\u001b[', 1], ['\u001b[2K', 0],
  ]
  for (const [text, width] of widths) expect(textWidth(text), JSON.stringify(text)).toBe(width)
  expect(textWidth('\u001b[1m', { countAnsiEscapeCodes: true })).toBe(3)
})

test('a measured text is measured again when it was forgotten', () => {
  const first = measureText('one\nthree')
  for (let index = 0; index < 5000; index += 1) measureText(`text ${index}`)
  expect(measureText('one\nthree')).toEqual(first)
  expect(first).toEqual({ width: 5, height: 2 })
  expect(measureText('')).toEqual({ width: 0, height: 0 })
})
