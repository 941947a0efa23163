import type { Score } from './score.ts'
import { corpusBleu } from './bleu.ts'
import { meanRouge } from './rouge.ts'

/** How near texts that were written come to those of a column. */
export function scoreTexts(label: string, column: string, pairs: readonly { readonly generated: string; readonly reference: string }[]): Score {
  const exact = pairs.filter(({ generated, reference }) => generated.trim() === reference.trim()).length
  const texts = { reference: column, exact_match: pairs.length === 0 ? 0 : exact / pairs.length, bleu: corpusBleu(pairs), rouge: meanRouge(pairs) }
  return { format_version: 1, label, rows: pairs.length, classes: null, numbers: null, texts }
}
