import type { HostTensor } from '../tensor/host-tensor.ts'
import type { ModelPrograms } from '../tensor/program.ts'
import type { LayerSummary } from './request.ts'

/** The part of a plan that says which weights are tied. */
export interface Tying {
  readonly model: Pick<ModelPrograms, 'parameters' | 'buffers'> & { readonly layers: readonly Pick<LayerSummary, 'path' | 'layer'>[] }
  readonly programs: Pick<ModelPrograms, 'evaluate'>
}

/**
 * The names that tied layers have for a parameter of another layer: `lm_head.weight` → `tokens.weight`. PyTorch's state_dict lists such
 * a parameter under both. A tied layer is known by its product, which takes the weight that another one declares.
 */
export function tiedNames({ model, programs: { evaluate } }: Tying): ReadonlyMap<string, string> {
  const declared = new Map([...model.parameters, ...model.buffers].map(({ name, layer }) => [name, layer]))
  const held = new Map(evaluate.inputs.filter(({ role }) => role === 'parameter' || role === 'buffer').map(({ name, value }) => [value, name]))
  const linear = new Set(model.layers.flatMap(({ path, layer }) => (layer === 'linear' ? [path] : [])))
  return new Map(evaluate.instructions.flatMap(({ op, inputs, layer }): [string, string][] => {
    const weight = op === 'matmul' ? held.get(inputs[1]!) : undefined
    const other = `${layer}.weight`
    return weight !== undefined && linear.has(layer) && declared.get(weight) !== layer && !declared.has(other) ? [[other, weight]] : []
  }))
}

type Tensors = Readonly<Record<string, HostTensor>>

/** The weights as a file holds them: a tied one under all its names. */
export const withTiedNames = (spec: Tying, weights: Tensors): Tensors => ({
  ...weights,
  ...Object.fromEntries([...tiedNames(spec)].map(([other, name]) => [other, weights[name]!])),
})

/**
 * The weights of a file as the model holds them: a tied one under the name of the layer that declares it, whichever of its names the
 * file has. A text says which names should be one parameter and are not.
 */
export function withoutTiedNames(spec: Tying, given: Tensors): Tensors | string {
  const weights = new Map(Object.entries(given))
  for (const [other, name] of tiedNames(spec)) {
    const [one, two] = [weights.get(name), weights.get(other)]
    if (one !== undefined && two !== undefined && !same(one, two)) return `${name} and ${other} differ, and the model has one weight for both`
    weights.delete(other)
    if (one === undefined && two !== undefined) weights.set(name, two)
  }
  return Object.fromEntries(weights)
}

const same = (one: HostTensor, two: HostTensor): boolean =>
  one.dtype === two.dtype && one.shape.join() === two.shape.join() && one.data.every((value, index) => Object.is(value, two.data[index]))
