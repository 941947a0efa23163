import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import { smallProject } from './small-project.ts'

// What an argument does to a run as the command line starts and shows it.

const begins = (home: string) => readEvents(join(home, 'out')).flatMap(event => (event.type === 'run_begin' ? [event.name] : []))

test('run_name: what the views and lists call the run', async () => {
  const project = smallProject()
  const { code, out } = await project.run('run_name: "first try"')
  expect({ code, begins: begins(project.home) }).toEqual({ code: 0, begins: ['first try'] })
  expect(out).toMatch(/ first try: 9 parameters/)
  expect(out).toMatch(/\nfirst try +completed\n/)
  expect((await project.trainspec('run_name: "first try"', 'runs')).out).toContain('first try')
  const unnamed = smallProject()
  await unnamed.run('')
  expect(begins(unnamed.home)).toEqual(['small'])
})

test('disable_tqdm: plain lines even in a terminal', async () => {
  const input = process.stdin as { isTTY?: boolean }
  const before = input.isTTY
  input.isTTY = true
  try {
    const { code, out } = await smallProject(undefined, { terminal: { interactive: true } }).run('disable_tqdm: true')
    expect(code).toBe(0)
    expect(out).toMatch(/\nsmall +completed\n/)
  } finally {
    if (before === undefined) delete input.isTTY
    else input.isTTY = before
  }
})

test('resume_from_checkpoint: goes on from that checkpoint of the run directory; --resume wins over it', async () => {
  const project = smallProject()
  expect((await project.run('resume_from_checkpoint: "checkpoint-4"')).err).toContain('there is no run in')
  expect((await project.run('')).code).toBe(0)
  const weights = readFileSync(join(project.home, 'out/model.safetensors'))
  const from = () => readEvents(join(project.home, 'out')).flatMap(event => (event.type === 'attempt' ? [event.from_update] : []))
  expect((await project.run('resume_from_checkpoint: "checkpoint-4"')).code).toBe(0)
  expect(from()).toEqual([0, 4])
  expect(readFileSync(join(project.home, 'out/model.safetensors')).equals(weights)).toBe(true)
  expect((await project.run('resume_from_checkpoint: "checkpoint-4"', '--resume', 'checkpoint-8')).code).toBe(0)
  expect(from()).toEqual([0, 4, 8])
  expect((await project.run('resume_from_checkpoint: "checkpoint-5"')).err).toContain('there is no such folder')
})

test('log_level: which lines the plain view prints, and never what is recorded', async () => {
  const said = async (level: string) => {
    const project = smallProject()
    const { code, out } = await project.run(`log_level: ${level}`)
    const events = readEvents(join(project.home, 'out'))
    expect({ code, logs: events.filter(({ type }) => type === 'log').length }).toEqual({ code: 0, logs: 4 })
    return { out, progress: events.filter(({ type }) => type === 'progress').length }
  }
  const passive = await said('passive')
  expect(passive.out).toMatch(/ log .* loss /)
  expect(passive.out).toMatch(/\nsmall +completed\n/)
  const debug = await said('debug')
  expect(debug.out.match(/ progress /g)).toHaveLength(debug.progress)
  for (const level of ['warning', 'error', 'critical']) expect((await said(level)).out).toBe('')
})

test.each(['log_level_replica: debug', 'log_on_each_node: false'])('%s makes no difference: it is about other processes', async settings => {
  const [plain, other] = [smallProject(), smallProject()]
  const ran = [await plain.run(''), await other.run(settings)]
  const shape = ({ out }: { out: string }) => out.split('\n').filter(line => !line.includes(' progress ')).map(line => line.replace(/\d\S*/g, '#'))
  expect(shape(ran[1]!)).toEqual(shape(ran[0]!))
  expect(readFileSync(join(other.home, 'out/model.safetensors')).equals(readFileSync(join(plain.home, 'out/model.safetensors')))).toBe(true)
})

