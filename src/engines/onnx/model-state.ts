import { Tensor } from 'onnxruntime-node'
import type { PlannedModel, PlannedOptimizer } from '../../plan/plan.ts'
import type { BufferDeclaration } from '../../tensor/program.ts'
import type { HostTensor } from '../engine.ts'
import { assign } from './assign.ts'
import type { Slab, Storage } from './storage.ts'
import { createStorage, layOut } from './storage.ts'
import { elementCount } from '../../tensor/dimension.ts'

/** Weights, gradients and buffers of one model, each with the tensor over it that ONNX Runtime reads or writes. */
export interface ModelState {
  readonly storage: Storage
  /** The tensor of a parameter or buffer to read. */
  input(name: string): Tensor
  /** Where the gradient of a parameter is written: the accumulator, or beside it for a further micro-batch. */
  gradient(name: string, further: boolean): Tensor
  /** Where a buffer's new value is written; `swapBuffers` makes it the present one. */
  nextBuffer(name: string): Tensor
  swapBuffers(): void
  /** Adds the further micro-batch's gradients to the accumulator. */
  addMicroBatch(): void
  sumOfSquaredGradients(): number
  /** Copies of parameters and buffers by name. */
  exportWeights(): Record<string, HostTensor>
  /** All parameters and buffers, or throws. */
  importWeights(weights: Readonly<Record<string, HostTensor>>): void
}

export function createModelState(
  model: PlannedModel,
  planned: PlannedOptimizer,
  slots: readonly string[],
  accumulates: boolean,
): ModelState {
  const layout = layOut(model.parameters, planned.groups)
  const storage = createStorage(layout, slots, accumulates)
  const { kernels, weights, gradients, microBatch } = storage
  const tensorsOf = (slab: Slab): Map<string, Tensor> =>
    new Map(model.parameters.map(({ name, shape }) => [name, new Tensor('float32', slab.views.get(name) ?? missing(name), shape)]))

  const parameterTensors = tensorsOf(weights)
  const gradientTensors = tensorsOf(gradients)
  const furtherTensors = microBatch === null ? null : tensorsOf(microBatch)
  // Two copies of each buffer, read and written in turn: an op may not write what another still reads.
  const buffers = new Map(model.buffers.map(declaration => [declaration.name, { present: bufferTensor(declaration), next: bufferTensor(declaration) }]))
  const written = new Set<string>()

  const live = (): [string, HostTensor][] => [
    ...model.parameters.map(({ name, shape }): [string, HostTensor] => [name, { dtype: 'float32', shape, data: weights.views.get(name)! }]),
    ...model.buffers.map(({ name, shape, dtype }): [string, HostTensor] => {
      return [name, { dtype, shape, data: buffers.get(name)!.present.data as HostTensor['data'] }]
    }),
  ]

  return {
    storage,
    input: name => parameterTensors.get(name) ?? buffers.get(name)?.present ?? missing(name),
    gradient: (name, further) => (further ? furtherTensors : gradientTensors)?.get(name) ?? missing(name),
    nextBuffer: name => {
      written.add(name)
      return buffers.get(name)?.next ?? missing(name)
    },
    swapBuffers: () => {
      for (const name of written) {
        const { present, next } = buffers.get(name)!
        buffers.set(name, { present: next, next: present })
      }
      written.clear()
    },
    addMicroBatch: () => kernels.add(gradients.address, microBatch!.address, layout.size),
    sumOfSquaredGradients: () => kernels.sumOfSquares(gradients.address, layout.size),
    exportWeights: () => Object.fromEntries(live().map(([name, tensor]) => [name, { ...tensor, data: tensor.data.slice() }])),
    importWeights: imported => {
      for (const [name, tensor] of live()) assign(name, tensor, imported[name])
    },
  }
}

function bufferTensor({ dtype, shape }: BufferDeclaration): Tensor {
  const count = elementCount(shape)
  const data = dtype === 'float32' ? new Float32Array(count) : dtype === 'int32' ? new Int32Array(count) : new Uint8Array(count)
  return new Tensor(dtype, data as Float32Array, shape)
}

function missing(name: string): never {
  throw new Error(`the model has no ${name}, or its gradient has no place`)
}
