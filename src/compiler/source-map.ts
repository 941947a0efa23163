import type { SourceFile, SourceRange } from '../diagnostics/diagnostic.ts'
import type { CheckedSpec } from '../language/checked-spec.ts'
import type { SourcePlace } from '../plan/plan.ts'

/** JSON pointers into the plan's `spec` → where each was written, with line and column for those without the text. */
export function sourceMap(spec: CheckedSpec): Readonly<Record<string, SourcePlace>> {
  const lines = new Map(spec.files.map(file => [file.path, lineStarts(file)]))
  const map: Record<string, SourcePlace> = {}
  const add = (pointer: string, range: SourceRange): void => {
    const starts = lines.get(range.file)
    if (starts === undefined) return
    const line = lineOf(starts, range.start)
    map[pointer] = { file: range.file, start: range.start, end: range.end, line, column: range.start - (starts[line - 1] ?? 0) + 1 }
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

const lineStarts = (file: SourceFile): readonly number[] => [0, ...[...file.text.matchAll(/\n/g)].map(match => match.index + 1)]

/** 1-based line of an offset, by bisection. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
