import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import type { FidelityCase } from './case.ts'
import { caseFault, parseCase } from './case.ts'
import { differences } from './compare.ts'
import { writeCase } from './write.ts'

/** What became of one case file; `problems` is empty where it passed. */
export interface CaseResult {
  readonly file: string
  readonly id: string
  readonly problems: readonly string[]
}

const shownProblems = 6
/** Milliseconds after which a case counts as one that hangs. */
const patience = 300_000

/** Runs cases, as many at once as there are cores, and tells a line of each in the order of `files`. */
export async function runCases(files: readonly string[], out: string, cli: string, tell: (line: string) => void): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = []
  const ids = new Set<string>()
  let next = 0
  let told = 0
  const work = async (): Promise<void> => {
    while (next < files.length) {
      const index = next++
      results[index] = await runCase(files[index]!, out, cli, ids)
      while (results[told] !== undefined) tell(line(results[told++]!))
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, work))
  return results
}

function line({ file, id, problems }: CaseResult): string {
  const name = id === '' ? basename(file) : id
  if (problems.length === 0) return `passed  ${name}`
  const [first, ...others] = problems
  const more = problems.length > shownProblems ? [`and ${problems.length - shownProblems} more`] : []
  return [`FAILED  ${name}: ${first}`, ...[...others.slice(0, shownProblems - 1), ...more].map(problem => `    ${problem}`)].join('\n')
}

async function runCase(file: string, out: string, cli: string, ids: Set<string>): Promise<CaseResult> {
  let id = ''
  try {
    const read: unknown = parseCase(readFileSync(file, 'utf8'))
    const fault = caseFault(read)
    if (fault !== null) return { file, id, problems: [`not a case: ${fault}`] }
    const fidelityCase = read as FidelityCase
    id = fidelityCase.id
    if (ids.has(id)) return { file, id, problems: [`another file has a case of this id; this one is ${basename(file)}`] }
    ids.add(id)
    const folder = join(out, id)
    rmSync(folder, { recursive: true, force: true })
    return { file, id, problems: await problemsOf(fidelityCase, writeCase(fidelityCase, folder), folder, cli) }
  } catch (error) {
    return { file, id, problems: [(error as Error).message] }
  }
}

async function problemsOf({ expected, refused }: FidelityCase, spec: string, folder: string, cli: string): Promise<readonly string[]> {
  const run = await command(process.execPath, [cli, 'run', spec, '--view', 'none', '--threads', '1'], folder)
  if (refused !== undefined) return run.code === 0 ? [`it ran, and the real Trainer says: ${refused}`] : []
  if (run.code !== 0) {
    const said = run.output.trim().split('\n')
    // The diagnostic's own line comes first; its frame follows.
    const diagnostics = said.filter(text => /^error \w+/.test(text))
    return [...(diagnostics.length === 0 ? [`the run ended with ${run.code}`] : diagnostics), ...said.filter(text => !diagnostics.includes(text))]
  }
  return expected == null ? [] : differences(join(folder, 'run'), expected)
}

function command(program: string, args: readonly string[], cwd: string): Promise<{ readonly code: number | string; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: patience, killSignal: 'SIGKILL' })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? 'no code', output: Buffer.concat(parts).toString('utf8') }))
  })
}
