import type { Expression, Loss, Metrics } from '../../grammar/syntax-tree.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { Application, Feature, ModelSpec } from './checked-spec.ts'
import { checkApplication } from './application.ts'
import { bareName, type Environment } from './environment.ts'
import { library, type LibraryDeclaration } from './library.ts'
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
  reports.add([diagnostic('output-not-logits', { loss: name, layer: last.layer }, last.applied ?? last.range, { related: [{ range, message: 'the loss is here' }] })])
}

export interface CheckedMetrics {
  readonly metrics: readonly Application[]
  /** Every metric's name that was written, those with mistakes too, and what these were most likely meant to be. */
  readonly names: readonly string[]
}

/** The metrics in order. Evaluation reports them by name, so each may stand once. `label` and `loss` are null where they are not known. */
export function checkMetrics(statement: Metrics, label: Feature | null, loss: Application | null, env: Environment): CheckedMetrics {
  const metrics: Application[] = []
  const names = new Map<string, Expression>()
  for (const value of statement.values) {
    const written = bareName(value.kind === 'call' ? value.callee : value)
    const metric = checkApplication(value, library.metrics, 'unknown-metric', env)
    if (written === null) continue
    const earlier = names.get(written)
    if (earlier !== undefined) {
      env.reports.report('duplicate-name', { name: written }, value, {
        related: [{ range: env.reports.at(earlier), message: 'the first one is here' }],
        help: `An evaluation reports one \`${written}\`: keep one of them.`,
      })
      continue
    }
    names.set(written, value)
    if (metric === null) continue
    if (loss !== null && library.losses[loss.name]!.properties.output === 'embedding') {
      env.reports.report('metric-of-embeddings', { name: metric.name, loss: loss.name }, value, { related: [{ range: loss.range, message: 'the loss is here' }] })
    } else checkLabel(library.metrics[metric.name]!, 'metric', value, label, env)
    metrics.push(metric)
  }
  const meant = [...names.keys()].flatMap(name => (Object.hasOwn(library.metrics, name) ? [] : (nearestName(name, Object.keys(library.metrics)) ?? [])))
  return { metrics, names: [...new Set([...meant, ...names.keys()])] }
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
