import type { Binding, Expression, Loss, Metrics } from '../../grammar/syntax-tree.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { Application, Feature, ModelSpec, NamedMetric } from './checked-spec.ts'
import { isMatrix, lowerIsBetter } from './arguments/declared.ts'
import { checkApplication } from './application.ts'
import { bareName, type Environment } from './environment.ts'
import { library, type LibraryDeclaration } from './library.ts'
import { ownPlace } from './model/own-place.ts'
import { nearestName } from '../../grammar/nearest-name.ts'

/** The loss; null after a mistake. `label` is null where it is not known. */
export function checkLoss(statement: Loss, label: Feature | null, env: Environment): Application | null {
  const loss = checkApplication(statement.value, library.losses, 'unknown-loss', env)
  if (loss !== null) checkLabel(library.losses[loss.name]!, 'loss', statement.value, label, env)
  if (loss?.name === 'cross_entropy' && label?.type.kind === 'class' && Array.isArray(loss.options.weight) && loss.options.weight.length !== label.type.count) {
    env.reports.report('weights-do-not-fit', { found: loss.options.weight.length, wanted: label.type.count, label: label.name }, statement.value)
  }
  return loss
}

/** The layer that a loss has within itself: before it another one is a mistake that still trains, only worse. */
const bends: Readonly<Record<string, readonly string[]>> = { cross_entropy: ['softmax', 'sigmoid'], binary_cross_entropy_with_logits: ['sigmoid', 'softmax'] }

/** Tells of a model whose output has been bent before the loss does it. */
export function checkLogits({ nodes, output }: ModelSpec, { name, range }: Application, { reports }: Environment): void {
  const last = output.kind === 'node' ? nodes[output.index] : undefined
  if (last === undefined || bends[name]?.includes(last.layer) !== true) return
  reports.add([diagnostic('output-not-logits', { loss: name, layer: last.layer }, ownPlace(last).range, { related: [{ range, message: 'the loss is here' }] })])
}

export interface CheckedMetrics {
  readonly metrics: readonly NamedMetric[]
  /** Every name that an evaluation reports a metric under, those with mistakes too, and what these were most likely meant to be. */
  readonly names: readonly string[]
  /** Those of `names` of which a smaller value is the better one. */
  readonly lowerIsBetter: readonly string[]
  /** Those of `names` whose value is a matrix. */
  readonly matrices: readonly string[]
}

export const noMetrics: CheckedMetrics = { metrics: [], names: [], lowerIsBetter: [], matrices: [] }

/** A metric as it is written: `name` is that of the library, `as` the one that an evaluation reports it under. */
interface WrittenMetric {
  readonly entry: Expression | Binding
  readonly value: Expression
  readonly name: string | null
  readonly as: string | null
}

function writtenMetric(entry: Expression | Binding): WrittenMetric {
  const value = entry.kind === 'binding' ? entry.value : entry
  const name = bareName(value.kind === 'call' ? value.callee : value)
  return { entry, value, name, as: entry.kind === 'binding' ? entry.name.text : name }
}

/** The metrics in order. Evaluation reports them by name, so each name may stand once. `label` and `loss` are null where they are not known. */
export function checkMetrics(statement: Metrics, label: Feature | null, loss: Application | null, env: Environment): CheckedMetrics {
  const metrics: NamedMetric[] = []
  const all = statement.values.map(writtenMetric)
  const first = new Map<string, { readonly written: WrittenMetric; readonly metric: Application | null }>()
  for (const written of all) {
    const { entry, value, name, as } = written
    const metric = checkApplication(value, library.metrics, 'unknown-metric', env)
    if (as === null) continue
    const earlier = first.get(as)
    if (earlier !== undefined) {
      reportSecond(written, metric, earlier, all, env)
      continue
    }
    first.set(as, { written, metric })
    if (entry.kind === 'binding' && isTaken(as)) env.reports.report('metric-name-taken', { name: as }, entry.name)
    if (metric === null) continue
    if (loss !== null && library.losses[loss.name]!.properties.output === 'embedding') {
      env.reports.report('metric-of-embeddings', { name: metric.name, loss: loss.name }, value, { related: [{ range: loss.range, message: 'the loss is here' }] })
    } else checkLabel(library.metrics[metric.name]!, 'metric', value, label, env)
    metrics.push(as === name ? metric : { ...metric, as })
  }
  const names = [...new Set([...[...first.values()].flatMap(({ written }) => meantBy(written) ?? []), ...first.keys()])]
  const those = (test: (metric: string) => boolean): readonly string[] => names.filter(as => test(first.get(as)?.written.name ?? as))
  return { metrics, names, lowerIsBetter: those(lowerIsBetter), matrices: those(isMatrix) }
}

