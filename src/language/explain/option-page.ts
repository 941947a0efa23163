import type { LibraryDeclaration } from '../library.ts'
import { writeConstant, writeType } from './write.ts'

/** The page of an option: everything that takes one of this name, and what it is there. Null where nothing does. */
export function optionPage(wanted: string, declarations: readonly LibraryDeclaration[]): string | null {
  const lines = declarations.flatMap(({ what, name, parameters, properties: { options } }) => {
    const parameter = parameters.find(each => each.name === wanted)
    if (parameter === undefined || parameter.type.kind === 'value') return []
    const doc = typeof options === 'object' && options !== null ? (options as Readonly<Record<string, unknown>>)[wanted] : undefined
    const type = `${writeType(parameter.type)}${parameter.default === undefined ? '' : ` = ${writeConstant(parameter.default)}`}`
    return [`- ${what} \`${name}\`: \`${wanted}: ${type}\`${typeof doc === 'string' ? `\n  ${doc}` : ''}`]
  })
  return lines.length === 0 ? null : `# option ${wanted}\n\nAn option of:\n\n${lines.join('\n')}\n`
}
