import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Preprocessing } from '../data/preprocessing.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { printable } from '../diagnostics/display.ts'
import type { Weights } from '../engines/engine.ts'
import { readOwnFile, readOwnText } from '../events/own-file.ts'
import type { Plan } from '../plan/plan.ts'
import type { SpecFlags } from './flags.ts'
import { pairs } from './flags.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { findRuns } from './find-runs.ts'
import { shownPath } from './load-plan.ts'
import { reportDiagnostics } from './report.ts'

/** A model as a run left it: everything that makes predictions of new rows. */
export interface TrainedModel {
  readonly plan: Plan
  readonly preprocessing: Preprocessing
  readonly weights: Weights
  /** As the user would name it. */
  readonly shown: string
}

/** What ONNX Runtime's feeds and a protobuf can hold at most, and with it what is read of a file that a stranger may have made. */
const largestWeights = 2 ** 32
const largestText = 1 << 28

/**
 * The trained model that the user means: a checkpoint, a run directory (its final model, or that of its newest complete
 * checkpoint), a spec (the run in its `output_dir`), or, unnamed, the newest run under this folder. What is read may come from
 * a stranger: no link is followed, a checkpoint's hashes must agree, and nothing is taken that does not fit its plan.
 */
export async function trainedModel(given: string | undefined, flags: SpecFlags, io: CommandIo): Promise<TrainedModel> {
  const folder = given === undefined ? newestModel(io) : given.endsWith('.trainspec') ? await outputOf(given, flags, io) : resolve(io.cwd, given)
  const shown = shownPath(folder, io.cwd)
  if (!existsSync(folder)) throw failure(`there is no directory ${shown}`, { help: 'trainspec runs lists the runs under this folder.' })
  if (!statSync(folder).isDirectory()) throw failure(`${shown} is neither a run directory nor a checkpoint`, { help: 'Name the folder of a run or of a checkpoint, or a spec; trainspec runs lists the runs under this folder.' })
  return readModel(await modelFolder(folder, shown, io), io)
}

/** The folder that holds the weights: `folder` itself, or its newest checkpoint; of newer ones that are damaged the user is told. */
async function modelFolder(folder: string, shown: string, io: CommandIo): Promise<string> {
  const { newestCheckpoint, verifyCheckpoint } = await import('../training/checkpoint/verify.ts')
  const { checkpointUpdate } = await import('../training/checkpoint/names.ts')
  if (checkpointUpdate(basename(folder)) !== null) {
    const found = verifyCheckpoint(folder)
    if (typeof found === 'string') throw unusable(shown, found)
    return folder
  }
  if (existsSync(join(folder, 'model.safetensors'))) return folder
  const { chosen, skipped } = newestCheckpoint(folder)
  const reasons = skipped.map(({ name, reason }) => `${name}: ${reason}`).join('; ')
  if (chosen !== null) {
    if (skipped.length > 0) io.err(`${printable(`the model is that of ${shownPath(chosen.folder, io.cwd)}, as newer ones cannot be used (${reasons})`)}\n`)
    return chosen.folder
  }
  throw failure(`${shown} holds no trained model${reasons === '' ? '' : ` (${reasons})`}`, { help: 'Name a run directory or a checkpoint; trainspec runs lists the runs under this folder.' })
}

async function readModel(folder: string, io: CommandIo): Promise<TrainedModel> {
  const shown = shownPath(folder, io.cwd)
  const [{ parsePlan }, { readPreprocessing }, { parseTensors }, { weightsProblem }, { withoutTiedNames }] = await Promise.all([
    import('../plan/read.ts'), import('../data/read-preprocessing.ts'), import('../training/checkpoint/contents.ts'), import('../models/weights-problem.ts'),
    import('../models/tied-weights.ts'),
  ])
  const text = (name: string): string => readOwnText(join(folder, name), largestText) ?? fail(shown, `it has no ${name} that can be read`)
  const [plan, problems] = parsePlan(text('plan.json'), join(shown, 'plan.json'))
  if (plan === null) {
    reportDiagnostics(problems, [], io)
    return fail(shown, 'its plan is not one that a run writes')
  }
  const preprocessing = readPreprocessing(text('preprocessing.json'), plan.spec.data)
  if (typeof preprocessing === 'string') return fail(shown, `preprocessing.json: ${preprocessing}`)
  const bytes = readOwnFile(join(folder, 'model.safetensors'), largestWeights) ?? fail(shown, 'it has no model.safetensors that can be read')
  const tensors = parseTensors(bytes)
  if (typeof tensors === 'string') return fail(shown, `model.safetensors cannot be read: ${tensors}`)
  const weights = withoutTiedNames(plan.spec, tensors)
  if (typeof weights === 'string') return fail(shown, `model.safetensors is not of this plan: ${weights}`)
  const problem = weightsProblem(plan.spec.model, weights)
  if (problem !== null) return fail(shown, `model.safetensors is not of this plan: ${problem}`)
  return { plan, preprocessing, weights, shown }
}

async function outputOf(file: string, flags: SpecFlags, io: CommandIo): Promise<string> {
  const [{ checkFiles }, { nodeHostFor }] = await Promise.all([import('../language/check.ts'), import('../language/host.ts')])
  const path = resolve(io.cwd, file)
  if (!existsSync(path)) throw failure(`there is no file ${file}`)
  const { spec, diagnostics, files } = checkFiles(path, { host: nodeHostFor(path, flags.allowPath ?? []), params: pairs(flags.param), sets: pairs(flags.set) })
  const directory = spec?.arguments['output_dir']?.value
  if (spec !== null && !hasErrors(diagnostics) && typeof directory === 'string') return resolve(io.cwd, directory)
  reportDiagnostics(diagnostics, files, io)
  throw failure(`${file} has errors, so that it says no output_dir`, { code: exitCode.specErrors })
}

function newestModel(io: CommandIo): string {
  const models = findRuns(io.cwd).flatMap(path => {
    const log = statSync(join(path, 'events.jsonl'), { throwIfNoEntry: false })
    return log === undefined ? [] : [{ path, time: log.mtimeMs }]
  })
  const newest = models.sort((a, b) => b.time - a.time)[0]
  if (newest === undefined) throw failure('there is no run under this folder', { help: 'Name a run directory, a checkpoint or a spec.' })
  return newest.path
}

const unusable = (shown: string, reason: string): ReturnType<typeof failure> => failure(`${shown} cannot be used: ${reason}`, { code: exitCode.runFailed })

function fail(shown: string, reason: string): never {
  throw unusable(shown, reason)
}
