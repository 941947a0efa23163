import type { Instruction, Program, TensorType } from './program.ts'

/** Name of the input that says which rows of the tables a batch is, int32 [batch]. No feature can be called so. */
export const rowNumbers = '#rows'

/**
 * The program that picks rows itself: each of `tables`, features or labels, becomes a table of all rows, [table_rows, ...rest], and what
 * it was those of them that the input `rowNumbers` names. The same numbers, copied by the engine's threads where the engine needs them.
 */
export function pickRows(program: Program, tables: readonly string[]): Program {
  if (tables.length === 0) return program
  const values: TensorType[] = [...program.values]
  const picks: Instruction[] = []
  const rows = values.push({ dtype: 'int32', shape: ['batch'] }) - 1
  const inputs = program.inputs.map(input => {
    if ((input.role !== 'feature' && input.role !== 'label') || !tables.includes(input.name)) return input
    const { dtype, shape } = values[input.value]!
    const table = values.push({ dtype, shape: ['table_rows', ...shape.slice(1)] }) - 1
    picks.push({ op: 'gather', inputs: [table, rows], outputs: [input.value], attributes: {}, layer: input.name })
    return { ...input, value: table }
  })
  return { ...program, values, inputs: [...inputs, { name: rowNumbers, role: 'feature', value: rows }], instructions: [...picks, ...program.instructions] }
}
