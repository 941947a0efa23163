import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { printable, printableJson } from '../diagnostics/display.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Inference } from '../engines/engine.ts'
import { outputMeaning } from '../models/output-meaning.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { machineFor } from './machine.ts'
import { newRows } from './new-rows.ts'
import type { PredictFlags } from './predict/flags.ts'
import type { Score } from './predict/score.ts'
import { shownText } from './predict/shown-text.ts'
import { rowsAndRun, samplingOf, textFlagsGiven } from './predict/text-flags.ts'
import { textModelOf } from './predict/text-model.ts'
import { reportDiagnostics } from './report.ts'
import type { TrainedModel } from './trained-model.ts'
import { trainedModel } from './trained-model.ts'
import { writeOut } from './write-out.ts'

/**
 * Runs a trained model on new rows: a prediction for each, in their order; or a text for each row or prompt, of a model that writes
 * text. Writes nothing unless every row is good.
 */
export async function predictCommand(first: string | undefined, second: string | undefined, flags: PredictFlags, io: CommandIo): Promise<number> {
  samplingOf(flags)
  const { file, run } = rowsAndRun(first, second, flags, io)
  const out = flags.out === undefined ? null : resolve(io.cwd, flags.out)
  if (file !== null && out === resolve(io.cwd, file)) throw failure('--out names the file of rows itself')
  if (out !== null && !existsSync(dirname(out))) throw failure(`there is no directory ${dirname(flags.out!)} for --out`)
  refuseOtherKind(flags)
  const trained = await trainedModel(run, flags, io)
  await refuseUnfit(trained, flags, io)
  const model = textModelOf(trained.plan.spec)
  if (typeof model !== 'string') {
    const { writeTexts } = await import('./predict/write-texts.ts')
    return writeTexts({ file, trained, model, flags, infer: () => inferenceOf(trained, flags), tellScore: score => tellScore(score, flags, io) }, io)
  }
  const [idle] = textFlagsGiven(flags)
  if (idle !== undefined || file === null) {
    throw failure(`${idle} is for models that write text, and ${trained.shown} does not: ${model}`, { help: 'trainspec predict FILE RUN gives a prediction for each row.' })
  }
  if (flags.json === true && flags.report !== true) throw failure('--json prints a report, or texts that a model writes', { help: 'Add --report; --format jsonl prints an object for each row.' })
  return predictRows(file, out, trained, flags, io)
}

/** A name that promises what would not be in the file, unless `--format` says that it is meant. */
function refuseOtherKind({ out = '', format, json, report }: PredictFlags): void {
  const kind = /\.(tsv|json|parquet|arrow|feather|xlsx?)$/i.exec(out)?.[0]
  if (kind === undefined || format !== undefined || (kind.toLowerCase() === '.json' && json === true && report !== true)) return
  throw failure(`${out} is the name of a file that predict does not write: it writes CSV or JSON lines`, { help: 'Let the name end in .csv or .jsonl, or say --format.' })
}

