import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What to do about cells of new rows: the spec that a model was trained by cannot be changed for them. */
const helps: Readonly<Partial<Record<string, string>>> = {
  'data-missing-value': 'Write a value or take the row out: the model was trained with one in every row',
  'data-not-a-number': 'Write a number or take the row out: the model reads this column as numbers',
  'data-bad-list': 'Mend the list or take the row out: the model was trained with lists of that shape',
  'data-not-finite': 'Mend the value or take the row out',
  'data-unknown-class': 'Mend the value or take the row out: the model knows no other classes',
  'data-class-out-of-range': 'Mend the value or take the row out: the model knows no other classes',
  'data-label-out-of-range': 'Mend the value or take the row out',
  'data-not-a-date': 'Mend the value or take the row out: the model reads dates of this form alone',
}

/** A fault of new rows with a help for whoever has the rows. `spare` are columns of the label, where it is read and nothing asks for it. */
export function helpForRows(fault: Diagnostic, spare: ReadonlySet<string>): Diagnostic {
  const help = helps[fault.name]
  if (help === undefined || fault.cell === undefined) return fault
  return { ...fault, help: spare.has(fault.cell.column) ? 'Mend the value, or add --no-labels: the label is not needed to predict' : help }
}
