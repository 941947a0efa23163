import type { Builder } from './builder-interface.ts'
import type { ProgramOutput, ValueId } from './program.ts'

/**
 * The outputs of a parameter's gradient. What reaches it through `gather_gradient` leaves as rows with their indices, which the
 * engine adds in order: an unordered scatter would not give the same bits twice, and a table of all rows is mostly zeros.
 */
export function gradientOutputs(build: Builder, name: string, gradient: ValueId): ProgramOutput[] {
  const { whole, rows } = split(build, gradient)
  const outputs: ProgramOutput[] = whole === null ? [] : [{ name, role: 'gradient', value: whole }]
  for (const [term, { values, indices }] of rows.entries()) {
    outputs.push({ name, role: 'gradient', value: values, rows: { part: 'values', term } })
    outputs.push({ name, role: 'gradient', value: indices, rows: { part: 'indices', term } })
  }
  return outputs
}

interface Terms {
  readonly whole: ValueId | null
  readonly rows: readonly { readonly values: ValueId; readonly indices: ValueId }[]
}

/** The terms of a sum, as far as some of them are rows. */
function split(build: Builder, gradient: ValueId): Terms {
  const made = build.producer(gradient)
  if (made?.op === 'gather_gradient') return { whole: null, rows: [{ values: made.inputs[0]!, indices: made.inputs[1]! }] }
  if (made?.op !== 'add') return { whole: gradient, rows: [] }
  const [left, right] = [split(build, made.inputs[0]!), split(build, made.inputs[1]!)] as [Terms, Terms]
  const rows = [...left.rows, ...right.rows]
  if (rows.length === 0) return { whole: gradient, rows }
  const wholes = [left.whole, right.whole].filter(value => value !== null)
  return { whole: wholes.length === 2 ? build.add(wholes[0]!, wholes[1]!) : wholes[0] ?? null, rows }
}
