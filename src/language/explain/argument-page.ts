import { declaredStrategies } from '../arguments/declared.ts'
import { describeRange } from '../arguments/rules/ranges.ts'
import type { ArgumentDeclaration, Support } from '../arguments/types.ts'
import { writeConstant, writeTable, writeType } from './write.ts'

/** The page of an argument: what it does, type, default, range, engines, other names. */
export function argumentPage(argument: ArgumentDeclaration): string {
  const { name, doc, type, range, unit, aliases, deprecated, group, see } = argument
  const table = writeTable([
    ['type', `\`${writeType(type)}\``],
    ['default', defaultInWords(argument)],
    ['range', range === null ? null : describeRange(range)],
    ['unit', unit],
    ['group', group],
    ['also called', aliases.length === 0 ? null : aliases.map(alias => `\`${alias}\``).join(', ')],
    ['structured form', strategyForm(name)],
  ])
  const instead = deprecated?.use == null ? '' : ` Write ${code(deprecated.use)}.`
  const notice = deprecated === null ? '' : `\n\nDeprecated: ${deprecated.because}${instead}`
  const engines = Object.entries(argument.engines).map(([engine, support]) => `- \`${engine}\`: ${supportInWords(support)}`)
  const former = Object.entries(argument.former).map(([other, hint]) => `- \`${other}\`: ${hint}`)
  return [
    `# ${name}\n\nAn argument of a run.\n\n${doc}${notice}\n\n${table}`,
    `## Engines\n\n${engines.join('\n')}`,
    ...(former.length === 0 ? [] : [`## In other releases\n\n${former.join('\n')}`]),
    ...(see.length === 0 ? [] : [`See also: ${see.map(other => `\`${other}\``).join(', ')}.`]),
  ].join('\n\n') + '\n'
}

const defaultInWords = ({ defaultValue, derives }: ArgumentDeclaration): string =>
  defaultValue === undefined ? 'none: it must be set' : code(writeConstant(defaultValue)) + (derives === null ? '' : `: ${derives}`)

const code = (text: string): string => `\`${text}\``

/** How far an engine honours an argument, in words. */
export function supportInWords(support: Support): string {
  switch (support.kind) {
    case 'full': return 'yes'
    case 'only': return `only ${support.values.map(value => `\`${writeConstant(value)}\``).join(', ')}: ${support.because}`
    case 'items': return `only ${support.items.map(item => `\`${item}\``).join(', ')}: ${support.because}`
    case 'none': return `no: ${support.because}`
  }
}

function strategyForm(argument: string): string | null {
  for (const strategy of declaredStrategies.values()) {
    const entry = strategy.entries.find(({ says }) => says.includes(argument))
    if (entry !== undefined) return `\`strategy ${strategy.name} { ${entry.name}: … }\``
  }
  return null
}
