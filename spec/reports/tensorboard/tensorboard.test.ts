import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunEvent } from '../../../src/events/events.ts'
import { readEvents } from '../../../src/events/read.ts'
import { checksum, maskedChecksum } from '../../../src/reports/tensorboard/record.ts'
import { withBatchSize } from '../../../src/compiler/batch-size.ts'
import { tagOf } from '../../../src/reports/tensorboard/scalars.ts'
import { tensorboardSink } from '../../../src/reports/tensorboard/sink.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { varint } from '../../../src/reports/tensorboard/wire.ts'
import { smallProject } from '../../commands/small-project.ts'
import { planOf } from '../../support/run-spec.ts'
import { need, pythonJson } from '../../support/python.ts'
import { readEventFile } from './read-back.ts'

const settings = 'evaluation_strategy: steps\neval_steps: 3'

const eventFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.includes('tfevents')).map(name => join(folder, name)) : []

/** What the events of a run say, as TensorBoard should have it. */
function expected(run: string) {
  const scalars: Record<string, { step: number; value: number }[]> = {}
  for (const event of readEvents(run)) {
    if (event.type !== 'log' && event.type !== 'evaluation') continue
    for (const [name, value] of Object.entries({ ...event.values, epoch: event.epoch })) (scalars[tagOf(name)] ??= []).push({ step: event.update, value: Math.fround(value) })
  }
  return scalars
}

test('checksums and integers are those of the formats', () => {
  // The check value of CRC-32C, and RFC 3720 B.4: 32 bytes of zeros.
  expect(checksum(Buffer.from('123456789'))).toBe(0xe3069283)
  expect(checksum(Buffer.alloc(32))).toBe(0x8a9136aa)
  expect(maskedChecksum(Buffer.alloc(32))).toBe((((0x8a9136aa >>> 15) | (0x8a9136aa << 17)) + 0xa282ead8) >>> 0)
  expect([...varint(300)]).toEqual([0xac, 0x02])
  expect([...varint(2 ** 40)]).toEqual([0x80, 0x80, 0x80, 0x80, 0x80, 0x20])
})

test('names are rewritten as Transformers does', () => {
  expect(['eval_loss', 'eval_a_f1', 'test_loss', 'loss', 'train_runtime', 'epoch', 'evaluate'].map(tagOf))
    .toEqual(['eval/loss', 'eval/a_f1', 'test/loss', 'train/loss', 'train/train_runtime', 'train/epoch', 'train/evaluate'])
})

test('a run leaves one event file in logging_dir, with every log and evaluation once, also after a resume', async () => {
  const project = smallProject()
  const run = join(project.home, 'out')
  expect((await project.run(settings)).code).toBe(0)
  const [file, ...others] = eventFiles(run)
  expect(others).toEqual([])
  expect(file).toMatch(new RegExp(`/out/runs/[A-Z][a-z]{2}\\d\\d_\\d\\d-\\d\\d-\\d\\d_${hostname()}/events\\.out\\.tfevents\\.\\d+\\.${hostname()}\\.\\d+\\.0$`))
  const first = readEventFile(readFileSync(file!))
  expect(first.version).toBe('brain.Event:2')
  expect(first.scalars).toEqual(expected(run))
  expect(first.scalars['eval/loss']!.map(({ step }) => step)).toEqual([3, 6, 9, 12])
  expect(JSON.parse(first.texts['args/text_summary']!)).toMatchObject({ learning_rate: 0.05, max_steps: 12 })

  expect((await project.run(settings, '--resume', 'checkpoint-4')).code).toBe(0)
  expect(eventFiles(run)).toEqual([file])
  const second = readEventFile(readFileSync(file!))
  expect(second.scalars).toEqual(expected(run))
  expect(second.scalars['train/loss']!.map(({ step }) => step)).toEqual([4, 8, 12])
})

