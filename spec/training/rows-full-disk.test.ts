import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleRunner } from '../support/bundle-runner.ts'
import { runRecord } from '../support/run-record.ts'
import { planOf, run } from '../support/run-spec.ts'

let folder: string
let runner: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-rows-full-'))
  runner = await bundleRunner('spec/training/kill-runner.ts')
  const rows = Array.from({ length: 20_000 }, (_, row) => `${row % 7},${row % 5},${row % 3}`)
  writeFileSync(join(folder, 'rows.csv'), `a,b,y\n${rows.join('\n')}\n`)
  // A row takes 132 bytes: 2.6 MB in all.
  const inputs = Array.from({ length: 16 }, (_, index) => `input x${index}: tensor[2] = columns("a", "b") * ${index + 1}`)
  writeFileSync(join(folder, 'rows.trainspec'), `run rows {
  data {
    train = csv("rows.csv")
    ${inputs.join('\n    ')}
    label y: class(3)
    storage = "disk"
  }
  model { concat(${inputs.map((_, index) => `x${index}`).join(', ')}); linear(3) }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 4; save_strategy: "no" }
}
`)
})
afterAll(() => {
  for (const path of [folder, dirname(runner)]) rmSync(path, { recursive: true, force: true })
})

const planned = (home: string) => planOf(join(folder, 'rows.trainspec'), home)
const rowsIn = (home: string): string => join(home, 'run', '.trainspec', 'rows')
const left = (home: string): readonly string[] => (existsSync(rowsIn(home)) ? readdirSync(rowsIn(home)) : [])

const small = join(mkdtempSync(join(tmpdir(), 'trainspec-mount-')), 'small')
mkdirSync(small)
const mounted = process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', small]).status === 0
afterAll(() => {
  if (mounted) spawnSync('umount', [small])
  rmSync(dirname(small), { recursive: true, force: true })
})

test.runIf(mounted)('a disk that fills while rows are prepared (needs the right to mount a small file system): where, why, what to do, and nothing half is left', async () => {
  const outcome = await run(await planned(small))
  if (outcome.kind !== 'failed') throw new Error(outcome.kind)
  expect(outcome.problems.map(({ code, message }) => [code, message])).toEqual([['SPEC7007', `the prepared rows in ${rowsIn(small)} could not be written: the disk is full`]])
  expect(outcome.problems[0]!.help).toMatch(/room/)
  expect(left(small)).toEqual([])

  expect(spawnSync('mount', ['-o', 'remount,size=16m', small]).status).toBe(0)
  expect((await run(await planned(small), { resume: true })).kind).toBe('finished')
  expect((await run(await planned(join(folder, 'elsewhere')))).kind).toBe('finished')
  expect(runRecord(join(small, 'run'))).toEqual(runRecord(join(folder, 'elsewhere', 'run')))
})

test.runIf(process.platform !== 'win32')('a file of rows that cannot grow: told, and nothing half is left', async () => {
  const home = join(folder, 'limited')
  const plan = join(folder, 'limited.json')
  writeFileSync(plan, JSON.stringify(await planned(home)))
  // 1200 blocks are 0.6 MB, or 1.2 MB in shells that count in kilobytes; the signal is ignored so that a write fails instead.
  const limited = spawnSync('sh', ['-c', `trap '' XFSZ; ulimit -f 1200; exec "$0" "$@"`, process.execPath, runner, plan], { encoding: 'utf8' })
  expect(limited.status).toBe(3)
  expect(limited.stderr).toContain(`SPEC7007 the prepared rows in ${rowsIn(home)} could not be written`)
  expect(left(home)).toEqual([])
})
