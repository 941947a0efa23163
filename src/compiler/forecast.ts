import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { countOf, forecastEvents } from '../plan/event-runs.ts'
import { learningRateAt } from '../plan/learning-rate.ts'
import type { Forecast, Plan, PlanSpec } from '../plan/plan.ts'
import { mostDiskBytes } from '../plan/report/resources-part.ts'
import { mostCheckpointsKept } from '../plan/retention.ts'
import { trainedRows } from '../plan/samples.ts'
import { tellingUpdates } from '../plan/sparkline.ts'
import { formatBytes } from '../plan/units.ts'
import { programCost } from '../tensor/cost.ts'
import { roomForSequences, rowsBytes } from './data-storage.ts'
import { longestSequence } from './longest-sequence.ts'
import { forecastMemory } from './memory.ts'
import { elementCount } from '../tensor/dimension.ts'

/** What will happen, in numbers, from the rest of the plan alone. */
export function forecast(spec: Omit<PlanSpec, 'forecast'>): Forecast {
  const { training, optimizer } = spec
  const events = forecastEvents(training)
  const { keep, best } = training.schedule.saving
  const microBatches = Math.min(training.gradient_accumulation_steps, training.batches_per_epoch)
  const warmup = training.schedule.learningRate.kind === 'constant' ? 0 : training.warmup_updates
  return {
    effective_batch: training.train_batch_size * training.gradient_accumulation_steps,
    samples: trainedRows(training),
    parameters: spec.model.parameters.reduce((sum, parameter) => sum + elementCount(parameter.shape), 0),
    flops_per_step: microBatches * stepFlops(spec),
    ...events,
    memory: forecastMemory(spec, events.saves),
    ...(spec.data.storage === 'disk' ? { rows_bytes: rowsBytes(spec.data, training) } : {}),
    checkpoint_bytes: 0,
    checkpoints_kept: mostCheckpointsKept(countOf(events.saves), keep, best !== null),
    learning_rate: tellingUpdates(training.total_updates, warmup).map(update => ({
      update,
      rate: learningRateAt(training, optimizer.learning_rate, update - 1),
    })),
  }
}

/** What this machine has too little of. */
export function resourceProblems(plan: Plan): readonly Diagnostic[] {
  const { free_disk_bytes: free, total_memory_bytes: total } = plan.environment
  const place = (pointer: string) => plan.source_map[pointer] ?? null
  const needed = mostDiskBytes(plan)
  const { peak } = plan.spec.forecast.memory
  const { data, training } = plan.spec
  const longest = longestSequence(data)
  const room = roomForSequences(data, training)
  if (room > total) {
    const feature = [...data.inputs, ...data.labels].find(({ type }) => type.kind === 'sequence' && type.maximum === longest)
    const range = feature?.value.op === 'tokens' ? feature.value.range : null
    return [diagnostic('rows-too-long', { length: longest, needed: formatBytes(room), total: formatBytes(total) }, range)]
  }
  return [
    ...(free !== null && needed > free ? [diagnostic('disk-too-small', { needed: formatBytes(needed), free: formatBytes(free) }, place('/arguments/output_dir'))] : []),
    ...(peak > total ? [diagnostic('memory-too-small', { needed: formatBytes(peak), total: formatBytes(total), length: longest }, place('/arguments/per_device_train_batch_size'))] : []),
  ]
}

const stepFlops = ({ programs, training, data }: Omit<PlanSpec, 'forecast'>): number =>
  programCost(programs.step, Math.min(training.train_batch_size, training.train_rows), longestSequence(data)).flops
