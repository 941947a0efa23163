import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtCli, obeyed } from './cli.ts'

// A spec from a stranger, checked and planned by the real command line in a folder of its own. Around it lie canaries: files that
// must not be read (their words would be said) and marks that must not be made (by code or commands that ran).

let cli: Awaited<ReturnType<typeof builtCli>>
let home: string
let project: string
let asked = 0
const server = createServer((_request, response) => {
  asked++
  response.end('x,y\n1,0\n')
})
let port: number

beforeAll(async () => {
  cli = await builtCli('strange-spec')
  home = realpathSync(mkdtempSync(join(tmpdir(), 'trainspec-strange-')))
  project = join(home, 'project')
  mkdirSync(join(project, 'data'), { recursive: true })
  writeFileSync(join(project, 'trainspec.yaml'), '')
  writeFileSync(join(home, 'canary.csv'), 'CANARY,y\n1,0\n2,1\n')
  writeFileSync(join(home, 'canary.trainspec'), 'let CANARY = 1\n')
  writeFileSync(join(home, 'canary.safetensors'), 'CANARY')
  writeFileSync(join(project, 'a.csv'), `x,y\n${'1,0\n2,1\n'.repeat(8)}`)
  writeFileSync(join(project, 'data/a.csv'), 'x,y\n1,0\n')
  writeFileSync(join(project, 'data/b.csv'), 'x,y\n2,1\n')
  writeFileSync(join(project, 'cb.ts'), `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(join(home, 'RAN'))}, '')\nexport default {}\n`)
  symlinkSync(join(home, 'canary.csv'), join(project, 'link.csv'))
  symlinkSync(home, join(project, 'up'))
  execFileSync('mkfifo', [join(project, 'pipe.csv')])
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  port = (server.address() as { port: number }).port
}, 60_000)
afterAll(() => {
  server.close()
  cli.remove()
  rmSync(home, { recursive: true, force: true })
})

interface Parts {
  name?: string
  top?: string
  train?: string
  data?: string
  more?: string
  callbacks?: string
  args?: string
  model?: string
}

const spec = ({ name = 'strange', top = '', train = 'csv("a.csv")', data = 'input x: tensor[1]; label y: class(2)', more = '', callbacks = '', args = '', model = 'linear(2)' }: Parts): string => `${top}
run ${name} {
  data { train = ${train}; ${data} }
  model { ${model} }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 1; ${args} }
  ${more}
  callbacks { ${callbacks} }
}
`

const formats = ['pretty', 'json', 'sarif', 'github', 'agent'] as const

/** Plans, and checks in a format in turn; nothing ran, nothing outside was read, nothing printed is obeyed, nothing is waited for. */
let turn = 0
async function meet(parts: Parts, everyReporter = false): Promise<{ planned: string; code: number }> {
  const text = spec(parts)
  writeFileSync(join(project, 's.trainspec'), text)
  const before = snapshot()
  const format = formats[turn++ % formats.length]!
  const ended = await Promise.all([
    cli.run(project, ['plan', 's.trainspec']),
    ...(everyReporter ? [cli.run(project, ['check', 's.trainspec', '--format', format])] : []),
  ])
  for (const { code, said } of ended) {
    expect(code, said).toBeOneOf([0, 1])
    expect(obeyed.exec(said)?.[0], said).toBeUndefined()
    // Where the spec itself says the word it may come back; what lies in the files may not.
    if (!text.includes('CANARY')) expect(said).not.toContain('CANARY')
  }
  expect(snapshot()).toEqual(before)
  expect(existsSync(join(home, 'RAN'))).toBe(false)
  expect(asked).toBe(0)
  return { planned: ended[0]!.said, code: ended[0]!.code! }
}
const snapshot = (): readonly string[] => [home, project, join(project, 'data')].flatMap(folder => readdirSync(folder).map(name => join(folder, name)))

test('the ordinary spec that all the others are made of plans', async () => {
  expect(await meet({})).toMatchObject({ code: 0 })
})

test('code is named, and neither run nor bundled', async () => {
  const { code, planned } = await meet({ callbacks: 'callback "./cb.ts"' })
  expect(code).toBe(0)
  expect(planned).toContain('--allow-code')
  const ran = await cli.run(project, ['run', 's.trainspec', '--view', 'plain'])
  expect(ran.code).toBe(1)
  expect(ran.said).toContain('code-not-allowed')
  writeFileSync(join(project, 'broken.ts'), 'this is ( no code')
  expect((await meet({ callbacks: 'callback "./broken.ts"' })).code).toBe(0)
  expect((await cli.run(project, ['plan', 's.trainspec', '--out', join(home, 'plan.json')])).code).toBe(0)
  const saved = await cli.run(project, ['run', join(home, 'plan.json'), '--view', 'plain'])
  rmSync(join(home, 'plan.json'))
  expect(saved.said).toContain('code-not-allowed')
  expect(existsSync(join(project, 'run'))).toBe(false)
}, 60_000)

