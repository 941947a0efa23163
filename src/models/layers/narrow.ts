import type { Window } from '../../tensor/ops/window.ts'
import { windowOf } from '../../tensor/ops/window.ts'
import type { ValueId } from '../../tensor/program.ts'
import type { LayerContext } from '../layer.ts'

/** Ops of each element by itself that stand between convolutions. */
const elementwise = new Set(['relu', 'tanh', 'sigmoid'])

/**
 * The first `extents` places of a value [n, channels, …], computed without the rest of it: convolutions and pools on the way back to an
 * input make only what is asked of them. Null where that does not save work: a value that others use too is made whole anyway, and a part
 * of what anything else makes would be a copy.
 */
export function narrowed(context: Pick<LayerContext, 'build' | 'usedOnce'>, value: ValueId, extents: readonly number[]): ValueId | null {
  const { build } = context
  const spatial = build.shapeOf(value).slice(2).map(Number)
  if (extents.every((extent, axis) => extent === spatial[axis])) return value
  const maker = build.producer(value)
  // An input of the data, of which training needs no gradient: the one copy, and a small one.
  if (maker === null) return extents.reduce((part, extent, axis) => (extent === spatial[axis] ? part : build.slice(part, axis + 2, 0, extent)), value)
  if (!context.usedOnce(value)) return null
  const { op, inputs, attributes, layer } = maker
  const isConvolution = op === 'conv'
  if (!isConvolution && !elementwise.has(op) && op !== 'max_pool' && op !== 'average_pool') return null
  const [x, ...others] = inputs as [ValueId, ...ValueId[]]
  if (elementwise.has(op)) {
    const part = narrowed(context, x, extents)
    return part === null ? null : build.within(layer, () => build.emit(op, [part, ...others], attributes))
  }
  const window = isConvolution ? windowOf(attributes, build.shapeOf(others[0]!).slice(2).map(Number)) : windowOf(attributes)
  const { extents: needed, pads } = neededBy(window, build.shapeOf(x).slice(2).map(Number), extents)
  const part = narrowed(context, x, needed)
  return part === null ? null : build.within(layer, () => build.emit(op, [part, ...others], { ...attributes, pads }))
}

/** What windows read of an input if there are only `counts` of them: its first places, and how much padding is then left around these. */
export function neededBy(window: Window, input: readonly number[], counts: readonly number[]): { readonly extents: readonly number[]; readonly pads: readonly number[] } {
  const { kernel, strides, pads, dilations } = window
  const before = pads.slice(0, input.length)
  const reach = counts.map((count, axis) => (count - 1) * strides[axis]! + dilations[axis]! * (kernel[axis]! - 1) + 1 - before[axis]!)
  return { extents: input.map((extent, axis) => Math.min(extent, reach[axis]!)), pads: [...before, ...input.map((extent, axis) => Math.max(0, reach[axis]! - extent))] }
}
