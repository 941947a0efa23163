import { resolve } from 'node:path'
import type { TextTokens } from '../../data/text-tokens.ts'
import { openTextTokens } from '../../data/text-tokens.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { printable } from '../../diagnostics/display.ts'
import type { Batch, Inference } from '../../engines/engine.ts'
import { formatCount, plural } from '../../plan/units.ts'
import type { CommandIo } from '../io.ts'
import { exitCode, failure } from '../io.ts'
import { reportDiagnostics } from '../report.ts'
import type { TrainedModel } from '../trained-model.ts'
import { writeOut } from '../write-out.ts'
import type { PredictFlags } from './flags.ts'
import { createChooser } from './sampling.ts'
import type { Score } from './score.ts'
import { shownText } from './shown-text.ts'
import { maxNewTokens, samplingOf } from './text-flags.ts'
import type { TextModel } from './text-model.ts'
import type { TextRows } from './text-rows.ts'
import type { TextFormat, WrittenText } from './text-table.ts'
import { textLines } from './text-table.ts'
import type { Beginning } from './write-tokens.ts'
import { NoToken, writeTokens } from './write-tokens.ts'

export interface TextJob {
  /** File of rows; null where the prompts are all. */
  readonly file: string | null
  readonly trained: TrainedModel
  readonly model: TextModel
  readonly flags: PredictFlags
  readonly infer: () => Promise<Inference>
  readonly tellScore: (score: Score) => Promise<void>
}

/** Has a model go on from prompts, or from how the text of each row of a file begins. Writes nothing unless every row is good. */
export async function writeTexts({ file, trained, model, flags, infer, tellScore }: TextJob, io: CommandIo): Promise<number> {
  refuseIdle(file, trained, model, flags)
  const size = trained.plan.spec.training.eval_batch_size
  const [rows, problems] = file === null ? [promptRows(flags.prompt!), []] as const : await rowsIn(file, trained, model, flags, size, io)
  reportDiagnostics(problems, [], io)
  if (rows === null || hasErrors(problems)) return exitCode.runFailed
  const texts = await tokensOf(trained, model)
  const begun = beginnings(rows.prompts, texts, model, trained.shown, io)
  const choose = createChooser(texts.writes, model.ids.type.vocabulary, samplingOf(flags))
  const format = formatOf(file, flags)
  const streams = flags.out === undefined && flags.report !== true && format !== 'json'

  const inference = await infer()
  const written: WrittenText[] = []
  const writer = { model, inference, choose, ends: texts.ends, maximum: maxNewTokens(flags), others: rows.others }
  const textOf = ({ tokens, row }: Beginning, added: readonly number[], ended: boolean): WrittenText => ({
    prompt: rows.prompts[row]!,
    ...(rows.references === null ? {} : { reference: rows.references[row]! }),
    generated: texts.textAfter(tokens, added),
    new_tokens: added.length,
    finish: ended ? 'end' : 'length',
  })
  try {
    // A prompt is shown as it grows, so each is written by itself; rows of a file are written a batch at a time.
    const step = file === null ? 1 : size
    for (let first = 0; first < begun.length; first += step) {
      const batch = begun.slice(first, first + step)
      const growing = streams && format === 'text' ? streamed(rows.prompts[first]!, first, io) : null
      const done = await writeTokens(batch, writer, (index, added) => growing?.(texts.textAfter(batch[index]!.tokens, added), false))
      const fresh = done.map(({ tokens, ended }, index) => textOf(batch[index]!, tokens, ended))
      growing?.(fresh[0]!.generated, true)
      if (streams && growing === null) io.out(shownText(textLines(fresh, format, first === 0), io))
      written.push(...fresh)
    }
  } catch (error) {
    if (!(error instanceof NoToken)) throw error
    throw failure(`no next token can be told for ${file === null ? 'prompt' : 'row'} ${error.row + 1}: the outputs of ${trained.shown} are not finite numbers`, { code: exitCode.runFailed })
  } finally {
    await inference.close()
  }
  if (texts.ends.size === 0 && !isCutOut(trained)) {
    io.err(`No text of ${printable(trained.shown)} has a token that ends it (\`end: true\` of its tokens), so each goes on for as many as --max-new-tokens says\n`)
  }
  if (flags.report === true) {
    const { scoreTexts } = await import('./text-score.ts')
    await tellScore(scoreTexts(trained.plan.spec.data.labels[0]!.name, flags.reference!, written.map(({ generated, reference }) => ({ generated, reference: reference! }))))
  }
  if (flags.out !== undefined) {
    await writeOut(resolve(io.cwd, flags.out), flags.out, [Buffer.from(textLines(written, format, true))])
    io.err(`${plural(written.length, 'text')} written with ${printable(trained.shown)}: ${printable(flags.out)}\n`)
  } else if (format === 'json' && flags.report !== true) io.out(textLines(written, format, true))
  return exitCode.done
}

