import { spawnSync } from 'node:child_process'

/** The interpreter with PyTorch and the like, where there is one. */
const python = process.env['TRAINSPEC_PYTHON'] ?? 'python3'

const environment: NodeJS.ProcessEnv = { ...process.env, CUDA_VISIBLE_DEVICES: '', OMP_NUM_THREADS: '1', PYTHONWARNINGS: 'ignore' }

/** Found, not imported: that takes seconds. */
const found = `import importlib.util, sys
missing = [name for name in sys.argv[1:] if importlib.util.find_spec(name) is None]
sys.exit('it has no ' + ', no '.join(missing) if missing else 0)`

/** Why a test that needs these modules cannot be held here, or null where it can. */
function lacking(...modules: readonly string[]): string | null {
  const { error, status, stderr } = spawnSync(python, ['-c', found, ...modules], { encoding: 'utf8', env: environment })
  if (status === 0) return null
  const reason = error === undefined ? stderr.trim().split('\n').at(-1) : `there is no ${python}`
  return `not compared with ${modules.join(', ')}: ${reason}; TRAINSPEC_PYTHON names the interpreter`
}

/** Ends a test here, in so many words, where the interpreter lacks a module. */
export function need(skip: (note: string) => void, ...modules: readonly string[]): void {
  const missing = lacking(...modules)
  if (missing === null) return
  console.log(missing)
  skip(missing)
}

/** What a script prints as JSON, given `input` on its standard input. */
export function pythonJson(script: string, args: readonly string[], input = ''): unknown {
  const { error, status, stdout, stderr } = spawnSync(python, [script, ...args], { encoding: 'utf8', env: environment, input, maxBuffer: 1 << 28 })
  if (error !== undefined || status !== 0) throw new Error(`${script}: ${error?.message ?? stderr}`)
  return JSON.parse(stdout)
}
