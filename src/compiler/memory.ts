import { optimizerSlots } from '../engines/onnx/optimizers/create.ts'
import type { Forecast, PlanSpec } from '../plan/plan.ts'
import { programCost } from '../tensor/cost.ts'
import { elements } from './elements.ts'

/**
 * Peak memory of the process that trains, by part. Parts that follow from the plan are counted; what Node, ONNX Runtime,
 * DuckDB and their code take by themselves is a constant that was measured (bench/RESULTS.md).
 */
export function forecastMemory(spec: Omit<PlanSpec, 'forecast'>): Forecast['memory'] {
  const { model, optimizer, training, programs, data } = spec
  const parameterBytes = 4 * model.parameters.reduce((sum, { shape }) => sum + elements(shape), 0)
  const bufferBytes = 4 * model.buffers.reduce((sum, { shape }) => sum + elements(shape), 0)
  const accumulates = training.gradient_accumulation_steps > 1
  const weights = parameterBytes + 2 * bufferBytes
  const gradients = parameterBytes * (accumulates ? 2 : 1)
  const optimizerBytes = parameterBytes * optimizerSlots(optimizer).length
  const step = programCost(programs.step, Math.min(training.train_batch_size, training.train_rows)).peakBytes
  const evaluate = training.eval_rows === 0 ? 0 : programCost(programs.evaluate, Math.min(training.eval_batch_size, training.eval_rows)).peakBytes
  const activations = Math.max(step, evaluate)
  const dataBytes = loadedRows(data.sources, training) * rowBytes([...data.inputs, ...data.labels])
  const runtime = measuredBaseline
  return {
    weights,
    gradients,
    optimizer: optimizerBytes,
    activations,
    data: dataBytes,
    runtime,
    peak: weights + gradients + optimizerBytes + activations + dataBytes + runtime,
  }
}

/** Peak RSS of a run of next to nothing. */
const measuredBaseline = 180 * 1024 * 1024

const loadedRows = (_: PlanSpec['data']['sources'], training: PlanSpec['training']): number => training.train_rows + training.eval_rows

/** Bytes of one row in the typed arrays that data is held in. */
const rowBytes = (features: PlanSpec['data']['inputs']): number =>
  features.reduce((sum, { type }) => sum + 4 * (type.kind === 'class' ? 1 : elements(type.shape)), 0)
