import type { InferenceSession } from 'onnxruntime-node'
import { Tensor } from 'onnxruntime-node'
import type { Plan } from '../../plan/plan.ts'
import type { Bindings } from '../../tensor/dimension.ts'
import { bind, elementCount, extentsOf } from '../../tensor/dimension.ts'
import { pickRows } from '../../tensor/pick-rows.ts'
import { maskStream } from '../../tensor/random.ts'
import type { OutputRole, Program } from '../../tensor/program.ts'
import type { Batch, EvaluationResult, HostTensor, NonFinite, Position, Session, SessionOptions, SessionState, StepResult } from '../engine.ts'
import { assign } from './assign.ts'
import { createFreeArrays } from './free-arrays.ts'
import type { OnnxProgram } from './graph.ts'
import { toOnnx } from './graph.ts'
import { keepFreedMemory } from './keep-freed-memory.ts'
import { createMasks } from './masks.ts'
import { createModelState } from './model-state.ts'
import { createOptimizer, optimizerSlots } from './optimizers/create.ts'
import { createRowGradients } from './row-gradients.ts'
import { createRuntimeSession, runtimeTensor } from './runtime.ts'
import { fault, magnitudes, traceOf } from './trace.ts'

/** Weights and buffers are zeros until `importWeights` or `importState` gives them values. */
export async function openSession(plan: Plan, options: SessionOptions): Promise<Session> {
  keepFreedMemory()
  const { model, programs, optimizer: planned, training } = plan.spec
  const state = createModelState(model, planned, optimizerSlots(planned), training.gradient_accumulation_steps > 1)
  const optimizer = createOptimizer(planned, state.storage)
  const create = ({ model: bytes }: OnnxProgram): Promise<InferenceSession> => createRuntimeSession(bytes, options.threads)

  const stepProgram = pickRows(withOutputs(programs.step, ['gradient', 'buffer', 'loss_sum', 'weight_sum']), options.tables ?? [])
  const step = toOnnx(stepProgram)
  const stepSession = await create(step)
  const rowGradients = createRowGradients(step.outputs, name => state.storage.gradients.views.get(name) ?? missing(name))
  const evaluation = toOnnx(withOutputs(programs.evaluate, ['loss_sum', 'weight_sum', 'metric', 'output']))
  let evaluationSession: Promise<InferenceSession> | null = null

  const masks = createMasks()
  const freeArrays = createFreeArrays()
  const lossSum = new Tensor('float32', new Float32Array(1), [])
  const weightSum = new Tensor('float32', new Float32Array(1), [])
  const scalars: Readonly<Record<string, Tensor>> = {
    loss_scale: new Tensor('float32', Float32Array.of(1), []),
    inverse_normaliser: new Tensor('float32', Float32Array.of(1), []),
  }

  /** Everything a graph reads: weights and buffers by reference, the batch, scalars, masks. */
  const feedsOf = (onnx: OnnxProgram, batch: Batch, position: Position | null): Record<string, Tensor> => {
    const feeds: Record<string, Tensor> = {}
    let bindings: Bindings = {}
    for (const { name, input, type } of onnx.inputs) {
      if (input.role === 'parameter' || input.role === 'buffer') feeds[name] = state.input(input.name)
      else if (input.role === 'scalar') feeds[name] = scalars[input.name] ?? missing(`scalar ${input.name}`)
      else {
        const tensor = batch[input.name] ?? missing(input.name)
        bindings = bind(type.shape, tensor.shape, bindings)
        feeds[name] = runtimeTensor(tensor)
      }
    }
    const random = onnx.masks.map(({ name, site, keep, shape }) => {
      if (position === null) throw new Error(`${name} has no position in an evaluation`)
      const extents = extentsOf(shape, bindings)
      const stream = maskStream(training.seed, position.update, position.microBatch, site)
      return { name, extents, stream, keep, size: elementCount(extents) }
    })
    const made = masks.fill(random)
    for (const [index, { name, extents }] of random.entries()) feeds[name] = new Tensor('bool', made[index]!, extents)
    return feeds
  }

  let accumulated = 0
  let optimizerSteps = 0
  /** A sum of squares beyond float32 is infinite, as it is for PyTorch. */
  const normOfGradients = (): number => {
    const squares = state.sumOfSquaredGradients()
    return Math.fround(squares) === Infinity ? Infinity : Math.sqrt(squares)
  }

  const traceStep = async (feeds: Record<string, Tensor>): Promise<NonFinite> => {
    const trace = traceOf(stepProgram)
    const session = await create(trace.onnx)
    try {
      const results = await session.run(feeds)
      // Optimised anew, the graph may keep what overflowed before in its range: then only the result is known.
      return trace.firstNonFinite(feeds, results) ?? { op: 'step', layer: 'loss', kind: 'NaN', inputs: [] }
    } finally {
      await session.release()
    }
  }

  /** A parameter that the update made so, with its gradient's magnitudes. */
  const faultyParameter = (): NonFinite | null => {
    for (const { name } of model.parameters) {
      const kind = fault(state.input(name).data as Float32Array)
      if (kind !== null) {
        const gradient = state.storage.gradients.views.get(name)
        return { op: 'update', layer: name, kind, inputs: gradient === undefined ? [] : [{ name: `gradient of ${name}`, ...magnitudes(gradient) }] }
      }
    }
    return null
  }

  return {
    async accumulate(batch, position, inverseNormaliser): Promise<StepResult> {
      ;(scalars.inverse_normaliser!.data as Float32Array)[0] = inverseNormaliser
      const fetches: Record<string, Tensor | null> = {}
      for (const { name, output } of step.outputs) {
        if (output.rows !== undefined) fetches[name] = null
        else if (output.role === 'gradient') fetches[name] = state.gradient(output.name, accumulated > 0)
        else if (output.role === 'buffer') fetches[name] = state.nextBuffer(output.name)
        else fetches[name] = output.role === 'loss_sum' ? lossSum : weightSum
      }
      const feeds = feedsOf(step, batch, position)
      const results = await stepSession.run(feeds, fetches)
      const sums = { lossSum: (lossSum.data as Float32Array)[0]!, weightSum: (weightSum.data as Float32Array)[0]! }
      // Before the buffers change: the step is run again as it was, with the same masks.
      if (options.checkNumbers === true && someFault(results)) return { ...sums, nonFinite: await traceStep(feeds) }
      state.swapBuffers()
      if (accumulated > 0) state.addMicroBatch()
      rowGradients.add(results as Readonly<Record<string, Tensor>>, accumulated === 0)
      // What was written into our own memory came a second time, as a copy; of rows, the indices are still needed.
      freeArrays(step.outputs.flatMap(({ name, output }) => {
        const { data } = results[name] as Tensor
        return output.rows?.part === 'indices' || data === fetches[name]?.data ? [] : [data as Float32Array]
      }))
      accumulated += 1
      return sums
    },

    async update({ learningRate }) {
      if (accumulated === 0) throw new Error('update without a gradient')
      const gradientNorm = normOfGradients()
      const bound = planned.max_grad_norm
      // Reference B.4; NaN stays NaN.
      // Without a bound Transformers clips to infinity, and so an infinite norm makes NaN of every gradient.
      const clip = bound > 0 ? Math.min(1, bound / (gradientNorm + 1e-6)) : gradientNorm === Infinity ? NaN : 1
      optimizerSteps += 1
      optimizer.update(optimizerSteps, learningRate, clip)
      accumulated = 0
      const nonFinite = options.checkNumbers === true ? faultyParameter() : null
      return nonFinite === null ? { gradientNorm } : { gradientNorm, nonFinite }
    },

    gradientNorm: () => normOfGradients(),

    discard() {
      accumulated = 0
    },

    async evaluate(batch, { outputs: wantsOutputs }): Promise<EvaluationResult> {
      evaluationSession ??= create(evaluation)
      const wanted = evaluation.outputs.filter(({ output }) => wantsOutputs || output.role !== 'output')
      const results = await (await evaluationSession).run(feedsOf(evaluation, batch, null), wanted.map(({ name }) => name))
      const metricSums: Record<string, Float32Array> = {}
      const outputs: Record<string, HostTensor> = {}
      let loss = 0
      let weight = 0
      for (const { name, output } of wanted) {
        const tensor = results[name] as Tensor
        if (output.role === 'loss_sum') loss = (tensor.data as Float32Array)[0]!
        else if (output.role === 'weight_sum') weight = (tensor.data as Float32Array)[0]!
        else if (output.role === 'metric') metricSums[output.name] = tensor.data as Float32Array
        else outputs[output.name] = { dtype: tensor.type as HostTensor['dtype'], shape: tensor.dims, data: tensor.data as HostTensor['data'] }
      }
      return { lossSum: loss, weightSum: weight, metricSums, outputs }
    },

    async exportState(): Promise<SessionState> {
      return { weights: state.exportWeights(), optimizer: copies(optimizer.state), optimizerSteps }
    },

    async importState(imported) {
      state.importWeights(imported.weights)
      for (const [name, tensor] of Object.entries(optimizer.state)) assign(name, tensor, imported.optimizer[name])
      optimizerSteps = imported.optimizerSteps
      accumulated = 0
    },

    async importWeights(weights) {
      state.importWeights(weights)
    },

    async close() {
      await stepSession.release()
      await (await evaluationSession)?.release()
    },
  }
}

/** The program without outputs of other roles, and so without the work for them. */
function withOutputs(program: Program, roles: readonly OutputRole[]): Program {
  return { ...program, outputs: program.outputs.filter(output => roles.includes(output.role)) }
}

const someFault = (results: Readonly<Record<string, Tensor>>): boolean =>
  Object.values(results).some(({ data }) => data instanceof Float32Array && fault(data) !== null)

function copies(tensors: Readonly<Record<string, HostTensor>>): Record<string, HostTensor> {
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, { ...tensor, data: tensor.data.slice() }]))
}

function missing(what: string): never {
  throw new Error(`the batch has no ${what}`)
}