test('do_predict: the final model on the test data, as metrics and as predictions.csv', async () => {
  const project = smallProject('test = csv("test.csv")')
  const { code, out } = await project.run('do_predict: true\ndataloader_drop_last: true\nper_device_eval_batch_size: 5')
  expect(code).toBe(0)
  const [event, ...others] = readEvents(join(project.home, 'out')).filter(({ type }) => type === 'evaluation')
  expect(others).toEqual([])
  expect(event).toMatchObject({ type: 'evaluation', source: 'test', update: 12 })
  const values = event!.type === 'evaluation' ? event!.values : {}
  expect(Object.keys(values)).toEqual(['test_loss', 'test_accuracy', 'test_runtime', 'test_samples_per_second', 'test_steps_per_second'])
  expect(out).toMatch(/\ntest +test_loss [\d.]+ {2}test_accuracy [\d.]+\n/)

  const [head, ...rows] = readFileSync(join(project.home, 'out/predictions.csv'), 'utf8').trimEnd().split('\n').map(row => row.split(','))
  expect(head).toEqual(['y', 'prediction', 'p_0', 'p_1', 'p_2'])
  // Every row of test.csv, in its order, though the batches of 5 do not divide them.
  const labels = readFileSync(join(project.home, 'test.csv'), 'utf8').trimEnd().split('\n').slice(1).map(row => row.split(',').at(-1))
  expect(rows.map(([label]) => label)).toEqual(labels)
  const numbers = rows.map(([, , ...probabilities]) => probabilities.map(Number))
  for (const [index, row] of numbers.entries()) {
    expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6)
    expect(rows[index]![1]).toBe(String(row.indexOf(Math.max(...row))))
  }
  const loss = numbers.reduce((sum, row, index) => sum - Math.log(row[Number(labels[index])]!), 0) / rows.length
  expect(loss).toBeCloseTo(values['test_loss']!, 5)
  expect(rows.filter(([label, prediction]) => label === prediction).length / rows.length).toBeCloseTo(values['test_accuracy']!, 6)
})

test('several evaluation sets: each is evaluated under its own names, and the best is found among all of them', async () => {
  const project = smallProject('eval = { a: csv("eval.csv"), b: csv("more.csv") }')
  const best = 'evaluation_strategy: steps\neval_steps: 4\nload_best_model_at_end: true\nmetric_for_best_model: "eval_b_loss"\ngreater_is_better: false'
  const { code, err } = await project.run(best)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const evaluations = readEvents(join(project.home, 'out')).flatMap(event => (event.type === 'evaluation' ? [event] : []))
  expect(evaluations.map(({ source, update }) => `${source} ${update}`)).toEqual(['eval.a 4', 'eval.b 4', 'eval.a 8', 'eval.b 8', 'eval.a 12', 'eval.b 12'])
  const losses = evaluations.flatMap(({ values }) => ('eval_b_loss' in values ? [values['eval_b_loss']!] : []))
  const state = JSON.parse(readFileSync(join(project.home, 'out/trainer_state.json'), 'utf8')) as { best_metric: number; best_global_step: number }
  expect(losses).toHaveLength(3)
  expect(state).toMatchObject({ best_metric: Math.min(...losses), best_global_step: 4 * (1 + losses.indexOf(Math.min(...losses))) })
})

test('ignore_data_skip: a resume begins its epoch anew, for as many updates as are left, and keeps its place from there', async () => {
  const project = smallProject()
  const ended = () => ({
    weights: readFileSync(join(project.home, 'out/model.safetensors')).toString('base64'),
    logs: readEvents(join(project.home, 'out')).flatMap(event => (event.type === 'log' ? [[event.update, Number(event.epoch.toFixed(4))]] : [])),
  })
  await project.run('max_steps: 18')
  const whole = ended()
  // Six updates an epoch: update 8 is the second of epoch 1, which begins again.
  expect((await project.run('max_steps: 18\nignore_data_skip: true', '--resume', 'checkpoint-8')).code).toBe(0)
  const anew = ended()
  expect(anew.logs).toEqual([[4, 0.6667], [8, 1.3333], [12, 1.6667], [16, 2.3333], [18, 2.6667]])
  expect(anew.weights).not.toBe(whole.weights)
  // What it saved goes on where that was, unless it is told to begin anew once more.
  await project.run('max_steps: 18', '--resume', 'checkpoint-12')
  expect(ended()).toEqual(anew)
  await project.run('max_steps: 18\nignore_data_skip: true', '--resume', 'checkpoint-12')
  expect(ended().logs.at(-1)).toEqual([18, 2])
  // A run that was never resumed has nothing to begin anew, and one at an epoch's end neither.
  const even = smallProject()
  await even.run('max_steps: 18\nignore_data_skip: true')
  expect(readFileSync(join(even.home, 'out/model.safetensors')).toString('base64')).toBe(whole.weights)
  await even.run('max_steps: 18\nignore_data_skip: true', '--resume', 'checkpoint-18')
  expect(readFileSync(join(even.home, 'out/model.safetensors')).toString('base64')).toBe(whole.weights)
})
