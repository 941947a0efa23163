import { expect, test } from 'vitest'
import { verbs } from '../../src/commands/verbs.ts'
import { trainspec } from './fake-io.ts'

test('every verb has help with examples that are its own', async () => {
  for (const { name, examples } of verbs) {
    const { code, out } = await trainspec([name, '--help'])
    expect(code, name).toBe(0)
    expect(out).toContain('Examples:')
    expect(examples.length).toBeGreaterThan(0)
    for (const [line] of examples) expect(line).toContain(`trainspec ${name}`)
  }
})

test('help lists every verb; version is one line', async () => {
  const { code, out } = await trainspec(['--help'])
  expect(code).toBe(0)
  for (const { name, summary } of verbs) expect(out).toMatch(new RegExp(`^ +${name}.* ${summary.slice(0, 12)}`, 'm'))
  expect((await trainspec(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test.each([
  [['chekc', 'a.trainspec'], 'Did you mean check?'],
  [['check', '--fromat', 'json', 'a.trainspec'], 'Did you mean --format?'],
  [['check', '--format', 'xml', 'a.trainspec'], 'pretty, json, sarif, github, agent'],
  [['check'], "missing required argument 'files'"],
  [['run'], 'which spec?'],
  [['run', 'a.trainspec', '--threads', '0'], 'whole number from 1'],
  [['run', 'a.trainspec', '--param', 'rounds'], 'NAME=VALUE'],
  [['plan', 'a.trainspec', 'b.trainspec'], 'too many arguments'],
  [['run', 'a.trainspec', '--view', 'tui'], 'needs a terminal'],
  [[], 'Usage: trainspec'],
])('wrong use: %j', async (args, said) => {
  const { code, err, out } = await trainspec(args)
  expect(code).toBe(2)
  expect(err).toContain(said)
  expect(out).toBe('')
  expect(err).not.toMatch(/\n\s+at /)
})

test('what is echoed of the command line cannot move the cursor', async () => {
  const { err } = await trainspec(['\u001b[2J'])
  expect(err).not.toContain('\u001b')
})

test('run --resume FILE means the file', async () => {
  const { code, err } = await trainspec(['run', '--resume', 'missing.trainspec'])
  expect(code).toBe(2)
  expect(err).toContain('which spec?')
})

test('what the system refuses is told of the file, not as a fault of ours', async () => {
  const digits = 'examples/digits/digits.trainspec'
  expect(await trainspec(['plan', digits, '--out', 'no-such-folder/plan.json'])).toMatchObject({
    code: 3, err: 'error: no-such-folder/plan.json: there is no such file or folder\n',
  })
  expect((await trainspec(['plan', digits, '--out', 'examples'])).err).toBe('error: examples: this is a folder\n')
})
