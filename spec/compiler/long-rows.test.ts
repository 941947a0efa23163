import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'
import { check } from '../../src/language/check.ts'
import { nodeHostFor } from '../../src/language/host.ts'
import { failureDiagnostics } from '../../src/training/failure.ts'
import { planOf, run } from '../support/run-spec.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-long-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'a.txt'), 'a few words\n'.repeat(60))

const spec = (length: number, storage: string): string => {
  const path = join(folder, `${storage}${length}.trainspec`)
  writeFileSync(path, `run long {
  data {
    train = text("a.txt")
    t = characters(text, max_length: ${length})
    input ids: t.ids
    label next: t.next
    storage = "${storage}"
  }
  model { embedding(256, 4)(ids); linear(256) }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 1; per_device_train_batch_size: 2 }
}
`)
  return path
}

const problemsOf = async (path: string) => {
  const [checked] = check(path, { host: nodeHostFor(path), params: {}, sets: {} })
  const [, problems] = await compile(checked!, { engine: 'onnx', device: 'cpu', threads: 1, cwd: folder, now: new Date(0) })
  return problems.map(({ name, severity, message, help, range }) => ({ name, severity, message, help, at: range?.start }))
}

test.each(['memory', 'disk'])('rows that no machine has room for are refused by the room that they need (%s)', async storage => {
  const [found, ...more] = await problemsOf(spec(1_000_000_000, storage))
  expect(more).toEqual([])
  expect(found).toMatchObject({ name: 'rows-too-long', severity: 'error', help: 'Lower max_length to what the longest text has; what is longer is cut.' })
  // 60 rows of ids and next, 4 bytes a token; on disk those of one piece, as records too.
  expect(found!.message).toMatch(new RegExp(`^Rows of up to 1000000000 tokens need ${storage === 'disk' ? '894' : '447'} GiB of memory, whatever their texts are, and this machine has `))
  expect(found!.at).toBeGreaterThan(0)
})

test('long rows that fit are none of it: only what a batch may come to is told, with what to lower', async () => {
  expect(await problemsOf(spec(100_000, 'memory'))).toEqual([])
  const wide = spec(100_000, 'memory').replace('memory', 'wide')
  writeFileSync(wide, readFileSync(spec(100_000, 'memory'), 'utf8').replace('embedding(256, 4)', 'embedding(256, 65536)'))
  const [warned] = await problemsOf(wide)
  expect(warned).toMatchObject({ name: 'memory-too-small', severity: 'warning', help: expect.stringMatching(/^Lower per_device_train_batch_size .*, or lower max_length: texts are counted as long as they may be, 100000 tokens\.$/) })
})

test('the micro-batches of an update, which labels of tokens hold at once, count', async () => {
  const activations = async (count: number) =>
    (await planOf(spec(1000, 'memory'), folder, { 'arguments.gradient_accumulation_steps': `${count}` })).spec.forecast.memory.activations
  // Of 20 batches of two rows, ids and next.
  expect(await activations(20) - await activations(1)).toBe(20 * 2 * 2 * 4 * 1000)
})

test('a run to which the system gives no memory says that, and nothing of checkpoints', async () => {
  const outcome = await run(await planOf(spec(1_000_000_000, 'memory'), folder))
  if (outcome.kind !== 'failed') throw new Error(outcome.kind)
  expect(outcome.problems).toMatchObject([{ name: 'no-memory', message: expect.stringMatching(/^memory ran out outside of a training step: (Array buffer allocation failed|Invalid typed array length)/) }])
  expect(outcome.problems[0]!.help).not.toContain('--resume')
  expect(failureDiagnostics(new Error('Out of Memory Error: could not allocate block')).map(({ name }) => name)).toEqual(['no-memory'])
  expect(failureDiagnostics(new Error('a step failed')).map(({ name }) => name)).toEqual(['training-failed'])
})
