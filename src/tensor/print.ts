import type { Attribute, Program, ProgramOutput, TensorType, ValueId } from './program.ts'

const typeText = ({ dtype, shape }: TensorType): string => `${dtype}[${shape.join(', ')}]`

const attributeText = (value: Attribute): string =>
  typeof value === 'object' ? (value.length > 8 ? `[${value.slice(0, 8).join(', ')}, …]` : `[${value.join(', ')}]`) : String(value)

const rowsText = ({ rows }: ProgramOutput): string => (rows === undefined ? '' : ` (rows ${rows.term}, ${rows.part})`)

/** The program for a reader: inputs, one line an instruction with its types and layer, outputs. */
export function print(program: Program): string {
  const typed = (value: ValueId): string => `%${value}: ${typeText(program.values[value]!)}`
  const lines = program.instructions.map(({ op, inputs, outputs, attributes, layer }) => {
    const options = Object.entries(attributes).map(([name, value]) => `${name}=${attributeText(value)}`)
    const braces = options.length === 0 ? '' : ` {${options.join(', ')}}`
    const place = layer === '' ? '' : `  # ${layer}`
    return `  ${outputs.map(typed).join(', ')} = ${op}(${inputs.map(input => `%${input}`).join(', ')})${braces}${place}`
  })
  return [
    `program ${program.name}`,
    ...program.inputs.map(input => `  input ${typed(input.value)}  ${input.role} ${input.name}`),
    ...lines,
    ...program.outputs.map(output => `  output %${output.value}  ${output.role} ${output.name}${rowsText(output)}`),
    '',
  ].join('\n')
}
