import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { trainspec } from './fake-io.ts'

const home = mkdtempSync(join(tmpdir(), 'trainspec-helps-'))

beforeAll(() => {
  writeFileSync(join(home, 'trainspec.yaml'), '')
  writeFileSync(join(home, 't.csv'), 'a,b,c,text,what\n1,2,3,hello,no\n4,5,6,bye,yes\n')
  writeFileSync(join(home, 't.tsv'), 'a\tb\tc\ttext\twhat\n1\t2\t3\thello, you\tno\n')
  writeFileSync(join(home, 'one.tsv'), 'what\nno\nyes\n')
  writeFileSync(join(home, 'semi.csv'), 'a;what\n1;no\n')
})

const kind = 'label what: class("no", "yes")'
const row = 'input x: tensor[2] = columns("a", "b")'

async function told(data: string, model = 'linear(2)', { loss = 'cross_entropy', before = '' } = {}): Promise<string> {
  writeFileSync(join(home, 'a.trainspec'), `${before}
run a {
  data {
    ${data}
  }
  model {
    ${model}
  }
  loss ${loss}
  arguments { output_dir: "out" }
}
`)
  const { err, out } = await trainspec(['plan', join(home, 'a.trainspec')], { cwd: home })
  return err + out
}

test('`stratify` names a label: which one is meant where there is one', async () => {
  expect(await told(`train = csv("t.csv"); eval = split(train, 50%, stratify: label); ${row}; ${kind}`)).toMatch(/No label is called `label`[^]*Did you mean `what`\? `stratify` takes the name of a label\./)
  expect(await told(`train = csv("t.csv"); eval = split(train, 50%, stratify: c); ${row}; label c: number`, 'linear(1)', { loss: 'mse' })).toContain('The label `c` is not a class')
})

test('a median on disk: where it is, and that a mean can be had', async () => {
  const text = await told(`storage = "disk"; train = csv("t.csv"); input x: number = fill(a, median); ${kind}`, 'reshape(1); linear(2)')
  expect(text).toContain('Fill with `mean`, which is found in one pass, or leave `storage` out.')
  expect(text).toContain('a.trainspec:4:45: it is filled here')
})

test('a mask that is not declared: how it is', async () => {
  const data = `train = csv("t.csv"); t = words(text, vocabulary: 9, max_length: 4); input ids: t.ids; ${kind}`
  expect(await told(data, 'embedding(9, 4); lstm(4, mask: mask); last_token; linear(2)')).toContain('Declare it in `data`: `input mask: TOKENS.mask`, with the name of your tokens.')
  const before = 'module m() { embedding(9, 4); lstm(4, mask: mask) }'
  expect(await told(data, 'm(); last_token; linear(2)', { before })).toContain('and hand it to the module by a parameter of type `value`.')
  expect(await told(data.replace('input ids', 'input mask: t.mask; input ids'), 'embedding(9, 4)(ids); lstm(4, mask: mas); last_token; linear(2)')).toContain('Did you mean `mask`?')
})

test('a table without names, a form of dates with words: what to do', async () => {
  writeFileSync(join(home, 'iris.csv'), '5.1,3.5,1.4,0.2,setosa\n4.9,3.0,1.4,0.2,setosa\n')
  writeFileSync(join(home, 'twice.csv'), '5.1,5.1,setosa\n4.9,3.0,setosa\n')
  const names = 'If these are the values of a row, put a line with the names of the columns before it.'
  expect(await told(`train = csv("iris.csv"); input x: tensor[1] = length; ${kind}`)).toContain(names)
  expect(await told(`train = csv("twice.csv"); input x: tensor[1] = length; ${kind}`)).toContain(`in the first line. ${names}`)
  expect(await told(`train = csv("t.csv"); input x: tensor[1] = length; ${kind}`)).not.toContain(names)
  expect(await told(`train = csv("t.csv"); input x: tensor[1] = date(text, format: "%d %b"); ${kind}`)).toContain("strptime(COLUMN, '%d %b %y')")
})

test('several inputs of one number: all of them at once', async () => {
  expect(await told(`train = csv("t.csv"); input a: number; input b: number; input c: number; ${kind}`, 'concat(a, b, c); linear(2)'))
    .toContain('Write `input a: tensor[1]`, `input b: tensor[1]` and `input c: tensor[1]`, which have one.')
})

test('losses to choose from are told with "or"', async () => {
  expect(await told(`train = csv("t.csv"); ${row}; ${kind}`, 'linear(2)', { loss: 'mse' })).toMatch(/Take another loss: .* or `\w+`\. Or declare/)
})

test('a table that is parted by another sign than its source says', async () => {
  const text = await told(`train = tsv("t.csv"); ${row}; ${kind}`)
  expect(text).toContain('`t.csv` is a table whose fields are parted by commas, which `tsv(…)` does not read')
  expect(text).toContain('Write `csv("t.csv")`.')
  expect(await told(`train = csv("t.tsv", delimiter: ";"); ${row}; ${kind}`)).toContain('Write `tsv("t.tsv")`.')
  expect(await told(`train = csv("semi.csv", delimiter: ","); input a: number; ${kind}`)).toContain('Write `csv("semi.csv", delimiter: ";")`.')
  expect(await told(`train = tsv("one.tsv"); input what: class("no", "yes"); label y: class("no", "yes") = what`, 'embedding(2, 2)')).not.toContain('another-kind-of-file')
})
