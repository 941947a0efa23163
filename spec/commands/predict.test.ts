import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, expect, test } from 'vitest'
import type { Score } from '../../src/commands/predict/score.ts'
import { obeyed } from '../trust/cli.ts'
import { trainspec } from './fake-io.ts'

// Two models trained once: classes by name with fitted statistics and a vocabulary, and numbers.
let home: string
const inHome = (...parts: string[]): string => join(home, ...parts)
const rowsOf = (name: string): string[] => readFileSync(inHome(name), 'utf8').trimEnd().split('\n')
const predict = (...args: string[]) => trainspec(['predict', ...args, '--threads', '1'], { cwd: home })

const kinds = ['plain', 'a "b", c', 'rare']
const words = ['red apple', 'green pear', 'red pear tree', 'apple']
const table = (count: number, shift: number): string =>
  `size,weight,text,kind,price\n${Array.from({ length: count }, (_, row) => {
    const kind = kinds[(row + shift) % 3]!
    return [(row * 7 + shift) % 5, row % 4 === 0 ? '' : (row * 3) % 4, words[(row + shift) % 4], `"${kind.replaceAll('"', '""')}"`, ((row * 5 + shift) % 9) / 4].join(',')
  }).join('\n')}\n`

const spec = (name: string, rest: string): string => `run ${name} {
  data {
    train = csv("train.csv")
    test = csv("test.csv")
    ${rest}
  arguments { output_dir: "${name}"; max_steps: 6; save_steps: 3; per_device_train_batch_size: 8; per_device_eval_batch_size: 4; do_predict: true; learning_rate: 0.05 }
}
`

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'trainspec-predict-'))
  writeFileSync(inHome('trainspec.yaml'), '')
  writeFileSync(inHome('train.csv'), table(24, 0))
  writeFileSync(inHome('test.csv'), table(11, 1))
  writeFileSync(inHome('prices.trainspec'), spec('prices', `input x: tensor[2] = standardize(fill(columns("size", "weight"), mean))
    label price: tensor[1]
  }
  model { linear(4); tanh; linear(1) }
  loss mse
  metrics mae, rmse, r2`))
  writeFileSync(inHome('kinds.trainspec'), spec('kinds', `tokens = words(text, vocabulary: 10, max_length: 4)
    input ids: tokens.ids
    input mask: tokens.mask
    label kind: class("plain", "a \\"b\\", c", "rare")
  }
  model { words = embedding(10, 4)(ids); mean(where: mask); linear(3) }
  loss cross_entropy
  metrics accuracy, f1, precision, recall`))
  for (const name of ['prices', 'kinds']) {
    const { code, out, err } = await trainspec(['run', inHome(`${name}.trainspec`), '--view', 'plain'], { cwd: home })
    expect([code, out, err]).toEqual([0, expect.any(String), ''])
  }
}, 60_000)

test.each(['prices', 'kinds'])('%s: the rows of do_predict give its bytes', async name => {
  const whole = await predict('test.csv', name, '--probabilities')
  expect(whole).toEqual({ code: 0, err: '', out: readFileSync(inHome(name, 'predictions.csv'), 'utf8') })
})

test('rows without their label, in other files and forms, give the same predictions', async () => {
  const [header, ...lines] = rowsOf('prices/predictions.csv')
  expect(header).toBe('price,prediction')
  const expected = lines.map(line => line.split(',')[1]!)
  const rows = rowsOf('test.csv').slice(1).map(line => line.split(',').slice(0, 2))
  writeFileSync(inHome('new.tsv'), `weight\textra\tsize\n${rows.map(([size, weight]) => `${weight}\tx\t${size}`).join('\n')}\n`)
  writeFileSync(inHome('new.jsonl'), rows.map(([size, weight]) => JSON.stringify({ size: Number(size), weight: weight === '' ? null : Number(weight) })).join('\n'))
  for (const file of ['new.tsv', 'new.jsonl']) {
    expect(await predict(file, 'prices')).toEqual({ code: 0, err: '', out: `prediction\n${expected.join('\n')}\n` })
  }
  const json = await predict('new.tsv', 'prices.trainspec', '--format', 'jsonl')
  expect(json.out.trimEnd().split('\n').map(line => JSON.parse(line) as unknown)).toEqual(expected.map(value => ({ prediction: Number(value) })))
})

test('class names, probabilities and the label as JSON lines; --no-labels', async () => {
  const { out } = await predict('test.csv', 'kinds', '--format', 'jsonl', '--probabilities')
  const objects = out.trimEnd().split('\n').map(line => JSON.parse(line) as { label: string; prediction: string; probabilities: Record<string, number> })
  expect(objects).toHaveLength(11)
  for (const { label, prediction, probabilities } of objects) {
    expect(kinds).toContain(label)
    expect(Object.keys(probabilities)).toEqual(kinds)
    expect(Object.values(probabilities).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5)
    expect(probabilities[prediction]).toBe(Math.max(...Object.values(probabilities)))
  }
  const bare = await predict('test.csv', 'kinds', '--format', 'jsonl', '--no-labels')
  expect(bare.out.trimEnd().split('\n').map(line => JSON.parse(line) as unknown)).toEqual(objects.map(({ prediction }) => ({ prediction })))
})

test('a checkpoint by itself, a run without a final model, and the newest run under the folder', async () => {
  const final = (await predict('test.csv', 'prices')).out
  expect((await predict('test.csv', 'prices/checkpoint-6')).out).toBe(final)
  expect((await predict('test.csv', 'prices/checkpoint-3')).out).not.toBe(final)
  cpSync(inHome('prices'), inHome('cut'), { recursive: true })
  rmSync(inHome('cut/model.safetensors'))
  expect((await predict('test.csv', 'cut')).out).toBe(final)
  writeFileSync(inHome('cut/checkpoint-6/model.safetensors'), 'x')
  expect(await predict('test.csv', 'cut')).toEqual({
    code: 0, out: (await predict('test.csv', 'prices/checkpoint-3')).out,
    err: expect.stringMatching(/^the model is that of cut\/checkpoint-3, as newer ones cannot be used \(checkpoint-6: model\.safetensors has 1 bytes, not \d+\)\n$/) as unknown,
  })
  rmSync(inHome('cut'), { recursive: true })
  utimesSync(inHome('kinds/events.jsonl'), new Date(), new Date(Date.now() + 60_000))
  expect((await predict('test.csv', '--format', 'jsonl')).out).toBe((await predict('test.csv', 'kinds', '--format', 'jsonl')).out)
})

test('a terminal is shown what it would obey; a pipe gets what is there', async () => {
  const strange = '\u001b[2J\u202e'
  writeFileSync(inHome('strange.csv'), `size,kind\n1,${strange}\n2,b\n`)
  writeFileSync(inHome('strange.trainspec'), spec('strange', `input size: tensor[1]
    label kind: class(${JSON.stringify(strange)}, "b")
  }
  model { linear(2) }
  loss cross_entropy`).replace('csv("train.csv")', 'csv("strange.csv")').replace('csv("test.csv")', 'csv("strange.csv")'))
  expect((await trainspec(['run', inHome('strange.trainspec'), '--view', 'none'], { cwd: home })).code).toBe(0)
  const args = ['predict', 'strange.csv', 'strange', '--probabilities', '--threads', '1']
  const seen = await trainspec(args, { cwd: home, terminal: { drawable: true } })
  expect([seen.code, obeyed.exec(seen.out)?.[0]]).toEqual([0, undefined])
  expect(seen.out).toContain('p_\\u001b[2J\\u202e')
  expect((await trainspec(args, { cwd: home })).out).toContain(`p_${strange}`)
  expect(obeyed.exec((await trainspec([...args, '--format', 'jsonl'], { cwd: home })).out)?.[0]).toBeUndefined()
  expect(obeyed.exec((await trainspec([...args, '--report'], { cwd: home })).out)?.[0]).toBeUndefined()
})

test('--out writes the file whole, and its name says the format', async () => {
  const { code, out, err } = await predict('test.csv', 'kinds', '--out', 'said.jsonl')
  expect([code, out, err]).toEqual([0, '', '11 rows predicted with kinds: said.jsonl\n'])
  expect(readFileSync(inHome('said.jsonl'), 'utf8')).toBe((await predict('test.csv', 'kinds', '--format', 'jsonl')).out)
  expect((await predict('test.csv', 'kinds', '--out', 'no/where.csv')).code).toBe(2)
  expect((await predict('test.csv', 'kinds', '--out', './test.csv')).code).toBe(2)
  const other = await predict('test.csv', 'kinds', '--out', 'said.parquet')
  expect([other.code, other.err]).toEqual([2, expect.stringContaining('Let the name end in .csv or .jsonl')])
  expect(existsSync(inHome('said.parquet'))).toBe(false)
  expect((await predict('test.csv', 'kinds', '--out', 'said.tsv', '--format', 'csv')).code).toBe(0)
  expect(readFileSync(inHome('said.tsv'), 'utf8')).toBe((await predict('test.csv', 'kinds')).out)
})

test('every bad row is named with its line, column and value, and nothing is written', async () => {
  const lines = rowsOf('test.csv')
  writeFileSync(inHome('bad.csv'), [lines[0], 'abc,1,apple,plain,1', lines[1], '1,inf,apple,plain,1', '1,2'].join('\n'))
  const { code, out, err } = await predict('bad.csv', 'prices', '--out', 'never.csv')
  expect([code, out]).toEqual([3, ''])
  expect(err).toContain('bad.csv:2, column \'size\': "abc" is not a number')
  expect(err).toContain('bad.csv:4, column \'weight\': "inf"')
  expect(err).toContain('bad.csv:5')
  expect(() => readFileSync(inHome('never.csv'))).toThrow()
  writeFileSync(inHome('unknown.csv'), 'text,kind\napple,none of them\n')
  expect((await predict('unknown.csv', 'kinds')).err).toContain('none of them')
  expect((await predict('unknown.csv', 'kinds', '--no-labels')).code).toBe(0)
  const spare = 'Mend the value, or add --no-labels: the label is not needed to predict'
  expect((await predict('unknown.csv', 'kinds')).err).toContain(`= help: ${spare}\n`)
  expect((await predict('unknown.csv', 'kinds', '--report')).err).toContain('= help: Mend the value or take the row out: the model knows no other classes\n')
  expect(err).toContain('= help: Write a number or take the row out: the model reads this column as numbers\n')
  writeFileSync(inHome('later.csv'), 'size,weight,price\n1,2,\n')
  expect((await predict('later.csv', 'prices')).err).toContain(`column 'price': the value is missing\n   = help: ${spare}\n`)
  writeFileSync(inHome('lacks.csv'), 'size\n1\n')
  expect(await predict('lacks.csv', 'prices')).toMatchObject({ code: 3, err: expect.stringContaining("no column 'weight'") as unknown })
})

test('rows without columns of the inputs: which there must be, and where they came from in training', async () => {
  writeFileSync(inHome('Sizes.csv'), 'Size\n1\n')
  expect(await predict('Sizes.csv', 'prices')).toMatchObject({ code: 3, out: '', err: expect.stringMatching(
    /Sizes\.csv has no columns 'size', 'weight'\n.*= help: Where its column 'Size' is meant, call it 'size'\. Rows to predict need the columns 'size', 'weight', in any order; the label may be left out\.\n/,
  ) as unknown })
  writeFileSync(inHome('asked.trainspec'), spec('asked', `input x: tensor[1] = twice
    label price: tensor[1]
  }
  model { linear(1) }
  loss mse`).replace('csv("train.csv")', `sql("select size * 2 as twice, price from 'train.csv' order by size;")`).replace('test = csv("test.csv")', '').replace('do_predict: true; ', ''))
  expect((await trainspec(['run', inHome('asked.trainspec'), '--view', 'none'], { cwd: home })).code).toBe(0)
  expect(await predict('test.csv', 'asked')).toMatchObject({ code: 3, err: expect.stringContaining(
    "test.csv has no column 'twice'\n   = help: Rows to predict need the column 'twice'; the label may be left out. The model was trained on what a query gives: run that over the new data, in DuckDB `copy (select size * 2 as twice, price from 'train.csv' order by size) to 'rows.csv'`, and name the file\n",
  ) as unknown })
  writeFileSync(inHome('rows.csv'), 'twice\n4\n')
  expect(await predict('rows.csv', 'asked')).toMatchObject({ code: 0, err: '' })
})

test('--report: what the rows of do_predict come to, class by class and as numbers', async () => {
  const validate = new Ajv2020().compile(JSON.parse(readFileSync('spec/predictions.schema.json', 'utf8')) as object)
  const score = async (name: string): Promise<Score> => {
    const { code, out } = await predict('test.csv', name, '--report', '--json')
    expect(code).toBe(0)
    const value = JSON.parse(out) as Score
    expect([validate(value), validate.errors]).toEqual([true, null])
    return value
  }
  const logged = (name: string): Record<string, number> => (JSON.parse(
    readFileSync(inHome(name, 'events.jsonl'), 'utf8').trimEnd().split('\n').findLast(line => line.includes('"source":"test"'))!) as { values: Record<string, number> }).values
  const { classes, rows } = await score('kinds')
  const counted = kinds.map(() => kinds.map(() => 0))
  const { out } = await predict('test.csv', 'kinds', '--format', 'jsonl')
  for (const line of out.trimEnd().split('\n')) {
    const { label, prediction } = JSON.parse(line) as { label: string; prediction: string }
    counted[kinds.indexOf(label)]![kinds.indexOf(prediction)]! += 1
  }
  expect([rows, classes!.confusion, classes!.names]).toEqual([11, counted, kinds])
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const { test_accuracy: accuracy, test_f1: f1, test_precision: precision, test_recall: recall } = logged('kinds')
  expect([classes!.accuracy, mean(classes!.f1), mean(classes!.precision), mean(classes!.recall)].map(value => value.toFixed(5))).toEqual([accuracy, f1, precision, recall].map(value => value!.toFixed(5)))
  const { numbers } = await score('prices')
  const { test_mae: mae, test_rmse: rmse, test_r2: r2 } = logged('prices')
  expect(numbers).toEqual({ mae: expect.closeTo(mae!, 4) as number, rmse: expect.closeTo(rmse!, 4) as number, r2: expect.closeTo(r2!, 4) as number })

  const shown = await trainspec(['predict', 'test.csv', 'kinds', '--report', '--out', 'rows.csv', '--threads', '1'], { cwd: home, terminal: { columns: 80 } })
  expect(shown.out.split('\n').filter(line => line.length > 80)).toEqual([])
  expect(shown.out).toContain(`kind of 11 rows: ${(100 * accuracy!).toFixed(2)}% right`)
  for (const [index, name] of kinds.entries()) expect(shown.out).toMatch(new RegExp(`^ +${name} +${counted[index]!.map(count => (count === 0 ? '·' : String(count))).join(' +')}$`, 'm'))
  expect(readFileSync(inHome('rows.csv'), 'utf8')).toBe((await predict('test.csv', 'kinds')).out)
  writeFileSync(inHome('bare.csv'), 'text\napple\n')
  expect((await predict('bare.csv', 'kinds', '--report')).code).toBe(2)
})

test('pictures in the format of MNIST, with the labels that lie beside them', async () => {
  const pictures = resolve('examples/fashion-mnist/data/sample/t10k-images-idx3-ubyte.gz')
  cpSync(resolve('examples/fashion-mnist/data/sample'), inHome('sample'), { recursive: true })
  writeFileSync(inHome('clothes.trainspec'), spec('clothes', `input look: tensor[1, 28, 28] = standardize(picture)
    label garment: class(10) = column("label")
  }
  model { flatten; linear(10) }
  loss cross_entropy`).replace('csv("train.csv")', 'idx("sample/t10k-images-idx3-ubyte.gz")').replace('csv("test.csv")', 'idx("sample/t10k-images-idx3-ubyte.gz")'))
  expect((await trainspec(['run', inHome('clothes.trainspec'), '--view', 'none'], { cwd: home })).code).toBe(0)
  expect((await predict(pictures, 'clothes', '--probabilities')).out).toBe(readFileSync(inHome('clothes/predictions.csv'), 'utf8'))
  const bare = await predict(pictures, 'clothes', '--no-labels')
  expect(bare.out.split('\n')[0]).toBe('prediction')
  expect(bare.out.trimEnd().split('\n')).toHaveLength(201)
})

test('of a label that lies ahead the last rows are predicted too; the rows that windows cannot fill are told', async () => {
  writeFileSync(inHome('waves.csv'), `v\n${Array.from({ length: 30 }, (_, row) => Math.sin(row / 3).toFixed(4)).join('\n')}\n`)
  writeFileSync(inHome('waves.trainspec'), spec('waves', `input past: tensor[6] = window(standardize(v), 6)
    label next: tensor[2] = ahead(v, 2)
  }
  model { linear(2) }
  loss mse`).replace('csv("train.csv")', 'csv("waves.csv")').replace('csv("test.csv")', 'csv("waves.csv")'))
  expect((await trainspec(['run', inHome('waves.trainspec'), '--view', 'none'], { cwd: home })).code).toBe(0)
  const { out, err } = await predict('waves.csv', 'waves')
  // Five rows lack a past of six; two more had no future to be judged by.
  expect(err).toBe('5 of 30 rows have no prediction: rows before or after them that a window needs are missing\n')
  const judged = rowsOf('waves/predictions.csv').slice(1).map(line => line.split(',').slice(1).join(','))
  const lines = out.trimEnd().split('\n').slice(1)
  expect([judged.length, lines.length]).toEqual([23, 25])
  const numbers = (texts: readonly string[]): number[] => texts.flatMap(line => line.split(',').map(Number))
  numbers(judged).forEach((value, index) => expect(numbers(lines)[index]).toBeCloseTo(value, 5))
  expect(JSON.parse((await predict('waves.csv', 'waves', '--report', '--json')).out)).toMatchObject({ rows: 23 })
})

test('wrong use is told apart from a model that cannot be used', async () => {
  expect((await predict('none.csv', 'prices')).code).toBe(2)
  expect(await predict('test.csv', 'prices', '--json')).toMatchObject({ code: 2, err: expect.stringContaining('Add --report') })
  expect((await predict('test.csv', 'nowhere')).code).toBe(2)
  expect((await predict('test.csv', 'train.csv')).code).toBe(2)
  mkdirSync(inHome('empty'))
  expect((await predict('test.csv', 'empty')).code).toBe(2)
  writeFileSync(inHome('wrong.trainspec'), 'run wrong {}')
  expect((await predict('test.csv', 'wrong.trainspec')).code).toBe(1)
})

test('a run directory from a stranger: what does not fit its plan is refused, no link is followed, no pipe waited for', async () => {
  const refused = async (change: () => void): Promise<string> => {
    rmSync(inHome('strange'), { recursive: true, force: true })
    cpSync(inHome('prices'), inHome('strange'), { recursive: true })
    change()
    const { code, out, err } = await predict('test.csv', 'strange')
    expect([code, out]).toEqual([3, ''])
    return err
  }
  const forge = (name: string, change: (text: string) => string): void => writeFileSync(inHome('strange', name), change(readFileSync(inHome('strange', name), 'utf8')))
  for (const name of ['plan.json', 'preprocessing.json', 'model.safetensors']) {
    for (const make of [
      (path: string) => execFileSync('mkfifo', [path]),
      (path: string) => symlinkSync(inHome('prices', name), path),
      (path: string) => symlinkSync('/dev/zero', path),
      (path: string) => mkdirSync(path),
    ]) {
      expect(await refused(() => {
        rmSync(inHome('strange', name))
        make(inHome('strange', name))
      })).toContain(name)
    }
    await refused(() => writeFileSync(inHome('strange', name), '{}'))
    await refused(() => writeFileSync(inHome('strange', name), '\u001b[2J'))
  }
  expect(await refused(() => cpSync(inHome('kinds/model.safetensors'), inHome('strange/model.safetensors')))).toContain('not of this plan: linear_1.weight')
  expect(await refused(() => forge('preprocessing.json', text => text.replace(/"mean": \[[^\]]*\]/, '"mean": [1]')))).toContain('the statistics of x')
  expect(await refused(() => forge('preprocessing.json', text => text.replace(/"mean": \[[^\]]*\]/, '"mean": ["1", null]')))).toContain('the statistics of x')
  expect(await refused(() => forge('plan.json', text => text.replace('"mse"', '"\u001b[2J"')))).not.toContain('\u001b')
}, 60_000)
