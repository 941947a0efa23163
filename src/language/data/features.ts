import type { Call, Expression, Field, Index, Member } from '../../../grammar/syntax-tree.ts'
import type { Constant, Feature, FeatureType, TokenPart } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import { bareName } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import { fillsNoNumbers } from './fill.ts'
import { asList } from './lists.ts'
import { fitsPicture } from './pictures.ts'
import { readColumns } from './columns.ts'
import type { ColumnContext, RowValues } from './row-values.ts'
import { filledClass, fillerPlace } from './written-fill.ts'

const featureTypes = ['tensor', 'class', 'number']

/** The feature that `input` or `label` declares; null after a mistake, which has been reported. */
export function checkFeature(field: Field, context: ColumnContext): Feature | null {
  const { reports } = context.env
  const { name } = field
  if (name === null) return null
  if (field.type?.kind === 'member') return checkTokenFeature(field, name.text, field.type, context)
  const type = field.type === null ? missingType(field, context) : readFeatureType(field.type, context)
  // Without a value, the column of the same name: a value of that name in the block would be this very field.
  const value = readColumns(field.value ?? { kind: 'name', text: name.text, start: name.start, end: name.end }, context)
  if (type === null || value === null) return null
  if (value.picture !== undefined && type.kind === 'tensor') {
    if (!fitsPicture(type, value, field.type ?? name, name.text, context.env)) return null
  } else if (type.kind === 'class') {
    if (value.width !== 1 || value.window === true) {
      reports.report('columns-do-not-fit', { name: name.text, wanted: 'one column of the row itself', found: value.width ?? 0, lists: null }, field.value ?? name)
      return null
    }
    if (type.names !== null && value.expression.op !== 'columns') {
      reports.report('class-names-of-numbers', { name: name.text }, field.value ?? name)
      return null
    }
    const { filled } = value.expression.op === 'columns' ? value.expression : {}
    if (filled !== undefined && filledClass(filled, type, fillerPlace(field.value) ?? field.value ?? name, context.env) === null) return null
  } else if (type.kind === 'tensor' && !fillsNoNumbers(value.expression, fillerPlace(field.value) ?? field.value ?? name, context.env)) {
    return null
  } else if (type.kind === 'tensor' && !fits(type.shape, value)) {
    const size = type.shape.reduce((product, extent) => product * extent, 1)
    const list = size > 1 && value.width === 1 ? asList(value.expression, type.shape) : null
    if (list !== null && context.lists === true) return { name: name.text, type, value: list, typeRange: field.type ?? name, range: reports.at(field) }
    const wanted = type.shape.length === 0 ? 'one column' : type.shape.length === 1 ? `${size} column${size === 1 ? '' : 's'}` : `${type.shape.join(' × ')} = ${size} columns`
    reports.report('columns-do-not-fit', { name: name.text, wanted, found: value.width ?? 0, lists: list !== null ? 'of another file' : context.lists === true && (value.width ?? size) < size ? 'of one column' : null }, field.value ?? name)
    return null
  }
  return { name: name.text, type, value: value.expression, typeRange: field.type ?? name, range: reports.at(field) }
}

const tokenParts: readonly TokenPart[] = ['ids', 'mask', 'next']

