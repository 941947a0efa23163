import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clearCache } from '../../src/data/cache/room.ts'
import { bundleRunner } from '../support/bundle-runner.ts'

let folder: string
let runner: string
/** Hash of the rows, as they are without any cache before. */
let rows: string

beforeAll(async () => {
  runner = await bundleRunner('spec/support/load-rows.ts')
  folder = mkdtempSync(join(tmpdir(), 'trainspec-cache-'))
  writeFileSync(join(folder, 'rows.csv'), `a,b,y\n${Array.from({ length: 60_000 }, (_, row) => `${Math.sin(row).toFixed(4)},${row % 13},${row % 3}`).join('\n')}\n`)
  writeFileSync(join(folder, 'a.trainspec'), `run a {
  data { train = csv("rows.csv"); input x: tensor[2] = standardize(columns("a", "b")); label y: class(3) }
  model { linear(3) }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 1 }
}
`)
  rows = (await begin('reference').over)!.rows
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Loaded {
  readonly rows: string
  readonly fromCache: boolean
  readonly notKept: string | null
}

/** Loads the rows in a process of its own; null where that was killed. `limit`: the most KiB of a file that it may write. */
function begin(name: string, limit: number | null = null) {
  const cache = join(folder, name)
  const args = [runner, join(folder, 'a.trainspec'), folder, cache]
  const child = limit === null ? spawn(process.execPath, args) : spawn('bash', ['-c', `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, ...args])
  let said = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  let isOver = false
  const over = new Promise<Loaded | null>((resolve, reject) => child.on('close', (code, signal) => {
    isOver = true
    if (signal === 'SIGKILL') resolve(null)
    else if (code === 0) resolve(JSON.parse(said) as Loaded)
    else reject(new Error(complaint))
  }))
  return { child, cache, over, isOver: () => isOver }
}

const names = (cache: string): readonly string[] => (existsSync(cache) ? readdirSync(cache) : [])

describe('a process that is killed while it writes', () => {
  test.each([0, 10])('%i ms after it began to', async wait => {
    const name = `killed-${wait}`
    const { child, cache, over, isOver } = begin(name)
    while (names(cache).length === 0 && !isOver()) await new Promise(done => setTimeout(done, 1))
    await new Promise(done => setTimeout(done, wait))
    child.kill('SIGKILL')
    await over
    const left = names(cache).filter(file => file.startsWith('tmp-'))
    // What is left of it is old when the next process comes.
    for (const file of left) utimesSync(join(cache, file), 1000, 1000)
    const next = await begin(name).over
    expect(next!.rows).toBe(rows)
    expect((await begin(name).over)!).toEqual({ rows, fromCache: true, notKept: null })
    if (!next!.fromCache) expect(names(cache).map(file => file.replace(/.*\./, '')).sort()).toEqual(['json', 'rows'])
    clearCache(cache)
    expect(names(cache)).toEqual([])
  }, 60_000)
})

test('two processes at once come to the same rows and one entry', async () => {
  const both = [begin('two'), begin('two')]
  for (const { over } of both) expect((await over)!.rows).toBe(rows)
  expect(names(both[0]!.cache).map(file => file.slice(32)).sort()).toEqual(['.json', '.rows'])
  expect(await begin('two').over).toEqual({ rows, fromCache: true, notKept: null })
}, 60_000)

test.runIf(process.platform !== 'win32')('where a file cannot be written to its end, rows are there all the same, nothing half is left, and it is said', async () => {
  const { over, cache } = begin('limited', 64)
  expect(await over).toEqual({ rows, fromCache: false, notKept: `prepared rows are not kept for later runs in ${cache}: files may not be so large there` })
  expect(names(cache)).toEqual([])
}, 60_000)
