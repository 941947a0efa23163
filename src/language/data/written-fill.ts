import type { Call, Expression, Range } from '../../../grammar/syntax-tree.ts'
import { suggest } from '../did-you-mean.ts'
import { bareName, type Environment } from '../environment.ts'

interface WrittenFill {
  readonly value: Expression
  readonly filler: Expression
}

/** What is written in the brackets of `fill`; null after a mistake, which has been reported. */
export function writtenFill(call: Call, env: Environment): WrittenFill | null {
  const [first, second] = call.arguments
  if (first === undefined || second === undefined || call.arguments.length !== 2 || first.name !== null
    || (second.name !== null && second.name.text !== 'with')) {
    env.reports.report('wrong-value-count', { name: 'fill', wanted: 'a value and what to put where it is missing', found: call.arguments.length }, call)
    return null
  }
  return { value: first.value, filler: second.value }
}

/** The class that stands where none is known, as the file would name it; null after a mistake, which has been reported. */
export function filledClass(text: string, { count, names }: { readonly count: number; readonly names: readonly string[] | null }, at: Range & { readonly kind?: string }, env: Environment): string | null {
  if (names === null ? /^\d+$/.test(text) && Number(text) < count : names.includes(text)) return text
  const { nearest, fixes } = names === null ? { nearest: null, fixes: [] } : suggest(text, names, env.reports.at(at), word => JSON.stringify(word))
  const isWritten = at.kind === 'string'
  env.reports.report('filler-is-no-class', { text, count, names, nearest }, at, isWritten ? { fixes } : {})
  return null
}

/** A call whose column is written `fill(column, "text")`: the call with the column alone, and what is written for the text. */
export function withoutFill(call: Call, env: Environment): { readonly call: Call; readonly filler: Expression | null } | null {
  const place = columnPlace(call)
  if (place === null || place.value.kind !== 'call' || bareName(place.value.callee) !== 'fill') return { call, filler: null }
  const written = writtenFill(place.value, env)
  return written && { call: { ...call, arguments: call.arguments.map(argument => (argument === place ? { ...place, value: written.value } : argument)) }, filler: written.filler }
}

/** Where the text of a feature's `fill` is written; null where its value is something else. */
export const fillerPlace = (value: Expression | null): Expression | null =>
  (value?.kind === 'call' && bareName(value.callee) === 'fill' ? value.arguments[1]?.value ?? null : null)

/** Where the column of a call is written. */
export const columnPlace = (call: Call): Call['arguments'][number] | null =>
  call.arguments.find(argument => argument.name?.text === 'column') ?? call.arguments.find(argument => argument.name === null) ?? null
