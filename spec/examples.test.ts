import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../scripts/bundle.mjs'
import { readEvents } from '../src/events/read.ts'

// Below node_modules, so that the libraries outside the bundle are found.
const built = resolve('node_modules/.cache/trainspec', `examples-${process.pid}`)
const home = mkdtempSync(join(tmpdir(), 'trainspec-examples-'))
beforeAll(() => bundle(built), 60_000)
afterAll(() => [built, home].forEach(path => rmSync(path, { recursive: true, force: true })))

cpSync('examples', home, { recursive: true })
writeFileSync(join(home, 'trainspec.yaml'), '')

/** Runs an example with these settings in place of its own; the numbers of its last evaluation. */
function run(name: string, output: string, settings: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const sets = Object.entries({ ...settings, 'arguments.output_dir': JSON.stringify(output) }).flatMap(([key, value]) => ['--set', `${key}=${value}`])
  const { status, stderr } = spawnSync(process.execPath, [join(built, 'main.js'), 'run', `${name}.trainspec`, '--view', 'plain', ...sets, ...more], { cwd: home, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  const evaluations = readEvents(join(home, output)).flatMap(event => (event.type === 'evaluation' ? [event.values] : []))
  const read = (file: string): Buffer => readFileSync(join(home, output, file))
  return { values: evaluations.at(-1)!, preprocessing: read('preprocessing.json').toString(), weights: read('model.safetensors') }
}

test('resnet: a residual network of the library soon tells digits apart', () => {
  const { values } = run('digits/resnet', 'resnet-out', { 'arguments.num_train_epochs': '2' })
  expect(values.eval_accuracy).toBeGreaterThan(0.8)
}, 120_000)

test('penguins: mixed columns with missing values, to better than 95 %', () => {
  const { preprocessing, values } = run('penguins/penguins', 'penguins-out', { 'arguments.num_train_epochs': '5' })
  expect(values.eval_accuracy).toBeGreaterThan(0.95)
  const { inputs } = JSON.parse(preprocessing) as { inputs: { statistics: { op: string }[] }[] }
  expect(inputs[0]!.statistics.map(({ op }) => op)).toEqual(['fill', 'standardize'])
}, 60_000)

test('El Niño: the next month from windows of two years, better than the month before and than its mean', () => {
  const { values, preprocessing } = run('el-nino/el-nino', 'el-nino-out', { 'arguments.num_train_epochs': '15' })
  // This month once more gives 1.17 °C, the mean of the month in the training years 0.76 °C.
  expect(values.eval_rmse).toBeLessThan(0.65)
  // Fitted on the training months alone.
  expect((JSON.parse(preprocessing) as { inputs: { statistics: { mean: number[] }[] }[] }).inputs[0]!.statistics[0]!.mean[0]).toBeCloseTo(23.0948, 4)
}, 60_000)

test('fashion: pictures that are moved and mirrored anew in each epoch; a resume comes to the same bits', () => {
  const settings = { 'arguments.max_steps': '12', 'arguments.per_device_train_batch_size': '32', 'strategy.evaluation.every': '6 steps', 'strategy.saving.every': '6 steps', 'strategy.saving.keep': '3' }
  const whole = run('fashion-mnist/fashion', 'fashion-out', settings)
  expect(whole.values.eval_accuracy).toBeGreaterThan(0.25)
  expect(whole.preprocessing).toContain('random_horizontal_flip')
  rmSync(join(home, 'fashion-out', 'model.safetensors'))
  expect(run('fashion-mnist/fashion', 'fashion-out', settings, '--resume', 'fashion-out/checkpoint-6').weights.equals(whole.weights)).toBe(true)
}, 120_000)

const short = (steps: number) => ({
  'arguments.max_steps': String(steps), 'arguments.per_device_train_batch_size': '16', 'strategy.evaluation.every': `${steps / 2} steps`, 'strategy.saving.every': `${steps / 2} steps`,
})

test('sections: a transformer on sentences beats chance early', () => {
  const { preprocessing, values } = run('text/sections', 'sections-out', short(60))
  expect(values.eval_accuracy).toBeGreaterThan(0.3)
  expect(preprocessing).toContain('"constitution"')
}, 60_000)

test('letters: a small GPT soon does far better than guessing one of its 100 tokens; a resume comes to the same bits', () => {
  const settings = { ...short(20), 'strategy.saving.keep': '3' }
  const whole = run('text/letters', 'letters-out', settings)
  expect(whole.values.eval_perplexity).toBeLessThan(50)
  const model = join(home, 'letters-out', 'model.safetensors')
  rmSync(model)
  expect(run('text/letters', 'letters-out', settings, '--resume', 'letters-out/checkpoint-10').weights.equals(whole.weights)).toBe(true)
}, 120_000)

test('packed: a small GPT soon knows more of sentences than how frequent words are, and ends those that it writes', () => {
  expect(run('text/packed', 'packed-out', short(100)).values.eval_perplexity).toBeLessThan(334)
  const args = ['predict', 'packed-out', '--prompt', '', '--max-new-tokens', '300', '--temperature', '0.7', '--seed', '1', '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(built, 'main.js'), ...args], { cwd: home, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  expect((JSON.parse(stdout) as { texts: { finish: string }[] }).texts.map(({ finish }) => finish)).toEqual(['end'])
}, 60_000)