test.each([
  'csv("/etc/passwd")', 'csv("../canary.csv")', 'csv("data/../../canary.csv")', 'csv("link.csv")', 'csv("up/canary.csv")', 'csv("pipe.csv")',
  'csv("/dev/zero")', 'csv("/proc/self/environ")', 'csv("data")', 'csv("")', 'csv("a.csv\\u0000.png")', 'csv("file:///etc/passwd")',
  'csv("data/*.csv")', 'csv("{a,b}.csv")', 'csv("s3://bucket/a.csv")', `csv("a.csv') UNION SELECT * FROM read_csv('../canary.csv")`,
  `csv("a.csv'; COPY (SELECT 1) TO 'made.csv'; --")`, 'csv("$(touch RAN).csv")', 'csv("`touch RAN`.csv")', 'jsonl("../canary.csv")', 'parquet("link.csv")', 'text("../canary.csv")',
])('%s is not read', async train => {
  // A column of nearly that name: whoever read the header would suggest the right one.
  expect((await meet({ train, data: 'input CANARX: tensor[1]; label y: class(2)' })).code).toBe(1)
}, 30_000)

test('no address is asked', async () => {
  expect((await meet({ train: `csv("http://127.0.0.1:${port}/a.csv")` })).code).toBe(1)
  expect((await meet({ more: `use "http://127.0.0.1:${port}/x.trainspec"` })).code).toBe(1)
}, 30_000)

test.each([
  ['use', { top: 'use "/etc/passwd"' }],
  ['use of a parent', { top: 'use "../canary.trainspec"' }],
  ['use through a link', { top: 'use "./up/canary.trainspec"' }],
  ['extends', { top: 'extends "../canary.trainspec"' }],
  ['extends a preset above', { top: 'extends "std/../../canary.trainspec"' }],
  ['use of itself', { top: 'use "./s.trainspec"' }],
  ['init', { model: 'init "../canary.safetensors"; linear(2)' }],
  ['init through a link', { model: 'init "up/canary.safetensors"; linear(2)' }],
  ['a callback above', { callbacks: 'callback "../canary.ts"' }],
  ['a callback that is absolute', { callbacks: 'callback "/etc/profile.js"' }],
] as const)('%s outside the root is not read', async (_what, parts) => {
  expect((await meet(parts)).code).toBe(1)
}, 30_000)

test('nothing that a terminal obeys is printed, wherever it is written', async () => {
  const strange = '\\u001b]0;owned\\u0007\\u001b[2J\\u202egpj.exe\\u2066\\r\\u009b31m'
  const raw = '\u001b[31m\u202e\u009b'
  for (const parts of [
    { train: `csv("${strange}.csv")` },
    { args: `run_name: "${strange}"` },
    { data: `input x: tensor[1]; label y: class("${strange}", "b")` },
    { data: `input "${strange}": tensor[1]; label y: class(2)` },
    { data: `input x: tensor[1] = columns("${strange}"); label y: class(2)` },
    { callbacks: `on step { warn("${strange}") }` },
    { callbacks: `callback "./${strange}.ts"` },
    { top: `use "${strange}"` },
    { more: `metrics ${raw}` },
    { args: `${raw}: 1` },
    { name: raw },
    { top: `# ${raw}\n` },
    { args: `output_dir: "${strange}"` },
  ]) await meet(parts, true)
  // Column headers are from a stranger too.
  writeFileSync(join(project, 'a.csv'), `x,y,${raw}\n${'1,0,0\n2,1,0\n'.repeat(8)}`)
  await meet({ data: 'input z: tensor[1]; label y: class(2)' }, true)
  await meet({ data: `input x: tensor[1] = columns("x") + columns("${strange}"); label y: class(2)` }, true)
  writeFileSync(join(project, 'a.csv'), `x,y\n${raw},0\n2,${raw}\n`)
  await meet({}, true)
  await meet({ data: 'input x: tensor[1] = standardize(x); label y: class("a", "b")' }, true)
}, 120_000)

test('what is printed as JSON reads back', async () => {
  writeFileSync(join(project, 's.trainspec'), spec({ train: 'csv("\\u001b[2J.csv")' }))
  const { said } = await cli.run(project, ['check', 's.trainspec', '--format', 'json'])
  expect(JSON.stringify(JSON.parse(said))).toContain('u001b')
  expect(said).not.toMatch(obeyed)
})

test('the canaries were good ones: from inside they are read, and code that may run leaves its mark', async () => {
  expect((await cli.run(project, ['check', 's.trainspec', '--allow-path', home, '--set', 'loss=cross_entropy'])).code).toBe(1)
  writeFileSync(join(project, 's.trainspec'), spec({ train: 'csv("../canary.csv")', data: 'input CANARX: tensor[1]; label y: class(2)' }))
  expect((await cli.run(project, ['check', 's.trainspec', '--allow-path', home])).said).toContain('CANARY')
  writeFileSync(join(project, 'a.csv'), `x,y\n${'1,0\n2,1\n'.repeat(8)}`)
  writeFileSync(join(project, 's.trainspec'), spec({ callbacks: 'callback "./cb.ts"' }))
  await cli.run(project, ['run', 's.trainspec', '--allow-code', '--view', 'plain'])
  expect(existsSync(join(home, 'RAN'))).toBe(true)
  expect(readFileSync(join(home, 'canary.csv'), 'utf8')).toBe('CANARY,y\n1,0\n2,1\n')
}, 30_000)
