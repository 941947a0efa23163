import { expect, test } from 'vitest'
import { declaredArguments } from '../../src/language/arguments/declared.ts'
import { shownBy } from '../../src/language/explain/arguments-document.ts'
import { argumentsShown, namedTestFault } from '../support/named-test.ts'

const all = [...declaredArguments.values()]

test('the effect of every argument is shown by a test that exists', () => {
  expect(all).toHaveLength(103)
  const faults = all.flatMap(argument => {
    const reference = shownBy(argument, argumentsShown)
    const fault = reference === undefined ? 'spec/arguments-shown.json names no test' : namedTestFault(reference)
    return fault === null ? [] : [`${argument.name}: ${fault}`]
  })
  expect(faults).toEqual([])
})

test('spec/arguments-shown.json names arguments that have an effect, and no others', () => {
  const effective = all.filter(({ engines }) => engines['onnx']?.kind !== 'none').map(({ name }) => name)
  expect(Object.keys(argumentsShown).filter(name => !effective.includes(name))).toEqual([])
})

test('a test that is not there is noticed', () => {
  expect(namedTestFault('spec/documentation/arguments-shown.test.ts::a test that is not there is noticed')).toBeNull()
  expect(namedTestFault('spec/documentation/arguments-shown.test.ts::no such test')).toContain('no test called')
  expect(namedTestFault('spec/documentation/no.test.ts::x')).toContain('is not there')
  expect(namedTestFault('README.md')).toContain('is not PATH::NAME')
})
