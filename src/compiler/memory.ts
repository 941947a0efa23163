import { optimizerState } from './optimizer-state.ts'
import type { Forecast, PlanSpec } from '../plan/plan.ts'
import { countOf } from '../plan/event-runs.ts'
import { sharesTokens } from '../plan/token-groups.ts'
import { tiedNames } from '../models/tied-weights.ts'
import { filterGradientBy } from '../engines/onnx/ops/convolution-filter.ts'
import { isOneProduct } from '../engines/onnx/ops/convolution-input.ts'
import { numbersOf } from '../tensor/attributes.ts'
import type { Program, Shape } from '../tensor/program.ts'
import type { Workspace } from '../tensor/cost.ts'
import { bytesOfValues, programCost } from '../tensor/cost.ts'
import { elementCount, extentsOf } from '../tensor/dimension.ts'
import { dataMemory, testedRows } from './data-storage.ts'
import { inExecutionOrder } from './execution-order.ts'
import { longestSequence } from './longest-sequence.ts'

const mebibyte = 1024 * 1024

/** Peak of a process that trains next to nothing: Node, this program, ONNX Runtime. Measured on Node 20, two threads. */
const runtimeBytes = 119 * mebibyte

/** What ONNX Runtime and the plan itself take for each instruction of a program. */
const instructionBytes = 40 * 1024

/** DuckDB reads CSV files with text from this size on (`data/read-columns.ts`), and its library adds this much. */
const duckDbFrom = 4 * mebibyte
const duckDbBytes = 40 * mebibyte

/** What ONNX Runtime takes for each byte of values alive at once: its arena has gaps, and kernels keep packed copies. */
const arenaFactor = 1.25

/** Copies of tensors wait for the collector until it has this much to collect (V8's limit on memory outside its heap). */
const collectorLag = 64 * mebibyte

/**
 * Peak memory of the process that trains, by part. What follows from the plan is counted; the constants above were fitted
 * to measured runs of models from 650 parameters to 17 million and of 30 to 550 instructions (`spec/compiler/memory.test.ts` holds a few to 15 %).
 */
export function forecastMemory(spec: Omit<PlanSpec, 'forecast'>, saves: Forecast['saves']): Forecast['memory'] {
  const { model, training, programs, data } = spec
  const parameters = 4 * model.parameters.reduce((sum, { shape }) => sum + elementCount(shape), 0)
  const buffers = 4 * model.buffers.reduce((sum, { shape }) => sum + elementCount(shape), 0)
  const weights = parameters + 2 * buffers
  // ONNX Runtime's binding copies the gradients of each step into new arrays, and some wait to be collected.
  const gradients = parameters * (training.gradient_accumulation_steps > 1 ? 2 : 1) + Math.min(collectorLag, 2 * parameters)
  const optimizer = 4 * optimizerState(spec).reduce((sum, { shape }) => sum + elementCount(shape), 0)
  const length = longestSequence(data)
  const step = aliveBytes(programs.step, Math.min(training.train_batch_size, training.train_rows), length)
  const tested = testedRows(spec)
  const evaluated = Math.max(tested, training.schedule.evaluation.trigger.kind === 'never' ? 0 : training.eval_rows)
  const evaluation = evaluated === 0 ? 0 : aliveBytes(programs.evaluate, Math.min(training.eval_batch_size, evaluated), length)
  // What is predicted is copied out of the engine, and copies wait to be collected as those of gradients do.
  const outputs = Math.min(collectorLag, 2 * batchBytes(programs.evaluate, 'output', Math.min(training.eval_batch_size, tested), length))
  const activations = Math.round(arenaFactor * (step + evaluation)) + outputs + groupBytes(spec, length)
  const dataBytes = dataMemory(spec)
  // A checkpoint copies weights and optimizer state out of the engine, then into the bytes of two files. The final model is weights alone.
  const state = weights + optimizer
  const copies = (countOf(saves) > 0 ? 2 * state : state + weights) + tiedBytes(spec)
  const saving = Math.round(copies + Math.min(collectorLag, 1.1 * state))
  const hasText = data.inputs.some(({ value }) => value.op === 'tokens')
  const readsLarge = Object.values(data.sources).some(source => source.kind === 'parquet' || source.kind === 'sql' || (source.kind === 'csv' && hasText && source.bytes > duckDbFrom))
  const instructions = programs.step.instructions.length + programs.evaluate.instructions.length
  const runtime = runtimeBytes + instructionBytes * instructions + (readsLarge ? duckDbBytes : 0)
  const parts = { weights, gradients, optimizer, activations, data: dataBytes, saving, runtime }
  return { ...parts, peak: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0) }
}

/** The micro-batches of an update, where they are held at once. */
function groupBytes({ training, programs, data }: Omit<PlanSpec, 'forecast'>, length: number): number {
  const { gradient_accumulation_steps: count, train_batch_size: size } = training
  if (!sharesTokens({ data, training })) return 0
  return count * (batchBytes(programs.step, 'feature', size, length) + batchBytes(programs.step, 'label', size, length))
}

/** Bytes of what a program is given or gives in one role. */
function batchBytes(program: Program, role: 'feature' | 'label' | 'output', batch: number, length: number): number {
  const bytes = bytesOfValues(program, { batch, length })
  return [...program.inputs, ...program.outputs].reduce((sum, { role: each, value }) => (each === role ? sum + bytes[value]! : sum), 0)
}

/** Tied weights stand in a file once more for each further name. */
function tiedBytes(spec: Omit<PlanSpec, 'forecast'>): number {
  const sizes = new Map([...spec.model.parameters, ...spec.model.buffers].map(({ name, shape }) => [name, 4 * elementCount(shape)]))
  return [...tiedNames(spec).values()].reduce((sum, name) => sum + sizes.get(name)!, 0)
}

/**
 * The gradient of a filter is made of its transposed input, of rows of that for two places (of a thin image for all), and of the
 * transposed gradient; that of an input by one product of what each place of the kernel adds, once by places and once by pixels. That of a
 * recurrence is made of factors for all steps, which take the gates' room once more, as do the gates apart (a GRU's in most of the room
 * that its two outputs take afterwards).
 */
const workspaceOf = ({ values }: Program): Workspace => ({ op, inputs, outputs, attributes }, bytes) => {
  const shapeOf = (index: number): Shape => values[inputs[index]!]!.shape
  if (op === 'conv_input_gradient' && isOneProduct(shapeOf(0), attributes)) return 2 * elementCount(shapeOf(1).slice(2).map(Number)) * bytes[outputs[0]!]!
  if (op === 'conv_filter_gradient') {
    const places = filterGradientBy(shapeOf(0), attributes) === 'one product' ? elementCount(numbersOf(attributes, 'kernel')) : 2
    return (1 + places) * bytes[inputs[0]!]! + bytes[inputs[1]!]!
  }
  if (op === 'lstm_scan_gradient') return 2 * bytes[inputs[3]!]!
  return op === 'gru_scan_gradient' ? 0.5 * bytes[inputs[3]!]! : 0
}

/** Most bytes of values alive at once, without the gradients that the engine writes to memory of their own. */
function aliveBytes(program: Program, batch: number, length: number): number {
  const given = program.outputs.reduce((sum, { role, value, rows }) => {
    const shape = program.values[value]?.shape ?? []
    return role === 'gradient' && rows === undefined ? sum + 4 * elementCount(extentsOf(shape, { batch, length })) : sum
  }, 0)
  return Math.max(0, programCost(inExecutionOrder(program), batch, length, workspaceOf(program)).peakBytes - given)
}
