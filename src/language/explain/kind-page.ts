import { library } from '../library.ts'

const kinds = ['layers', 'losses', 'metrics', 'callbacks', 'strategies', 'arguments', 'sources', 'functions', 'actions', 'events'] as const

/** All that is declared of a kind (`layers`), a line each with what it does; null where there is no such kind. */
export function kindPage(wanted: string): string | null {
  const kind = kinds.find(each => each === wanted)
  if (kind === undefined) return null
  const lines = Object.values(library[kind]).map(({ name, properties: { doc } }) => `- \`${name}\`: ${firstSentence(String(doc ?? ''))}`)
  return `# ${kind}\n\n${lines.join('\n')}\n\n\`trainspec explain NAME\` has a page of each.\n`
}

const firstSentence = (text: string): string => /^.*?[.:](?=\s|$)|^.*/.exec(text)![0].replace(/:$/, '.')

export const kindNames: readonly string[] = kinds
