import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { shellPath } from '../../diagnostics/shell-word.ts'
import type { CommandIo } from '../io.ts'
import { failure } from '../io.ts'
import type { Sampling } from './sampling.ts'

/** Options of `predict` for models that write text. Absent where not given. */
export interface TextFlags {
  /** Beginnings of texts. */
  readonly prompt?: readonly string[]
  readonly maxNewTokens?: number
  readonly sample?: boolean
  readonly temperature?: number
  readonly topK?: number
  readonly topP?: number
  readonly seed?: number
  /** Column that the report compares with. */
  readonly reference?: string
}

/** What Transformers' `generate` does where nothing is said: 20 new tokens, and 50 of the likeliest where it draws. */
const defaults = { maxNewTokens: 20, temperature: 1, topK: 50, topP: 1, seed: 42 }

const names = {
  prompt: '--prompt', maxNewTokens: '--max-new-tokens', sample: '--sample', temperature: '--temperature', topK: '--top-k', topP: '--top-p', seed: '--seed', reference: '--reference',
} as const satisfies Record<keyof TextFlags, string>

/** The options given of those that only a model which writes text takes. */
export const textFlagsGiven = (flags: TextFlags): readonly string[] =>
  Object.entries(names).flatMap(([key, name]) => (flags[key as keyof TextFlags] === undefined ? [] : [name]))

export const maxNewTokens = (flags: TextFlags): number => flags.maxNewTokens ?? defaults.maxNewTokens

/** How tokens are drawn; null takes the likeliest. Throws where an option would have no effect. */
export function samplingOf(flags: TextFlags): Sampling | null {
  const { temperature = defaults.temperature, topK = defaults.topK, topP = defaults.topP, seed = defaults.seed } = flags
  if (flags.sample === true || flags.temperature !== undefined) return { temperature, topK, topP, seed }
  const idle = (['topK', 'topP', 'seed'] as const).find(key => flags[key] !== undefined)
  if (idle === undefined) return null
  throw failure(`${names[idle]} says how tokens are drawn, and without --temperature or --sample the likeliest is taken`, { help: 'Add --sample, or --temperature 0.8.' })
}

/** What of the command line is the rows and what the run: with --prompt, a directory or a spec alone is the run. */
export function rowsAndRun(first: string | undefined, second: string | undefined, { prompt }: TextFlags, io: CommandIo): { readonly file: string | null; readonly run: string | undefined } {
  if (prompt === undefined) {
    if (first === undefined) throw failure('predict needs a file of rows, or --prompt and how a text begins', { help: 'trainspec predict --help has examples.' })
    const isRun = (path: string): boolean => existsSync(resolve(io.cwd, path, 'plan.json'))
    const isSpec = (path: string): boolean => path.endsWith('.trainspec')
    if (isRun(first) || (isSpec(first) && (second === undefined || !(isRun(second) || isSpec(second))))) {
      const help = second !== undefined ? `The rows come first: trainspec predict ${shellPath(second)} ${shellPath(first)}`
        : `trainspec predict FILE ${first}, or of a model that writes text: trainspec predict ${first} --prompt TEXT`
      throw failure(`${first} is a ${isRun(first) ? 'run' : 'spec'}, and predict needs rows before it`, { help })
    }
    return { file: first, run: second }
  }
  if (first === undefined || second !== undefined) return { file: first ?? null, run: second }
  const found = statSync(resolve(io.cwd, first), { throwIfNoEntry: false })
  if (first.endsWith('.trainspec') || found?.isDirectory() === true) return { file: null, run: first }
  if (found === undefined) throw failure(`there is no run and no file ${first}`, { help: 'trainspec runs lists the runs under this folder.' })
  return { file: first, run: undefined }
}
