import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verbs } from '../../src/commands/verbs.ts'
import { terminalOf } from '../../src/commands/node-io.ts'
import { viewKind } from '../../src/commands/view-kind.ts'
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

test('colours follow the terminal and what the user says of them, not CI', () => {
  const colours = (env: Readonly<Record<string, string>>, isTTY = true): readonly boolean[] => {
    const { colour, colourErr } = terminalOf(env, { isTTY }, isTTY)
    return [colour, colourErr]
  }
  const [painted, plain] = [[true, true], [false, false]]
  expect(colours({})).toEqual(painted)
  expect(colours({ CI: 'true' })).toEqual(painted)
  expect(colours({}, false)).toEqual(plain)
  expect(colours({ TERM: 'dumb' })).toEqual(plain)
  expect(colours({ NO_COLOR: '1' })).toEqual(plain)
  expect(colours({ FORCE_COLOR: '1', NO_COLOR: '1' }, false)).toEqual(painted)
  expect(colours({ FORCE_COLOR: '0' })).toEqual(plain)
})

test('the view: live where somebody is likely to look, or asks for it and it can be drawn', () => {
  const screen = { isTTY: true, columns: 80, rows: 24 }
  const kind = (flag: 'auto' | 'tui', env: Readonly<Record<string, string>>, out: { readonly isTTY?: boolean; readonly columns?: number } = screen, input = true) =>
    viewKind(flag, terminalOf(env, out, true), input)
  expect(kind('auto', {})).toBe('tui')
  expect(kind('auto', { CI: 'true' })).toBe('plain')
  expect(kind('tui', { CI: 'true' })).toBe('tui')
  expect(kind('auto', {}, { ...screen, columns: 40 })).toBe('plain')
  expect(kind('auto', {}, screen, false)).toBe('plain')
  const refused = expect.objectContaining({ message: expect.stringContaining('needs a terminal') })
  for (const refuse of [() => kind('tui', { TERM: 'dumb' }), () => kind('tui', {}, {}), () => kind('tui', {}, screen, false)]) {
    try {
      expect(refuse()).toBe('refused')
    } catch (error) {
      expect(error).toEqual(refused)
    }
  }
})

test('what is given for a saved plan has no effect, and is refused', async () => {
  const { code, err } = await trainspec(['plan', 'plan.json', '--set', 'arguments.seed=1'])
  expect([code, err]).toEqual([2, expect.stringContaining('--set has no effect on plan.json')])
})

test('diff takes values for both sides, and for the second alone', async () => {
  const digits = 'examples/digits/digits.trainspec'
  const verdict = async (...more: string[]) => (await trainspec(['diff', digits, digits, '--json', '--check', ...more])).code
  expect(await verdict('--set', 'arguments.seed=7')).toBe(0)
  expect(await verdict('--set', 'arguments.seed=7', '--set-after', 'arguments.seed=8')).toBe(1)
  expect(await verdict('--param-after', 'rounds=3')).toBe(1)
})

test('a folder that a shell would take apart is quoted in what is printed to be copied', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'trainspec-init-'))
  const { out } = await trainspec(['init', "na\u00efve model's 1"], { cwd })
  expect(out).toContain(`\n  cd 'na\u00efve model'\\''s 1'\n`)
  expect(readdirSync(execFileSync('/bin/sh', ['-c', `${out.split('\n').find(line => line.startsWith('  cd '))!}; pwd`], { cwd, encoding: 'utf8' }).trimEnd())).toContain('data')
  expect((await trainspec(['init', 'null'], { cwd })).out).toContain('trainspec run _null.trainspec\n')
  expect((await trainspec(['check', join(cwd, 'null/_null.trainspec')])).code).toBe(0)
  rmSync(cwd, { recursive: true })
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
  expect((await trainspec(['fmt', 'examples'])).err).toBe('error: examples cannot be read: this is a folder\n')
  const cwd = mkdtempSync(join(tmpdir(), 'trainspec-folder-'))
  mkdirSync(join(cwd, 'plan.json'))
  expect((await trainspec(['run', join(cwd, 'plan.json')])).err).toContain('plan.json is not a plan: this is a folder\n')
  rmSync(cwd, { recursive: true })
})
