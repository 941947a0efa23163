import type { Trigger } from '../../language/checked-spec.ts'
import { countOf } from '../event-runs.ts'
import { learningRateAt } from '../learning-rate.ts'
import type { Plan, UpdateRun } from '../plan.ts'
import { rateSparkline, tellingUpdates } from '../sparkline.ts'
import { formatCount, formatRate, plural } from '../units.ts'
import type { ReportStyle } from './layout.ts'
import { shown, table, wrap } from './layout.ts'

/** Totals and the effective batch, the learning-rate curve, and when what happens. */
export function schedulePart(plan: Plan, style: ReportStyle): readonly string[] {
  const { training, forecast } = plan.spec
  const times = style.unicode ? '×' : 'x'
  const accumulated = training.gradient_accumulation_steps > 1 ? ` ${times} ${training.gradient_accumulation_steps} accumulated` : ''
  return [
    ...table(
      [
        ['updates', formatCount(training.total_updates), `${plural(training.updates_per_epoch, 'update')} an epoch, ${plural(training.epochs, 'epoch')} begun`],
        ['batch', formatCount(forecast.effective_batch), `${formatCount(training.train_batch_size)} rows${accumulated}, ${plural(training.batches_per_epoch, 'batch').replace('batchs', 'batches')} an epoch${training.drop_last ? ', the last short one left out' : ''}`],
        ['rows', formatCount(forecast.samples), `seed ${training.seed}, order of the data ${training.data_seed}`],
      ],
      ['left', 'right', 'left'],
      style,
    ),
  ]
}

export function ratePart(plan: Plan, style: ReportStyle): readonly string[] {
  const { training, optimizer } = plan.spec
  const total = training.total_updates
  const kind = training.schedule.learningRate.kind.replaceAll('_', ' ')
  const warmup = training.warmup_updates > 0 && kind !== 'constant' ? `, warmup ${plural(training.warmup_updates, 'update')}` : ''
  const points = fitting(tellingUpdates(total, kind === 'constant' ? 0 : training.warmup_updates), style)
  return [
    `  ${kind} at ${formatRate(optimizer.learning_rate)}${warmup}`,
    `  ${rateSparkline(plan, Math.min(60, style.columns - 2), style.unicode)}`,
    ...table(
      [
        ['update', ...points.map(update => formatCount(update))],
        ['rate', ...points.map(update => formatRate(learningRateAt(training, optimizer.learning_rate, update - 1)))],
      ],
      ['left', ...points.map(() => 'right' as const)],
      style,
    ),
  ]
}

/** As many as fit in a line of eleven columns each; the first and the last always. */
const fitting = (points: readonly number[], style: ReportStyle): readonly number[] => {
  const surplus = points.length - Math.max(2, Math.floor((style.columns - 8) / 11))
  return surplus <= 0 ? points : points.filter((_, index) => index === 0 || index > surplus)
}

export function eventPart(plan: Plan, style: ReportStyle): readonly string[] {
  const { forecast, training, callbacks, event_rules: rules, callback_files: files = [] } = plan.spec
  const { evaluation, logging, saving } = training.schedule
  const keep = saving.keep !== null && saving.keep > 0 ? `, keep ${saving.keep}` : ''
  const best = saving.best === null ? '' : `, best by ${shown(saving.best.metric)}`
  const row = (name: string, trigger: Trigger, runs: readonly UpdateRun[], extra: string): readonly string[] =>
    trigger.kind === 'never' && runs.length === 0 ? [name, 'never', ''] : [name, `${triggerText(trigger)}${extra}`, foretold(trigger, runs, style)]
  const delay = evaluation.delay > 0 ? `, from ${evaluation.trigger.kind === 'epochs' ? 'epoch' : 'update'} ${evaluation.delay}` : ''
  const rows = [
    row('log', logging.trigger, forecast.logs, logging.firstStep ? ', and the first' : ''),
    row('evaluate', evaluation.trigger, forecast.evaluations, delay),
    row('save', saving.trigger, forecast.saves, keep + best),
  ]
  const watchers = [...callbacks.map(callback => shown(callback.name)), ...rules.map(rule => `on ${shown(rule.event)}`), ...files.map(file => shown(file.path))]
  return [
    ...table(rows, ['left', 'left', 'left'], style),
    ...(forecast.unforecastable.length === 0 ? [] : wrap('Triggers by time add events that cannot be foretold.', style)),
    ...(watchers.length === 0 ? [] : wrap(`These may end the run early or do more: ${watchers.join(', ')}.`, style)),
    ...(files.length === 0 ? [] : wrap('The run executes code of its own, and only under --allow-code.', style)),
  ]
}

/** How many there will be, and at which updates. */
function foretold(trigger: Trigger, runs: readonly UpdateRun[], style: ReportStyle): string {
  if (runs.length > 0) return `${formatCount(countOf(runs))}: ${runsText(runs, style)}`
  return trigger.kind === 'seconds' ? '' : 'none'
}

function triggerText(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'never':
      return 'only the first'
    case 'steps':
      return trigger.every === 1 ? 'every update' : `every ${formatCount(trigger.every)} updates`
    case 'epochs':
      return trigger.every === 1 ? 'every epoch' : `every ${trigger.every} epochs`
    case 'seconds':
      return `every ${trigger.every} seconds`
  }
}

/** `1, 20, 40 … 260`; a few runs, then how many more. */
function runsText(runs: readonly UpdateRun[], style: ReportStyle): string {
  const gap = style.unicode ? '…' : '...'
  const texts = runs.map(([first, last, stride]) => {
    const count = Math.floor((last - first) / stride) + 1
    const members = [first, first + stride, first + 2 * stride].slice(0, count).map(formatCount)
    return count <= 3 ? members.join(', ') : `${members.slice(0, 2).join(', ')} ${gap} ${formatCount(last)}`
  })
  return texts.length <= 4 ? texts.join(', ') : `${texts.slice(0, 3).join(', ')} ${gap} ${texts.at(-1) ?? ''}`
}
