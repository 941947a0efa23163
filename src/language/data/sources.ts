import type { Argument, Binding, Call, Expression, Range } from '../../../grammar/syntax-tree.ts'
import type { Constant, DataSource, SplitChoice } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import { bareName, type Environment } from '../environment.ts'
import { largestHeader, type SpecHost } from '../host.ts'
import { resolveFile, type SpecFile } from '../layering.ts'
import { library } from '../library.ts'
import { bindOptions } from '../options.ts'
import { fileProblems } from '../file-problem.ts'
import { deepest } from '../nesting.ts'
import { checkIdx, checkImages, type PictureExtents } from './picture-sources.ts'
import { headerOf, readCsvHeader } from './csv-header.ts'
import { columnsAtStart } from './json-columns.ts'
import { kindBytes, otherDelimiter, otherKind } from './file-kind.ts'
import { textFault } from './text-fault.ts'
import { repeated } from './repeated.ts'
import { withoutOrder } from './sql-order.ts'
import { replaceStrings } from './sql-text.ts'

/** A source with the columns it has; null where they are not known because of a mistake reported elsewhere. */
export interface CheckedSource {
  readonly name: string
  readonly source: DataSource | null
  readonly columns: readonly string[] | null
  /** How large its pictures are, where it has any. */
  readonly picture?: PictureExtents
  readonly nameRange: Range
  /** For a split: the class label it keeps the shares of, to be checked against the labels. */
  readonly stratify: { readonly name: string; readonly range: Range } | null
}

export const isSourceCall = (expression: Expression): expression is Call =>
  expression.kind === 'call' && expression.callee.kind === 'name' && Object.hasOwn(library.sources, expression.callee.text)

/**
 * The sources of a `data` block by name. A map of sources (`eval = { a: csv(…), b: csv(…) }`) becomes `eval.a` and
 * `eval.b`.
 */
