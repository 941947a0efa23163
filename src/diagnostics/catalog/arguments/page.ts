import { inWords } from '../../in-words.ts'

/** The page of a diagnostic: what it means and why it matters, then the mistake and its correction. */
export const page = (text: string, wrong: string, right: string): string =>
  `${text}\n\nWrong:\n\n\`\`\`trainspec\n${wrong}\n\`\`\`\n\nRight:\n\n\`\`\`trainspec\n${right}\n\`\`\``

/** `a`, `b` and `c` */
export const listed = (names: readonly string[], last: 'and' | 'or' = 'and'): string => inWords(names.map(name => `\`${name}\``), last)
