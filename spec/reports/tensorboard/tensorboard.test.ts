import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEvents } from '../../../src/events/read.ts'
import { checksum, maskedChecksum } from '../../../src/reports/tensorboard/record.ts'
import { tagOf } from '../../../src/reports/tensorboard/scalars.ts'
import { varint } from '../../../src/reports/tensorboard/wire.ts'
import { smallProject } from '../../commands/small-project.ts'
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

  // TensorBoard's own reader, where this machine has it.
  const python = process.env['TRAINSPEC_PYTHON'] ?? 'python3'
  const read = spawnSync(python, ['-c', `import json, sys
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
found = EventAccumulator(sys.argv[1], size_guidance={"scalars": 0})
found.Reload()
print(json.dumps({tag: [[s.step, s.value] for s in found.Scalars(tag)] for tag in found.Tags()["scalars"]}))`, file!], { encoding: 'utf8' })
  const isThere = !/ModuleNotFoundError|ENOENT/.test(`${read.stderr}${read.error}`)
  if (isThere) {
    expect(JSON.parse(read.stdout)).toEqual(Object.fromEntries(Object.entries(second.scalars).map(([tag, points]) => [tag, points.map(({ step, value }) => [step, value])])))
  }
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
