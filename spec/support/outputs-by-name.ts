import type { Program, ProgramOutput } from '../../src/tensor/program.ts'
import type { NumberArray } from './interpreter/array.ts'

/**
 * A program's outputs as `ROLE NAME`, from the value of each output in order. A gradient in rows is added up, in order, to the
 * whole tensor that it stands for.
 */
export function outputsByName(program: Program, valueAt: (index: number) => NumberArray): Record<string, NumberArray> {
  const results: Record<string, NumberArray> = {}
  const indices = new Map<string, NumberArray>()
  const termOf = ({ name, rows }: ProgramOutput): string => `${name} ${rows?.term}`
  program.outputs.forEach((output, index) => {
    if (output.rows?.part === 'indices') indices.set(termOf(output), valueAt(index))
    else if (output.rows === undefined) results[`${output.role} ${output.name}`] = valueAt(index)
  })
  program.outputs.forEach((output, index) => {
    if (output.rows?.part !== 'values') return
    const key = `${output.role} ${output.name}`
    const parameter = program.inputs.find(({ name, role }) => name === output.name && role === 'parameter')!
    const shape = program.values[parameter.value]!.shape as readonly number[]
    const width = shape.slice(1).reduce((product, extent) => product * extent, 1)
    const whole = Float64Array.from(results[key]?.data ?? new Float64Array(shape[0]! * width))
    const values = valueAt(index).data
    indices.get(termOf(output))!.data.forEach((row, place) => {
      for (let column = 0; column < width; column++) whole[row * width + column]! += values[place * width + column]!
    })
    results[key] = { shape, data: whole }
  })
  return results
}
