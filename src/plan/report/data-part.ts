import type { ColumnExpression, FeatureType, PictureStep } from '../../language/checked-spec.ts'
import type { Plan, PlannedFeature, PlannedSource } from '../plan.ts'
import { rowsLeft } from '../source-rows.ts'
import { formatBytes, formatCount, plural } from '../units.ts'
import type { ReportStyle } from './layout.ts'
import { shown, table, wrap } from './layout.ts'

/** Sources with rows and hashes, then features with type and how they are made. */
export function dataPart(plan: Plan, style: ReportStyle): readonly string[] {
  const { data, training } = plan.spec
  const sources = Object.entries(data.sources).map(([name, source]) => {
    const windows = data.windows?.[name]
    const use = windows !== undefined ? plural(windows, 'window') : plural(name === data.train ? training.train_rows : rowsLeft(data.sources, name), 'row')
    return [shown(name), use, ...sourceCells(source)]
  })
  const features = [
    ...data.inputs.map(feature => ['input', shown(feature.name), typeText(feature.type, style), featureText(feature, style)]),
    ...data.labels.map(feature => ['label', shown(feature.name), typeText(feature.type, style), featureText(feature, style)]),
  ]
  return [
    ...table(sources, ['left', 'right', 'left', 'right', 'left'], style),
    ...table(features, ['left', 'left', 'left', 'left'], style),
    ...[...data.inputs, ...data.labels].flatMap(feature => pictureLines(feature, style)),
  ]
}

/** What is done to the pictures of a feature, in words: within its expression it would be too long for a line. */
function pictureLines({ name, value }: PlannedFeature, style: ReportStyle): readonly string[] {
  const picture = pictureOf(value)
  return picture === null || picture.steps.length === 0 ? []
    : wrap(`${shown(picture.column)} of ${shown(name)}: ${picture.steps.map(step => stepText(step, style)).join(', ')}`, style, 4)
}

function pictureOf(value: ColumnExpression): Extract<ColumnExpression, { op: 'picture' }> | null {
  if (value.op === 'picture') return value
  if ('operand' in value) return pictureOf(value.operand)
  return 'left' in value ? pictureOf(value.left) ?? pictureOf(value.right) : null
}

function sourceCells(source: PlannedSource): readonly string[] {
  if (source.kind === 'sql') return [shown(source.query), formatBytes(source.bytes), `rows ${source.sha256.slice(0, 12)}`]
  if (source.kind !== 'split') return [shown(source.path), formatBytes(source.bytes), `sha256 ${source.sha256.slice(0, 12)}`]
  if (source.where !== undefined) return [`${shown(source.where.column)} is ${shown(source.where.value)} in ${shown(source.of)}`, '', '']
  if (source.last === true) return [`the last ${Number((source.fraction * 100).toPrecision(6))}% of ${shown(source.of)}`, '', '']
  const stratify = source.group !== undefined ? `, ${shown(source.group)} together` : source.stratify === null ? '' : `, by ${shown(source.stratify)}`
  return [`${Number((source.fraction * 100).toPrecision(6))}% of ${shown(source.of)}${stratify}, seed ${source.seed}`, '', '']
}

function stepText(step: PictureStep, { unicode }: ReportStyle): string {
  switch (step.kind) {
    case 'grayscale': return step.kind
    case 'random_horizontal_flip': return `${step.kind} ${step.probability}`
    case 'color_jitter': return [step.kind, ...(['brightness', 'contrast', 'saturation', 'hue'] as const).flatMap(part => (step[part] === 0 ? [] : [part, step[part]]))].join(' ')
    default: return `${step.kind} ${step.height}${unicode ? '×' : 'x'}${step.width}${step.kind === 'resize' ? ` ${step.fit}` : step.kind === 'random_crop' && step.padding > 0 ? ` padding ${step.padding}` : ''}`
  }
}

function typeText(type: FeatureType, style: ReportStyle): string {
  if (type.kind === 'class') return `class(${formatCount(type.count)})`
  if (type.kind === 'sequence') return `${type.of} of ${type.fixed ? '' : 'at most '}${plural(type.maximum, 'token')}`
  return type.shape.length === 0 ? 'number' : `tensor ${type.shape.join(style.unicode ? '×' : 'x')}`
}

const featureText = (feature: PlannedFeature, style: ReportStyle): string => {
  const text = expressionText(feature.value, style)
  return text === shown(feature.name) ? `column ${text}` : text
}

const filled = (column: string, value: { readonly filled?: string }): string => (value.filled === undefined ? column : `fill(${column}, ${shown(JSON.stringify(value.filled))})`)

/** An expression as one would write it, or as good as. */
export function expressionText(value: ColumnExpression, style: Pick<ReportStyle, 'unicode'>): string {
  const operand = (part: ColumnExpression): string => {
    const text = expressionText(part, style)
    return part.op === '+' || part.op === '-' || part.op === '*' || part.op === '/' ? `(${text})` : text
  }
  switch (value.op) {
    case 'columns': {
      const first = shown(value.names[0] ?? '')
      const last = shown(value.names.at(-1) ?? '')
      if (value.names.length === 1) return filled(first, value)
      return value.names.length === 2 ? `${first}, ${last}` : `${first} ${style.unicode ? '…' : '..'} ${last} (${formatCount(value.names.length)})`
    }
    case 'list':
      return shown(value.column)
    case 'constant':
      return String(value.value)
    case '+':
    case '-':
    case '*':
    case '/':
      return `${operand(value.left)} ${value.op} ${operand(value.right)}`
    case 'negate':
      return `-${operand(value.operand)}`
    case 'tokens':
      return `${value.part} of ${value.tokenizer.kind === 'file' ? shown(value.tokenizer.path) : value.tokenizer.kind}(${filled(shown(value.column), value)}${value.packed === undefined ? '' : ', packed'}${value.end === undefined ? '' : ', ended'})`
    case 'apply':
      return `${value.function}(${expressionText(value.operand, style)})`
    case 'one_hot':
      return `one_hot(${filled(shown(value.column), value)}, ${formatCount(value.count)})`
    case 'date':
      return `date(${shown(value.column)}, ${value.part})`
    case 'window':
      return `${expressionText(value.operand, style)} of rows ${value.first} to ${value.last}`
    case 'picture':
      return shown(value.column)
    case 'fill':
      return `fill(${expressionText(value.operand, style)}, ${value.with})`
    case 'standardize':
    case 'rescale':
      return `${value.op}(${expressionText(value.operand, style)})`
  }
}
