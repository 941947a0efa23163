import type { Binding, Block, Call, Expression, Field, StringLiteral } from '../../../grammar/syntax-tree.ts'
import type { DataSource, DataSpec, Feature } from '../checked-spec.ts'
import type { SourceRange } from '../../diagnostics/diagnostic.ts'
import { suggest } from '../did-you-mean.ts'
import type { Environment } from '../environment.ts'
import type { SpecHost } from '../host.ts'
import type { SpecFile } from '../layering.ts'
import { misplaced } from '../statement-places.ts'
import { library } from '../library.ts'
import { columnFunctionNames } from './column-functions.ts'
import { readColumns } from './columns.ts'
import type { ColumnContext } from './row-values.ts'
import { checkEndsOfTexts } from './ends-of-texts.ts'
import { checkFeature } from './features.ts'
import { holdsLists } from './lists.ts'
import { checkStorage, isStorage } from './storage.ts'
import { checkTokens, isTokenCall } from './tokens.ts'
import { checkSources, isSourceCall, notASource, type CheckedSource } from './sources.ts'

/** What a `data` block declares; features with a mistake are left out of `spec` and kept in `names`. */
export interface CheckedData {
  readonly spec: DataSpec
  /** Every declared input and label, broken ones too, so that a mistake in one is not reported again where it is used. */
  readonly inputNames: readonly string[]
  readonly brokenLabels: boolean
  /** Names of the evaluation sets: none, `['eval']`, or those of the map. */
  readonly evalSources: readonly string[]
  /** Where the first of them is named. */
  readonly evalRange: SourceRange | null
  readonly hasTest: boolean
  readonly inputFields: readonly Field[]
}

/** Sources that something looks for by name; others must be split or are unused. */
const rolesOf = (name: string): boolean => name === 'train' || name === 'eval' || name === 'test' || name.startsWith('eval.')