/** What a name with a mistake was most likely to be; null where there is none. */
function meantBy({ name, as }: WrittenMetric): string | null {
  if (as !== name) return as!.startsWith('eval_') ? as!.slice('eval_'.length) : null
  return Object.hasOwn(library.metrics, name!) ? null : nearestName(name!, Object.keys(library.metrics))
}

/** What an evaluation reports beside its metrics, by the ends of the names; `eval_` stands before all of them. */
const isTaken = (name: string): boolean => /^eval_|(^|_)(loss|runtime|per_second|flos|epoch)$/.test(name)

/** A second metric of one name. One without a name of its own, and with other options, is to be given one. */
function reportSecond(written: WrittenMetric, metric: Application | null, earlier: { readonly written: WrittenMetric; readonly metric: Application | null }, all: readonly WrittenMetric[], env: Environment): void {
  const { entry, value, as } = written
  const related = [{ range: env.reports.at(earlier.written.entry), message: 'the first one is here' }]
  if (entry.kind === 'binding') return env.reports.report('duplicate-name', { name: as! }, entry.name, { related })
  const isSame = metric !== null && metric.name === earlier.metric?.name && JSON.stringify(metric.options) === JSON.stringify(earlier.metric.options)
  if (isSame) return env.reports.report('duplicate-name', { name: as! }, value, { related, help: `An evaluation reports one \`${as}\`: keep one of them.` })
  const name = nameFor(metric, as!, all.map(other => other.as))
  env.reports.report('duplicate-name', { name: as! }, value, {
    related,
    help: `An evaluation reports each metric by its name: give this one another, \`${name} = ${as}${value.kind === 'call' ? '(…)' : ''}\`.`,
    fixes: metric === null ? [] : [{ title: `Name it ${name}`, safe: true, edits: [{ range: { ...env.reports.at(value), end: value.start }, text: `${name} = ` }] }],
  })
}

/** `top_k(5)` is called `top_k_5`, `f1(average: macro)` `f1_macro`. */
function nameFor(metric: Application | null, name: string, taken: readonly (string | null)[]): string {
  const plain = [name, ...Object.values(metric?.options ?? {})].join('_').replace(/\W/g, '_')
  let free = plain
  for (let count = 2; taken.includes(free) || isTaken(free); count++) free = `${plain}_${count}`
  return free
}

/** A loss or metric for classes needs a class label (`classes` says of how many at most), one for numbers a number. */
function checkLabel(declaration: LibraryDeclaration, what: 'loss' | 'metric', at: Expression, label: Feature | null, env: Environment): void {
  if (label === null) return
  const { type } = label
  const count = type.kind === 'tensor' ? null : type.kind === 'class' ? type.count : type.vocabulary
  const takes = ({ properties: { labels, classes } }: LibraryDeclaration): boolean =>
    Array.isArray(labels) && labels.includes(count === null ? 'number' : 'class') && (count === null || typeof classes !== 'number' || count <= classes)
  if (takes(declaration)) return
  const others = Object.values(what === 'loss' ? library.losses : library.metrics).filter(takes).map(other => other.name)
  const found = type.kind === 'class' ? `class of ${type.count}` as const : type.kind === 'tensor' ? 'number' : 'tokens'
  env.reports.report('label-mismatch', { what, name: declaration.name, label: label.name, found, others }, at, {
    related: [{ range: label.range, message: `\`${label.name}\` is declared here` }],
  })
}
