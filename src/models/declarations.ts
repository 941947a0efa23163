import type { BufferDeclaration, DataType, Initializer, ParameterDeclaration, ProgramOutput, ValueId } from '../tensor/program.ts'
import type { Builder } from '../tensor/builder.ts'
import type { BufferHandle } from './layer.ts'
import { sameShape } from '../tensor/dimension.ts'
import { decays } from './decay.ts'

interface BufferType {
  readonly dtype: DataType
  readonly shape: readonly number[]
}

/** The parameters and buffers that a program's layers declare, each one once by name. */
export interface Declarations {
  parameter(path: string, layer: string, name: string, shape: readonly number[], initializer: Initializer): ValueId
  buffer(path: string, name: string, type: BufferType, initializer: Initializer): BufferHandle
  /** The parameter of that full name, or what is kept where it is frozen. */
  find(name: string): ValueId | null
  /** How many parameters there are so far. */
  count(): number
  parameters(): readonly (ParameterDeclaration & { readonly value: ValueId })[]
  buffers(): readonly BufferDeclaration[]
  updates(): readonly ProgramOutput[]
  /** Names declared twice with different shapes, and the two shapes. */
  conflicts(): readonly { readonly name: string; readonly shapes: readonly [readonly number[], readonly number[]] }[]
}

export function createDeclarations(build: Builder): Declarations {
  const parameters = new Map<string, ParameterDeclaration & { readonly value: ValueId }>()
  const buffers = new Map<string, BufferDeclaration & { readonly input: ValueId }>()
  const updates = new Map<string, ValueId>()
  const conflicts: { name: string; shapes: [readonly number[], readonly number[]] }[] = []

  return {
    parameter: (path, layer, name, shape, initializer) => {
      const full = `${path}.${name}`
      const known = parameters.get(full)
      if (known !== undefined && sameShape(known.shape, shape)) return known.value
      // A conflict is reported at its node; lowering goes on with a parameter of the wanted shape.
      if (known !== undefined) conflicts.push({ name: full, shapes: [known.shape, shape] })
      const value = build.input(full, 'parameter', { dtype: 'float32', shape })
      if (known === undefined) parameters.set(full, { name: full, shape, initializer, decays: decays(layer, full), layer: path, value })
      return value
    },
    buffer: (path, name, { dtype, shape }, initializer) => {
      const full = `${path}.${name}`
      const known = buffers.get(full)
      if (known !== undefined && !sameShape(known.shape, shape)) conflicts.push({ name: full, shapes: [known.shape, shape] })
      const fits = known !== undefined && sameShape(known.shape, shape)
      const input = fits ? known.input : build.input(full, 'buffer', { dtype, shape })
      if (known === undefined) buffers.set(full, { name: full, shape, dtype, initializer, layer: path, input })
      // A shared layer that is applied again goes on from the value that its earlier application left.
      return { value: updates.get(full) ?? input, update: value => updates.set(full, value) }
    },
    find: name => parameters.get(name)?.value ?? buffers.get(name)?.input ?? null,
    count: () => parameters.size,
    parameters: () => [...parameters.values()],
    buffers: () => [...buffers.values()].map(({ input: _, ...declaration }) => declaration),
    updates: () => [...updates].map(([name, value]) => ({ name, role: 'buffer', value })),
    conflicts: () => conflicts,
  }
}
