import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trainspec } from './fake-io.ts'

let dir = ''
const spec = (change: (text: string) => string = text => text, name = 'spec.trainspec'): string => {
  const path = join(dir, name)
  writeFileSync(path, change(readFileSync('templates/flowers/flowers.trainspec', 'utf8').replace('data/iris.csv', 'iris.csv')))
  return path
}
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'check-'))
  writeFileSync(join(dir, 'iris.csv'), readFileSync('templates/flowers/data/iris.csv'))
})
afterAll(() => rmSync(dir, { recursive: true }))

test('a sound spec has no problems', async () => {
  const path = spec()
  expect(await trainspec(['check', path])).toEqual({ code: 0, out: `${path}: no problems\n`, err: '' })
  expect((await trainspec(['lint', path])).code).toBe(0)
})

test('a mistake is told with its line, and exit code 1', async () => {
  const { code, out } = await trainspec(['check', spec(text => text.replace('learning_rate', 'lerning_rate'))])
  expect(code).toBe(1)
  expect(out).toContain('lerning_rate: 1e-2')
  expect(out).toContain('learning_rate')
  expect(out).toMatch(/spec\.trainspec:24:/)
})

test('a mistake in a shape is told too, at its layer', async () => {
  const { code, out } = await trainspec(['check', spec(text => text.replace('head = linear(3)', 'head = linear(4)'))])
  expect(code).toBe(1)
  expect(out).toContain('spec.trainspec')
})

test('--fix repairs what is safe to repair, and leaves the rest', async () => {
  const path = spec(text => text.replace('learning_rate', 'lerning_rate').replace('relu', 'rellu'))
  const { code, out, err } = await trainspec(['check', '--fix', path])
  expect(err).toBe(`${path}: 1 fix applied\n`)
  expect(code).toBe(1)
  expect(out).toContain('rellu')
  expect(readFileSync(path, 'utf8')).toContain('    learning_rate: 1e-2\n')
})

test('standard input is a spec of the working directory', async () => {
  const { code, out } = await trainspec(['check', '-'], { input: 'run x {' })
  expect(code).toBe(1)
  expect(out).toContain('<stdin>')
  expect((await trainspec(['check', '--fix', '-'])).code).toBe(2)
})

test.each(['json', 'sarif', 'github', 'agent'])('--format %s', async format => {
  const { code, out } = await trainspec(['check', '--format', format, spec(text => text.replace('learning_rate', 'lerning_rate'))])
  expect(code).toBe(1)
  expect(out).toContain('lerning_rate')
  if (format === 'json' || format === 'sarif') expect(JSON.parse(out)).toBeTypeOf('object')
})

test('several files are reported together', async () => {
  const { code, out } = await trainspec(['check', spec(undefined, 'good.trainspec'), spec(text => text.replace('relu', 'rellu'), 'bad.trainspec')])
  expect(code).toBe(1)
  expect(out).toContain('bad.trainspec')
  expect(out).not.toContain('good.trainspec')
})

test('a file that is not there is a mistake, not a crash', async () => {
  const { code, out } = await trainspec(['check', join(dir, 'none.trainspec')])
  expect(code).toBe(1)
  expect(out).toContain('none.trainspec')
})

test('what is wrong with a base is told once, however many specs stand on it', async () => {
  const base = spec(text => text.replace('relu', 'rellu'), 'base.trainspec')
  const children = ['one', 'two'].map(name => join(dir, `${name}.trainspec`))
  for (const path of children) writeFileSync(path, 'extends "./base.trainspec"\nrun child {}\n')
  const { out } = await trainspec(['check', base, ...children])
  expect(out.match(/rellu/g)).toHaveLength((await trainspec(['check', base])).out.match(/rellu/g)!.length)
  expect(out).toMatch(/^1 error\b/m)
})

test('the command line is nothing that --fix could mend, nor is a file that it was not given', async () => {
  expect((await trainspec(['check', spec(), '--set', 'arguments.lerning_rate=1'])).out).not.toContain('--fix')
  spec(text => text.replace('learning_rate', 'lerning_rate'), 'slip.trainspec')
  const child = join(dir, 'child.trainspec')
  writeFileSync(child, 'extends "./slip.trainspec"\nrun child {}\n')
  expect((await trainspec(['check', child])).out).not.toContain('--fix')
  expect((await trainspec(['check', child, join(dir, 'slip.trainspec')])).out).toContain('`trainspec check --fix` mends 1')
})