/** Checks a `data` block: sources with their headers, features with their types, shapes and columns. */
export function checkData(block: Block, file: SpecFile, env: Environment, host: SpecHost): CheckedData {
  const { reports } = env
  const bindings: Binding[] = []
  const fields: Field[] = []
  const names = new Map<string, { readonly start: number; readonly end: number }>()
  for (const statement of block.body) {
    if (statement.kind !== 'binding' && statement.kind !== 'field') {
      if (statement.kind !== 'unreadable') misplaced(statement, file.reports, '`data`')
      continue
    }
    const { name } = statement
    if (name === null) continue
    const earlier = names.get(name.text)
    if (earlier !== undefined) {
      reports.report('duplicate-name', { name: name.text }, name, { related: [{ range: reports.at(earlier), message: 'the first one is here' }] })
      continue
    }
    names.set(name.text, name)
    if (statement.kind === 'binding') bindings.push(statement)
    else fields.push(statement)
  }

  const sources = checkSources(bindings, file, env, host)
  const values = new Map<string, Expression>()
  const tokens = new Map<string, Call>()
  let storage: StringLiteral | null = null
  for (const binding of bindings) {
    const { name, value } = binding
    if (isStorage(binding)) {
      storage = value as StringLiteral
      continue
    }
    if (value.kind === 'map' || isSourceCall(value) || value.kind === 'missing') continue
    if (rolesOf(name.text) || isUnknownCall(value)) notASource(value, env)
    else if (isTokenCall(value)) tokens.set(name.text, value)
    else values.set(name.text, value)
  }
  const declared = (name: string): boolean => sources.has(name) || [...sources.keys()].some(key => key.startsWith(`${name}.`))
  const isWhole = block.body.every(({ kind }) => kind !== 'unreadable')
  if (!names.has('train') && isWhole) reports.report('missing-train', {}, block.keywordRange)

  const train = sources.get('train')?.columns ?? null
  const picture = sources.get('train')?.picture ?? null
  const tokenizers = new Map([...tokens].map(([name, call]) => [name, checkTokens(call, { file, env, host, columns: train })] as const))
  const context: ColumnContext = { env, columns: train, picture, broken: sources.get('train')?.source === null, lists: trainHoldsLists(sources), values, tokenizers, read: new Map(), busy: [] }
  const features = fields.map(field => ({ field, feature: checkFeature(field, context) }))
  const of = (role: Field['role']): readonly Feature[] =>
    features.flatMap(({ field, feature }) => (field.role === role && feature !== null ? [feature] : []))
  const inputFields = fields.filter(field => field.role === 'input')
  const labelFields = fields.filter(field => field.role === 'label')
  // What a syntax error hides is not missing, nor what another of its name stands before.
  const hidden = (role: Field['role']): boolean =>
    !isWhole || block.body.some(statement => statement.kind === 'field' && statement.role === role)
  if (inputFields.length === 0 && !hidden('input')) reports.report('missing-feature', { role: 'input' }, block.keywordRange)
  if (labelFields.length === 0) {
    if (!hidden('label')) reports.report('missing-feature', { role: 'label' }, block.keywordRange)
  } else if (labelFields.length > 1) reports.report('several-labels', {}, labelFields[1]!.name ?? labelFields[1]!)

  checkOtherSources(sources, of('input'), of('label'), env)
  for (const source of sources.values()) checkStratify(source, fields, of('label'), env)
  reportUnused(sources, values, fields, context)
  reportUnusedTokens(tokens, fields, env)
  checkPacking([...of('input'), ...of('label')], env)
  checkEndsOfTexts(labelFields, tokens, of('input'), of('label'), env)

  const made: Record<string, DataSource> = {}
  for (const [name, { source }] of sources) if (source !== null) made[name] = source
  const spec: DataSpec = { sources: made, inputs: of('input'), labels: of('label') }
  const evalName = [...sources].find(([name]) => name === 'eval' || name.startsWith('eval.'))?.[1].nameRange
  const stored = storage === null ? null : checkStorage(storage, spec, env)
  return {
    spec: stored === null ? spec : { ...spec, storage: stored },
    inputNames: inputFields.flatMap(({ name }) => (name === null ? [] : [name.text])),
    brokenLabels: of('label').length < labelFields.length || labelFields.length === 0,
    evalSources: sources.has('eval') ? ['eval'] : [...sources.keys()].flatMap(name => (name.startsWith('eval.') ? [name.slice(5)] : [])),
    evalRange: evalName === undefined ? null : reports.at(evalName),
    hasTest: declared('test'),
    inputFields,
  }
}

/** Where what `train` is cannot be told, that is the mistake to tell. */
function trainHoldsLists(sources: ReadonlyMap<string, CheckedSource>): boolean {
  let source = sources.get('train')?.source
  while (source?.kind === 'split') source = sources.get(source.of)?.source
  return !source || holdsLists(source)
}

/** A call of something that makes no columns: most likely a misspelt source. */
const isUnknownCall = (value: Expression): boolean =>
  value.kind === 'call' && !(value.callee.kind === 'name' && Object.hasOwn(library.functions, value.callee.text)
    && (library.functions[value.callee.text]!.properties.where === 'data' || columnFunctionNames.includes(value.callee.text)))

/** The other files must have the columns that are read of `train`; a test set may lack labels. */
function checkOtherSources(sources: ReadonlyMap<string, CheckedSource>, inputs: readonly Feature[], labels: readonly Feature[], env: Environment): void {
  const columnsOf = (features: readonly Feature[]): readonly string[] => [...new Set(features.flatMap(({ value }) => columnsIn(value)))]
  const [read, labelled] = [columnsOf(inputs), columnsOf(labels)]
  for (const source of sources.values()) {
    if (source.name === 'train' || source.source === null || source.source.kind === 'split' || source.columns === null) continue
    const known = new Set(source.columns)
    const missing = [...read, ...(source.name === 'test' ? [] : labelled)].filter(column => !known.has(column))
    if (missing.length > 0) {
      env.reports.report('source-lacks-column', { source: source.name, column: missing[0]!, others: missing.length - 1 }, source.nameRange)
    }
  }
}