test("TensorBoard's own reader finds in it what the log has: scalars with steps and times, the arguments, over a resume", async ({ skip }) => {
  need(skip, 'tensorboard')
  const project = smallProject()
  const run = join(project.home, 'out')
  expect((await project.run(settings)).code).toBe(0)
  expect((await project.run(settings, '--resume', 'checkpoint-4')).code).toBe(0)
  const script = join(project.home, 'read.py')
  writeFileSync(script, `import json, sys
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
found = EventAccumulator(sys.argv[1], size_guidance={"scalars": 0, "tensors": 0})
found.Reload()
texts = {tag: found.Tensors(tag)[0].tensor_proto.string_val[0].decode() for tag in found.Tags()["tensors"]}
scalars = {tag: [[s.step, s.value, s.wall_time] for s in found.Scalars(tag)] for tag in found.Tags()["scalars"]}
print(json.dumps({"scalars": scalars, "texts": texts, "version": found.file_version}))`)
  // The folder, as a user gives it to TensorBoard, and not the file.
  const read = pythonJson(script, [dirname(eventFiles(run)[0]!)]) as { scalars: Record<string, number[][]>; texts: Record<string, string>; version: number }
  expect(read.version).toBe(2)
  expect(Object.fromEntries(Object.entries(read.scalars).map(([tag, points]) => [tag, points.map(([step, value]) => ({ step, value }))]))).toEqual(expected(run))
  const times = readEvents(run).filter(({ type }) => type === 'log').map(({ time }) => time)
  expect(read.scalars['train/epoch']!.map(point => point[2]!).filter(time => times.includes(time)).length).toBeGreaterThan(0)
  expect(JSON.parse(read.texts['args/text_summary']!)).toMatchObject({ learning_rate: 0.05, max_steps: 12 })
}, 120_000)

test('an attempt that begins anew in the same process, under a plan of a smaller batch, leaves nothing twice', async () => {
  const project = smallProject()
  const output = join(project.home, 'out')
  mkdirSync(join(output, '.trainspec'), { recursive: true })
  const whole = await planOf('spec/training/wide.trainspec', project.home)
  const asked: Plan = { ...whole, environment: { ...whole.environment, output_dir: output } }
  const planOfSize = (size: number): Plan => withBatchSize(asked, size)[0]!
  const events: RunEvent[] = []
  const sink = tensorboardSink(planOfSize(8), { cwd: project.home, onFault: message => expect.fail(message) })
  const tell = (event: RunEvent): void => {
    events.push(event)
    writeFileSync(join(output, 'events.jsonl'), events.map(one => `${JSON.stringify(one)}\n`).join(''))
    sink.onEvent(event)
  }
  const attempt = (n: number, plan: Plan): void => {
    writeFileSync(join(output, 'plan.json'), JSON.stringify(plan))
    tell({ type: 'attempt', n, from_update: 0, pid: 7, plan_hash: plan.hash, engine: 'onnx', device: 'cpu', threads: 1, time: 100 + n })
  }
  const log = (update: number, loss: number): void => tell({ type: 'log', update, epoch: update, values: { loss }, time: 200 + update })
  attempt(1, planOfSize(8))
  log(1, 9)
  attempt(2, planOfSize(7))
  log(1, 0.5)
  log(2, 0.25)
  sink.close()
  const [file, ...others] = eventFiles(output)
  expect(others).toEqual([])
  const read = readEventFile(readFileSync(file!))
  expect(read.scalars['train/loss']).toEqual([{ step: 1, value: 0.5 }, { step: 2, value: 0.25 }])
  expect(JSON.parse(read.texts['args/text_summary']!)).toMatchObject({ per_device_train_batch_size: 7 })
})

test.each([['report_to: "none"', 0], ['report_to: []', 0], ['report_to: tensorboard', 1], ['report_to: ["tensorboard"]', 1]] as const)('%s leaves %d files', async (written, count) => {
  const project = smallProject()
  expect((await project.run(`${written}\nlogging_dir: "board"`)).code).toBe(0)
  expect(eventFiles(join(project.home, 'out'))).toEqual([])
  expect(eventFiles(join(project.home, 'board'))).toHaveLength(count)
})

test('overwriting a run replaces its event file; a folder that cannot be written is a warning, and the run goes on', async () => {
  const project = smallProject()
  await project.run('')
  expect((await project.run('overwrite_output_dir: true\nmax_steps: 4')).code).toBe(0)
  const after = eventFiles(join(project.home, 'out'))
  expect(after).toHaveLength(1)
  expect(readEventFile(readFileSync(after[0]!)).scalars['train/loss']!.map(({ step }) => step)).toEqual([4])

  const blocked = smallProject()
  const { code, err } = await blocked.run('logging_dir: "train.csv/board"')
  expect(code).toBe(0)
  expect(err.match(/the file for TensorBoard cannot be written/g)).toHaveLength(1)
})
