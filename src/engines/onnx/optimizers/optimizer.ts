import type { HostTensor } from '../../engine.ts'
import type { Slab, Storage, Stretch } from '../storage.ts'

/** One update of all weights, in place. */
export interface Optimizer {
  /** `number` counts updates from 1; every gradient is multiplied by `clip` first. */
  update(number: number, rate: number, clip: number): void
  /** Live state by `PARAMETER/SLOT`, slots named as PyTorch names them. */
  readonly state: Readonly<Record<string, HostTensor>>
}

/** The storage's slots as state by `PARAMETER/SLOT`. */
export function slotState(storage: Storage): Readonly<Record<string, HostTensor>> {
  const state: Record<string, HostTensor> = {}
  for (const { places } of storage.layout.stretches) {
    for (const { parameter } of places) {
      for (const [name, { views }] of storage.slots) {
        state[`${parameter.name}/${name}`] = { dtype: 'float32', shape: parameter.shape, data: views.get(parameter.name)! }
      }
    }
  }
  return state
}

/** The slot that the storage was made with. */
export function slotOf(storage: Storage, name: string): Slab {
  const slab = storage.slots.get(name)
  if (slab === undefined) throw new Error(`the storage was made without the slot ${name}`)
  return slab
}

/** Address of a group's part of a slab. */
export function at(slab: Slab, stretch: Stretch): number {
  return slab.address + stretch.offset * 4
}
