import { resolve } from 'node:path'
import { isMissing } from '../../data/cells.ts'
import { dataFile } from '../../data/data-file.ts'
import { faultyOf } from '../../data/faults.ts'
import { countMissing } from '../../data/missing-cells.ts'
import type { Preprocessing } from '../../data/preprocessing.ts'
import { columnsOf } from '../../data/preprocessing.ts'
import type { FileSource } from '../../data/read-row-sets.ts'
import { dataRecords } from '../../data/records.ts'
import { fileOf } from '../../data/row-sets.ts'
import type { Encode } from '../../data/tokenize.ts'
import { openEncode } from '../../data/tokenize.ts'
import type { Plan, PlannedFeature, PlannedSource } from '../../plan/plan.ts'
import type { DataReport, MissingCells, TokenLengths } from './report.ts'

type TextSource = Extract<FileSource, { kind: 'csv' | 'jsonl' | 'parquet' | 'sql' | 'text' }>

/** What the files hold before anything is made of it: missing cells, lengths in tokens, first rows. Files of pictures have none of it. */
export async function readTexts(
  { spec, environment }: Plan,
  preprocessing: Preprocessing,
  rows: number,
): Promise<Pick<DataReport, 'missing' | 'tokens' | 'first_rows'>> {
  const { data } = spec
  const features = [...data.inputs, ...data.labels]
  const columns = [...new Set(features.flatMap(({ value }) => columnsOf(value)))]
  const known = new Set(features.flatMap(({ type, value }) => (type.kind === 'tensor' || type.kind === 'class' ? columnsOf(value) : [])))
  const names = classNames(features)
  const follow = new Set(features.flatMap(({ value }) => (value.op === 'tokens' && value.part === 'next' ? [value.column] : [])))
  const used = new Set([data.train, ...data.eval, ...(data.test === null ? [] : [data.test])].map(name => fileOf(data, name)))
  const texts = await Promise.all(tokenFeatures(features).map(async feature => ({ feature, encode: await encoderOf(feature, preprocessing, environment.root) })))
  const missing: MissingCells[] = []
  const tokens: TokenLengths[] = []
  let first: DataReport['first_rows'] = { columns: [], rows: [] }
  for (const name of used) {
    const source = data.sources[name]
    if (source === undefined || !isText(source)) continue
    const file = dataFile(environment.root, source)
    const placeOf = new Map(source.columns.map((column, index) => [column, index]))
    const here = columns.filter(column => placeOf.has(column))
    const places = here.map(column => placeOf.get(column)!)
    const empty = here.map(() => 0)
    const counters = texts.map(({ feature, encode }) => lengthCounter(feature, encode, source, follow.has(feature.value.column)))
    const shown: string[][] = []
    let count = 0
    // A table's cells are counted on its bytes; then only rows that are shown are to be read.
    const counted = source.kind === 'csv' && counters.length === 0 && source.delimiter < '\u0080'
      ? await countMissing(file.path, source.delimiter, source.columns.length, here.map((column, index) => ({ index: places[index]!, number: known.has(column), names: names(column) })))
      : null
    for await (const { fields } of dataRecords(file)) {
      if (counted !== null && shown.length === rows) break
      count++
      if (counted === null) places.forEach((place, index) => {
        const text = fields[place] ?? ''
        // `none` may be the name of a class, or a text, but it is no number.
        if (known.has(here[index]!) ? isMissing(text) && !names(here[index]!).includes(text) : text === '') empty[index]! += 1
      })
      for (const { add } of counters) add(fields)
      if (shown.length < rows) shown.push(places.map(place => fields[place] ?? ''))
    }
    here.forEach((column, index) => {
      const cells = (counted?.missing ?? empty)[index]!
      if (cells > 0) missing.push({ file: faultyOf(source), column, cells, rows: counted?.rows ?? count })
    })
    tokens.push(...counters.flatMap(({ finish }) => finish()))
    if (name === fileOf(data, data.train)) first = { columns: here, rows: shown }
  }
  return { missing, tokens, first_rows: first }
}

/** The classes of a column, by name: of an input or a label, or one-hot. */
function classNames(features: readonly PlannedFeature[]): (column: string) => readonly string[] {
  const found = new Map<string, string[]>()
  const note = (column: string, names: readonly string[] | null): void => {
    found.set(column, [...(found.get(column) ?? []), ...(names ?? [])])
  }
  const visit = (value: PlannedFeature['value']): void => {
    if (value.op === 'one_hot') note(value.column, value.names)
    else if ('operand' in value) visit(value.operand)
    else if ('left' in value) [value.left, value.right].forEach(visit)
  }
  for (const { type, value } of features) {
    if (type.kind === 'class' && value.op === 'columns') note(value.names[0]!, type.names)
    else visit(value)
  }
  return column => found.get(column) ?? []
}

const isText = (source: PlannedSource): source is TextSource => ['csv', 'jsonl', 'parquet', 'sql', 'text'].includes(source.kind)

type TokenFeature = PlannedFeature & { readonly value: Extract<PlannedFeature['value'], { op: 'tokens' }> }

/** Of several features of one text (ids and their mask, say) the first. */
function tokenFeatures(features: readonly PlannedFeature[]): readonly TokenFeature[] {
  const ids = features.filter((feature): feature is TokenFeature => feature.value.op === 'tokens' && feature.value.part !== 'mask')
  return ids.filter(({ value, type }, index) =>
    ids.findIndex(other => other.value.column === value.column && JSON.stringify([other.value.tokenizer, maximumOf(other.type)]) === JSON.stringify([value.tokenizer, maximumOf(type)])) === index)
}

const maximumOf = (type: PlannedFeature['type']): number => (type.kind === 'sequence' ? type.maximum : 0)

async function encoderOf({ name, value }: TokenFeature, preprocessing: Preprocessing, root: string): Promise<Encode> {
  const fitted = [...preprocessing.inputs, ...preprocessing.labels].find(feature => feature.name === name)?.statistics[0]
  return openEncode(value, fitted?.op === 'tokens' ? fitted.vocabulary : null, path => resolve(root, path))
}

/** With `followed`, the token after the last is used too: it is what follows it. */
function lengthCounter({ name, type, value }: TokenFeature, encode: Encode, source: TextSource, followed: boolean) {
  const place = source.columns.indexOf(value.column)
  const lengths: number[] = []
  const knowsAll = value.tokenizer.kind !== 'words' && value.tokenizer.kind !== 'characters'
  let unknown = 0
  let total = 0
  return {
    add(fields: readonly string[]): void {
      if (place < 0) return
      const tokens = encode(fields[place] || (value.filled ?? ''))
      lengths.push(tokens.length)
      total += tokens.length
      // 1 is what a fitted vocabulary lacks.
      if (!knowsAll) unknown += tokens.filter(token => token === 1).length
    },
    finish(): TokenLengths[] {
      if (lengths.length === 0) return []
      const sorted = Float64Array.from(lengths).sort()
      const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!
      const maximum = maximumOf(type)
      // Packed texts are cut into windows, and nothing of one is lost but at the very end.
      const most = value.packed === undefined ? maximum + (followed ? 1 : 0) : Infinity
      return [{
        feature: name, file: faultyOf(source), rows: sorted.length, least: sorted[0]!, median: at(0.5), p95: at(0.95), greatest: sorted.at(-1)!,
        maximum, cut: lengths.filter(length => length > most).length, unknown, total,
      }]
    },
  }
}
