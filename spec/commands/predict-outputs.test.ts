import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Score } from '../../src/commands/predict/score.ts'
import { trainspec } from './fake-io.ts'

// What `predict` makes of outputs that are neither scores of classes nor numbers in the units of a column.
let home: string
const inHome = (...parts: string[]): string => join(home, ...parts)
const predict = (...args: string[]) => trainspec(['predict', 'rows.csv', ...args, '--threads', '1'], { cwd: home })
const rows = Array.from({ length: 40 }, (_, row) => ({ size: (row * 7) % 11, side: (row * 7) % 11 + (row % 3) > 5 ? 'right' : 'left', price: 1000 + 12 * ((row * 7) % 11) ** 2 + (row % 4) }))

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'trainspec-outputs-'))
  writeFileSync(inHome('trainspec.yaml'), '')
  writeFileSync(inHome('rows.csv'), `size,side,price\n${rows.map(({ size, side, price }) => `${size},${side},${price}`).join('\n')}\n`)
})

interface Trained {
  readonly label: string
  readonly model: string
  readonly loss: string
  readonly metrics?: string
  readonly test?: string
}

/** Trains a model of the rows, and gives what its last evaluation said. */
async function trained(name: string, { label, model, loss, metrics = '', test = 'split(train, 50%, seed: 2)' }: Trained): Promise<Record<string, number>> {
  writeFileSync(inHome(`${name}.trainspec`), `run ${name} {
  data {
    train = csv("rows.csv")
    eval = csv("rows.csv")
    test = ${test}
    input size: tensor[1] = standardize(size)
    ${label}
  }
  model { ${model} }
  loss ${loss}
  ${metrics}
  arguments { output_dir: "${name}"; max_steps: 30; evaluation_strategy: "steps"; eval_steps: 30; save_steps: 30; learning_rate: 0.05; do_predict: true }
}
`)
  const { code, out, err } = await trainspec(['run', inHome(`${name}.trainspec`), '--view', 'none'], { cwd: home })
  expect([code, out, err]).toEqual([0, '', ''])
  const lines = readFileSync(inHome(name, 'events.jsonl'), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as { type: string; source: string; values: Record<string, number> })
  return lines.findLast(({ type, source }) => type === 'evaluation' && source === 'eval')!.values
}

test('two classes by one logit: names, probabilities and a report that says what the evaluation says', async () => {
  const values = await trained('binary', {
    label: 'label side: class("left", "right")', model: 'linear(4); tanh; linear(1)', loss: 'binary_cross_entropy_with_logits', metrics: 'metrics accuracy, f1, auc', test: 'split(train, 50%, stratify: side)',
  })
  expect(values['eval_auc']).toBeGreaterThan(0.9)
  const lines = (await predict('binary', '--probabilities')).out.trimEnd().split('\n').map(line => line.split(','))
  expect(lines[0]).toEqual(['side', 'prediction', 'p_left', 'p_right'])
  for (const [index, [actual, given, left, right]] of lines.slice(1).entries()) {
    expect(actual).toBe(rows[index]!.side)
    expect(given).toBe(Number(right) > 0.5 ? 'right' : 'left')
    expect(Number(left) + Number(right)).toBeCloseTo(1, 6)
  }
  const { classes } = JSON.parse((await predict('binary', '--report', '--json')).out) as Score
  expect(classes!.names).toEqual(['left', 'right'])
  expect([classes!.accuracy, (classes!.f1[0]! + classes!.f1[1]!) / 2].map(value => value.toFixed(5))).toEqual([values['eval_accuracy'], values['eval_f1']].map(value => value!.toFixed(5)))
})

test.each(['triplet', 'contrastive'])('%s: an embedding of as many numbers as there are classes is no score of them', async loss => {
  await trained(loss, { label: 'label side: class("left", "right")', model: 'linear(2)', loss })
  const lines = (await predict(loss, '--probabilities')).out.trimEnd().split('\n')
  expect(lines[0]).toBe('side,embedding_0,embedding_1')
  expect(lines[1]).toMatch(/^left,-?[\d.e-]+,-?[\d.e-]+$/)
  expect(Object.keys(JSON.parse((await predict(loss, '--format', 'jsonl')).out.split('\n')[0]!) as object)).toEqual(['label', 'embedding'])
  const { code, out, err } = await predict(loss, '--report')
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(new RegExp(`gives embeddings: under ${loss} .*\\nWithout --report, predict gives the embedding of each row`))
})

test('a label beyond 0 and 1 is a fault of its row under binary cross entropy, wherever rows lie', async () => {
  for (const storage of ['memory', 'disk']) {
    writeFileSync(inHome('graded.trainspec'), `run graded {
  data {
    storage = "${storage}"
    train = csv("graded.csv")
    input size: tensor[1]
    label passed: number = grade / 2
  }
  model { linear(1) }
  loss binary_cross_entropy_with_logits
  arguments { output_dir: "graded-${storage}"; max_steps: 2 }
}
`)
    writeFileSync(inHome('graded.csv'), 'size,grade\n1,0\n2,2\n3,1\n4,3\n5,-1\n')
    const { code, err } = await trainspec(['run', inHome('graded.trainspec'), '--view', 'none'], { cwd: home })
    expect(code).toBe(3)
    expect(err).toContain("graded.csv:5, column 'passed': \"1.5\" is not a number from 0 to 1")
    expect(err).toContain('2 errors')
    expect(err).toContain('how `passed` is made of its columns')
    writeFileSync(inHome('graded.csv'), 'size,grade\n1,0\n2,2\n3,1\n')
    expect((await trainspec(['run', inHome('graded.trainspec'), '--view', 'none'], { cwd: home })).code).toBe(0)
  }
})

