import type { Plan } from '../../plan/plan.ts'
import { dataPart } from '../../plan/report/data-part.ts'
import type { ReportStyle } from '../../plan/report/layout.ts'
import { fit, paintFor, shown, table, wrap } from '../../plan/report/layout.ts'
import { formatCount, plural } from '../../plan/units.ts'
import { bar } from '../../terminal/bar.ts'
import type { DataReport, FeatureReport } from './report.ts'

/** Pictures of some rows, by feature: the lines of each, and what stands below it. */
export interface PictureRow {
  readonly feature: string
  readonly pictures: readonly { readonly lines: readonly string[]; readonly width: number; readonly label: string }[]
}

/** The report for a reader at a terminal. Lines without a final newline; nothing of the data reaches the terminal as a command. */
export function renderData(report: DataReport, plan: Plan, pictures: readonly PictureRow[], style: ReportStyle): string {
  const paint = paintFor(style)
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', paint.heading(fit(title, style.columns, style.unicode)), ...lines])
  return [
    paint.heading(fit(`Data of ${shown(report.name)}`, style.columns, style.unicode)),
    ...dataPart(plan, style),
    ...report.features.filter(({ classes }) => classes !== null).flatMap(feature => section(`Classes of ${shown(feature.name)}`, classLines(feature, style))),
    ...section('Numbers of train, as the model gets them', valueLines(report, style)),
    ...section('Missing', report.missing.length === 0 ? ['  none'] : missingLines(report, style)),
    ...section('Duplicates', duplicateLines(report, style)),
    ...section(report.windows === undefined ? 'Tokens a row' : 'Tokens a text', tokenLines(report, style)),
    ...section('Windows', windowLines(report, style)),
    ...section('First rows of train\'s file', rowLines(report, style)),
    ...pictures.flatMap(row => section(`First pictures of ${shown(row.feature)}`, pictureLines(row, style))),
  ].join('\n')
}

const mostClasses = 20
const barWidth = 12

function classLines({ classes }: FeatureReport, style: ReportStyle): readonly string[] {
  const { names, counts } = classes!
  const sources = Object.keys(counts)
  const [main = ''] = sources
  const totals = sources.map(source => counts[source]!.reduce((sum, count) => sum + count, 0))
  const most = Math.max(1, ...counts[main]!)
  const order = names.map((_, index) => index)
  const few = names.length <= mostClasses
  const listed = few ? order : order.sort((a, b) => counts[main]![b]! - counts[main]![a]!)
  const kept = few ? listed : [...listed.slice(0, mostClasses - 5), ...listed.slice(-4)]
  const rows = kept.map(index => {
    const share = (source: string, at: number): string => `${((100 * counts[source]![index]!) / Math.max(1, totals[at]!)).toFixed(1)}%`
    return [
      shown(names[index]!),
      bar(counts[main]![index]! / most, barWidth, style.unicode).filled,
      ...sources.flatMap((source, at) => [formatCount(counts[source]![index]!), share(source, at)]),
    ]
  })
  const head = ['', '', ...sources.flatMap(source => [shown(source), ''])]
  const lines = table([head, ...rows], ['left', 'left', ...sources.flatMap(() => ['right', 'right'] as const)], style)
  if (few) return lines
  const gap = `  ${style.unicode ? '…' : '...'} ${formatCount(names.length - mostClasses + 1)} more between them`
  return [...lines.slice(0, mostClasses - 4), gap, ...lines.slice(mostClasses - 4)]
}

const short = (value: number): string => (value === 0 ? '0' : Math.abs(value) >= 1e5 || Math.abs(value) < 1e-3 ? value.toExponential(2) : String(Number(value.toPrecision(4))))

function valueLines({ features }: DataReport, style: ReportStyle): readonly string[] {
  const rows = features.flatMap(({ name, values }) =>
    (values === null ? [] : [[shown(name), short(values.mean), short(values.deviation), short(values.least), short(values.greatest)]]))
  return rows.length === 0 ? [] : table([['', 'mean', 'deviation', 'least', 'greatest'], ...rows], ['left', 'right', 'right', 'right', 'right'], style)
}

