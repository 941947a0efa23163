import type { HostTensor } from '../tensor/host-tensor.ts'
import type { ModelPrograms } from '../tensor/program.ts'

/** Why weights are not those of a model, by the first name that disagrees; null where they are. Names beyond the model's are left alone. */
export function weightsProblem(
  { parameters, buffers }: Pick<ModelPrograms, 'parameters' | 'buffers'>,
  weights: Readonly<Record<string, HostTensor>>,
): string | null {
  const described = (dtype: string, shape: readonly number[]): string => `${dtype}[${shape.join(', ')}]`
  for (const { name, dtype, shape } of [...parameters.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })), ...buffers]) {
    const given = Object.hasOwn(weights, name) ? weights[name] : undefined
    if (given === undefined) return `${name} is missing`
    const [need, have] = [described(dtype, shape), described(given.dtype, given.shape)]
    if (need !== have) return `${name} is ${have} where ${need} is needed`
  }
  return null
}
