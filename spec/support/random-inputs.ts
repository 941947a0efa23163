import type { Program } from '../../src/tensor/program.ts'
import type { NumberArray } from './interpreter/array.ts'
import { extentsOf } from '../../src/tensor/dimension.ts'
import { draw, streamOf, wordsOf } from '../../src/tensor/random.ts'
import { arrayOf } from './interpreter/array.ts'

/** Values for every input of a program at a batch size and a length: floats within ±1.5, class numbers below `classes`, scalars above 0. */
export function randomInputs(program: Program, batch: number, seed: number, classes = 2, length = 3): Record<string, NumberArray> {
  return Object.fromEntries(program.inputs.map(({ name, role, value }) => {
    const { dtype, shape } = program.values[value]!
    const stream = streamOf(seed, ...wordsOf(name))
    return [name, arrayOf(extentsOf(shape, { batch, length }), index => {
      const share = draw(stream, index) / 2 ** 32
      if (dtype === 'int32') return role === 'buffer' ? 0 : Math.floor(share * classes)
      return role === 'scalar' || (role === 'buffer' && name.endsWith('var')) ? 0.5 + share : share * 3 - 1.5
    })]
  }))
}