function columnsIn(value: Feature['value']): readonly string[] {
  if (value.op === 'columns') return value.names
  if ('column' in value) return [value.column]
  if ('operand' in value) return columnsIn(value.operand)
  return 'left' in value ? [...columnsIn(value.left), ...columnsIn(value.right)] : []
}

/** Windows of packed texts belong to no text alone, so nothing else of a text goes beside them. */
function checkPacking(features: readonly Feature[], { reports }: Environment): void {
  const packed = features.find(({ value }) => value.op === 'tokens' && value.packed !== undefined)
  if (packed === undefined) return
  const stream = ({ type, value }: Feature): string =>
    JSON.stringify(value.op === 'tokens' && type.kind === 'sequence' ? [value.column, value.tokenizer, value.packed ?? null, type.maximum] : null)
  const other = features.find(feature => stream(feature) !== stream(packed))
  if (other === undefined) return
  reports.report('packed-beside-others', { name: other.name, packed: packed.name }, other.range, {
    related: [{ range: packed.range, message: `\`${packed.name}\` is packed here` }],
  })
}

function checkStratify({ stratify }: CheckedSource, fields: readonly Field[], labels: readonly Feature[], env: Environment): void {
  if (stratify === null) return
  const declared = fields.filter(field => field.role === 'label').flatMap(({ name }) => (name === null ? [] : [name.text]))
  if (!declared.includes(stratify.name)) {
    const { nearest, fixes } = suggest(stratify.name, declared, env.reports.at(stratify.range))
    // `label` is what it is, not how it is called.
    const only = labels.length === 1 && labels[0]!.type.kind === 'class' ? labels[0]!.name : null
    env.reports.report('stratify-needs-class', { name: stratify.name, nearest: nearest ?? only, isLabel: false }, stratify.range, { fixes })
  } else if (labels.some(label => label.name === stratify.name && label.type.kind !== 'class')) {
    env.reports.report('stratify-needs-class', { name: stratify.name, nearest: null, isLabel: true }, stratify.range)
  }
}

function reportUnused(sources: ReadonlyMap<string, CheckedSource>, values: ReadonlyMap<string, Expression>, fields: readonly Field[], context: ColumnContext): void {
  const { reports } = context.env
  const split = new Set([...sources.values()].flatMap(({ source }) => (source?.kind === 'split' ? [source.of] : [])))
  for (const { name, nameRange } of sources.values()) {
    if (!rolesOf(name) && !split.has(name)) reports.report('unused-name', { what: 'source', name }, nameRange)
  }
  const read = new Set<string>()
  const visit = (expression: Expression): void => {
    if (expression.kind === 'name') read.add(expression.text)
    else if (expression.kind === 'call') for (const argument of expression.arguments) visit(argument.value)
    else if (expression.kind === 'unary') visit(expression.operand)
    else if (expression.kind === 'binary') { visit(expression.left); visit(expression.right) }
  }
  for (const { value } of fields) if (value !== null) visit(value)
  for (const value of values.values()) visit(value)
  for (const [name, value] of values) {
    if (read.has(name)) continue
    // Nobody else reads it, so its mistakes would go unseen.
    readColumns(value, { ...context, busy: [name] })
    reports.report('unused-name', { what: 'value', name }, value)
  }
}

function reportUnusedTokens(tokens: ReadonlyMap<string, Call>, fields: readonly Field[], { reports }: Environment): void {
  const used = new Set(fields.flatMap(({ type }) => (type?.kind === 'member' && type.object.kind === 'name' ? [type.object.text] : [])))
  for (const [name, call] of tokens) if (!used.has(name)) reports.report('unused-name', { what: 'value', name }, call)
}
