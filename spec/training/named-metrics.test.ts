import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import { scalarsOf } from '../../src/reports/tensorboard/scalars.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'trainspec-named-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('metrics of one kind under names: in evaluations, the best model, conditions, the history and the test data', async () => {
  writeFileSync(join(folder, 'a.csv'), 'x,y\n-4,0\n-3,0\n-2,1\n2,1\n3,2\n4,2\n-2,2\n')
  writeFileSync(join(folder, 's.trainspec'), `run named {
  data { train = csv("a.csv"); eval = csv("a.csv"); test = csv("a.csv"); input x: tensor[1]; label y: class(3) }
  model { linear(3) }
  loss cross_entropy
  metrics accuracy, top_1 = top_k(1), top_2 = top_k(2), macro_f1 = f1, f1(average: micro), constructor = top_k(2), hits = confusion_matrix
  arguments { output_dir: "run"; max_steps: 40; learning_rate: 0.1; per_device_train_batch_size: 7; do_predict: true }
  strategy evaluation { every: 10 steps }
  strategy saving { every: 10 steps, best: top_2 }
  callbacks { on evaluate when eval.top_1 > eval.top_2 { stop("top_1 is above top_2") } }
}
`)
  const plan = await planOf(join(folder, 's.trainspec'), folder)
  expect(plan.spec.metrics.map(({ as }) => as)).toEqual([undefined, 'top_1', 'top_2', 'macro_f1', undefined, 'constructor', 'hits'])
  expect((await run(plan)).kind).toBe('finished')

  const evaluations = readEvents(join(folder, 'run')).flatMap(event => (event.type === 'evaluation' ? [event] : []))
  expect(evaluations).toHaveLength(5)
  for (const { source, values, matrices } of evaluations) {
    const of = (name: string): number => values[`${source}_${name}`]!
    expect(Object.keys(values).slice(0, 6)).toEqual(['loss', 'accuracy', 'top_1', 'top_2', 'macro_f1', 'f1'].map(name => `${source}_${name}`))
    expect([of('top_1'), of('f1')]).toEqual([of('accuracy'), of('accuracy')])
    expect(of('top_2')).toBeGreaterThan(of('top_1'))
    expect(of('constructor')).toBe(of('top_2'))
    const rows = matrices![`${source}_hits`]!.rows
    expect(rows.reduce((sum, row, index) => sum + row[index]!, 0) / 7).toBe(of('accuracy'))
  }
  expect(Object.keys(scalarsOf(evaluations[0]!)!)).toEqual(expect.arrayContaining(['eval/top_1', 'eval/top_2', 'eval/macro_f1', 'eval/f1']))
  const { log_history: history, best_metric: best } = JSON.parse(readFileSync(join(folder, 'run/trainer_state.json'), 'utf8')) as { log_history: Record<string, number>[]; best_metric: number }
  expect(best).toBe(Math.max(...history.flatMap(entry => entry['eval_top_2'] ?? [])))
})
