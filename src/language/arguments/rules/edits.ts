import type { Diagnostic, Fix } from '../../../diagnostics/diagnostic.ts'
import type { Draft } from '../draft.ts'

/** Gives `name` another value, where its value is written as an argument. */
export function writeValue(draft: Draft, name: string, text: string, safe = false): readonly Fix[] {
  const place = draft.place(name)
  if (place?.form !== 'argument' || place.value === null) return []
  return [{ title: `Write ${name}: ${text}`, safe, edits: [{ range: place.value, text }] }]
}

/** Replaces the whole statement of `name`, where it is written as an argument. */
export function writeStatement(draft: Draft, name: string, text: string, safe = false): readonly Fix[] {
  const place = draft.place(name)
  if (place?.form !== 'argument' || place.statement === null) return []
  return [{ title: `Write ${text}`, safe, edits: [{ range: place.statement, text }] }]
}

/** Takes `name` away, where it is written as an argument. */
export function remove(draft: Draft, name: string, safe = false): readonly Fix[] {
  const place = draft.place(name)
  if (place?.form !== 'argument' || place.statement === null) return []
  return [{ title: `Remove ${name}`, safe, edits: [{ range: place.statement, text: '' }] }]
}

/** Adds `text`, an argument, after the statement of `name`, where that is an argument too. */
export function addAfter(draft: Draft, name: string, text: string, safe = false): readonly Fix[] {
  const place = draft.place(name)
  if (place?.form !== 'argument' || place.statement === null) return []
  const end = { ...place.statement, start: place.statement.end }
  return [{ title: `Add ${text}`, safe, edits: [{ range: end, text: `; ${text}` }] }]
}

/** A related place for where `name` is written, if it is. */
export function alsoAt(draft: Draft, name: string, message: string): Diagnostic['related'] {
  const place = draft.place(name)
  const range = place?.statement ?? null
  return range === null ? [] : [{ range, message }]
}
