import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { bundleRunner } from '../support/bundle-runner.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf, run } from '../support/run-spec.ts'
import { sentences } from '../support/sentences.ts'

let folder: string
let runner: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-rows-'))
  runner = await bundleRunner('spec/training/kill-runner.ts')
  writeFileSync(join(folder, 'rows.csv'), table(700))
})
afterAll(() => {
  for (const path of [folder, dirname(runner)]) rmSync(path, { recursive: true, force: true })
})

/** Numbers with gaps, a class, a length and a text of some words. */
function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => [
    Math.sin(row) * 10, row % 17, row % 5 === 0 ? '' : Math.cos(row), ['low', 'middle', 'high'][(row * 7) % 3], (row * 13) % 29,
    Array.from({ length: 1 + (row % 6) }, (_, word) => `w${(row * word) % 40}`).join(' '),
  ].join(','))
  return `a,b,c,y,long,words\n${lines.join('\n')}\n`
}

interface Parts {
  readonly storage: 'memory' | 'disk'
  readonly data?: string
  readonly model?: string
  readonly more?: string
}

const numbers = `train = csv("rows.csv")
    eval = split(train, 20%, stratify: y)
    input x: tensor[3] = standardize(fill(columns("a", "b", "c"), mean))
    input z: number = rescale(a) * 2
    label y: class("low", "middle", "high")`

const source = ({ storage, data = numbers, model = 'concat(x, reshape(1)(z)); linear(16); relu; dropout(0.1); linear(3)', more = '' }: Parts): string => `run rows {
  data {
    ${data}
    storage = "${storage}"
  }
  model { ${model} }
  loss cross_entropy
  metrics accuracy
  arguments {
    output_dir: "run"; per_device_train_batch_size: 32; num_train_epochs: 3; learning_rate: 1e-2; save_steps: 10; save_total_limit: 2; logging_steps: 5
    ${more.includes('max_steps') ? '' : 'evaluation_strategy: "epoch"'}; ${more}
  }
}
`

/** The plan of a spec that is always of one name: the name is in what a run leaves. */
async function planned(name: string, parts: Parts): Promise<Plan> {
  const path = join(folder, 'rows.trainspec')
  writeFileSync(path, source(parts))
  return planOf(path, join(folder, name))
}

const directoryOf = (name: string): string => join(folder, name, 'run')
const rowsIn = (name: string): string => join(directoryOf(name), '.trainspec', 'rows')

/** Begins a run of a plan, or goes on with it, and kills it. */
async function killedWhen(plan: string, there: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [runner, plan], { stdio: 'ignore' })
  const ended = new Promise(resolve => child.on('exit', resolve))
  while (!there() && child.exitCode === null) await new Promise(resolve => setTimeout(resolve, 1))
  child.kill('SIGKILL')
  await ended
}

async function trained(name: string, parts: Parts) {
  const plan = await planned(name, parts)
  expect((await run(plan)).kind).toBe('finished')
  return { plan, record: runRecord(directoryOf(name)) }
}

const sentenceModel = 'mean(where: mask)(embedding(30, 8)(ids)); linear(3)'

