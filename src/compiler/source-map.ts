import type { SourceRange } from '../diagnostics/diagnostic.ts'
import { lineIndex, positionAt } from '../diagnostics/positions.ts'
import type { CheckedSpec } from '../language/checked-spec.ts'
import type { SourcePlace } from '../plan/plan.ts'

/** JSON pointers into the plan's `spec` → where each was written, with line and column for those without the text. */
export function sourceMap(spec: CheckedSpec): Readonly<Record<string, SourcePlace>> {
  const lines = new Map(spec.files.map(({ path, text }) => [path, lineIndex(text)]))
  const map: Record<string, SourcePlace> = {}
  const add = (pointer: string, range: SourceRange): void => {
    const index = lines.get(range.file)
    if (index !== undefined) map[pointer] = { file: range.file, start: range.start, end: range.end, ...positionAt(index, range.start) }
  }
  for (const [name, { origin }] of Object.entries(spec.arguments)) if (origin.kind === 'file') add(`/arguments/${escape(name)}`, origin.range)
  for (const [name, source] of Object.entries(spec.data.sources)) add(`/data/sources/${escape(name)}`, source.range)
  spec.data.inputs.forEach((feature, index) => add(`/data/inputs/${index}`, feature.range))
  spec.data.labels.forEach((feature, index) => add(`/data/labels/${index}`, feature.range))
  spec.model.nodes.forEach((node, index) => add(`/model/layers/${index}`, node.range))
  if (spec.model.initialWeights !== null) add('/model/initial_weights', spec.model.initialWeights.range)
  add('/loss', spec.loss.range)
  spec.metrics.forEach((metric, index) => add(`/metrics/${index}`, metric.range))
  spec.callbacks.forEach((callback, index) => add(`/callbacks/${index}`, callback.range))
  spec.eventRules.forEach((rule, index) => add(`/event_rules/${index}`, rule.range))
  spec.callbackFiles.forEach((callback, index) => add(`/callback_files/${index}`, callback.range))
  return map
}

/** A reference token of a JSON pointer (RFC 6901). */
export const escape = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1')
