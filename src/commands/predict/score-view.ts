import type { ReportStyle } from '../../plan/report/layout.ts'
import { fit, paintFor, shown, table } from '../../plan/report/layout.ts'
import { formatCount, plural } from '../../plan/units.ts'
import type { ClassScore, Score, TextScore } from './score.ts'

/** A score for a reader at a terminal. Lines without a final newline. */
export function renderScore({ label, rows, classes, numbers, texts }: Score, style: ReportStyle): string {
  const paint = paintFor(style)
  if (texts !== null) return textScoreLines(rows, texts, style).join('\n')
  const head = paint.heading(fit(`${shown(label)} of ${plural(rows, 'row')}`, style.columns, style.unicode))
  if (numbers !== null) {
    return [head, ...table(Object.entries(numbers).map(([name, value]: [string, number]) => [name, String(Number(value.toPrecision(5)))]), ['left', 'right'], style)].join('\n')
  }
  const right = `${(100 * classes!.accuracy).toFixed(2)}% right`
  return [`${head}: ${right}`, '', ...byClass(classes!, style), '', paint.heading('Confusion: rows of each class, by the class they were given'), ...confusionLines(classes!, style)].join('\n')
}

function textScoreLines(rows: number, { reference, exact_match: exact, bleu, rouge }: TextScore, style: ReportStyle): readonly string[] {
  const head = paintFor(style).heading(fit(`${plural(rows, 'text')} compared with ${shown(reference)}`, style.columns, style.unicode))
  const { score, precisions, brevity_penalty: penalty, generated_length: made, reference_length: wanted } = bleu
  // A count without any match is smoothed; 0 is one that there is none of, and makes the whole 0 whatever was written.
  const none = precisions[0]! > 0 ? precisions.indexOf(0) + 1 : 0
  const told = none > 0 ? `0, as no text that was written has ${none} words: see ROUGE`
    : `of 1 to 4 words ${precisions.map(value => value.toFixed(1)).join('/')}, brevity penalty ${penalty.toFixed(3)}, ${formatCount(made)} words for ${formatCount(wanted)}`
  const kinds = Object.entries({ 'ROUGE-1': rouge.rouge1, 'ROUGE-2': rouge.rouge2, 'ROUGE-L': rouge.rougeL })
  return [
    head,
    ...table([
      ['BLEU', score.toFixed(2), told],
      ...kinds.map(([name, { f1, precision, recall }]) => [name, (100 * f1).toFixed(2), `F1; precision ${(100 * precision).toFixed(2)}, recall ${(100 * recall).toFixed(2)}`]),
      ['the same', `${(100 * exact).toFixed(2)}%`, 'of the texts'],
    ], ['left', 'right', 'left'], style),
  ]
}

function byClass({ names, precision, recall, f1, confusion }: ClassScore, style: ReportStyle): readonly string[] {
  const rows = names.map((name, index) => [
    shown(name), ...[precision, recall, f1].map(values => values[index]!.toFixed(3)), formatCount(confusion[index]!.reduce((sum, count) => sum + count, 0)),
  ])
  return table([['', 'precision', 'recall', 'f1', 'rows'], ...rows], ['left', 'right', 'right', 'right', 'right'], style)
}

/** The matrix where it fits; else the pairs that are confused most. */
function confusionLines({ names, confusion }: ClassScore, style: ReportStyle): readonly string[] {
  const paint = paintFor(style)
  const cells = confusion.map(row => row.map(count => (count === 0 ? (style.unicode ? '·' : '.') : formatCount(count))))
  const widths = names.map((name, column) => Math.max(shown(name).slice(0, 8).length, ...cells.map(row => row[column]!.length)))
  const first = Math.min(16, Math.max(...names.map(name => shown(name).length)))
  if (2 + first + widths.reduce((sum, width) => sum + width + 1, 1) <= style.columns) {
    const title = (name: string, width: number): string => fit(shown(name), width, style.unicode)
    const head = `  ${' '.repeat(first)} ${names.map((name, column) => ` ${title(name, widths[column]!).padStart(widths[column]!)}`).join('')}`
    return [head, ...cells.map((row, index) => `  ${title(names[index]!, first).padEnd(first)} ${row.map((cell, column) => {
      const text = cell.padStart(widths[column]!)
      return ` ${column === index ? paint.good(text) : confusion[index]![column]! > 0 ? paint.warn(text) : paint.dim(text)}`
    }).join('')}`)]
  }
  const pairs = confusion.flatMap((row, index) => row.map((count, column) => ({ index, column, count }))).filter(({ index, column, count }) => index !== column && count > 0)
  const worst = pairs.sort((a, b) => b.count - a.count).slice(0, 12)
  if (worst.length === 0) return ['  none']
  return table([['is', 'was given', 'rows'], ...worst.map(({ index, column, count }) => [shown(names[index]!), shown(names[column]!), formatCount(count)])], ['left', 'left', 'right'], style)
}