/** Shows a text as it grows: what can still change (a character of which bytes lack) is held back until it cannot. */
function streamed(prompt: string, index: number, io: CommandIo): (text: string, whole: boolean) => void {
  io.out(shownText(`${index === 0 ? '' : '\n'}${prompt}`, io))
  let shown = 0
  return (text, whole) => {
    const sure = whole ? text.length : text.replace(/\ufffd+$/, '').length
    if (sure > shown) io.out(shownText(text.slice(shown, sure), io))
    shown = Math.max(shown, sure)
    if (whole) io.out('\n')
  }
}

/** Texts that are windows of a file end where they are cut. */
const isCutOut = ({ plan: { spec: { data } } }: TrainedModel): boolean => Object.values(data.sources).some(source => source.kind === 'text' && source.window !== null)

const promptRows = (prompts: readonly string[]): TextRows => ({ prompts, references: null, others: (): Batch => ({}) })

async function rowsIn(file: string, trained: TrainedModel, model: TextModel, flags: PredictFlags, size: number, io: CommandIo) {
  const { textRows } = await import('./text-rows.ts')
  return textRows(file, trained, model, { prompt: flags.prompt?.[0] ?? null, reference: flags.reference ?? null, size }, io)
}

async function tokensOf({ plan, preprocessing }: TrainedModel, { ids: { name, type, value }, end }: TextModel): Promise<TextTokens> {
  const [fitted] = preprocessing.inputs.find(input => input.name === name)?.statistics ?? []
  const vocabulary = fitted?.op === 'tokens' ? fitted.vocabulary : null
  return openTextTokens(value.tokenizer, { vocabulary, pad: type.pad, end }, path => resolve(plan.environment.root, path))
}

/** Prompts as tokens. An empty one begins where a text ended, if the model learned from such. */
function beginnings(prompts: readonly string[], texts: TextTokens, { ids, packed }: TextModel, shown: string, io: CommandIo): readonly Beginning[] {
  let unknown = 0
  const begun = prompts.map((prompt, row) => {
    const tokens = texts.begin(prompt)
    unknown += tokens.filter(token => token === texts.unknown).length
    if (tokens.length > 0) return { tokens, row }
    const [end] = packed || ids.value.tokenizer.kind === 'file' ? texts.ends : []
    if (end === undefined) throw failure(`prompt ${row + 1} is empty, and ${shown} learned no token that stands between texts`, { help: 'Give the prompt at least one character.' })
    return { tokens: [end], row }
  })
  if (unknown > 0) io.err(`${formatCount(unknown)} of the prompts' tokens ${unknown === 1 ? 'is' : 'are'} not in the vocabulary of ${printable(shown)}: the model sees that something stands there, not what\n`)
  return begun
}

function formatOf(file: string | null, { format, json, report, out = '' }: PredictFlags): TextFormat {
  if (json === true && report !== true) return 'json'
  if (format !== undefined) return format
  if (/\.(jsonl|ndjson)$/i.test(out)) return 'jsonl'
  return file === null && !/\.csv$/i.test(out) ? 'text' : 'csv'
}

/** Options that say nothing here, or lack what they need. */
function refuseIdle(file: string | null, { shown }: TrainedModel, { others }: TextModel, flags: PredictFlags): void {
  if (flags.probabilities === true) throw failure(`--probabilities is for classes, and ${shown} writes text`)
  if (flags.json === true && flags.format !== undefined) throw failure('--json and --format both say how to print')
  if (file === null) {
    if (flags.report === true) throw failure('--report needs a file of rows with a column to compare with', { help: 'trainspec predict FILE RUN --report --reference COLUMN' })
    if (others.length > 0) {
      throw failure(`${shown} takes ${others.map(({ name }) => name).join(', ')} too, which a prompt does not give`, { help: 'Name a file of rows that has it: trainspec predict FILE RUN --prompt TEXT; each text then begins with the prompt.' })
    }
  } else if ((flags.prompt?.length ?? 1) > 1) throw failure('with a file of rows there is one --prompt: every text begins with it')
  if (flags.report === true && flags.reference === undefined) {
    throw failure(`--report compares what ${shown} writes with a column of the file`, { help: 'Add --reference and the name of the column.' })
  }
  if (flags.reference !== undefined && flags.report !== true) throw failure('--reference names what --report compares with', { help: 'Add --report.' })
}
