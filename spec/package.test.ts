import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../scripts/bundle.mjs'

// A project that has the package installed. Below our node_modules, so that the libraries it depends on are found.
const project = resolve('node_modules/.cache/trainspec', `package-${process.pid}`)
const installed = join(project, 'node_modules/trainspec')

beforeAll(async () => {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })) as [{ files: { path: string }[] }]
  for (const { path } of packed.files.filter(({ path }) => !path.startsWith('dist/'))) cpSync(path, join(installed, path))
  await bundle(join(installed, 'dist'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
}, 60_000)
afterAll(() => rmSync(project, { recursive: true, force: true }))

const trainspec = (...args: string[]): { code: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, 'bin/trainspec.js'), ...args], {
    cwd: project, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: status, text: stdout + stderr }
}

test('what npm packs has all that its commands open, and nothing of the sources', () => {
  expect(trainspec('--version')).toEqual({ code: 0, text: '0.1.0\n' })
  expect(trainspec('init', 'flowers')).toMatchObject({ code: 0 })
  expect(trainspec('check', 'flowers/flowers.trainspec', 'node_modules/trainspec/examples/digits/digits.trainspec')).toMatchObject({ code: 0 })
  expect(trainspec('explain', 'learning_rate').code).toBe(0)
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
  expect(files).not.toContain('src')
})

test('a callback file finds its types and its function in another project', () => {
  const spec = readFileSync(join(project, 'flowers/flowers.trainspec'), 'utf8')
  writeFileSync(join(project, 'flowers/loud.trainspec'), spec.replace(/on step when .*/, 'callback "./loud.ts"'))
  writeFileSync(join(project, 'flowers/loud.ts'), [
    "import { defineCallback } from 'trainspec/callback'",
    "export default defineCallback<{ seen: number }>({ name: 'loud', state: { seen: 0 },",
    '  on_step_end(_args, state, control) { this.state.seen += 1; if (state.global_step === 3) control.stop(`seen ${this.state.seen}`) } })',
    '',
  ].join('\n'))
  const types = ['nodenext', 'bundler'].map(resolution =>
    spawnSync(process.execPath, [
      resolve('node_modules/typescript/bin/tsc'), '--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022',
      '--module', resolution === 'bundler' ? 'esnext' : 'nodenext', '--moduleResolution', resolution, '--types', '', 'flowers/loud.ts',
    ], { cwd: project, encoding: 'utf8' }).stdout)
  expect(types).toEqual(['', ''])
  expect(trainspec('run', 'flowers/loud.trainspec', '--allow-code', '--view', 'plain')).toMatchObject({ code: 0, text: expect.stringContaining('seen 3') as string })
})

test('a checkout is bundled from whatever folder its command is started in', () => {
  const made = join(installed, 'made')
  const code = `import(${JSON.stringify(pathToFileURL('scripts/bundle.mjs').href)}).then(({ bundle }) => bundle(${JSON.stringify(made)}))`
  expect(spawnSync(process.execPath, ['-e', code], { cwd: project, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  expect(spawnSync(process.execPath, [join(made, 'main.js'), '--version'], { cwd: project, encoding: 'utf8' }).stdout).toBe('0.1.0\n')
}, 60_000)
