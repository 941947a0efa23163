import type { HostTensor } from '../tensor/host-tensor.ts'
import type { DataType, Initializer, ModelPrograms } from '../tensor/program.ts'
import type { Stream } from '../tensor/random.ts'
import { fillNormal, fillUniform, parameterStream } from '../tensor/random.ts'
import { elementCount } from '../tensor/dimension.ts'

/**
 * Initial values of all parameters and buffers, by name. Each tensor is drawn from (seed, its name) alone: adding a layer
 * changes no other layer's values. `seed` is 0 … 2³² − 1. The distributions are PyTorch's, its numbers are not.
 */
export function initialize(
  { parameters, buffers }: Pick<ModelPrograms, 'parameters' | 'buffers'>,
  seed: number,
): Record<string, HostTensor> {
  const typed = [...parameters.map(parameter => ({ ...parameter, dtype: 'float32' as const })), ...buffers]
  return Object.fromEntries(typed.map(({ name, shape, dtype, initializer }) => {
    const data = emptyData(dtype, elementCount(shape))
    fill(data, shape[0] ?? 1, initializer, parameterStream(seed, name))
    return [name, { dtype, shape, data }]
  }))
}

const emptyData = (dtype: DataType, count: number): HostTensor['data'] => {
  switch (dtype) {
    case 'float32':
      return new Float32Array(count)
    case 'int32':
      return new Int32Array(count)
    case 'bool':
      return new Uint8Array(count)
  }
}

function fill(data: HostTensor['data'], rows: number, initializer: Initializer, stream: Stream): void {
  switch (initializer.kind) {
    case 'constant':
      data.fill(initializer.value)
      return
    case 'values':
      data.set(initializer.values)
      return
    case 'uniform':
      fillUniform(floats(data), stream, initializer.bound)
      return
    case 'normal':
      fillNormal(floats(data), stream, initializer.deviation)
      if (initializer.zero_row !== undefined) {
        const width = data.length / rows
        data.fill(0, initializer.zero_row * width, (initializer.zero_row + 1) * width)
      }
  }
}

const floats = (data: HostTensor['data']): Float32Array => {
  if (!(data instanceof Float32Array)) throw new Error('only float32 tensors are drawn at random')
  return data
}
