import type { Constant } from '../checked-spec.ts'
import type { LibraryDeclaration, LibraryParameter } from '../library.ts'
import { writeConstant, writeTable, writeType } from './write.ts'

const articles: Readonly<Record<string, string>> = { action: 'An', alias: 'An', argument: 'An', event: 'An' }

/** The page of a declared statement, layer, loss, metric, callback, source, function, action or event. */
export function declarationPage(declaration: LibraryDeclaration): string {
  const { what, name, parameters, type, properties } = declaration
  const docs = properties['options']
  const rest = Object.entries(properties).filter(([key]) => !['doc', 'options', 'example', 'form', 'see'].includes(key))
  const list = parameters.length === 0 ? '' : `(${parameters.map(parameterText).join(', ')})`
  const form = properties['form']
  const see = properties['see']
  const signature = typeof form === 'string' ? form : `${name}${list}${type === null ? '' : `: ${writeType(type)}`}`
  const options = parameters.flatMap(parameter => {
    const doc = isRecord(docs) ? docs[parameter.name] : undefined
    return typeof doc === 'string' ? [`- \`${parameter.name}\`: ${doc}`] : []
  })
  const example = properties['example']
  return [
    `# ${what} ${name}`,
    `${articles[what] ?? 'A'} ${what}. ${String(properties['doc'] ?? '')}`,
    `\`\`\`trainspec\n${signature}\n\`\`\``,
    ...(typeof example === 'string' ? [`\`\`\`trainspec\n${example}\n\`\`\``] : []),
    ...(options.length === 0 ? [] : [`## Options\n\n${options.join('\n')}`]),
    ...(rest.length === 0 ? [] : [writeTable(rest.map(([key, value]) => [key.replaceAll('_', ' '), inWords(value)]))]),
    ...(Array.isArray(see) ? [`See also: ${see.map(other => `\`trainspec explain ${String(other)}\``).join(', ')}.`] : []),
  ].join('\n\n') + '\n'
}

const parameterText = ({ name, type, default: value, rest }: LibraryParameter): string =>
  `${rest ? '*' : ''}${name}: ${writeType(type)}${value === undefined ? '' : ` = ${writeConstant(value)}`}`

/** Words stand bare in a declaration, and so they do here. */
const inWords = (value: Constant): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(item => inWords(item as Constant)).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return writeConstant(value)
}

const isRecord = (value: Constant | undefined): value is Readonly<Record<string, Constant>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