export function checkSources(bindings: readonly Binding[], file: SpecFile, env: Environment, host: SpecHost): ReadonlyMap<string, CheckedSource> {
  const calls = new Map<string, { call: Call; nameRange: Range }>()
  for (const { name, value } of bindings) {
    if (value.kind === 'map') {
      for (const entry of value.entries) {
        if (isSourceCall(entry.value)) calls.set(`${name.text}.${entry.name.text}`, { call: entry.value, nameRange: entry.name })
        else if (entry.value.kind !== 'missing') notASource(entry.value, env)
      }
    } else if (isSourceCall(value)) {
      calls.set(name.text, { call: value, nameRange: name })
    }
  }

  const checked = new Map<string, CheckedSource>()
  const broken = (name: string, nameRange: Range): CheckedSource => ({ name, source: null, columns: null, nameRange, stratify: null })
  const busy: string[] = []
  const check = (name: string): CheckedSource | null => {
    const done = checked.get(name)
    if (done !== undefined) return done
    const written = calls.get(name)
    if (written === undefined) return null
    if (busy.length >= deepest) {
      env.reports.report('nested-too-deep', { what: 'splits', most: deepest }, written.nameRange)
      return broken(name, written.nameRange)
    }
    busy.push(name)
    const { call, nameRange } = written
    const kind = bareName(call.callee)
    const made = (kind === 'sql' ? checkSql : kind === 'split' ? checkSplit : checkFile)(name, call, nameRange)
    busy.pop()
    checked.set(name, made)
    return made
  }

  const checkFile = (name: string, call: Call, nameRange: Range): CheckedSource => {
    const kind = bareName(call.callee)!
    const { options, complete } = bindOptions(library.sources[kind]!, call.arguments, call, env)
    const delimiter = kind === 'tsv' ? '\t' : typeof options.delimiter === 'string' ? options.delimiter : null
    if (delimiter !== null && (delimiter.length !== 1 || /["\r\n]/.test(delimiter))) {
      env.reports.report('bad-delimiter', { delimiter }, argumentNamed(call, 'delimiter') ?? call)
      return broken(name, nameRange)
    }
    if (typeof options.path !== 'string') return broken(name, nameRange)
    const place = argumentNamed(call, 'path') ?? call
    if (kind === 'images') {
      const found = checkImages(options.path, { file, host, call, place })
      return found === null ? broken(name, nameRange) : { name, ...found, nameRange, stratify: null }
    }
    if (kind === 'idx') {
      const labels = typeof options.labels === 'string' ? options.labels : null
      const found = checkIdx(options.path, labels, argumentNamed(call, 'labels') ?? place, { file, host, call, place })
      return found === null || !complete ? broken(name, nameRange) : { name, ...found, nameRange, stratify: null }
    }
    const path = resolveFile(options.path, file, place, host)
    if (path === null) return broken(name, nameRange)
    const range = env.reports.at(call)
    const start = host.readStart(path, kindBytes)
    const other = !start.ok ? null : otherKind(start.value, kind as 'csv' | 'tsv' | 'jsonl' | 'text' | 'parquet', options.path)
      ?? (delimiter === null ? null : otherDelimiter(start.value, delimiter, options.path))
    if (other !== null) {
      env.reports.report('another-kind-of-file', { path: options.path, source: kind, found: other.name, help: other.help }, place)
      return broken(name, nameRange)
    }
    if (kind === 'parquet') return { name, source: { kind, path, range }, columns: null, nameRange, stratify: null }
    if (kind === 'text') {
      const window = typeof options.window === 'number' ? options.window : null
      return { name, source: complete ? { kind, path, window, range } : null, columns: ['text'], nameRange, stratify: null }
    }
    const source: DataSource = kind === 'jsonl' ? { kind, path, range } : { kind: 'csv', path, delimiter, range }
    const header = host.readHeader(path)
    const fault = header.ok || !start.ok ? null : textFault(start.value)
    if (fault !== null) {
      env.reports.report('data-encoding', { file: options.path, ...fault }, place)
      return broken(name, nameRange)
    }
    if (!header.ok) {
      env.reports.report(fileProblems[header.problem], { path: options.path }, place)
      return { ...broken(name, nameRange), source }
    }
    if (source.kind === 'jsonl') return { name, source, columns: columnsAtStart(header.value, start.ok ? start.value : new Uint8Array()), nameRange, stratify: null }
    const columns = readCsvHeader(headerOf(header.value, delimiter) ?? wholeHeader(path, delimiter) ?? header.value, delimiter)
    const twice = repeated(columns)
    if (Buffer.byteLength(header.value) >= largestHeader) {
      env.reports.report('first-line-too-long', { path: options.path, mebibytes: largestHeader / 1024 / 1024 }, place)
      return broken(name, nameRange)
    }
    if (header.value.trim() === '') env.reports.report('empty-file', { path: options.path }, place)
    else if (twice !== undefined) env.reports.report('column-twice', { path: options.path, column: twice, columns }, place)
    return { name, source, columns: header.value.trim() === '' ? null : columns, nameRange, stratify: null }
  }

  /** The header of a CSV whose first line ends within quotes; null where these are not closed. */
  const wholeHeader = (path: string, delimiter: string | null): string | null => {
    const start = host.readStart(path, largestHeader)
    return start.ok ? headerOf(new TextDecoder().decode(start.value), delimiter) : null
  }

  const sqlFile = (written: string, place: Range): string | null => {
    const path = resolveFile(written, file, place, host)
    const start = path === null ? null : host.readStart(path, kindBytes)
    const kind = /\.parquet$/i.test(written) ? 'parquet' : /\.[ct]sv$/i.test(written) ? 'csv' : 'jsonl'
    // DuckDB reads JSON of any layout.
    const other = start?.ok === true ? otherKind(start.value, kind, written) : null
    if (other === null || (kind === 'jsonl' && / JSON /.test(` ${other.name} `))) return path
    env.reports.report('another-kind-of-file', { path: written, source: 'sql', found: other.name, help: other.help }, place)
    return null
  }

  const checkSql = (name: string, call: Call, nameRange: Range): CheckedSource => {
    const { options, complete } = bindOptions(library.sources.sql!, call.arguments, call, env)
    if (!complete) return broken(name, nameRange)
    const query = options.query as string
    const place = argumentNamed(call, 'query') ?? call
    const named = filesInQuery(query)
    if (named.length === 0) env.reports.report('sql-without-files', {}, place)
    const files = named.map(written => ({ written, path: sqlFile(written, place) }))
    const found = files.flatMap(({ written, path }) => (path === null ? [] : [{ written, path }]))
    if (named.length === 0 || found.length < files.length) return broken(name, nameRange)
    const unordered = withoutOrder(query)
    if (unordered !== null) env.reports.report('query-without-order', { what: unordered }, place)
    return { name, source: { kind: 'sql', query, files: found, range: env.reports.at(call) }, columns: null, nameRange, stratify: null }
  }

  const checkSplit = (name: string, call: Call, nameRange: Range): CheckedSource => {
    const { options, complete } = bindOptions(library.sources.split!, call.arguments, call, env)
    if (typeof options.source !== 'string') return broken(name, nameRange)
    const of = options.source
    const place = argumentNamed(call, 'source') ?? call
    if (busy.includes(of)) {
      env.reports.report('circular-split', { names: [...busy.slice(busy.indexOf(of)), of] }, place)
      return broken(name, nameRange)
    }
    const parent = check(of)
    if (parent === null) {
      const { nearest, fixes } = suggest(of, [...calls.keys()].filter(other => other !== name), env.reports.at(place))
      env.reports.report('unknown-source', { name: of, nearest }, place, { fixes })
      return broken(name, nameRange)
    }
    const { fraction } = options
    const share = typeof fraction === 'number' ? fraction : fraction !== undefined && fraction !== null && typeof fraction === 'object'
      && 'value' in fraction && typeof fraction.value === 'number' ? fraction.value / 100 : null
    const unusable = { ...broken(name, nameRange), ...inherited(parent) }
    if (!complete) return unusable
    const problem = splitProblem(options, share !== null)
    if (problem !== null) {
      env.reports.report('bad-split', { problem }, call)
      return unusable
    }
    if (share !== null && (share <= 0 || share >= 1)) {
      env.reports.report('out-of-range', { subject: '`fraction`', wanted: 'a share above 0% and below 100%', found: `\`${share * 100}%\`` },
        argumentNamed(call, 'fraction') ?? call)
      return unusable
    }
    const column = [options.group, options.column].find(value => typeof value === 'string') as string | undefined
    if (column !== undefined && parent.columns !== null && !parent.columns.includes(column)) {
      const at = argumentNamed(call, 'group') ?? argumentNamed(call, 'column') ?? call
      const { nearest, fixes } = suggest(column, parent.columns, env.reports.at(at), word => (at.kind === 'string' ? JSON.stringify(word) : word))
      env.reports.report('unknown-column', { name: column, nearest, others: 0, columns: parent.columns }, at, { fixes })
      return unusable
    }
    const stratify = typeof options.stratify === 'string' ? options.stratify : null
    const choice: SplitChoice = {
      ...(options.last === true ? { last: true } : {}),
      ...(typeof options.group === 'string' ? { group: options.group } : {}),
      ...(typeof options.column === 'string' ? { where: { column: options.column, value: String(options.value) } } : {}),
    }
    return {
      name,
      source: { kind: 'split', of, fraction: share ?? 0, stratify, seed: options.seed as number, ...choice, range: env.reports.at(call) },
      ...inherited(parent),
      nameRange,
      stratify: stratify === null ? null : { name: stratify, range: argumentNamed(call, 'stratify') ?? call },
    }
  }

  // In the order written: evaluation sets are evaluated in it.
  return new Map([...calls.keys()].map(name => [name, check(name)!]))
}

/** String literals of SQL that name files. */
function filesInQuery(query: string): readonly string[] {
  const found = new Set<string>()
  replaceStrings(query, text => {
    if (/\.(csv|tsv|parquet|jsonl?|ndjson)$/i.test(text)) found.add(text)
    return null
  })
  return [...found]
}

/** Why options of a split do not go together, or null. */
function splitProblem({ stratify, last, group, column, value }: Readonly<Record<string, Constant>>, share: boolean): string | null {
  if (typeof column === 'string') {
    if (value === null || value === undefined) return '`column` needs the `value` that it holds in the rows that are taken'
    return share || typeof stratify === 'string' || last === true || typeof group === 'string' ? '`column` says all rows that are taken, so nothing else can' : null
  }
  if (value !== null && value !== undefined) return '`value` needs a `column`'
  if (!share) return 'it needs a share, or a `column` and its `value`'
  const chosen = [typeof stratify === 'string', last === true, typeof group === 'string'].filter(Boolean).length
  return chosen > 1 ? 'only one of `stratify`, `last` and `group` can choose the rows' : null
}

/** A split has the columns of what it splits. */
const inherited = ({ columns, picture }: CheckedSource): Pick<CheckedSource, 'columns' | 'picture'> => ({ columns, ...(picture === undefined ? {} : { picture }) })

/** The value given for an option of a source, by name or at its place. */
function argumentNamed(call: Call, name: string): Expression | null {
  const named = call.arguments.find(argument => argument.name?.text === name)
  if (named !== undefined) return named.value
  const { parameters = [] } = library.sources[bareName(call.callee) ?? ''] ?? {}
  const given: Argument | undefined = call.arguments[parameters.findIndex(parameter => parameter.name === name)]
  return given?.name === null ? given.value : null
}

/** Reports an expression that is no source where one is needed. */
export function notASource(expression: Expression, env: Environment): void {
  const name = expression.kind === 'call' ? bareName(expression.callee) : null
  const { nearest, fixes } = name === null
    ? { nearest: null, fixes: [] }
    : suggest(name, Object.keys(library.sources), expression.kind === 'call' ? env.reports.at(expression.callee) : null)
  env.reports.report('not-a-source', { name, nearest, known: Object.keys(library.sources) }, expression, { fixes })
}
