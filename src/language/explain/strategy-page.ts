import type { StrategyDeclaration } from '../arguments/types.ts'
import { writeType } from './write.ts'

/** The page of a strategy: its entries, each with the arguments that say the same. */
export function strategyPage({ name, doc, example, entries }: StrategyDeclaration): string {
  const rows = entries.map(entry => {
    const says = entry.says.map(argument => `\`${argument}\``).join(', ')
    return `- \`${entry.name}: ${writeType(entry.type)}\`\n  ${entry.doc} Shares its value with ${says}.`
  })
  return `# strategy ${name}\n\n${doc}\n\n\`\`\`trainspec\n${example}\n\`\`\`\n\n## Entries\n\n${rows.join('\n')}\n`
}
