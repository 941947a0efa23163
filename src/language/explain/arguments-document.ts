import { declaredArguments, declaredStrategies } from '../arguments/declared.ts'
import { describeRange } from '../arguments/rules/ranges.ts'
import type { ArgumentDeclaration } from '../arguments/types.ts'
import { supportInWords } from './argument-page.ts'
import { writeConstant, writeType } from './write.ts'

/**
 * `spec/arguments.md`: a row an argument (effect here, the test that shows it, other engines), then all by group, and the
 * strategies. `shown` is `spec/arguments-shown.json`. Written by `node scripts/arguments-doc.mjs`.
 */
export function argumentsDocument(shown: Readonly<Record<string, string>>): string {
  const all = [...declaredArguments.values()]
  const groups = [...new Set(all.map(({ group }) => group))]
  const sections = groups.map(group =>
    `## ${heading(group)}\n\n${all.filter(argument => argument.group === group).map(describe).join('\n\n')}`)
  const strategies = [...declaredStrategies.values()].map(({ name, doc, example, entries }) => {
    const rows = entries.map(entry => {
      const says = entry.says.map(code).join(', ')
      return `- ${code(entry.name)} (${code(writeType(entry.type))}): ${entry.doc} As ${says}.`
    })
    return `### strategy ${name}\n\n${doc} \`${example}\`\n\n${rows.join('\n')}`
  })
  return [
    '# Arguments and strategies',
    'Made from `stdlib/` by `node scripts/arguments-doc.mjs`; `trainspec explain NAME` prints the same. '
    + 'Whatever an engine cannot put into effect it refuses as soon as it is set to something else than its default.',
    `## Effects on the embedded engine\n\n${effects(all, shown)}`,
    ...sections,
    `## Strategies\n\n${strategies.join('\n\n')}`,
  ].join('\n\n') + '\n'
}

/** The test of everything that the embedded engine refuses. */
const refusalTest = 'spec/language/arguments/refused.test.ts::%s is refused on the embedded engine, with the reason'

/** The test, `path::name`, that shows what an argument does on the embedded engine; undefined where none is named. */
export const shownBy = ({ name, engines }: ArgumentDeclaration, shown: Readonly<Record<string, string>>): string | undefined =>
  engines['onnx']?.kind === 'none' ? refusalTest : shown[name]

function effects(all: readonly ArgumentDeclaration[], shown: Readonly<Record<string, string>>): string {
  const rows = all.map(argument => {
    const { onnx, ...others } = argument.engines
    const elsewhere = Object.entries(others).map(([engine, support]) => `${code(engine)}: ${supportInWords(support)}`).join('; ')
    const effect = onnx === undefined ? '' : onnx.kind === 'full' ? 'yes' : onnx.kind === 'none' ? `refused: ${onnx.because}` : supportInWords(onnx)
    return `| ${[code(argument.name), cell(effect), cell(code(shownBy(argument, shown) ?? 'none')), cell(elsewhere)].join(' | ')} |`
  })
  return ['| argument | effect | shown by | other engines |', '|---|---|---|---|', ...rows].join('\n')
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

function describe({ name, type, defaultValue, doc, range, unit, derives, aliases, deprecated, engines }: ArgumentDeclaration): string {
  const facts = [
    `\`${writeType(type)}\``,
    defaultValue === undefined ? 'must be set' : `default \`${writeConstant(defaultValue)}\`${derives === null ? '' : ` (${derives})`}`,
    ...(range === null ? [] : [describeRange(range)]),
    ...(unit === null ? [] : [`in ${unit}`]),
    ...(aliases.length === 0 ? [] : [`elsewhere ${aliases.map(code).join(', ')}`]),
  ]
  const instead = deprecated?.use == null ? '' : ` Write ${code(deprecated.use)}.`
  const notice = deprecated === null ? '' : ` Deprecated: ${deprecated.because}${instead}`
  const limits = Object.entries(engines)
    .filter(([, support]) => support.kind !== 'full')
    .map(([engine, support]) => `- ${code(engine)}: ${supportInWords(support)}`)
  return `### ${name}\n\n${doc}${notice}\n\n${facts.join('; ')}.${limits.length === 0 ? '' : `\n\n${limits.join('\n')}`}`
}

const code = (name: string): string => `\`${name}\``

const heading = (group: string): string => (group === 'fsdp' ? 'FSDP' : `${group.charAt(0).toUpperCase()}${group.slice(1)}`)
