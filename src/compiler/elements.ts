/** Elements of a tensor of this shape. */
export const elements = (shape: readonly number[]): number => shape.reduce((product, extent) => product * extent, 1)