async function predictRows(file: string, out: string | null, model: TrainedModel, flags: PredictFlags, io: CommandIo): Promise<number> {
  if (flags.report === true) refuseReport(model)
  const [rows, problems] = await newRows(file, model, flags.labels === false ? 'none' : flags.report === true ? 'asked for' : 'where there', io)
  reportDiagnostics(problems, [], io)
  if (rows === null || hasErrors(problems)) return exitCode.runFailed

  const left = rows.fileRows - rows.dataset.rows
  if (left > 0) io.err(`${left} of ${rows.fileRows} rows have no prediction: rows before or after them that a window needs are missing\n`)
  const score = flags.report === true ? await scoreOf(file, rows.labelled, model) : null

  const [{ rowsOf }, { predictionTable }] = await Promise.all([import('../data/batches.ts'), import('../training/predictions.ts')])
  const { plan, shown } = model
  const predicted = { label: model.preprocessing.labels[0]!, loss: plan.spec.loss.name }
  const format = flags.format ?? (/\.(jsonl|ndjson)$/i.test(flags.out ?? '') ? 'jsonl' : 'csv')
  const table = predictionTable(predicted, { format, probabilities: flags.probabilities === true, ...(rows.files !== null && { files: rows.files }) })
  const inference = await inferenceOf(model, flags)
  // The batches of an evaluation: a sum is rounded by what it is summed with.
  const size = plan.spec.training.eval_batch_size
  try {
    for (let first = 0; first < rows.dataset.rows; first += size) {
      const batch = rowsOf(rows.dataset, first, Math.min(size, rows.dataset.rows - first))
      const [output] = Object.values(await inference.run(batch))
      table.add(batch, output!)
      score?.add(batch, output!)
    }
  } finally {
    await inference.close()
  }
  const warning = table.warning()
  if (warning !== null) io.err(`${printable(`warning: ${warning}`)}\n`)
  if (score !== null) await tellScore(score.finish(), flags, io)
  if (out === null) {
    if (score === null) for (const piece of table.pieces) io.out(shownText(Buffer.from(piece).toString('utf8'), io))
    return exitCode.done
  }
  await writeOut(out, flags.out!, table.pieces)
  io.err(`${rows.dataset.rows} rows predicted with ${printable(shown)}: ${printable(flags.out!)}\n`)
  return exitCode.done
}

async function inferenceOf({ plan, weights }: TrainedModel, flags: PredictFlags): Promise<Inference> {
  const { onnxEngine } = await import('../engines/onnx/engine.ts')
  return onnxEngine.infer(plan, weights, { device: 'cpu', threads: machineFor(flags).threads })
}

async function scoreOf(file: string, labelled: boolean, { plan, preprocessing }: TrainedModel) {
  const { createScore } = await import('./predict/score.ts')
  const { name } = plan.spec.data.labels[0]!
  if (!labelled) throw failure(`--report compares predictions with ${name}, and ${file} has none that is read`)
  return createScore({ label: preprocessing.labels[0]!, loss: plan.spec.loss.name, ignored: plan.spec.loss.options['ignore_index'] })
}

/** What a report has no measure for. */
function refuseReport({ plan: { spec }, shown }: TrainedModel): void {
  const label = spec.data.labels[0]!
  const meaning = outputMeaning(spec.loss.name, label.type)
  if (meaning === 'tokens') throw failure(`--report judges classes and numbers, and ${label.name} is tokens`)
  if (meaning === 'embedding') {
    throw failure(`--report judges classes and numbers, and the model of ${shown} gives embeddings: under ${spec.loss.name} only the distances between them have a meaning`, {
      help: 'Without --report, predict gives the embedding of each row, with its label in front where the file has it.',
    })
  }
}

async function tellScore(score: Score, flags: PredictFlags, io: CommandIo): Promise<void> {
  if (flags.json === true) return io.out(`${printableJson(score, 2)}\n`)
  const { renderScore } = await import('./predict/score-view.ts')
  const { columns, colour, unicode } = io.terminal
  io.out(`${renderScore(score, { columns: Math.min(columns, 120), colour, unicode })}\n`)
}

/** Of what a plan names, only a tokenizer's file is read here. */
async function refuseUnfit({ plan, shown }: TrainedModel, flags: PredictFlags, io: CommandIo): Promise<void> {
  const { onnxEngine } = await import('../engines/onnx/engine.ts')
  const refusals = onnxEngine.refusals({ ...plan, environment: { ...plan.environment, device: 'cpu' } })
  if (refusals.length > 0) throw failure(`the engine onnx cannot run ${shown}: ${refusals.map(({ what }) => what).join('; ')}`, { code: exitCode.engineUnavailable })
  const { sourceProblems } = await import('../plan/read.ts')
  const { callback_files: _, ...spec } = plan.spec
  const problems = await sourceProblems({ ...plan, spec: { ...spec, data: { ...spec.data, sources: {} }, model: { ...spec.model, initial_weights: null } } }, flags.allowPath)
  reportDiagnostics(problems, [], io)
  if (hasErrors(problems)) throw failure(`${shown} cannot be used: a file that its tokenizer needs is not what it was`, { code: exitCode.runFailed })
}
