import type { Builder } from '../../src/tensor/builder.ts'
import { createBuilder } from '../../src/tensor/builder.ts'
import { differentiate } from '../../src/tensor/differentiate.ts'
import type { ParameterDeclaration, Program, ValueId } from '../../src/tensor/program.ts'

export interface BenchModel {
  readonly step: Program
  readonly parameters: readonly ParameterDeclaration[]
}

/** A step of cross entropy over 10 classes; `forward` makes logits [batch, 10] of the image. */
export function classifier(image: readonly number[], forward: (b: Builder, x: ValueId, parameter: Parameter) => ValueId): BenchModel {
  const b = createBuilder()
  const parameters: ParameterDeclaration[] = []
  const values: ValueId[] = []
  const parameter: Parameter = (name, shape) => {
    parameters.push({ name, shape, initializer: { kind: 'constant', value: 0 }, decays: shape.length > 1, layer: '' })
    values.push(b.input(name, 'parameter', { dtype: 'float32', shape }))
    return values.at(-1)!
  }
  const x = b.input('image', 'feature', { dtype: 'float32', shape: ['batch', ...image] })
  const label = b.input('label', 'label', { dtype: 'int32', shape: ['batch'] })
  const scale = b.mul(b.input('loss_scale', 'scalar', { dtype: 'float32', shape: [] }), b.input('inverse_normaliser', 'scalar', { dtype: 'float32', shape: [] }))
  const logits = forward(b, x, parameter)
  const loss = b.neg(b.sum(b.mul(b.logSoftmax(logits, 1), b.oneHot(label, 10)), [0, 1], false))
  const weight = b.emit('dimension', [logits], { axis: 0 })
  const gradients = differentiate(b, loss, scale, values)
  const step = b.finish('step', [
    { name: 'loss_sum', role: 'loss_sum', value: loss },
    { name: 'weight_sum', role: 'weight_sum', value: weight },
    ...gradients.map((value, index) => ({ name: parameters[index]!.name, role: 'gradient' as const, value })),
  ])
  return { step, parameters }
}

type Parameter = (name: string, shape: readonly number[]) => ValueId

export const mlp = (): BenchModel =>
  classifier([784], (b, x, parameter) =>
    [512, 512, 10].reduce(
      ({ value, width }, out, index) => {
        const weight = parameter(`linear_${index + 1}.weight`, [out, width])
        const bias = parameter(`linear_${index + 1}.bias`, [out])
        const z = b.add(b.matmul(value, weight, false, true), bias)
        return { value: index < 2 ? b.relu(z) : z, width: out }
      },
      { value: x, width: 784 },
    ).value)

export const cnn = (): BenchModel =>
  classifier([1, 28, 28], (b, x, parameter) => {
    const conv = (value: ValueId, name: string, out: number, channels: number): ValueId => {
      const inputs = [value, parameter(`${name}.weight`, [out, channels, 3, 3]), parameter(`${name}.bias`, [out])]
      const z = b.emit('conv', inputs, { strides: [1, 1], pads: [0, 0, 0, 0], dilations: [1, 1], groups: 1 })
      return b.emit('max_pool', [b.relu(z)], { kernel: [2, 2], strides: [2, 2], pads: [0, 0, 0, 0], dilations: [1, 1] })
    }
    const features = b.reshape(conv(conv(x, 'conv2d_1', 32, 1), 'conv2d_2', 64, 32), ['batch', 1600])
    return b.add(b.matmul(features, parameter('linear_1.weight', [10, 1600]), false, true), parameter('linear_1.bias', [10]))
  })
