import type { Attributes } from './op.ts'
import type { DataType, InputRole, Instruction, Program, ProgramInput, ProgramOutput, Shape, TensorType, ValueId } from './program.ts'
import type { Notation } from './notation.ts'
import { simplified, unstretched } from './fold.ts'
import { makeNotation } from './notation.ts'
import { opOf } from './ops.ts'

/** Makes a program instruction by instruction. Equal instructions are made once; every type is inferred. */
export interface Builder extends Notation {
  input(name: string, role: InputRole, type: TensorType): ValueId
  typeOf(value: ValueId): TensorType
  shapeOf(value: ValueId): Shape
  dtypeOf(value: ValueId): DataType
  /** The instruction that makes a value, or null for an input. */
  producer(value: ValueId): Instruction | null
  /** Applies an op: all its outputs. */
  apply(op: string, inputs: readonly ValueId[], attributes?: Attributes): readonly ValueId[]
  /** Applies an op: its first output. */
  emit(op: string, inputs: readonly ValueId[], attributes?: Attributes): ValueId
  /**
   * Says how `value` is differentiated as a function of `inputs`, in place of the chain of instructions between: for compositions
   * whose derivative is cheaper than that of their parts.
   */
  withDerivative(value: ValueId, inputs: readonly ValueId[], derivative: CustomDerivative['derivative']): ValueId
  customDerivative(value: ValueId): CustomDerivative | null
  /** Instructions made by `make` belong to the layer. */
  within<T>(layer: string, make: () => T): T
  instructions(): readonly Instruction[]
  finish(name: string, outputs: readonly ProgramOutput[]): Program
}

export interface CustomDerivative {
  readonly inputs: readonly ValueId[]
  /** From the value's gradient to those of the inputs. */
  readonly derivative: (gradient: ValueId, needed: readonly boolean[]) => readonly (ValueId | null)[]
}

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
