import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { drawnCases } from './live.ts'
import { runCases } from './run-cases.ts'

const usage = `usage: npm run fidelity -- DIR [--keep OUT]                  cases recorded in files
       npm run fidelity -- --live N [--seed S] [--keep OUT]   N cases drawn at random, the real Trainer beside ours
`

/** What the command line asks for: a folder of cases, or cases to draw. `keep` is where everything stays that was written. */
type Request = { readonly keep: string | null } & ({ readonly directory: string } | { readonly live: number; readonly seed: number })

/** `npm run fidelity`: recorded runs of the real Trainer against ours, through the command line `cli`. Returns the exit code. */
export async function main(args: readonly string[], cli: string, scripts: string): Promise<number> {
  const request = readRequest(args)
  if (request === null) {
    process.stderr.write(usage)
    return 2
  }
  const out = request.keep ?? mkdtempSync(join(tmpdir(), 'trainspec-fidelity-'))
  let keepCases = request.keep !== null
  try {
    const files = 'directory' in request ? caseFiles(request.directory) : await drawnCases(request.live, request.seed, join(out, 'cases'), scripts)
    if (!Array.isArray(files)) {
      process.stderr.write(`${files.problem}\n`)
      return 2
    }
    const results = await runCases(files, out, cli, line => process.stdout.write(`${line}\n`))
    const failed = results.filter(({ problems }) => problems.length > 0)
    if ('live' in request && failed.length > 0) {
      keepCases = true
      const failures = failed.map(({ file, id }) => `  ${file}  (run: ${join(out, id)})`)
      process.stdout.write(`What failed stays: npm run fidelity -- ${join(out, 'cases')}\n${failures.join('\n')}\n`)
      for (const { file, id } of results.filter(({ problems }) => problems.length === 0 && request.keep === null)) {
        rmSync(file, { force: true })
        rmSync(join(out, id), { recursive: true, force: true })
      }
    }
    process.stdout.write(`${results.length - failed.length} passed, ${failed.length} failed\n`)
    return failed.length === 0 && results.length > 0 ? 0 : 1
  } finally {
    if (!keepCases) rmSync(out, { recursive: true, force: true })
  }
}

function readRequest(args: readonly string[]): Request | null {
  const options = new Map<string, string>()
  const others: string[] = []
  for (let at = 0; at < args.length; at++) {
    const name = args[at]!
    if (!name.startsWith('--')) others.push(name)
    else if (!['--keep', '--live', '--seed'].includes(name) || args[at + 1] === undefined) return null
    else options.set(name, args[++at]!)
  }
  const given = options.get('--keep')
  const keep = given === undefined ? null : resolve(given)
  const live = options.get('--live')
  if (live === undefined) return others.length === 1 && !options.has('--seed') ? { keep, directory: others[0]! } : null
  const [count, seed] = [Number(live), Number(options.get('--seed') ?? 1)]
  return others.length === 0 && Number.isInteger(count) && count > 0 && Number.isInteger(seed) ? { keep, live: count, seed } : null
}

/** The `.json` files of a folder, a last number counted as a number. */
function caseFiles(directory: string): string[] | { readonly problem: string } {
  try {
    const names = readdirSync(directory).filter(file => file.endsWith('.json'))
    return names.sort(new Intl.Collator('en', { numeric: true }).compare).map(name => join(directory, name))
  } catch (error) {
    return { problem: `the folder of cases cannot be read: ${(error as Error).message}` }
  }
}
