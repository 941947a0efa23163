import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readSafetensors } from '../../src/models/safetensors.ts'
import { parsePythonJson } from '../../src/training/python-json.ts'
import type { Expectation, Matrix } from './case.ts'

type Entry = Readonly<Record<string, number>>

/** Times and FLOPs, which no recording holds. */
const unrecorded = /(_runtime|_per_second|^total_flos)$/
/** These agree to 1e-9, all else to 1e-4 relative or 1e-6 absolute. */
const exact = new Set(['epoch', 'learning_rate'])

/** In what a run directory differs from what the real Trainer did; nothing if it agrees. */
export function differences(directory: string, expected: Expectation): readonly string[] {
  const path = join(directory, 'trainer_state.json')
  if (!existsSync(path)) return ['there is no trainer_state.json']
  const state = parsePythonJson(readFileSync(path, 'utf8')) as {
    log_history: Entry[]
    global_step: number
    max_steps: number
    epoch: number
    best_metric: number | null
    best_model_checkpoint: string | null
  }
  const history = state.log_history.map(entry => Object.fromEntries(Object.entries(entry).filter(([key]) => !unrecorded.test(key))))
  const checkpoints = readdirSync(directory).filter(name => /^checkpoint-\d+$/.test(name))
  const bestFolder = state.best_model_checkpoint === null ? null : basename(state.best_model_checkpoint)
  return [
    ...compareHistories(history, expected.log_history),
    ...same('global_step', state.global_step, expected.global_step),
    ...same('max_steps', state.max_steps, expected.max_steps),
    ...close('epoch', 'epoch', state.epoch, expected.epoch),
    ...same('checkpoints', byUpdate(checkpoints), byUpdate(expected.checkpoints)),
    ...(state.best_metric === null || expected.best_metric === null
      ? same('best_metric', state.best_metric, expected.best_metric)
      : close('best_metric', 'best_metric', state.best_metric, expected.best_metric)),
    ...same('best_model_checkpoint', bestFolder, expected.best_model_checkpoint),
    ...close('train_loss', 'train_loss', history.at(-1)?.['train_loss'] ?? NaN, expected.train_loss),
    ...compareWeights(join(directory, 'model.safetensors'), expected.final_weights),
  ]
}

function compareHistories(ours: readonly Entry[], theirs: readonly Entry[]): string[] {
  const found: string[] = []
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const where = `log ${index + 1}`
    const mine = ours[index]
    const other = theirs[index]
    if (mine === undefined || other === undefined) {
      const present = (mine ?? other)!
      found.push(`${where} is ${mine === undefined ? 'missing' : 'too many'}: ${JSON.stringify(present)}`)
      break
    }
    const keys = Object.keys(mine).sort().join(' ')
    const wanted = Object.keys(other).sort().join(' ')
    if (keys !== wanted) found.push(`${where} has the keys ${keys}, not ${wanted}`)
    else for (const key of Object.keys(other)) found.push(...close(`${where}: ${key}`, key, mine[key]!, other[key]!))
  }
  return found
}

function compareWeights(path: string, expected: Readonly<Record<string, Matrix>>): string[] {
  if (!existsSync(path)) return ['there is no model.safetensors']
  const read = readSafetensors(new Uint8Array(readFileSync(path)))
  if (!read.ok) return [`model.safetensors: ${read.problem}`]
  const { tensors } = read.file
  const names = same('weights', Object.keys(tensors).sort(), Object.keys(expected).sort())
  if (names.length > 0) return names
  return Object.entries(expected).flatMap(([name, matrix]) => {
    const values = matrix.flat(1) as number[]
    const { data } = tensors[name]!
    return values.length === data.length
      ? values.flatMap((value, index) => close(`${name}[${index}]`, name, data[index]!, value))
      : [`${name} has ${data.length} values, not ${values.length}`]
  })
}

function close(what: string, key: string, ours: number, theirs: number): string[] {
  if (Object.is(ours, theirs) || ours === theirs) return []
  if (!Number.isFinite(ours) || !Number.isFinite(theirs)) return [`${what} is ${ours}, not ${theirs}`]
  const difference = Math.abs(ours - theirs)
  const agrees = exact.has(key) ? difference <= 1e-9 : difference <= Math.max(1e-6, 1e-4 * Math.abs(theirs))
  return agrees ? [] : [`${what} is ${ours}, not ${theirs}`]
}

const same = (what: string, ours: unknown, theirs: unknown): string[] =>
  JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [`${what} is ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`]

const byUpdate = (names: readonly string[]): string[] =>
  [...names].sort((a, b) => Number(a.split('-')[1]) - Number(b.split('-')[1]))
