import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRunState, writeRunState } from '../../src/training/checkpoint/run-state.ts'
import { listCheckpoints, newestCheckpoint, verifyCheckpoint } from '../../src/training/checkpoint/verify.ts'
import { removeCheckpoint, writeCheckpoint } from '../../src/training/checkpoint/write.ts'
import { parsePythonJson, pythonJson } from '../../src/training/python-json.ts'
import { initialState } from '../../src/training/state.ts'

const fresh = (): string => mkdtempSync(join(tmpdir(), 'trainspec-checkpoint-'))
const files = { 'a.bin': [Buffer.from('alpha'), Buffer.from('beta')], 'b.json': [Buffer.from('{}')] }
const write = (directory: string, update: number) => writeCheckpoint(directory, update, 'hash', files)

test('a checkpoint is whole, its manifest states sizes and hashes, and nothing is left beside it', () => {
  const directory = fresh()
  const bytes = write(directory, 20)
  const folder = join(directory, 'checkpoint-20')
  const manifest = verifyCheckpoint(folder)
  expect(manifest).toMatchObject({ update: 20, plan_hash: 'hash', files: { 'a.bin': { bytes: 9 }, 'b.json': { bytes: 2 } } })
  expect(readFileSync(join(folder, 'a.bin'), 'utf8')).toBe('alphabeta')
  expect(bytes).toBe(11 + readFileSync(join(folder, 'manifest.json')).length)
  expect(readdirSync(join(directory, '.trainspec'))).toEqual([])
})

test('the newest complete checkpoint is chosen, and what was skipped is named with the reason', () => {
  const directory = fresh()
  for (const update of [9, 10, 100, 200, 300, 400]) write(directory, update)
  const at = (update: number, name: string) => join(directory, `checkpoint-${update}`, name)
  appendFileSync(at(400, 'a.bin'), 'x')
  writeFileSync(at(300, 'a.bin'), 'alphabetA')
  rmSync(at(200, 'b.json'))
  truncateSync(at(100, 'manifest.json'), 20)
  mkdirSync(join(directory, 'checkpoint-best'))
  mkdirSync(join(directory, 'checkpoint-007'))
  const { chosen, skipped } = newestCheckpoint(directory)
  expect(chosen?.update).toBe(10)
  expect(skipped).toEqual([
    { name: 'checkpoint-400', reason: 'a.bin has 10 bytes, not 9' },
    { name: 'checkpoint-300', reason: 'a.bin has been changed' },
    { name: 'checkpoint-200', reason: 'b.json is missing or cannot be read' },
    { name: 'checkpoint-100', reason: 'its manifest is damaged' },
  ])
})

test('links are no checkpoints, and a manifest cannot lead out of its folder', () => {
  const directory = fresh()
  write(directory, 1)
  symlinkSync(join(directory, 'checkpoint-1'), join(directory, 'checkpoint-2'))
  expect(listCheckpoints(directory)).toEqual([1])
  const path = join(directory, 'checkpoint-1', 'manifest.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"a.bin"', '"../a.bin"'))
  expect(verifyCheckpoint(join(directory, 'checkpoint-1'))).toBe('its manifest is damaged')
  write(directory, 3)
  rmSync(join(directory, 'checkpoint-3', 'a.bin'))
  writeFileSync(join(directory, 'elsewhere'), 'alphabeta')
  symlinkSync(join(directory, 'elsewhere'), join(directory, 'checkpoint-3', 'a.bin'))
  expect(verifyCheckpoint(join(directory, 'checkpoint-3'))).toBe('a.bin is not a regular file')
})

test('writing again replaces, removing removes, a failure leaves what was there', () => {
  const directory = fresh()
  write(directory, 5)
  writeCheckpoint(directory, 5, 'other', { 'c.bin': [Buffer.from('c')] })
  expect(readdirSync(join(directory, 'checkpoint-5')).sort()).toEqual(['c.bin', 'manifest.json'])
  expect(() => writeCheckpoint(directory, 5, 'bad', { 'x.bin': [Buffer.from('x')], 'no/such/folder': [Buffer.from('y')] })).toThrow(/ENOENT/)
  expect(verifyCheckpoint(join(directory, 'checkpoint-5'))).toMatchObject({ plan_hash: 'other' })
  removeCheckpoint(directory, 5)
  removeCheckpoint(directory, 5)
  expect(existsSync(join(directory, 'checkpoint-5'))).toBe(false)
  expect(readdirSync(join(directory, '.trainspec'))).toEqual([])
})

test('the state of a run reads back to the bit, whatever its numbers', () => {
  const number = fc.double()
  fc.assert(
    fc.property(number, number, number, fc.array(fc.nat()), (running, total, loss, saved) => {
      const loop = { ...initialState(0.1), window: { running, total, lastLogged: 3 }, lastLoss: loss, saved }
      const state = { format_version: 1 as const, kind: 'scheduled' as const, attempt: 2, optimizer_steps: 7, random: { seed: 1, data_seed: 2, update: 3 }, loop }
      expect(readRunState(writeRunState(state))).toEqual(state)
    }),
    { numRuns: 200, seed: 3 },
  )
})

test('trainer_state.json is written as Python writes JSON', () => {
  const value = { b: [{ z: NaN, epoch: 1, a: Infinity }], a: -Infinity, text: 'NaN, "x": NaN', none: null, empty: [], nothing: {}, small: 1e-7 }
  const text = pythonJson(value, new Set(['epoch']))
  expect(text).toBe(`{
  "a": -Infinity,
  "b": [
    {
      "a": Infinity,
      "epoch": 1.0,
      "z": NaN
    }
  ],
  "empty": [],
  "none": null,
  "nothing": {},
  "small": 1e-7,
  "text": "NaN, \\"x\\": NaN"
}
`)
  expect(parsePythonJson(text)).toEqual(value)
})