/** `input ids: tokens.ids`: the type is the value as well. */
function checkTokenFeature(field: Field, name: string, type: Member, { env, tokenizers }: ColumnContext): Feature | null {
  const { reports } = env
  const owner = bareName(type.object)
  if (type.name === null) return null
  const tokens = owner === null ? undefined : tokenizers.get(owner)
  if (tokens === null) return null
  const part = tokenParts.find(candidate => candidate === type.name!.text)
  if (tokens === undefined || part === undefined) {
    const { nearest, fixes } = tokens !== undefined ? suggest(type.name.text, tokenParts, reports.at(type.name))
      : owner === null ? { nearest: null, fixes: [] } : suggest(owner, [...tokenizers.keys()], reports.at(type.object))
    reports.report('unknown-feature-type', { found: `\`${owner ?? 'this'}.${type.name.text}\``, nearest }, type, { fixes })
    return null
  }
  if (field.value !== null) {
    reports.report('columns-do-not-fit', { name, wanted: 'no value, since its tokens are its value', found: 1, lists: null }, field.value)
    return null
  }
  const { tokenizer, column, filled, vocabulary, maximum, fixed, pad, packed, end } = tokens
  const range = reports.at(field)
  return {
    name,
    // A label below 0 does not count: nothing follows the last token, padding is nobody's successor, and it is no class.
    type: { kind: 'sequence', of: part === 'mask' ? 'mask' : 'ids', vocabulary, maximum, fixed, pad: part === 'next' || field.role === 'label' ? -100 : pad },
    value: { op: 'tokens', part, column, ...(filled === null ? {} : { filled }), tokenizer, ...(packed === null ? {} : { packed }), ...(end === null ? {} : { end }), range },
    typeRange: type,
    range,
  }
}

function missingType(field: Field, { env }: ColumnContext): null {
  env.reports.report('unknown-feature-type', { found: 'nothing', nearest: null }, field.name ?? field)
  return null
}

/** A constant alone is no data; otherwise there must be as many columns as the shape has places. */
const fits = (shape: readonly number[], value: RowValues): boolean =>
  value.width !== null && value.width === shape.reduce((product, extent) => product * extent, 1)

function readFeatureType(type: Expression, context: ColumnContext): FeatureType | null {
  const { reports } = context.env
  if (type.kind === 'missing') return null
  if (type.kind === 'name' && type.text === 'number') return { kind: 'tensor', shape: [] }
  if (type.kind === 'index' && bareName(type.object) === 'tensor') return readTensor(type, context)
  if (type.kind === 'call' && bareName(type.callee) === 'class') return readClass(type, context)
  const word = type.kind === 'name' ? type : type.kind === 'index' && type.object.kind === 'name' ? type.object
    : type.kind === 'call' && type.callee.kind === 'name' ? type.callee : null
  const { nearest, fixes } = word === null || featureTypes.includes(word.text)
    ? { nearest: null, fixes: [] } : suggest(word.text, featureTypes, reports.at(word))
  reports.report('unknown-feature-type', { found: word === null ? 'this' : `\`${word.text}\``, nearest }, word ?? type, { fixes })
  return null
}

const extent = { kind: 'int', bounds: { min: 1 } } as const

/** A tensor has no more axes, the batch's aside. */
const mostAxes = 15

/** A count of classes beyond it is a slip: scores of so many do not fit into memory. */
const mostClasses = 10_000_000

function readTensor(type: Index, { env }: ColumnContext): FeatureType | null {
  const { indices } = type
  if (indices.length > mostAxes) {
    env.reports.report('value-too-large', { most: mostAxes }, type)
    return null
  }
  const shape = indices.map(index => evaluate(index, extent, 'an extent of the shape', env))
  return shape.every(size => typeof size === 'number') ? { kind: 'tensor', shape } : null
}

function readClass(call: Call, { env }: ColumnContext): FeatureType | null {
  const values = call.arguments.map(({ value }): Constant | undefined =>
    evaluate(value, { kind: 'union', options: [{ kind: 'int', bounds: { min: 2, max: mostClasses } }, { kind: 'string' }] }, '`class`', env))
  if (values.some(value => value === undefined)) return null
  const [first] = values
  if (values.length === 1 && typeof first === 'number') return { kind: 'class', count: first, names: null }
  const names = values.filter(value => typeof value === 'string')
  if (names.length !== values.length || names.length < 2 || new Set(names).size !== names.length) {
    env.reports.report('bad-class', {}, call)
    return null
  }
  return { kind: 'class', count: names.length, names }
}
