import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseCase } from './case.ts'
import { differences } from './compare.ts'
import { writeCase } from './write.ts'

/** `npm run fidelity -- DIR [--keep OUT]`: runs recorded cases through the command line and compares. Returns the exit code. */
export function main(args: readonly string[], cli: string): number {
  const keep = args.indexOf('--keep')
  const out = keep < 0 ? mkdtempSync(join(tmpdir(), 'trainspec-fidelity-')) : resolve(args[keep + 1] ?? '')
  const directory = args.find((arg, index) => !arg.startsWith('--') && (keep < 0 || index !== keep + 1))
  if (directory === undefined || (keep >= 0 && args[keep + 1] === undefined)) {
    process.stderr.write('usage: npm run fidelity -- DIR [--keep OUT]\n')
    return 2
  }
  let passed = 0
  let failed = 0
  for (const name of readdirSync(directory).filter(file => file.endsWith('.json')).sort()) {
    const problems = runCase(join(directory, name), out, cli)
    if (problems.length === 0) passed++
    else failed++
    const shown = problems.slice(0, 6).map(problem => `\n    ${problem}`)
    const more = problems.length > 6 ? `\n    and ${problems.length - 6} more` : ''
    process.stdout.write(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${name.replace(/\.json$/, '')}${shown.join('')}${more}\n`)
  }
  if (keep < 0) rmSync(out, { recursive: true, force: true })
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed === 0 && passed > 0 ? 0 : 1
}

function runCase(file: string, out: string, cli: string): readonly string[] {
  const fidelityCase = parseCase(readFileSync(file, 'utf8'))
  const folder = join(out, fidelityCase.id)
  rmSync(folder, { recursive: true, force: true })
  const spec = writeCase(fidelityCase, folder)
  const run = spawnSync(process.execPath, [cli, 'run', spec, '--view', 'none'], { cwd: folder, encoding: 'utf8' })
  if (run.status !== 0) return [`run ended with code ${run.status ?? run.signal}`, ...`${run.stdout}${run.stderr}`.trim().split('\n')]
  return fidelityCase.expected === undefined ? [] : differences(join(folder, 'run'), fidelityCase.expected)
}
