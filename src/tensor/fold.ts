import type { Builder } from './builder-interface.ts'
import type { ValueId } from './program.ts'
import { numbersOf } from './attributes.ts'
import { sameShape } from './dimension.ts'

/** The number a value is everywhere, or null where it is not one known constant. */
const scalarConstant = (build: Builder, value: ValueId): number | null => {
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

const stretching = new Set(['add', 'sub', 'mul', 'div', 'maximum', 'minimum', 'pow', 'equal', 'less', 'greater', 'where'])

/** Inputs of an op that stretches anyway, without a broadcast_to whose work another input's shape does. */
export function unstretched(build: Builder, op: string, inputs: readonly ValueId[]): readonly ValueId[] {
  if (!stretching.has(op)) return inputs
  return inputs.reduce((current, input, index) => {
    const made = build.producer(input)
    const full = current.some((other, at) => at !== index && sameShape(build.shapeOf(other), build.shapeOf(input)))
    return made?.op === 'broadcast_to' && full ? current.with(index, made.inputs[0]!) : current
  }, inputs as ValueId[])
}

/** A value that stands for the op's only output without a new instruction (x·1, x + 0, −(−x), 2·3), or null. */
export function simplified(build: Builder, op: string, inputs: readonly ValueId[]): ValueId | null {
  if (op === 'add') {
    const joined = neighbours(build, inputs[0]!, inputs[1]!) ?? neighbours(build, inputs[1]!, inputs[0]!)
    if (joined !== null) return joined
  }
  if (op === 'neg') {
    const made = build.producer(inputs[0]!)
    return made?.op === 'neg' ? made.inputs[0]! : null
  }
  const compute = scalarFunctions[op]
  if (compute === undefined || build.dtypeOf(inputs[0]!) !== 'float32') return null
  const [a, b] = inputs as [ValueId, ValueId]
  const [left, right] = [scalarConstant(build, a), scalarConstant(build, b)]
  if (left !== null && right !== null && build.shapeOf(a).length + build.shapeOf(b).length === 0) {
    // In double precision: the engine rounds once, when it reads the constant.
    const value = compute(left, right)
    return Number.isFinite(value) ? build.number(value) : null
  }
  if (right === neutral[op] && keepsShape(build, a, b)) return a
  return left === neutral[op] && (op === 'mul' || op === 'add') && keepsShape(build, b, a) ? b : null
}

const neutral: Readonly<Record<string, number>> = { add: 0, sub: 0, mul: 1, div: 1 }

/** True where x already has the shape that x and y broadcast to. */
const keepsShape = (build: Builder, x: ValueId, y: ValueId): boolean =>
  build.shapeOf(y).length === 0 || sameShape(build.shapeOf(x), build.shapeOf(y))

/** The sum of two values padded with zeros along one axis so that one starts where the other ends: they lie side by side. */
function neighbours(build: Builder, first: ValueId, second: ValueId): ValueId | null {
  const [a, b] = [build.producer(first), build.producer(second)]
  if (a?.op !== 'pad' || b?.op !== 'pad' || a.attributes['value'] !== 0 || b.attributes['value'] !== 0) return null
  const padded = [a, b].flatMap(({ attributes }) =>
    numbersOf(attributes, 'before').flatMap((count, axis) => (count + numbersOf(attributes, 'after')[axis]! > 0 ? [axis] : [])))
  const axis = padded[0]!
  if (padded.length !== 2 || padded[1] !== axis || !sameShape(build.shapeOf(first), build.shapeOf(second))) return null
  const start = numbersOf(a.attributes, 'before')[axis]!
  const middle = start + Number(build.shapeOf(a.inputs[0]!)[axis])
  if (numbersOf(b.attributes, 'before')[axis] !== middle) return null
  // One after the other they make one concat, not one within another.
  const parts = [a.inputs[0]!, b.inputs[0]!].flatMap(value => {
    const made = build.producer(value)
    return made?.op === 'concat' && made.attributes['axis'] === axis ? made.inputs : [value]
  })
  const joined = build.concat(parts, axis)
  return build.pad(joined, numbersOf(a.attributes, 'before'), numbersOf(b.attributes, 'after'), 0)
}
