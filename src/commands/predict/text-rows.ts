import { batchGatherer } from '../../data/batches.ts'
import { faultDiagnostics } from '../../data/faults.ts'
import { readColumns } from '../../data/read-columns.ts'
import type { Outcome } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import type { Batch } from '../../engines/engine.ts'
import type { CommandIo } from '../io.ts'
import { failure } from '../io.ts'
import { fileOfRows, newRows } from '../new-rows.ts'
import type { TrainedModel } from '../trained-model.ts'
import type { TextModel } from './text-model.ts'

export interface TextRows {
  /** How the text of each row begins. */
  readonly prompts: readonly string[]
  readonly references: readonly string[] | null
  /** The inputs that are not made of the text, of some rows. */
  readonly others: (rows: readonly number[]) => Batch
}

export interface TextRowsWanted {
  /** How every text begins; null where a column says so. */
  readonly prompt: string | null
  readonly reference: string | null
  /** Most rows that are asked for at once. */
  readonly size: number
}

/** Rows of a file that a text is written for. Of a text file each line is one, however it was cut in training. */
export async function textRows(file: string, trained: TrainedModel, { ids, others }: TextModel, { prompt, reference, size }: TextRowsWanted, io: CommandIo): Promise<Outcome<TextRows | null>> {
  const model = { ...trained, plan: withInputs(trained.plan, others) }
  const [found, problems] = await fileOfRows(file, model.plan, false, io)
  if (found === null) return [null, problems]
  const { source } = found
  const { column } = ids.value
  if (source.kind === 'images' || source.kind === 'idx') throw failure(`${file} holds pictures, and a text begins with text`, { help: 'Name a .csv, .tsv, .jsonl, .parquet or .txt file.' })
  if (prompt === null && !source.columns.includes(column)) {
    throw failure(`${file} has no column ${column}, which says how the text of a row begins`, { help: 'Add --prompt and how the text of every row begins.' })
  }
  if (reference !== null && !source.columns.includes(reference)) {
    throw failure(`${file} has no column ${reference} to compare with`, { help: `--reference names one of its columns: ${source.columns.join(', ')}` })
  }
  const wanted = [...new Set([...(prompt === null ? [column] : []), ...(reference === null ? [] : [reference])])]
  const texts = new Map<string, string[]>()
  const columns = wanted.map(key => ({ key, index: source.columns.indexOf(key), kind: { kind: 'text' } as const }))
  const outcome = await readColumns(source, columns, () => {
    for (const key of wanted) texts.set(key, [])
    return batch => {
      for (const key of wanted) texts.get(key)!.push(...batch.texts.get(key)!)
    }
  })
  const faults = faultDiagnostics(outcome, { ...source, path: file }, null)
  if (outcome.faults.length === 0 && outcome.rows !== source.rows) faults.push(diagnostic('data-changed', { file, isQuery: false }, null))
  if (faults.length > 0) return [null, faults]
  const prompts = prompt === null ? texts.get(column)! : new Array<string>(source.rows).fill(prompt)
  const references = reference === null ? null : texts.get(reference)!
  if (others.length === 0) return [{ prompts, references, others: () => ({}) }, []]
  const [rows, bad] = await newRows(file, model, 'none', io)
  if (rows === null) return [null, bad]
  if (rows.dataset.rows !== prompts.length) throw failure(`${file} has rows without a row around them that a window needs, so that no text can be written for each`)
  const gather = batchGatherer(rows.dataset, size)
  return [{ prompts, references, others: chosen => gather(Uint32Array.from(chosen), 0, chosen.length) }, []]
}

/** The plan of a model that takes these inputs alone, and lines of a text. */
function withInputs(plan: TrainedModel['plan'], inputs: TextModel['others']): TrainedModel['plan'] {
  const sources = Object.fromEntries(Object.entries(plan.spec.data.sources).map(([name, source]) => [name, source.kind === 'text' ? { ...source, window: null } : source]))
  return { ...plan, spec: { ...plan.spec, data: { ...plan.spec.data, sources, inputs } } }
}
