import type { LayerContext } from './layer.ts'

/** The context of a layer within a layer: its parameters are called `PART.NAME`, and it counts as one of `layer` for weight decay. */
export const nested = (context: LayerContext, part: string, layer: string): LayerContext => ({
  ...context,
  parameter: (name, shape, initializer) => context.parameter(`${part}.${name}`, shape, initializer, layer),
  buffer: (name, type, initializer) => context.buffer(`${part}.${name}`, type, initializer),
})
