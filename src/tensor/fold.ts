import type { Attributes } from './op.ts'
import type { Builder } from './builder.ts'
import type { ValueId } from './program.ts'
import { sameShape } from './dimension.ts'

/** The number a value is everywhere, or null where it is not one known constant. */
export const scalarConstant = (build: Builder, value: ValueId): number | null => {
  const made = build.producer(value)
  if (made?.op === 'broadcast_to' || made?.op === 'reshape') return scalarConstant(build, made.inputs[0]!)
  if (made?.op !== 'constant' || made.attributes['dtype'] !== 'float32') return null
  const values = made.attributes['values'] as readonly number[]
  return values.length === 1 ? values[0]! : null
}

const scalarFunctions: Readonly<Record<string, ((a: number, b: number) => number) | undefined>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
}

/** A value that stands for the op's only output without a new instruction (x·1, x + 0, −(−x), 2·3), or null. */
export function simplified(build: Builder, op: string, inputs: readonly ValueId[], _attributes: Attributes): ValueId | null {
  if (op === 'neg') {
    const made = build.producer(inputs[0]!)
    return made?.op === 'neg' ? made.inputs[0]! : null
  }
  const compute = scalarFunctions[op]
  if (compute === undefined || build.dtypeOf(inputs[0]!) !== 'float32') return null
  const [a, b] = inputs as [ValueId, ValueId]
  const left = scalarConstant(build, a)
  const right = scalarConstant(build, b)
  if (left !== null && right !== null && build.shapeOf(a).length === 0 && build.shapeOf(b).length === 0) {
    const value = Math.fround(compute(Math.fround(left), Math.fround(right)))
    return Number.isFinite(value) ? build.number(value) : null
  }
  const neutralRight = (op === 'mul' || op === 'div') ? right === 1 : right === 0
  if (neutralRight && fits(build, a, b)) return a
  const neutralLeft = op === 'mul' ? left === 1 : op === 'add' && left === 0
  return neutralLeft && fits(build, b, a) ? b : null
}

/** True where x already has the shape that x and y broadcast to. */
const fits = (build: Builder, x: ValueId, y: ValueId): boolean => {
  const [shape, other] = [build.shapeOf(x), build.shapeOf(y)]
  return other.length === 0 || sameShape(shape, other)
}
