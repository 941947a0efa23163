import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/plan/hash.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { parsePlan, readPlan, sourceProblems } from '../../src/plan/read.ts'
import { planProblems } from '../../src/plan/validate.ts'
import { planFor } from '../support/compile-digits.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-plan-'))
const plan = await planFor()
const text = JSON.stringify(plan)
const names = (json: string): readonly string[] => parsePlan(json, 'plan.json')[1].map(({ name }) => name)
/** The plan as a made-up one: changed, and with the hash that belongs to it. */
const forged = (change: (copy: Plan & { spec: Record<string, never> }) => void): string => {
  const copy = structuredClone(plan) as Plan & { spec: Record<string, never> }
  change(copy)
  return JSON.stringify({ ...copy, hash: hashOf(copy.spec) })
}

test('a plan reads back as it was written', async () => {
  const path = join(folder, 'plan.json')
  writeFileSync(path, text)
  expect(await readPlan(path)).toEqual([plan, []])
})

describe('what is no plan is refused with a reason', () => {
  test.each([
    ['a file that is not there', 'plan-unreadable', null],
    ['text', 'plan-unreadable', 'run digits {}'],
    ['a cut plan', 'plan-unreadable', text.slice(0, -10)],
    ['null', 'plan-invalid', 'null'],
    ['another format', 'plan-version', text.replace('"format_version":1', '"format_version":2')],
    ['a missing part', 'plan-invalid', text.replace('"optimizer"', '"optimiser"')],
    ['an edited value', 'plan-changed', text.replace('"total_updates":276', '"total_updates":277')],
    ['an edited rate', 'plan-changed', text.replaceAll('0.003', '0.004')],
    ['deep nesting', 'plan-unreadable', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a number beyond numbers', 'plan-unreadable', text.replace('"total_updates":276', '"total_updates":1e999')],
    ['a member called __proto__', 'plan-unreadable', text.replace('"arguments":{', '"arguments":{"__proto__":{"value":1,"origin":{"kind":"default"}},')],
  ])('%s', async (_, name, content) => {
    const path = join(folder, 'broken.json')
    if (content !== null) writeFileSync(path, content)
    const [value, problems] = await readPlan(content === null ? join(folder, 'nothing.json') : path)
    expect(value).toBeNull()
    expect(problems.map(problem => problem.name)).toEqual([name])
  })
})

test('a made-up plan with the right hash must still agree with itself', () => {
  type Loose = { spec: Record<string, Record<string, unknown> & unknown[]> }
  const change = (edit: (spec: Loose['spec']) => void): readonly string[] => names(forged(copy => edit((copy as unknown as Loose).spec)))
  expect(change(spec => void ((spec['training'] as Record<string, unknown>)['updates_per_epoch'] = 24))).toContain('plan-inconsistent')
  expect(change(spec => void ((spec['training'] as Record<string, unknown>)['total_updates'] = 1e300))).toContain('plan-invalid')
  expect(change(spec => void ((spec['data'] as Record<string, unknown>)['train'] = 'constructor'))).toEqual(['plan-inconsistent'])
  expect(change(spec => void ((spec['model'] as unknown as { parameters: { shape: number[] }[] }).parameters[0]!.shape = [2 ** 40, 2 ** 40]))).toEqual(['plan-inconsistent'])
  expect(change(spec => void ((spec['optimizer'] as unknown as { groups: unknown[] }).groups = []))).toHaveLength(4)
  const step = (spec: Loose['spec']) => (spec['programs'] as unknown as { step: { instructions: { inputs: number[]; outputs: number[] }[]; outputs: { value: number }[] } }).step
  expect(change(spec => void (step(spec).instructions[0]!.inputs = [1e9]))).toContain('plan-inconsistent')
  expect(change(spec => void (step(spec).instructions[3]!.outputs = step(spec).instructions[2]!.outputs))).toContain('plan-inconsistent')
  expect(change(spec => void (step(spec).outputs[0]!.value = 1_000_000))).toContain('plan-inconsistent')
})

test('messages about a hostile plan hold nothing that a terminal obeys', () => {
  const [, problems] = parsePlan(JSON.stringify({ ...plan, '\u001b[31mred': 1 }), 'plan.json')
  expect(problems).toHaveLength(1)
  // eslint-disable-next-line no-control-regex
  expect(problems[0]?.message).not.toMatch(/[\u0000-\u001f\u009b]/)
})

test('damage anywhere is a diagnostic, never an exception', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom('', '0', '"', '{', '[', '-', 'e9', '\\', 'null', '1e400'), (at, insert) => {
      const [value, problems] = parsePlan(text.slice(0, at) + insert + text.slice(at + 1), 'plan.json')
      // What reads as a plan must be sound; only its unhashed parts may have changed.
      if (value === null) expect(problems.length).toBeGreaterThan(0)
      else expect(value.hash).toBe(hashOf(value.spec))
    }),
    { seed: 21, numRuns: 300, verbose: 1 },
  )
})

test('any JSON at all is judged without an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(planProblems(value, 'plan.json').length).toBeGreaterThan(0)
    }),
    { seed: 22, numRuns: 200, verbose: 1 },
  )
})

describe('the files that a plan names', () => {
  const withPath = (path: string): Plan => {
    const train = plan.spec.data.sources.train
    if (train?.kind !== 'csv') throw new Error('the example reads a csv')
    return { ...plan, spec: { ...plan.spec, data: { ...plan.spec.data, sources: { train: { ...train, path } } } } }
  }
  test('are unchanged', async () => {
    expect(await sourceProblems(plan)).toEqual([])
  })
  test('have changed', async () => {
    writeFileSync(join(folder, 'train.csv'), `${readFileSync('examples/digits/data/digits-train.csv', 'utf8')}\n`)
    const moved = { ...withPath('train.csv'), environment: { ...plan.environment, root: folder } }
    expect((await sourceProblems(moved)).map(({ name }) => name)).toEqual(['plan-source-changed'])
    expect((await sourceProblems({ ...moved, environment: { ...plan.environment, root: '/nowhere' } })).map(({ name }) => name)).toEqual(['plan-source-missing'])
  })
  test('lie under its root', async () => {
    for (const path of ['/etc/passwd', '../../etc/passwd', 'a/../../b']) {
      expect((await sourceProblems(withPath(path))).map(({ name }) => name)).toEqual(['plan-source-outside'])
    }
    expect((await sourceProblems(withPath('/nowhere/train.csv'), ['/nowhere'])).map(({ name }) => name)).toEqual(['plan-source-missing'])
  })
})
