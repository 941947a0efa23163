import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { trainspec } from '../commands/fake-io.ts'

const home = mkdtempSync(join(tmpdir(), 'trainspec-splits-'))
writeFileSync(join(home, 'trainspec.yaml'), '')

test.each<[rows: string, splits: string, message: string, help: string, line: number]>([
  ['1,a,one', 'eval = split(train, 10%)', '`eval` takes the only row that `train` has, and leaves none', 'A split needs two rows at least: add rows, or take a file of its own instead of the split', 4],
  ['1,a,one\n2,b,one', 'eval = split(train, 50%)\n    test = split(train, 50%)', '`test` takes the only row that `train` has, and leaves none', 'A split needs two rows at least: add rows, or take a file of its own instead of the split', 5],
  ['1,a,one\n2,b,two\n3,a,one', 'eval = split(train, column: part, value: "tow")', '`eval` takes no row of `train`: of its 3 rows, none has "tow" in the column \'part\'', 'The column \'part\' holds "one", "two"', 4],
  ['1,a,one\n2,b,two\n3,a,one', 'eval = split(train, column: part, value: "two")\n    test = split(train, column: part, value: "one")', '`test` takes all 2 rows that `train` has, and leaves none', 'The column \'part\' holds "one", "two"', 5],
  ['1,a,one\n2,b,one', 'eval = split(train, 50%, group: part)', '`eval` takes all 2 rows that `train` has, and leaves none', 'The column \'part\' holds "one"', 4],
])('rows %j, %s', async (rows, splits, message, help, line) => {
  writeFileSync(join(home, 'rows.csv'), `x,y,part\n${rows}\n`)
  const path = join(home, 'split.trainspec')
  writeFileSync(path, `run split {\n  data {\n    train = csv("rows.csv")\n    ${splits}\n    input x: tensor[1] = x\n    label y: class("a", "b")\n  }\n  model { linear(2) }\n  loss cross_entropy\n  arguments { output_dir: "out"; max_steps: 1 }\n}\n`)
  const { code, err } = await trainspec(['plan', path], { cwd: home })
  expect(code).not.toBe(0)
  expect(err).toContain(`split-without-rows: ${message}\n`)
  expect(err).toContain(`= help: ${help}\n`)
  expect(err).toContain(`split.trainspec:${line}:`)
  expect(err).toMatch(/\n1 error/)
})
