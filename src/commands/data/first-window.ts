import { resolve } from 'node:path'
import type { LoadedData } from '../../data/load.ts'
import { packingOf } from '../../data/packing.ts'
import { openTextTokens } from '../../data/text-tokens.ts'
import type { Plan } from '../../plan/plan.ts'
import type { DataReport } from './report.ts'
import { firstValues } from './rows.ts'

/** Where texts are packed: how long a window is, and what stands in the first one of `train`, with `?` for what the vocabulary lacks. */
export async function firstWindow({ spec: { data }, environment }: Plan, { sets, preprocessing }: LoadedData): Promise<Pick<DataReport, 'windows'>> {
  const packing = packingOf(data)
  if (packing === null || packing.feature.value.op !== 'tokens' || packing.feature.type.kind !== 'sequence') return {}
  const { feature: { name, type, value }, length, end } = packing
  const fitted = [...preprocessing.inputs, ...preprocessing.labels].find(feature => feature.name === name)?.statistics[0]
  const vocabulary = fitted?.op === 'tokens' ? fitted.vocabulary : null
  const { textAfter, unknown } = await openTextTokens(value.tokenizer, { vocabulary, pad: type.pad, end }, path => resolve(environment.root, path))
  const blank = value.tokenizer.kind === 'words' ? ' ' : ''
  const texts = cutAt(end, firstValues(sets[data.train]!, name, 0, length))
  return { windows: { length, first: texts.map(tokens => cutAt(unknown, tokens).map(part => textAfter([], part)).join(`${blank}?${blank}`).trim()) } }
}

function cutAt(token: number | null, tokens: readonly number[]): readonly (readonly number[])[] {
  const parts: number[][] = [[]]
  for (const next of tokens) {
    if (next === token) parts.push([])
    else parts.at(-1)!.push(next)
  }
  return parts
}
