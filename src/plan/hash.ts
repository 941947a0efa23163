import { createHash } from 'node:crypto'
import type { ColumnExpression } from '../language/checked-spec.ts'
import type { DataProgram, PlannedFeature, PlanSpec } from './plan.ts'

/**
 * SHA-256 (hex) of what decides the run. Left out: origins and ranges (a comment in the spec moves them, the run stays the
 * same) and the forecast (it follows from the rest).
 */
export function hashOf(spec: PlanSpec): string {
  return createHash('sha256').update(canonicalJson(decisive(spec))).digest('hex')
}

/** The part of a plan that decides what a run does; what is hashed, and what two plans are compared by. Making room for it is no part of a run. */
export function decisive(spec: PlanSpec): Readonly<Record<string, unknown>> {
  const { forecast: _, ...rest } = spec
  return {
    ...rest,
    arguments: Object.fromEntries(Object.entries(spec.arguments).map(([name, { value }]) => [name, name === 'overwrite_output_dir' ? false : value])),
    data: decisiveData(spec.data),
  }
}

/** The part of the data that decides what rows there are. Where they are held while a run trains decides nothing. */
export function decisiveData({ storage: _, ...data }: DataProgram): Readonly<Record<string, unknown>> {
  const features = (list: readonly PlannedFeature[]): unknown =>
    list.map(feature => ({ ...feature, value: withoutRanges(feature.value) }))
  // The order of sources counts: a split takes its rows after the splits before it.
  return { ...data, sources: Object.entries(data.sources), inputs: features(data.inputs), labels: features(data.labels) }
}

function withoutRanges(value: ColumnExpression): unknown {
  switch (value.op) {
    case 'columns':
      return { op: value.op, names: value.names, filled: value.filled }
    case 'list':
      return { op: value.op, column: value.column, shape: value.shape }
    case 'constant':
      return value
    case '+':
    case '-':
    case '*':
    case '/':
      return { op: value.op, left: withoutRanges(value.left), right: withoutRanges(value.right) }
    case 'tokens':
      return { op: value.op, part: value.part, column: value.column, filled: value.filled, tokenizer: value.tokenizer, packed: value.packed, end: value.end }
    case 'apply':
      return { op: value.op, function: value.function, operand: withoutRanges(value.operand) }
    case 'one_hot':
      return { op: value.op, column: value.column, count: value.count, names: value.names, filled: value.filled }
    case 'date':
      return { op: value.op, column: value.column, part: value.part, format: value.format }
    case 'window':
      return { op: value.op, first: value.first, last: value.last, operand: withoutRanges(value.operand) }
    case 'picture':
      return { op: value.op, column: value.column, steps: value.steps, stored: value.stored }
    case 'fill':
      return { op: value.op, operand: withoutRanges(value.operand), with: value.with }
    case 'negate':
    case 'standardize':
    case 'rescale':
      return { op: value.op, operand: withoutRanges(value.operand) }
  }
}

/**
 * JSON with sorted keys and no white space (as RFC 8785: UTF-16 order of keys, ECMAScript's shortest numbers). Members that are
 * undefined are left out. Throws on numbers that JSON has no form for.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`a plan cannot hold the number ${value}`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value as Record<string, unknown>)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}
