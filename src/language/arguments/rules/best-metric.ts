import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../../diagnostics/registry.ts'
import { suggest } from '../../did-you-mean.ts'
import type { Draft, Rule } from '../draft.ts'
import { addAfter, alsoAt, remove, writeValue } from './edits.ts'

/** The metric that decides which model is best is reported by evaluation, and its better direction is the one meant. */
export const bestMetric: Rule = draft => {
  const metric = draft.value('metric_for_best_model')
  if (typeof metric !== 'string') return []
  const name = metric.replace(/^eval_/, '')
  const known = reported(draft, ['loss', ...draft.context.metricNames.filter(metric => !draft.context.matrixMetrics?.includes(metric))])
  if (reported(draft, draft.context.matrixMetrics ?? []).includes(name)) {
    return [diagnostic('best-metric-matrix', { metric: name, known }, draft.at('metric_for_best_model'))]
  }
  if (!known.includes(name)) return [unknown(draft, metric, known)]
  const found: Diagnostic[] = []
  if (draft.value('prediction_loss_only') === true && !name.endsWith('loss')) {
    found.push(diagnostic('best-metric-not-computed', { metric: name }, draft.at('prediction_loss_only'), {
      related: alsoAt(draft, 'metric_for_best_model', 'it is named here'),
      fixes: remove(draft, 'prediction_loss_only'),
    }))
  }
  if (draft.value('greater_is_better') === true && isLowerBetter(draft, name)) {
    const explicit = draft.isWritten('greater_is_better')
    const at = draft.at(explicit ? 'greater_is_better' : 'metric_for_best_model')
    found.push(diagnostic('best-metric-direction', { metric: name, explicit }, at, {
      fixes: explicit
        ? writeValue(draft, 'greater_is_better', 'false')
        : addAfter(draft, 'metric_for_best_model', 'greater_is_better: false'),
    }))
  }
  return found
}

/** These metrics as an evaluation reports them, without `eval_`. Several evaluation sets report under their names, a single one does not. */
function reported({ context }: Draft, plain: readonly string[]): readonly string[] {
  if (context.evalSources.length < 2) return plain
  return context.evalSources.flatMap(source => plain.map(metric => `${source}_${metric}`))
}

function isLowerBetter({ context }: Draft, name: string): boolean {
  const lower = ['loss', ...(context.lowerIsBetter ?? [])]
  return lower.includes(name) || context.evalSources.some(source => lower.some(metric => name === `${source}_${metric}`))
}

function unknown(draft: Draft, metric: string, known: readonly string[]): Diagnostic {
  const at = draft.at('metric_for_best_model')
  const written = draft.isWritten('metric_for_best_model') ? draft.place('metric_for_best_model')?.value ?? null : null
  const { nearest, fixes } = suggest(metric.replace(/^eval_/, ''), known, written)
  return diagnostic('best-metric-unknown', { metric, nearest, known }, at, { fixes })
}
