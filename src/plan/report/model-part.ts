import type { Plan, PlannedModel } from '../plan.ts'
import { formatCount, formatScaled } from '../units.ts'
import type { ReportStyle } from './layout.ts'
import { field, shown, table } from './layout.ts'
import { optionText } from './values.ts'
import { elementCount } from '../../tensor/dimension.ts'

/** Long models are shown by their first and last layers. */
const mostLayers = 40

/** The table of layers, then what the output is compared by. */
export function modelPart(plan: Plan, style: ReportStyle): readonly string[] {
  const { model, loss, metrics, forecast, training } = plan.spec
  const rows = model.layers.map(layer => [
    shown(layer.path),
    layer.path === layer.layer || layer.path.startsWith(`${layer.layer}_`) ? '' : shown(layer.layer),
    shapeText(layer.output, style),
    layer.parameters === 0 ? '' : formatCount(layer.parameters),
  ])
  const shownRows = rows.length <= mostLayers ? rows : [...rows.slice(0, mostLayers - 8), [`(${rows.length - mostLayers + 1} more)`, '', '', ''], ...rows.slice(-7)]
  const named = shownRows.some(row => row[1] !== '')
  const columns = [['layer', 'kind', 'output', 'parameters'], ...shownRows].map(row => (named ? row : row.filter((_, column) => column !== 1)))
  const flops = forecast.flops_per_step
  return [
    ...table(columns, named ? ['left', 'left', 'left', 'right'] : ['left', 'left', 'right'], style),
    '',
    ...field('parameters', `${formatCount(forecast.parameters)} trained${bufferText(model)}`, style),
    ...field('loss', shown(loss.name) + optionText(loss.options), style),
    ...(metrics.length === 0 ? [] : field('metrics', metrics.map(({ name, options, as }) => (as === undefined ? '' : `${shown(as)} = `) + shown(name) + optionText(options)).join(', '), style)),
    ...field('compute', `${formatScaled(flops, 'FLOP')} an update, ${formatScaled(flops * training.total_updates, 'FLOP')} in all`, style),
    ...(model.initial_weights === null ? [] : field('starts from', startText(model.initial_weights), style)),
  ]
}

const startText = ({ path, fresh = [], into }: NonNullable<PlannedModel['initial_weights']>): string =>
  shown(path) + (into === undefined ? '' : ` for ${shown(into)}`) + (fresh.length === 0 ? '' : `, but for ${fresh.map(shown).join(', ')}`)

function bufferText(model: PlannedModel): string {
  const elements = model.buffers.reduce((sum, { shape }) => sum + elementCount(shape), 0)
  return elements === 0 ? '' : `, ${formatCount(elements)} values in buffers`
}

/** The batch is left out: `32 × 8 × 8`. */
const shapeText = (shape: PlannedModel['layers'][number]['output'], style: ReportStyle): string => {
  const extents = shape[0] === 'batch' ? shape.slice(1) : shape
  return extents.length === 0 ? 'number' : extents.join(style.unicode ? ' × ' : ' x ')
}