const missingLines = ({ missing }: DataReport, style: ReportStyle): readonly string[] =>
  table(missing.map(({ file, column, cells, rows }) => [shown(file), shown(column), `${formatCount(cells)} of ${plural(rows, 'row')}`]), ['left', 'left', 'left'], style)

function duplicateLines({ duplicates }: DataReport, style: ReportStyle): readonly string[] {
  const paint = paintFor(style)
  const { within_train: within, contradicting, in_train: others } = duplicates
  const among = within === 0 ? ['no row of train has the inputs of another'] : [
    `${plural(within, 'row')} of train ${within === 1 ? 'has' : 'have'} the inputs of an earlier one${contradicting === 0 ? '' : `, ${formatCount(contradicting)} of them with another label`}`,
  ]
  const shared = others.map(({ source, rows }) =>
    (rows === 0 ? `no row of ${shown(source)} is in train` : `${plural(rows, 'row')} of ${shown(source)} ${rows === 1 ? 'has' : 'have'} the inputs of a row of train: the model has seen them`))
  return [...among.flatMap(line => wrap(line, style)), ...shared.flatMap((line, index) => wrap(line, style).map(others[index]!.rows === 0 ? line_ => line_ : paint.warn))]
}

function tokenLines({ tokens, windows }: DataReport, style: ReportStyle): readonly string[] {
  // What is packed is cut into windows, and nothing of it is lost.
  const cuts = windows === undefined
  const rows = tokens.map(({ feature, file, least, median, p95, greatest, maximum, cut, unknown, total }) => [
    shown(feature), shown(file), ...[least, median, p95, greatest].map(formatCount), ...(cuts ? [`${formatCount(cut)} at ${formatCount(maximum)}`] : []), `${((100 * unknown) / Math.max(1, total)).toFixed(1)}%`,
  ])
  const head = ['', '', 'min', 'median', 'p95', 'max', ...(cuts ? ['cut'] : []), 'unknown']
  return rows.length === 0 ? [] : table([head, ...rows], head.map(title => (title === '' ? 'left' : 'right')), style)
}

function windowLines({ windows }: DataReport, style: ReportStyle): readonly string[] {
  if (windows === undefined) return []
  const ending = style.unicode ? ' ▪ ' : ' | '
  return [
    ...wrap(`a window holds ${plural(windows.length, 'token')} of texts that are joined in their order; one token (${ending.trim()}) ends each`, style),
    `  the first: ${fit(windows.first.map(shown).join(ending).trim(), style.columns - 13, style.unicode)}`,
  ]
}

const mostColumns = 6

/** Cells of the first columns; what is beyond is counted. */
function rowLines({ first_rows: { columns, rows } }: DataReport, style: ReportStyle): readonly string[] {
  if (rows.length === 0) return []
  const kept = columns.length <= mostColumns ? columns.map((_, index) => index) : [...Array.from({ length: mostColumns - 1 }, (_, index) => index), columns.length - 1]
  const widest = Math.max(8, Math.floor((style.columns - 2) / kept.length) - 2)
  const line = (cells: readonly string[]): string[] => kept.map(index => fit(shown(cells[index] ?? ''), widest, style.unicode))
  const lines = table([line(columns), ...rows.map(line)], kept.map(() => 'left' as const), style)
  return columns.length <= mostColumns ? lines : [...lines, `  ${plural(columns.length - mostColumns, 'more column')} between the last two`]
}

/** As many side by side as fit. */
function pictureLines({ pictures }: PictureRow, style: ReportStyle): readonly string[] {
  const kept: (typeof pictures)[number][] = []
  let used = 2
  for (const picture of pictures) {
    if (used + picture.width > style.columns) break
    kept.push(picture)
    used += picture.width + 2
  }
  const height = kept[0]?.lines.length ?? 0
  const rows = Array.from({ length: height }, (_, line) => `  ${kept.map(({ lines }) => lines[line]).join('  ')}`.trimEnd())
  return [...rows, `  ${kept.map(({ label, width }) => fit(shown(label), width, style.unicode).padEnd(width)).join('  ')}`.trimEnd()]
}
