import { elementCount } from '../../../tensor/dimension.ts'
import type { Window } from '../../../tensor/ops/window.ts'
import type { Shape } from '../../../tensor/program.ts'

/** Extents of the axes after [n, channels]. */
export const spatialExtents = (shape: Shape): number[] => shape.slice(2).map(Number)

/** What ConvTranspose must add at the end of each axis so that windows over `output` places give back `input` places. */
export function transposedPadding(window: Window, output: readonly number[], input: readonly number[]): number[] {
  return input.map((extent, axis) => {
    const pads = window.pads[axis]! + window.pads[input.length + axis]!
    const span = window.dilations[axis]! * (window.kernel[axis]! - 1) + 1
    return extent - ((output[axis]! - 1) * window.strides[axis]! - pads + span)
  })
}

/** True where no two windows share a place. */
export function windowsApart(window: Window): boolean {
  return window.kernel.every((kernel, axis) => window.dilations[axis]! * (kernel - 1) + 1 <= window.strides[axis]!)
}

/** Calls back for every place of a box, row-major. */
export function eachPlace(extents: readonly number[], visit: (place: readonly number[]) => void): void {
  const place = extents.map(() => 0)
  const count = elementCount(extents)
  for (let index = 0; index < count; index++) {
    visit(place)
    for (let axis = extents.length - 1; axis >= 0; axis--) {
      place[axis] = place[axis]! + 1
      if (place[axis]! < extents[axis]!) break
      place[axis] = 0
    }
  }
}
