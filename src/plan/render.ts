import type { Plan } from './plan.ts'
import { dataPart } from './report/data-part.ts'
import type { ReportStyle } from './report/layout.ts'
import { fit, paintFor, shown, table, wrap } from './report/layout.ts'
import { modelPart } from './report/model-part.ts'
import { diskPart, resourcesPart } from './report/resources-part.ts'
import { eventPart, ratePart, schedulePart } from './report/schedule-part.ts'
import { originText, valueText } from './report/values.ts'
import { formatCount, plural } from './units.ts'

export type { ReportStyle } from './report/layout.ts'

/** The plan for a reader at a terminal, from nothing but its JSON. Lines without a final newline. */
export function renderPlan(plan: Plan, style: ReportStyle): string {
  const paint = paintFor(style)
  const section = (title: string, lines: readonly string[]): readonly string[] => ['', paint.heading(title), ...lines]
  return [
    ...header(plan, style),
    ...section('Data', dataPart(plan, style)),
    ...section('Model', modelPart(plan, style)),
    ...section('Training', [...schedulePart(plan, style), ...wrap(optimizerText(plan), style)]),
    ...section('Learning rate', ratePart(plan, style)),
    ...section('Events', eventPart(plan, style)),
    ...section('Memory', resourcesPart(plan, style)),
    ...section('Disk', diskPart(plan, style)),
    ...section('Arguments that are not at their defaults', argumentPart(plan, style)),
  ].join('\n')
}

function header(plan: Plan, style: ReportStyle): readonly string[] {
  const { spec, environment } = plan
  const paint = paintFor(style)
  const dot = style.unicode ? ' · ' : ' - '
  const machine = [shown(environment.engine), shown(environment.device), plural(environment.threads, 'thread')].join(dot)
  const totals = [plural(spec.training.total_updates, 'update'), plural(spec.training.train_rows, 'row'), plural(spec.forecast.parameters, 'parameter')].join(dot)
  return [
    `${paint.heading(fit(`Plan of ${shown(spec.name)}`, style.columns - 14, style.unicode))}  ${paint.dim(plan.hash.slice(0, 12))}`,
    ...wrap(totals, style, 0),
    ...wrap(machine, style, 0).map(paint.dim),
  ]
}

function optimizerText(plan: Plan): string {
  const { optimizer } = plan.spec
  const decay = optimizer.groups.filter(group => group.weight_decay !== 0).map(group => `weight decay ${group.weight_decay} on ${plural(group.parameters.length, 'tensor')}`)
  const adam = optimizer.kind.startsWith('adamw') ? [`betas ${optimizer.betas.join(', ')}`] : []
  const clip = optimizer.max_grad_norm > 0 ? [`gradient norm at most ${optimizer.max_grad_norm}`] : []
  return [optimizer.kind, ...adam, ...decay, ...clip].join('; ')
}

function argumentPart(plan: Plan, style: ReportStyle): readonly string[] {
  const entries = Object.entries(plan.spec.arguments)
  const rows = entries
    .filter(([, { origin }]) => origin.kind !== 'default')
    .map(([name, { value, origin }]) => [shown(name), valueText(value), originText(plan, `/arguments/${name}`, origin)])
  const rest = entries.length - rows.length
  return [
    ...table(rows, ['left', 'left', 'left'], style),
    rows.length === 0 ? '  none' : `  the other ${formatCount(rest)} have their defaults`,
  ]
}
