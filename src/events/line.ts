import { escapedJson } from '../diagnostics/display.ts'
import type { RunEvent } from './events.ts'
import type { FieldShape } from './shape.ts'
import { eventFields, fits } from './shape.ts'

/** The event as one line of `events.jsonl`, newline included. Numbers that JSON has no form for become strings. */
export function eventLine(event: RunEvent): string {
  const plain = JSON.stringify(event)
  // Such a number would be `null`. Only then each value is looked at.
  const json = plain.includes('null') ? JSON.stringify(event, (_key, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value)) : plain
  return `${escapedJson(json)}\n`
}

/** The event on a line, or null where the line is torn, foreign, or of an event this version does not know. */
export function parseEventLine(line: string): RunEvent | null {
  if (!line.startsWith('{')) return null
  let parsed: Record<string, unknown>
  try {
    parsed = JSON.parse(line) as Record<string, unknown>
  } catch {
    return null // a line torn by a killed writer: skipping it is the reader's contract
  }
  const type = parsed['type']
  if (typeof type !== 'string' || !Object.hasOwn(eventFields, type)) return null
  if (typeof parsed['time'] !== 'number') return null
  const fields: Readonly<Record<string, FieldShape>> = eventFields[type as RunEvent['type']]
  for (const [name, shape] of Object.entries(fields)) {
    if (!fits(parsed[name], shape)) return null
    if (shape === 'rate') parsed[name] = Number(parsed[name])
    else if (shape === 'numbers') parsed[name] = numbers(parsed[name] as Record<string, unknown>)
  }
  return parsed as unknown as RunEvent
}

const numbers = (values: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]))
