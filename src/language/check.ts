import type { Statement } from '../../grammar/syntax-tree.ts'
import type { Diagnostic, Outcome, SourceFile } from '../diagnostics/diagnostic.ts'
import { declaredArguments, declaredStrategies } from './arguments/declared.ts'
import { resolveArguments } from './arguments/resolve.ts'
import { checkCallbacks } from './callbacks/callbacks.ts'
import type { CheckedSpec } from './checked-spec.ts'
import { constantsOf } from './constants.ts'
import { checkData } from './data/data.ts'
import type { Environment } from './environment.ts'
import { fileProblems } from './file-problem.ts'
import type { SpecHost } from './host.ts'
import { loadLayers, type SpecFile, type SpecLayer } from './layering.ts'
import { checkLogits, checkLoss, checkMetrics, noMetrics } from './loss-and-metrics.ts'
import { checkModel } from './model/model.ts'
import type { UserModule } from './model/values.ts'
import { givenParams, overrideLayers } from './overrides.ts'
import { sectionsOf, type Placed, type Sections } from './sections.ts'
import { findSilenced } from './suppressions.ts'
import { readArguments, readStrategies } from './written-arguments.ts'

export interface CheckOptions {
  /** The only access to files; `nodeHostFor(path, allowPaths)` in the command line. */
  readonly host: SpecHost
  /** `--param NAME=VALUE` */
  readonly params?: Readonly<Record<string, string>>
  /** `--set PATH=VALUE` */
  readonly sets?: Readonly<Record<string, string>>
}

export interface Checked {
  /** Null where a part of it is missing or could not be made; there is then at least one error. */
  readonly spec: CheckedSpec | null
  readonly diagnostics: readonly Diagnostic[]
  /** Every text that the diagnostics point into, what the command line said among them. */
  readonly files: readonly SourceFile[]
}

/** Checks the spec at `path` with all that it uses: names, types, values, layers. All mistakes in one pass. */
export function check(path: string, options: CheckOptions): Outcome<CheckedSpec | null> {
  const { spec, diagnostics } = checkFiles(path, options)
  return [spec, diagnostics]
}

/** As `check`, with the texts that its diagnostics point into. */
export function checkFiles(path: string, options: CheckOptions): Checked {
  const sink: Diagnostic[] = []
  const files: SourceFile[] = []
  const layers = loadLayers(path, options.host, sink, files)
  const own = layers.at(-1)?.file
  const isWhole = !sink.some(({ name }) => unread.has(name)) && layers.every(({ file }) => !hasUnreadable(file.statements))
  const spec = own === undefined ? null : checkLayers(layers, own, isWhole, options, sink, files)
  // Of what is no spec at all, each line is at fault in the same way.
  if (own !== undefined && isNoSpec(own)) return { spec, diagnostics: sink.filter(({ name }) => name === 'no-run'), files }
  const silenced = findSilenced([...new Set(layers.map(({ file }) => file))], [...sink])
  const writable = new Set(layers.flatMap(({ file }) => (file.folder === null ? [] : [file.path])))
  return { spec, diagnostics: inOrder(sink.filter(diagnostic => !silenced.has(diagnostic)).map(found => fixableIn(writable, found)), files), files }
}

/** The command line and the standard library cannot be rewritten: what would edit them is no fix. */
function fixableIn(writable: ReadonlySet<string>, found: Diagnostic): Diagnostic {
  const fixes = found.fixes.filter(({ edits }) => edits.every(({ range }) => writable.has(range.file)))
  return fixes.length === found.fixes.length ? found : { ...found, fixes }
}

/** What keeps a base or a preset from being read. */
const unread: ReadonlySet<string> = new Set([...Object.values(fileProblems), 'circular-use', 'unknown-preset', 'too-many-files'])

/** So few lines may have been meant to stand in a run. */
const fewStatements = 5

/** Whether a file has nothing but what no statement begins with: a table, a log, prose. */
const isNoSpec = ({ run, statements }: SpecFile): boolean =>
  run === null && statements.length > fewStatements && statements.every(({ kind }) => kind === 'expression' || kind === 'unreadable')

const hasUnreadable = (statements: readonly Statement[]): boolean => statements.some(statement =>
  statement.kind === 'unreadable' || (statement.kind === 'strategy' && statement.name?.start === statement.start) || (statement.kind === 'block' && statement.keyword === 'arguments' && hasUnreadable(statement.body)))

