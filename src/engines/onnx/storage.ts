import type { ParameterDeclaration } from '../../tensor/program.ts'
import type { Address, Kernels } from './kernels.ts'
import { createKernels } from './kernels.ts'
import { elementCount } from '../../tensor/dimension.ts'

/** Where one parameter lies within a slab, in elements. */
export interface Place {
  readonly parameter: ParameterDeclaration
  readonly offset: number
  readonly count: number
}

/** The parameters of one weight-decay group lie side by side, so that one call updates them all. */
export interface Stretch {
  readonly weightDecay: number
  readonly offset: number
  readonly count: number
  readonly places: readonly Place[]
}

export interface Layout {
  readonly stretches: readonly Stretch[]
  /** Elements of a slab, padding included. */
  readonly size: number
}

/** A float32 for every parameter element: weights, gradients, or a slot of the optimizer. */
export interface Slab {
  readonly address: Address
  readonly views: ReadonlyMap<string, Float32Array>
}

/** 64 bytes: a cache line, and what the kernels' strides divide. */
const alignment = 16

export function layOut(
  parameters: readonly ParameterDeclaration[],
  groups: readonly { readonly weight_decay: number; readonly parameters: readonly string[] }[],
): Layout {
  const declared = new Map(parameters.map(parameter => [parameter.name, parameter]))
  let offset = 0
  const stretches = groups.map(group => {
    const start = offset
    const places = group.parameters.map(name => {
      const parameter = declared.get(name)
      if (parameter === undefined) throw new Error(`the optimizer's group names ${name}, which is no parameter of the model`)
      const place = { parameter, offset, count: elementCount(parameter.shape) }
      offset += roundUp(place.count, alignment)
      return place
    })
    return { weightDecay: group.weight_decay, offset: start, count: offset - start, places }
  })
  return { stretches, size: offset }
}

export interface Storage {
  readonly kernels: Kernels
  readonly layout: Layout
  readonly weights: Slab
  readonly gradients: Slab
  /** Where the gradient of a further micro-batch lands before it is added; null where an update has one micro-batch. */
  readonly microBatch: Slab | null
  /** Optimizer state that has a parameter's shape, by slot name. */
  readonly slots: ReadonlyMap<string, Slab>
}

/** Bytes of the memory that `createStorage` takes. */
export function storageBytes(layout: Layout, slots: number, accumulates: boolean): number {
  const slabs = 2 + slots + (accumulates ? 1 : 0)
  return slabs * slabStride(layout)
}

export function createStorage(layout: Layout, slots: readonly string[], accumulates: boolean): Storage {
  const kernels = createKernels(storageBytes(layout, slots.length, accumulates))
  let next = 0
  const slab = (): Slab => {
    const address = next
    next += slabStride(layout)
    const views = new Map<string, Float32Array>()
    for (const { places } of layout.stretches) {
      for (const { parameter, offset, count } of places) {
        views.set(parameter.name, new Float32Array(kernels.memory, address + offset * 4, count))
      }
    }
    return { address, views }
  }
  return {
    kernels,
    layout,
    weights: slab(),
    gradients: slab(),
    microBatch: accumulates ? slab() : null,
    slots: new Map(slots.map(name => [name, slab()])),
  }
}

/** 1088 bytes off a multiple of 4096: the same element of two slabs must not share the low 12 bits of its address, or a load waits for an unrelated store. */
function slabStride(layout: Layout): number {
  return roundUp(layout.size * 4, 4096) + 1088
}

function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple
}
