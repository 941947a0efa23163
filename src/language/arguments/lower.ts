import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import type { Constant, Origin, Trigger } from '../checked-spec.ts'
import { isQuantity } from '../types.ts'
import type { Place, Setting, Settings } from './draft.ts'
import type { StrategyEntries } from './strategy-entries.ts'
import type { ArgumentContext } from './types.ts'

/** The three strategies that have a trigger, with the arguments that say the same. */
const triggered = [
  { strategy: 'evaluation', kind: 'evaluation_strategy', steps: 'eval_steps' },
  { strategy: 'logging', kind: 'logging_strategy', steps: 'logging_steps' },
  { strategy: 'saving', kind: 'save_strategy', steps: 'save_steps' },
] as const

/** Entries whose value is the argument's as it stands. */
const plainEntries = [
  ['logging', 'first_step', 'logging_first_step'],
  ['saving', 'keep', 'save_total_limit'],
  ['saving', 'best', 'metric_for_best_model'],
  ['saving', 'greater_is_better', 'greater_is_better'],
  ['schedule', 'kind', 'lr_scheduler_type'],
] as const

/** Triggers as strategies say them, with the place of `every`, where no argument of a higher layer says otherwise. */
export type Triggers = Readonly<Partial<Record<'evaluation' | 'logging' | 'saving', { readonly trigger: Trigger; readonly place: Place }>>>

/**
 * Writes what strategies say into `settings`, as the values of the arguments that say the same. An argument of a lower layer
 * is replaced, one of a higher layer stays, one of the same layer is reported: the same thing is said twice.
 */
export function lowerStrategies(
  strategies: ReadonlyMap<string, StrategyEntries>,
  settings: Settings,
  context: ArgumentContext,
): readonly [Triggers, Diagnostic[]] {
  const diagnostics: Diagnostic[] = []
  const triggers: { -readonly [K in keyof Triggers]: Triggers[K] } = {}
  const put = (name: string, value: Constant, place: Place, origin: Origin = originOf(place)): void => {
    const written = settings.get(name)?.place
    if (written && written.layer >= place.layer) return
    settings.set(name, { value, origin, place })
  }

  for (const [strategy, entries] of strategies) {
    for (const [entry, { place, declaration }] of entries) {
      for (const name of declaration.says) {
        const written = settings.get(name)
        if (written?.place?.form === 'argument' && written.place.layer === place.layer) {
          diagnostics.push(saidTwice(name, written, strategy, entry, place))
        }
      }
    }
  }

  for (const { strategy, kind, steps } of triggered) {
    const every = strategies.get(strategy)?.get('every')
    if (every === undefined) continue
    const trigger = triggerOf(every.value)
    if (trigger === null) continue
    if (trigger.kind === 'steps' && !Number.isInteger(trigger.every)) {
      diagnostics.push(diagnostic('steps-not-whole', { value: trigger.every }, every.place.value))
      continue
    }
    const overruled = (settings.get(kind)?.place?.layer ?? -1) >= every.place.layer
    if (!overruled) triggers[strategy] = { trigger, place: every.place }
    const said = argumentOf(trigger)
    put(kind, said.value, every.place, said.exact ? undefined : {
      kind: 'derived',
      from: [`strategy ${strategy}`],
      reason: `because strategy ${strategy} says when, in a way that no argument can`,
    })
    if (trigger.kind === 'steps') put(steps, trigger.every, every.place)
  }

  const delay = strategies.get('evaluation')?.get('delay')
  if (delay !== undefined && isQuantity(delay.value)) {
    const byArgument = settings.get('evaluation_strategy')?.value === 'epoch' ? 'epochs' : 'steps'
    const kind = triggers.evaluation?.trigger.kind ?? byArgument
    const unit = kind === 'epochs' ? 'epochs' : 'steps'
    if (unit !== delay.value.unit && kind !== 'never') {
      diagnostics.push(diagnostic('delay-unit', { delay: delay.value.unit, every: kind, unit }, delay.place.value))
    } else {
      put('eval_delay', delay.value.value, delay.place)
    }
  }
  for (const [strategy, entry, argument] of plainEntries) {
    const said = strategies.get(strategy)?.get(entry)
    if (said !== undefined) put(argument, said.value, said.place)
  }
  const best = strategies.get('saving')?.get('best')
  if (best !== undefined) {
    put('load_best_model_at_end', true, best.place, becauseOfMetric('because strategy saving names a best metric'))
    const metric = typeof best.value === 'string' ? best.value.replace(/^eval_/, '') : ''
    if (context.lowerIsBetter?.includes(metric)) {
      put('greater_is_better', false, best.place, becauseOfMetric(`because a smaller ${metric} is the better one`))
    }
  }
  const warmup = strategies.get('schedule')?.get('warmup')
  if (warmup !== undefined && isQuantity(warmup.value)) {
    const steps = warmup.value.unit === 'steps'
    if (steps && !Number.isInteger(warmup.value.value)) {
      diagnostics.push(diagnostic('steps-not-whole', { value: warmup.value.value }, warmup.place.value))
    } else {
      const inverse: Origin = { kind: 'derived', from: ['strategy schedule'], reason: 'because strategy schedule says the warmup' }
      put('warmup_steps', steps ? warmup.value.value : 0, warmup.place, steps ? undefined : inverse)
      put('warmup_ratio', steps ? 0 : warmup.value.value / 100, warmup.place, steps ? inverse : undefined)
    }
  }
  return [triggers, diagnostics]
}

/** The trigger that `every` says; null where its value is not of a kind that the declaration allows. */
function triggerOf(value: Constant): Trigger | null {
  if (value === 'never') return { kind: 'never' }
  if (!isQuantity(value) || !(value.value > 0)) return null
  const { unit, value: every } = value
  return unit === 'steps' || unit === 'epochs' || unit === 'seconds' ? { kind: unit, every } : null
}

/** What the argument says of the trigger; not exact for parts and multiples of epochs and for time, which it cannot say. */
function argumentOf(trigger: Trigger): { value: string; exact: boolean } {
  if (trigger.kind === 'steps') return { value: 'steps', exact: true }
  if (trigger.kind === 'epochs' && trigger.every === 1) return { value: 'epoch', exact: true }
  return { value: 'no', exact: trigger.kind === 'never' }
}

const becauseOfMetric = (reason: string): Origin => ({ kind: 'derived', from: ['metric_for_best_model'], reason })

const originOf = (place: Place): Origin =>
  place.statement === null ? { kind: 'command-line', option: '--set' } : { kind: 'file', range: place.statement }

function saidTwice(name: string, written: Setting, strategy: string, entry: string, place: Place): Diagnostic {
  return diagnostic('said-twice', { name, by: `strategy ${strategy} { ${entry} }` }, written.place?.statement ?? place.statement, {
    related: place.statement === null ? [] : [{ range: place.statement, message: `strategy ${strategy} says it here` }],
    fixes: written.place?.statement
      ? [{ title: `Remove ${name}`, safe: false, edits: [{ range: written.place.statement, text: '' }] }]
      : [],
  })
}