describe('the plan\'s hash and every bit of the result are those of rows in memory', () => {
  test.each<[string, Omit<Parts, 'storage'>]>([
    ['numbers and classes, statistics of train, a stratified split', {}],
    ['words of a vocabulary, in batches of their own length; a split by groups', { data: sentences, model: sentenceModel }],
    ['epochs grouped by length', { data: sentences, model: sentenceModel, more: 'group_by_length: true; length_column_name: "long"; gradient_accumulation_steps: 2' }],
  ])('%s', async (name, parts) => {
    const memory = await trained(`${name} in memory`, { ...parts, storage: 'memory' })
    const disk = await trained(`${name} on disk`, { ...parts, storage: 'disk' })
    expect(disk.plan.spec.data.storage).toBe('disk')
    expect(memory.plan.spec.data.storage).toBeUndefined()
    expect(disk.plan.hash).toBe(memory.plan.hash)
    expect(disk.record).toEqual(memory.record)
  })

  test('pictures, changed at random anew in each epoch', async () => {
    for (const [index, name] of ['dark', 'light'].entries()) {
      mkdirSync(join(folder, 'looks', name), { recursive: true })
      for (let n = 0; n < 20; n++) {
        const picture = Buffer.from(Array.from({ length: 10 * 9 * 3 }, (_, at) => (at * (n + 3) + index * 90) % 256))
        await sharp(picture, { raw: { width: 10, height: 9, channels: 3 } }).png().toFile(join(folder, 'looks', name, `${n}.png`))
      }
    }
    const parts = {
      data: `train = images("looks")
    eval = split(train, 25%, stratify: label)
    input look: tensor[3, 7, 7] = standardize(random_horizontal_flip(random_crop(resize(picture, [9, 9], fit: stretch), 7)))
    label label: class("dark", "light")`,
      model: 'flatten; linear(2)',
      more: 'lr_scheduler_type: "constant"',
    }
    const memory = await trained('looks in memory', { ...parts, storage: 'memory' })
    expect((await trained('looks on disk', { ...parts, storage: 'disk' })).record).toEqual(memory.record)
  })

  test('in threads that make batches, and after a SIGKILL while rows were prepared and one while it trained', async () => {
    const reference = await trained('reference', { storage: 'memory' })
    const plan = join(folder, 'plan.json')
    writeFileSync(plan, JSON.stringify(await planned('killed', { storage: 'disk', more: 'dataloader_num_workers: 2' })))
    await killedWhen(plan, () => existsSync(rowsIn('killed')))
    await killedWhen(plan, () => existsSync(join(directoryOf('killed'), 'checkpoint-20')))
    expect(readdirSync(rowsIn('killed')).filter(name => /^[0-9a-f]+\.rows$/.test(name))).toHaveLength(2)
    expect(spawnSync(process.execPath, [runner, plan], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    expect(runRecord(directoryOf('killed'))).toEqual(reference.record)
    expect(readEvents(directoryOf('killed')).filter(({ type }) => type === 'attempt').length).toBeGreaterThanOrEqual(2)
  }, 60_000)
})

describe('prepared rows', () => {
  const prepared = async (name: string): Promise<readonly string[]> => {
    const plan = await planned(name, { storage: 'disk' })
    const file = join(folder, `${name}.json`)
    writeFileSync(file, JSON.stringify(plan))
    await killedWhen(file, () => existsSync(join(directoryOf(name), 'checkpoint-10')))
    return readdirSync(rowsIn(name)).filter(file => file.endsWith('.rows')).map(file => join(rowsIn(name), file))
  }

  test.each([
    ['that were torn', (path: string) => truncateSync(path, readFileSync(path).length - 4)],
    ['that something was added to', (path: string) => appendFileSync(path, 'more')],
    ['of which a byte is another', (path: string) => {
      const bytes = readFileSync(path)
      bytes[5]! ^= 1
      writeFileSync(path, bytes)
    }],
  ])('%s are made anew', async (name, damage) => {
    const reference = await trained(`whole, not ${name}`, { storage: 'memory' })
    for (const path of await prepared(name)) damage(path)
    expect((await run(await planned(name, { storage: 'disk' }), { resume: true })).kind).toBe('finished')
    expect(runRecord(directoryOf(name))).toEqual(reference.record)
    expect(existsSync(rowsIn(name))).toBe(false)
  }, 60_000)
})

test.runIf(process.platform !== 'win32')('a folder of rows that is a link is not followed, neither to write nor to remove', async () => {
  const plan = await planned('linked', { storage: 'disk' })
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  const names = [`${'a'.repeat(32)}.json`, `${'a'.repeat(32)}.rows`, 'mine.json']
  for (const name of names) writeFileSync(join(elsewhere, name), 'mine')
  mkdirSync(dirname(rowsIn('linked')), { recursive: true })
  symlinkSync(elsewhere, rowsIn('linked'))
  expect(await run(plan)).toMatchObject({ kind: 'failed', problems: [{ message: expect.stringContaining('is a link') as string }] })
  expect(readdirSync(elsewhere).sort()).toEqual(names)
})

// A limit on the memory that a process may write to; elsewhere than on Linux the system does not hold it.
test.runIf(process.platform === 'linux')('data that memory does not hold is trained on from disk, to the bits that it comes to where memory does hold it', async () => {
  const columns = Array.from({ length: 32 }, (_, column) => `p${column}`)
  const lines = Array.from({ length: 60_000 }, (_, row) => `${columns.map((_, column) => (row * 31 + column * 7 + ((row * column) >> 3)) % 10).join(',')},${row % 3}`)
  writeFileSync(join(folder, 'wide.csv'), `${columns.join(',')},y\n${lines.join('\n')}\n`)
  // Each column is read once and makes sixteen values of a row: 123 MB in all.
  const inputs = Array.from({ length: 16 }, (_, index) => `input x${index}: tensor[32] = p * ${index + 1}`)
  const parts = {
    data: `train = csv("wide.csv")\n    p = columns("p0".."p31")\n    ${inputs.join('\n    ')}\n    label y: class(3)`,
    model: `concat(${inputs.map((_, index) => `x${index}`).join(', ')}); linear(3)`,
    more: 'max_steps: 6',
  }
  const limited = async (name: string, storage: Parts['storage'], kibibytes: number | 'unlimited') => {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, JSON.stringify(await planned(name, { ...parts, storage })))
    return spawnSync('sh', ['-c', `ulimit -d ${kibibytes}; exec "$0" "$@"`, process.execPath, runner, file], { encoding: 'utf8' })
  }
  const kibibytes = 200_000
  const short = await limited('wide in little memory', 'memory', kibibytes)
  expect(short.status).not.toBe(0)
  // Whoever asks next is refused: the run, which says so and ends with 3, or V8 or native code, which end the process as they stand.
  if (short.signal === null && short.status === 3) expect(short.stderr).toMatch(/memory|allocation/i)
  else expect(['SIGABRT', 'SIGSEGV', 'SIGTRAP', 'SIGILL', 'SIGBUS'], short.stderr).toContain(short.signal)
  expect(await limited('wide on disk', 'disk', kibibytes)).toMatchObject({ status: 0, stderr: '' })
  expect(await limited('wide in much memory', 'memory', 'unlimited')).toMatchObject({ status: 0, stderr: '' })
  expect(runRecord(directoryOf('wide on disk'))).toEqual(runRecord(directoryOf('wide in much memory')))
}, 60_000)
