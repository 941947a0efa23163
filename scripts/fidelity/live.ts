import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { drawCase } from './draw.mjs'

/**
 * Draws `count` cases of the series `seed`, has the real Trainer record what it does with each, and returns their files, in
 * `folder`. `scripts` is the folder that holds the recorder. The interpreter is TRAINSPEC_PYTHON, or python3.
 */
export async function drawnCases(count: number, seed: number, folder: string, scripts: string): Promise<string[] | { readonly problem: string }> {
  const python = process.env['TRAINSPEC_PYTHON'] ?? 'python3'
  const missing = whatIsMissing(python)
  if (missing !== null) return { problem: missing }
  mkdirSync(folder, { recursive: true })
  const files = Array.from({ length: count }, (_, index) => {
    const drawn = drawCase(seed, index)
    const file = join(folder, `${drawn.id}.json`)
    writeFileSync(file, JSON.stringify(drawn))
    return file
  })
  const shares = Math.min(availableParallelism(), count)
  const codes = await Promise.all(Array.from({ length: shares }, (_, share) =>
    record(python, join(scripts, 'record.py'), files.filter((_file, index) => index % shares === share), folder)))
  return codes.every(code => code === 0) ? files : { problem: `the recorder ended with ${codes.join(', ')}` }
}

/** Why nothing can be recorded, or null. */
function whatIsMissing(python: string): string | null {
  const test = spawnSync(python, ['-c', 'import torch, transformers; transformers.Trainer'], { encoding: 'utf8', env: quiet() })
  if (test.error !== undefined) return `Transformers is not installed: there is no ${python} (TRAINSPEC_PYTHON names the interpreter). Nothing was compared.`
  if (test.status === 0) return null
  const reason = test.stderr.trim().split('\n').at(-1) ?? ''
  return `Transformers is not installed for ${python} (${reason}); TRAINSPEC_PYTHON names another interpreter. Nothing was compared.`
}

function record(python: string, script: string, files: readonly string[], folder: string): Promise<number | string> {
  if (!existsSync(script)) return Promise.resolve(`${script} is missing`)
  return new Promise((resolve, reject) => {
    const child = spawn(python, [script, ...files, '--out', folder], { stdio: ['ignore', 'ignore', 'inherit'], env: quiet() })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? signal ?? 'no code'))
  })
}

const quiet = (): NodeJS.ProcessEnv => ({ ...process.env, CUDA_VISIBLE_DEVICES: '', TRANSFORMERS_VERBOSITY: 'error', PYTHONWARNINGS: 'ignore', OMP_NUM_THREADS: '1' })
