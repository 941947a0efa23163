import type { Bindings } from '../../src/tensor/dimension.ts'
import type { Program, ValueId } from '../../src/tensor/program.ts'
import type { NumberArray } from './interpreter/array.ts'
import { bind, extentsOf, sameShape } from '../../src/tensor/dimension.ts'
import { maskStream } from '../../src/tensor/random.ts'
import { applyOp } from './interpreter/apply.ts'
import { outputsByName } from './outputs-by-name.ts'

export interface MaskPosition {
  readonly key: number
  readonly update: number
  readonly microBatch: number
}

/**
 * Runs a program in float64, one op after the other as its documentation says: the judge of every engine and of every
 * derivative. Inputs and outputs by name; an output is named `ROLE NAME`, since a parameter and its gradient share a name.
 */
export function interpret(
  program: Program,
  inputs: Readonly<Record<string, NumberArray>>,
  position: MaskPosition = { key: 0, update: 0, microBatch: 0 },
): Record<string, NumberArray> {
  const values = new Map<ValueId, NumberArray>()
  let bindings: Bindings = {}
  for (const { name, value } of program.inputs) {
    const given = inputs[name]
    if (given === undefined) throw new Error(`input ${name} is missing`)
    bindings = bind(program.values[value]!.shape, given.shape, bindings)
    values.set(value, given)
  }
  const stream = (site: number) => maskStream(position.key, position.update, position.microBatch, site)
  for (const { op, inputs: from, outputs, attributes } of program.instructions) {
    const shapes = outputs.map(output => extentsOf(program.values[output]!.shape, bindings))
    const results = applyOp(op, from.map(input => values.get(input)!), attributes, { shapes, bindings, stream })
    outputs.forEach((output, index) => {
      const result = results[index]!
      if (!sameShape(result.shape, shapes[index]!)) throw new Error(`${op} gave [${result.shape.join(', ')}] for [${shapes[index]!.join(', ')}]`)
      values.set(output, result)
    })
  }
  return outputsByName(program, index => values.get(program.outputs[index]!.value)!)
}
