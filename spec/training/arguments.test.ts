import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ArgumentValue, FidelityCase } from '../../scripts/fidelity/case.ts'
import { parseCase } from '../../scripts/fidelity/case.ts'
import { writeCase } from '../../scripts/fidelity/write.ts'
import { readEvents } from '../../src/events/read.ts'
import { planOf, run } from '../support/run-spec.ts'

// What an argument does to a run, each alone against the same run without it. Numbers are held by fidelity.test.ts.

const recorded = parseCase(readFileSync('spec/training/fidelity-cases/eval-06.json', 'utf8'))
const base = {
  optim: 'adamw_torch', learning_rate: 0.05, per_device_train_batch_size: 4, max_steps: 12, logging_steps: 4, save_strategy: 'no',
  evaluation_strategy: 'steps', eval_steps: 4, seed: 7,
}

/** What a run of the small model comes to: its weights' bytes, its log entries by kind, its initial loss. */
async function outcome(changes: Readonly<Record<string, ArgumentValue>>) {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-arguments-'))
  const { expected: _, early_stopping: __, ...rest } = recorded
  const one: FidelityCase = { ...rest, id: 'argument', arguments: { ...base, ...changes } }
  const plan = await planOf(writeCase(one, folder), folder)
  expect((await run(plan)).kind).toBe('finished')
  const directory = join(folder, 'run')
  const events = readEvents(directory)
  const evaluations = events.flatMap(event => (event.type === 'evaluation' ? [event] : []))
  return {
    directory,
    weights: readFileSync(join(directory, 'model.safetensors')).toString('base64'),
    logs: events.flatMap(event => (event.type === 'log' && 'loss' in event.values ? [event] : [])),
    evaluations,
    metrics: evaluations.map(({ values }) => Object.fromEntries(Object.entries(values).filter(([name]) => !/runtime|per_second/.test(name)))),
  }
}

const plain = await outcome({})

test.each([
  ['adam_beta1', 0.5], ['adam_beta2', 0.9], ['adam_epsilon', 0.1], ['max_grad_norm', 0.01], ['weight_decay', 0.5], ['learning_rate', 0.01],
] as const)('%s changes the numbers, and nothing else', async (name, value) => {
  const other = await outcome({ [name]: value })
  expect(other.weights).not.toBe(plain.weights)
  expect(other.logs.map(({ update, epoch }) => [update, epoch])).toEqual(plain.logs.map(({ update, epoch }) => [update, epoch]))
  expect(other.evaluations).toHaveLength(plain.evaluations.length)
})

test('optim: each optimizer leads to other weights, and the fused name to the same', async () => {
  const names = ['adamw_hf', 'adafactor', 'sgd', 'adagrad']
  const weights = [plain.weights]
  for (const optim of names) weights.push((await outcome({ optim })).weights)
  expect(new Set(weights).size).toBe(names.length + 1)
  expect((await outcome({ optim: 'adamw_torch_fused' })).weights).toBe(plain.weights)
})

test.each([['dataloader_pin_memory', false], ['no_cuda', true]] as const)('%s makes no difference to the numbers: it is about another device', async (name, value) => {
  expect((await outcome({ [name]: value })).weights).toBe(plain.weights)
})

test('data_seed: another order of rows, the same initial weights', async () => {
  const other = await outcome({ data_seed: 99 })
  expect(other.weights).not.toBe(plain.weights)
  expect((await outcome({ data_seed: base.seed })).weights).toBe(plain.weights)
})

test('per_device_eval_batch_size: as many evaluation batches as it takes, the same metrics', async () => {
  const other = await outcome({ per_device_eval_batch_size: 1 })
  expect(other.weights).toBe(plain.weights)
  other.metrics.forEach((metrics, index) => {
    for (const [name, value] of Object.entries(metrics)) expect(value).toBeCloseTo(plain.metrics[index]![name]!, 5)
  })
  const perBatch = ({ values }: { values: Readonly<Record<string, number>> }) => values['eval_steps_per_second']! / values['eval_samples_per_second']!
  // One row a batch: as many batches as rows, to the three decimals that both rates have.
  expect(perBatch(other.evaluations[0]!)).toBeCloseTo(1, 2)
  expect(perBatch(plain.evaluations[0]!)).toBeLessThan(0.5)
})

test('prediction_loss_only: an evaluation of the loss alone', async () => {
  const other = await outcome({ prediction_loss_only: true })
  expect(plain.metrics.every(metrics => 'eval_accuracy' in metrics)).toBe(true)
  expect(other.metrics.map(Object.keys)).toEqual(plain.metrics.map(() => ['eval_loss']))
})

test('logging_strategy: after an epoch, or never', async () => {
  expect((await outcome({ logging_strategy: 'no' })).logs).toEqual([])
  const { logs } = await outcome({ logging_strategy: 'epoch' })
  expect(logs.length).toBeGreaterThan(0)
  expect(logs.slice(0, -1).every(({ epoch }) => Number.isInteger(epoch))).toBe(true)
})

test('load_best_model_at_end: the final model is the best checkpoint\'s', async () => {
  // The rate is too large to get better all the time.
  const best = { save_strategy: 'steps', save_steps: 1, eval_steps: 1, learning_rate: 2, metric_for_best_model: 'loss', greater_is_better: false }
  const last = await outcome({ ...best, load_best_model_at_end: false })
  const loaded = await outcome({ ...best, load_best_model_at_end: true })
  const state = JSON.parse(readFileSync(join(loaded.directory, 'trainer_state.json'), 'utf8')) as { best_model_checkpoint: string }
  const checkpoint = state.best_model_checkpoint.split('/').at(-1)!
  expect(checkpoint).not.toBe('checkpoint-12')
  expect(readFileSync(join(loaded.directory, checkpoint, 'model.safetensors')).toString('base64')).toBe(loaded.weights)
  expect(last.weights).not.toBe(loaded.weights)
})

test('skip_memory_metrics: what loading and training took is in the summary', async () => {
  const summary = async (changes: Readonly<Record<string, ArgumentValue>>) => {
    const { directory } = await outcome(changes)
    return readEvents(directory).flatMap(event => (event.type === 'log' && 'train_loss' in event.values ? [event.values] : []))[0]!
  }
  const measured = await summary({ skip_memory_metrics: false })
  const names = ['before_init_mem_cpu', 'init_mem_cpu_alloc_delta', 'init_mem_cpu_peaked_delta', 'train_mem_cpu_alloc_delta', 'train_mem_cpu_peaked_delta']
  expect(Object.keys(measured).filter(name => name.includes('_mem_'))).toEqual(names)
  expect(measured['before_init_mem_cpu']).toBeGreaterThan(20e6)
  expect(measured['before_init_mem_cpu']).toBeLessThan(process.memoryUsage.rss() * 4)
  expect(Object.keys(await summary({})).filter(name => name.includes('_mem_'))).toEqual([])
})

test('total_flos: the operations of the plan, in the summary and the state', async () => {
  const { directory } = await outcome({})
  const read = (name: string) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as never
  const plan: { spec: { forecast: { flops_per_step: number } } } = read('plan.json')
  const state: { total_flos: number; log_history: readonly Record<string, number>[] } = read('trainer_state.json')
  const expected = plan.spec.forecast.flops_per_step * base.max_steps
  expect(expected).toBeGreaterThan(0)
  expect([state.total_flos, state.log_history.at(-1)!['total_flos']]).toEqual([expected, expected])
})
