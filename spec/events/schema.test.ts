import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventLine, parseEventLine } from '../../src/events/line.ts'
import { eventFields } from '../../src/events/shape.ts'
import { exampleEvents } from './examples.ts'

interface EventSchema {
  readonly title: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
}

const schema = JSON.parse(readFileSync(new URL('../events.schema.json', import.meta.url), 'utf8')) as { oneOf: readonly EventSchema[] }
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

/** Fields that an event may lack. */
const optional: ReadonlySet<string> = new Set(['help', 'matrices', 'rows_from_cache'])

test('every event is valid as it is written, and reads back as it was', () => {
  expect(new Set(exampleEvents.map(event => event.type))).toEqual(new Set(Object.keys(eventFields)))
  for (const event of exampleEvents) {
    const line = eventLine(event)
    expect(validate(JSON.parse(line)), `${line}${JSON.stringify(validate.errors)}`).toBe(true)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(parseEventLine(line.trimEnd())).toEqual(event)
  }
})

test('an event without one of its fields is neither valid nor read', () => {
  for (const event of exampleEvents) {
    for (const field of Object.keys(event).filter(name => !optional.has(name))) {
      const { [field]: _gone, ...rest } = JSON.parse(eventLine(event)) as Record<string, unknown>
      expect(validate(rest), `${event.type} without ${field}`).toBe(false)
      expect(parseEventLine(JSON.stringify(rest)), `${event.type} without ${field}`).toBeNull()
    }
  }
})

test('the table of fields and the schema say the same', () => {
  const fields = Object.fromEntries(Object.entries(eventFields).map(([type, shape]) => [type, Object.keys(shape).filter(name => !optional.has(name)).sort()]))
  const described = Object.fromEntries(
    schema.oneOf.map(event => [event.title, event.required.filter(name => name !== 'type' && name !== 'time').sort()]),
  )
  expect(described).toEqual(fields)
  for (const event of schema.oneOf) expect(Object.keys(event.properties).filter(name => !optional.has(name)).sort()).toEqual([...event.required].sort())
})

test('the reader takes a line exactly where the schema does', () => {
  const value = fc.oneof(fc.integer(), fc.constant('NaN'), fc.constant(null), fc.boolean(), fc.string(), fc.constant({ loss: 'Infinity' }), fc.constant([]))
  const spoiled = fc.record({ index: fc.nat(exampleEvents.length - 1), field: fc.nat(8), value })
  fc.assert(
    fc.property(spoiled, ({ index, field, value }) => {
      const event = JSON.parse(eventLine(exampleEvents[index]!)) as Record<string, unknown>
      const names = Object.keys(event)
      event[names[field % names.length]!] = value
      // `n` starts at 1 in the schema; a reader need not mind.
      if (event['n'] === 0) return
      expect(parseEventLine(JSON.stringify(event)) !== null, JSON.stringify(event)).toBe(validate(event))
    }),
    { numRuns: 500 },
  )
})