/** `isWhole`: every layer was read in full, so that what is not there is missing. */
function checkLayers(
  loaded: readonly SpecLayer[], own: SpecFile, isWhole: boolean, options: CheckOptions, sink: Diagnostic[], files: SourceFile[],
): CheckedSpec | null {
  const { host } = options
  const layers = [...loaded, ...overrideLayers(options.sets ?? {}, loaded, sink, files)]
  const sections = sectionsOf(layers)
  const params = [...sections.constants].flatMap(([name, { statement }]) => (statement.kind === 'param' ? [name] : []))
  const constants = constantsOf(sections.constants, givenParams(options.params ?? {}, params, sink, files))
  const envOf = ({ layer }: Placed<unknown>): Environment => ({ reports: layer.file.reports, constants })
  const { run } = own
  const place = run?.name ?? run ?? { start: 0, end: 0 }
  if (run === null) own.reports.report('no-run', { isSpec: !isNoSpec(own) }, place)
  else if (isWhole) for (const what of missingSections(sections)) own.reports.report('missing-statement', { what }, place)

  const data = sections.data === null ? null : checkData(sections.data.statement, sections.data.layer.file, envOf(sections.data), host)
  const label = data === null || data.brokenLabels ? null : data.spec.labels[0]!
  const model = sections.model === null ? null
    : checkModel(sections.model.statement, sections.model.layer.file, data, modulesOf(sections), envOf(sections.model), host)
  const loss = sections.loss === null ? null : checkLoss(sections.loss.statement, label, envOf(sections.loss))
  if (model !== null && loss !== null) checkLogits(model, loss, envOf(sections.loss!))
  const metrics = sections.metrics === null ? noMetrics : checkMetrics(sections.metrics.statement, label, loss, envOf(sections.metrics))

  const evalSources = data?.evalSources ?? []
  const several = evalSources.length === 1 && evalSources[0] === 'eval' ? [] : evalSources
  const { callbacks, eventRules, callbackFiles } = sections.callbacks === null ? { callbacks: [], eventRules: [], callbackFiles: [] }
    : checkCallbacks(sections.callbacks.statement, sections.callbacks.layer.file, { metrics: metrics.names.filter(name => !metrics.matrices.includes(name)), sets: several }, envOf(sections.callbacks), host)

  const written = readArguments(sections.arguments, declaredArguments, constants)
  const strategies = readStrategies(sections.strategies, declaredStrategies, constants)
  const [resolved, problems] = resolveArguments(written, strategies, {
    declarations: declaredArguments,
    strategies: declaredStrategies,
    metricNames: metrics.names,
    lowerIsBetter: metrics.lowerIsBetter,
    matrixMetrics: metrics.matrices,
    evalSources,
    evalRange: data?.evalRange ?? null,
    hasTestSource: data?.hasTest ?? false,
    ...(data === null || data.brokenLabels ? {} : { labels: data.spec.labels.map(({ name }) => name) }),
    callbacks: callbacks.map(({ name, range }) => ({ name, range })),
    predictRules: eventRules.flatMap(({ event, range }) => (event === 'predict' ? [range] : [])),
    runRange: own.reports.at(place),
  })
  // Without a run nothing follows from what it lacks.
  if (run !== null) own.reports.add(isWhole ? problems : problems.filter(({ name }) => name !== 'argument-missing' && name !== 'evaluation-data-unused'))

  const checkedParams = constants.finish()
  if (data === null || model === null || loss === null || run === null) return null
  return {
    name: run.name?.text ?? '',
    root: host.root,
    files,
    arguments: resolved.arguments,
    schedule: resolved.schedule,
    data: data.spec,
    model,
    loss,
    metrics: metrics.metrics,
    callbacks,
    eventRules,
    callbackFiles,
    params: checkedParams,
  }
}

const missingSections = (sections: Sections): readonly ('data' | 'model' | 'loss')[] =>
  (['data', 'model', 'loss'] as const).filter(what => sections[what] === null)

function modulesOf({ modules }: Sections): ReadonlyMap<string, UserModule> {
  return new Map([...modules].map(([name, { module, file }]) => [name, { name, module, file, signature: null }]))
}

/** By file in the order they were read, then by place; what has no place comes first. */
function inOrder(diagnostics: readonly Diagnostic[], files: readonly SourceFile[]): readonly Diagnostic[] {
  const ranks = new Map(files.map(({ path }, index) => [path, index]))
  const rank = ({ range }: Diagnostic): number => (range === null ? -1 : (ranks.get(range.file) ?? files.length))
  return [...diagnostics].sort((a, b) => rank(a) - rank(b) || (a.range?.start ?? 0) - (b.range?.start ?? 0))
}
