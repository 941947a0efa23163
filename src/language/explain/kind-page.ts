import { library } from '../library.ts'
import { libraryFiles } from './model-page.ts'

const declared = [
  'statements', 'arguments', 'strategies', 'sources', 'functions', 'layers', 'forms', 'losses', 'metrics', 'callbacks', 'events', 'actions',
] as const

interface Listed {
  readonly name: string
  readonly doc: string
}

/** All that there is of each kind. */
const kinds: ReadonlyMap<string, () => readonly Listed[]> = new Map([
  ...declared.map(kind => [kind, () => Object.values(library[kind]).map(({ name, properties: { doc } }) => ({ name, doc: String(doc ?? '') }))] as const),
  ['models', () => libraryFiles('models').flatMap(({ path, doc, modules }) => [{ name: path, doc }, ...modules])] as const,
  ['presets', () => libraryFiles('presets').map(({ path, doc }) => ({ name: path, doc }))] as const,
])

/** All that is declared of a kind (`layers`), a line each with what it does; null where there is no such kind. */
export function kindPage(wanted: string): string | null {
  const list = kinds.get(wanted)?.()
  if (list === undefined) return null
  const lines = list.map(({ name, doc }) => `- \`${name}\`: ${firstSentence(doc)}`)
  return `# ${wanted}\n\n${lines.join('\n')}\n\n\`trainspec explain NAME\` has a page of each.\n`
}

const firstSentence = (text: string): string => /^.*?[.:](?=\s|$)|^.*/.exec(text)![0].replace(/:$/, '.')

export const kindNames: readonly string[] = [...kinds.keys()]

/** What there are pages of, for whoever names nothing. */
export function kindsPage(): string {
  const lines = [...kinds].map(([kind, list]) => {
    const names = list().map(({ name }) => name)
    return `- \`trainspec explain ${kind}\`: ${names.length}, such as ${names.slice(0, 4).map(name => `\`${name}\``).join(', ')}`
  })
  return `# What has a page\n\n${lines.join('\n')}\n\n\`trainspec explain NAME\` has a page of each of them, of an option (\`tie\`), of an entry of a strategy (\`warmup\`) and of a diagnostic, by its name or code (\`SPEC2104\`).\n`
}
