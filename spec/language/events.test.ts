import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { library } from '../../src/language/library.ts'
import { methodOf } from '../../src/training/callbacks/code/run.ts'
import { runEvents } from '../../src/training/callbacks/event-rules.ts'

const rowsOf = (header: string): string[][] => {
  const text = readFileSync('spec/language.md', 'utf8')
  const table = text.slice(text.indexOf(header)).split('\n\n')[0]!
  return table.split('\n').slice(2).map(row => row.split('|').slice(1, -1).map(cell => cell.replaceAll('`', '').trim()))
}
const words = (value: unknown): string => (value as readonly string[]).join(', ')

test('the table of events is that of the standard library, in the order of the loop', () => {
  const declared = Object.values(library.events).map(({ name, properties }) => [name, words(properties['names']), properties['trainer']])
  expect(rowsOf('| event |')).toEqual(declared)
  expect(declared.map(([name]) => name)).toEqual(runEvents)
  expect(Object.fromEntries(declared.map(([name, , method]) => [name, method]))).toEqual(methodOf)
})

test('the table of actions is that of the standard library', () => {
  const declared = Object.values(library.actions).map(({ name, parameters, properties }) =>
    [parameters.length === 0 ? name : `${name}(${parameters.map(parameter => parameter.name).join(', ')})`, words(properties['events'])])
  expect(rowsOf('| action |')).toEqual(declared)
})
