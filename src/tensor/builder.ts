import type { Attributes } from './attributes.ts'
import type { Builder, CustomDerivative } from './builder-interface.ts'
import type { Instruction, Program, ProgramInput, TensorType, ValueId } from './program.ts'
import { simplified, unstretched } from './fold.ts'
import { makeNotation } from './notation.ts'
import { opOf } from './ops.ts'

export type { Builder } from './builder-interface.ts'

/** An empty program under construction, or one that goes on from `start`. */
export function createBuilder(start?: Program): Builder {
  const values: TensorType[] = [...(start?.values ?? [])]
  const inputs: ProgramInput[] = [...(start?.inputs ?? [])]
  const instructions: Instruction[] = []
  const made = new Map<string, Instruction>()
  const producers = new Map<ValueId, Instruction>()
  const customs = new Map<ValueId, CustomDerivative>()
  let layer = ''

  const keyOf = (op: string, from: readonly ValueId[], attributes: Attributes): string => {
    const sorted = Object.keys(attributes).sort().map(name => [name, attributes[name]])
    return JSON.stringify([op, from, sorted])
  }

  const record = (instruction: Instruction): void => {
    instructions.push(instruction)
    made.set(keyOf(instruction.op, instruction.inputs, instruction.attributes), instruction)
    for (const output of instruction.outputs) producers.set(output, instruction)
  }
  start?.instructions.forEach(record)

  const typeOf = (value: ValueId): TensorType => {
    const type = values[value]
    if (type === undefined) throw new Error(`there is no value ${value}`)
    return type
  }

  const apply = (op: string, written: readonly ValueId[], attributes: Attributes = {}): readonly ValueId[] => {
    const from = unstretched(builder, op, written)
    const short = simplified(builder, op, from)
    if (short !== null) return [short]
    const known = made.get(keyOf(op, from, attributes))
    if (known !== undefined) return known.outputs
    const types = opOf(op).infer(from.map(typeOf), attributes)
    const outputs = types.map(type => values.push(type) - 1)
    record({ op, inputs: from, outputs, attributes, layer })
    return outputs
  }

  const emit: Builder['emit'] = (op, from, attributes) => apply(op, from, attributes)[0]!

  const builder: Builder = {
    ...makeNotation(emit, typeOf),
    input: (name, role, type) => {
      const value = values.push(type) - 1
      inputs.push({ name, role, value })
      return value
    },
    typeOf,
    shapeOf: value => typeOf(value).shape,
    dtypeOf: value => typeOf(value).dtype,
    producer: value => producers.get(value) ?? null,
    apply,
    emit,
    withDerivative: (value, from, derivative) => {
      customs.set(value, { inputs: from, derivative })
      return value
    },
    customDerivative: value => customs.get(value) ?? null,
    within: (path, make) => {
      const outer = layer
      layer = path
      const result = make()
      layer = outer
      return result
    },
    instructions: () => instructions,
    finish: (name, outputs) => ({ name, values: [...values], inputs: [...inputs], instructions: [...instructions], outputs }),
  }
  return builder
}
