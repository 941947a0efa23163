import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeHostFor } from '../../src/language/host.ts'
import { check } from '../../src/language/check.ts'
import { readEvents } from '../../src/events/read.ts'
import { scalarsOf } from '../../src/reports/tensorboard/scalars.ts'
import { emptyViewModel, reduce } from '../../src/terminal/view-model.ts'
import { summaryLines } from '../../src/terminal/summary.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'trainspec-confusion-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const digits = 'examples/digits/digits.trainspec'
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
const history = (path: string): readonly Record<string, unknown>[] => (JSON.parse(readFileSync(path, 'utf8')) as { log_history: Record<string, unknown>[] }).log_history

test('digits: the matrix of every evaluation adds up to its rows and its accuracy, in history, events and views, over a resume', async () => {
  const sets = { metrics: 'accuracy, confusion_matrix, recall(average: macro)', 'arguments.output_dir': '"run"' }
  const [first, whole] = [await planOf(digits, folder, sets, { rounds: '1' }), await planOf(digits, folder, sets, { rounds: '2' })]
  expect((await run(first)).kind).toBe('finished')
  const outcome = await run(whole, { resume: true })
  expect(outcome.kind).toBe('finished')

  const events = readEvents(join(folder, 'run'))
  const evaluations = events.flatMap(event => (event.type === 'evaluation' ? [event] : []))
  const truth = readFileSync('examples/digits/data/digits-eval.csv', 'utf8').trimEnd().split('\n')
  const column = truth[0]!.split(',').indexOf('digit')
  const perClass = Array.from({ length: 10 }, (_, digit) => truth.slice(1).filter(line => line.split(',')[column] === String(digit)).length)
  expect(evaluations.length).toBeGreaterThanOrEqual(2)
  for (const { values, matrices } of evaluations) {
    const { classes, rows } = matrices!['eval_confusion_matrix']!
    expect(classes).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(rows.map(sum)).toEqual(perClass)
    expect(sum(rows.map((row, digit) => row[digit]!)) / sum(perClass)).toBeCloseTo(values['eval_accuracy']!, 12)
    expect(sum(rows.map((row, digit) => row[digit]! / perClass[digit]!)) / 10).toBeCloseTo(values['eval_recall']!, 6)
    expect(Object.values(values).every(value => typeof value === 'number')).toBe(true)
  }
  // As Transformers has what compute_metrics returns: a list of lists of whole numbers.
  const kept = history(join(folder, 'run/trainer_state.json')).flatMap(entry => ('eval_loss' in entry ? [entry['eval_confusion_matrix']] : []))
  expect(kept).toEqual(evaluations.map(({ matrices }) => matrices!['eval_confusion_matrix']!.rows))
  expect(readFileSync(join(folder, 'run/trainer_state.json'), 'utf8')).toMatch(/"eval_confusion_matrix": \[\n\s+\[\n\s+\d+,\n/)

  expect(Object.keys(scalarsOf(evaluations[0]!)!)).not.toContain('eval/confusion_matrix')
  const model = events.reduce(reduce, emptyViewModel)
  expect([...model.metrics.keys()]).toEqual(['eval_loss', 'eval_accuracy', 'eval_recall'])
  const line = summaryLines(model, { dir: 'run', resume: '', now: 0 }).find(({ label }) => label === 'confusion')!
  expect(line.text).toMatch(/^eval_confusion_matrix: \d+ of 360 right(; most often \d as \d \(\d+\).*)?$/)
})

test('classes that the data names, test data, and a callback that is handed the matrix', async () => {
  writeFileSync(join(folder, 'a.csv'), 'x,y\n-4,cat\n-3,cat\n-2,cat\n2,dog\n3,dog\n4,dog\n-2,dog\n')
  writeFileSync(join(folder, 'cb.ts'), `import { writeFileSync } from 'node:fs'
import { defineCallback } from 'trainspec/callback'
export default defineCallback({ name: 'cb', on_evaluate(_args, state, _control, metrics, matrices) {
  const total = matrices['eval_confusion_matrix']!.flat().reduce((sum, count) => sum + count, 0)
  writeFileSync(${JSON.stringify(join(folder, 'said'))}, JSON.stringify([total, Object.keys(metrics), state.log_history.map(entry => 'eval_confusion_matrix' in entry)]))
} })
`)
  writeFileSync(join(folder, 's.trainspec'), `run named {
  data { train = csv("a.csv"); eval = csv("a.csv"); test = csv("a.csv"); input x: tensor[1]; label y: class("cat", "dog") }
  model { linear(2) }
  loss cross_entropy
  metrics confusion_matrix
  arguments { output_dir: "run"; max_steps: 60; learning_rate: 0.1; per_device_train_batch_size: 7; per_device_eval_batch_size: 2; do_predict: true }
  strategy evaluation { every: 60 steps }
  callbacks { callback "./cb.ts" }
}
`)
  expect((await run(await planOf(join(folder, 's.trainspec'), folder))).kind).toBe('finished')
  const found = readEvents(join(folder, 'run')).flatMap(event => (event.type === 'evaluation' ? [event.matrices] : []))
  const matrix = { classes: ['cat', 'dog'], rows: [[3, 0], [1, 3]] }
  expect(found).toEqual([{ eval_confusion_matrix: matrix }, { test_confusion_matrix: matrix }])
  expect(JSON.parse(readFileSync(join(folder, 'said'), 'utf8'))).toEqual([7, ['eval_loss', 'eval_runtime', 'eval_samples_per_second', 'eval_steps_per_second'], [false]])
})

test('no best model is chosen by it, no condition reads it, and it has a limit of classes', async () => {
  const mistakes = (sets: Readonly<Record<string, string>>, path = digits) =>
    check(path, { host: nodeHostFor(path), sets, params: {} })[1].filter(({ severity }) => severity === 'error').map(({ name, message }) => `${name}: ${message}`)
  const metrics = 'accuracy, confusion_matrix'
  expect(mistakes({ metrics })).toEqual([])
  expect(mistakes({ metrics, 'strategy.saving.best': 'confusion_matrix' })).toEqual(['best-metric-matrix: `confusion_matrix` is a matrix, and no best model can be chosen by it'])

  writeFileSync(join(folder, 'a.csv'), 'x,y\n1,0\n2,1\n')
  const text = (classes: number, rule = '') => `run many {
  data { train = csv("a.csv"); eval = csv("a.csv"); input x: tensor[1]; label y: class(${classes}) }
  model { linear(${classes}) }
  loss cross_entropy
  metrics confusion_matrix
  arguments { output_dir: "run" }
  strategy evaluation { every: 1 epoch }
  callbacks { ${rule} }
}
`
  const path = join(folder, 'm.trainspec')
  writeFileSync(path, text(257))
  await expect(planOf(path, folder)).rejects.toThrow(/at most 256 classes, and y has 257/)
  writeFileSync(path, text(2, 'on evaluate when eval.confusion_matrix > 1 { stop("never") }'))
  expect(mistakes({}, path)).toEqual([expect.stringContaining('`eval.confusion_matrix`')])
})