const reported = async (name: string): Promise<NonNullable<Score['numbers']>> => (JSON.parse((await predict(name, '--report', '--json')).out) as Score).numbers!
const deviation = Math.sqrt(rows.reduce((sum, { price }) => sum + price ** 2, 0) / rows.length - (rows.reduce((sum, { price }) => sum + price, 0) / rows.length) ** 2)

test('a standardized label is predicted in the units of the file, in training too; its metrics are its own', async () => {
  const values = await trained('scaled', { label: 'label price: number = standardize(price)', model: 'linear(8); tanh; linear(1)', loss: 'mse', metrics: 'metrics mae, rmse, r2', test: 'csv("rows.csv")' })
  const { out } = await predict('scaled')
  const lines = out.trimEnd().split('\n').map(line => line.split(','))
  expect(lines[0]).toEqual(['price', 'prediction'])
  expect(lines.slice(1).map(([price]) => price)).toEqual(rows.map(({ price }) => String(price)))
  expect(readFileSync(inHome('scaled/predictions.csv'), 'utf8')).toBe(out)
  const mae = lines.slice(1).reduce((sum, [price, prediction]) => sum + Math.abs(Number(price) - Number(prediction)), 0) / rows.length
  const { mae: told, rmse, r2 } = await reported('scaled')
  expect(told / mae).toBeCloseTo(1, 5)
  expect([told / deviation, rmse / deviation, r2]).toEqual(['mae', 'rmse', 'r2'].map(name => expect.closeTo(values[`eval_${name}`]!, 4) as number))
})

test('a label whose making cannot be undone: the header says what the column is; a chain of a logarithm is', async () => {
  const model = { model: 'linear(8); tanh; linear(1)', loss: 'mse' }
  await trained('rounded', { label: 'label price: number = standardize(round(price / 10))', ...model })
  const [header, line] = (await predict('rounded')).out.split('\n')
  expect(header).toBe('price (round(price / 10)),prediction (round(price / 10))')
  expect(line!.split(',')[0]).toBe(String(Math.round(rows[0]!.price / 10)))
  await trained('logged', { label: 'label price: number = standardize(log(price)) / 2', ...model })
  const lines = (await predict('logged')).out.trimEnd().split('\n').slice(1).map(row => row.split(',').map(Number))
  expect(lines.map(([price]) => price)).toEqual(rows.map(({ price }) => price))
  for (const [, prediction] of lines) expect(prediction).toBeGreaterThan(500)
  expect((await reported('logged')).mae).toBeCloseTo(lines.reduce((sum, [price, prediction]) => sum + Math.abs(price! - prediction!), 0) / rows.length, 3)
})

test('of yes and no that are numbers, metrics and a report are of the probabilities', async () => {
  const values = await trained('numbers', {
    label: 'label price: number = (price - 1000) / 1300', model: 'linear(1)', loss: 'binary_cross_entropy_with_logits', metrics: 'metrics mae, rmse, r2', test: 'csv("rows.csv")',
  })
  const lines = (await predict('numbers')).out.trimEnd().split('\n').map(line => line.split(','))
  expect(lines[0]).toEqual(['price ((price - 1000) / 1300)', 'probability ((price - 1000) / 1300)'])
  const mae = lines.slice(1).reduce((sum, [price, probability]) => sum + Math.abs(Number(price) - Number(probability)), 0) / rows.length
  const { mae: given, rmse, r2 } = await reported('numbers')
  expect(given).toBeCloseTo(mae, 5)
  for (const [name, value] of Object.entries({ mae: given, rmse, r2 })) expect(values[`eval_${name}`]).toBeCloseTo(value, 5)
})

test('a row of no finite prediction is named, in the run and by predict', async () => {
  writeFileSync(inHome('far.csv'), 'size,price\n3,1010\n3e38,1020\n')
  await trained('far', { label: 'label price: number = log1p(price)', model: 'linear(1)', loss: 'mse', test: 'csv("far.csv")' })
  const means = /the prediction of row 2 means nothing: the model's output is Infinity$/m
  const events = readFileSync(inHome('far', 'events.jsonl'), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as { type: string; message: string })
  expect(events.filter(({ type }) => type === 'warning').map(({ message }) => message)).toEqual([expect.stringMatching(means)])
  const { code, out, err } = await trainspec(['predict', 'far.csv', 'far', '--threads', '1'], { cwd: home })
  expect([code, out.split('\n').length]).toEqual([0, 4])
  expect(err).toMatch(means)
  expect((await predict('far')).err).toBe('')
})

test('rows of a class that the loss ignores are in no report, as in no evaluation', async () => {
  const values = await trained('ignoring', { label: 'label side: class("left", "right")', model: 'linear(2)', loss: 'cross_entropy(ignore_index: 1)', metrics: 'metrics accuracy', test: 'csv("rows.csv")' })
  const { rows: counted, classes } = JSON.parse((await predict('ignoring', '--report', '--json')).out) as Score
  expect(counted).toBe(rows.filter(({ side }) => side === 'left').length)
  expect([classes!.accuracy, classes!.confusion]).toEqual([values['eval_accuracy'], [[counted, 0], [0, 0]]])
})
