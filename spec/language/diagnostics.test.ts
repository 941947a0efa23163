import { describe, expect, test } from 'vitest'
import { dataSpecDiagnostics } from '../../src/diagnostics/catalog/data/spec.ts'
import { languageDiagnostics } from '../../src/diagnostics/catalog/language.ts'
import { modelDiagnostics } from '../../src/diagnostics/catalog/model.ts'
import { registry } from '../../src/diagnostics/registry.ts'
import { runCase } from '../support/check-case.ts'
import { readMarked } from '../support/marked.ts'
import { callbackCases } from './cases/callbacks.ts'
import { dataCases } from './cases/data.ts'
import { modelCases } from './cases/model.ts'
import { structureCases } from './cases/structure.ts'
import { valueCases } from './cases/values.ts'

const groups = { structure: structureCases, values: valueCases, data: dataCases, model: modelCases, callbacks: callbackCases }

for (const [group, cases] of Object.entries(groups)) {
  describe(group, () => {
    test.each(cases.map(each => [each.name, each] as const))('%s', (_, each) => {
      const { files, elsewhere } = runCase(each)
      const wanted = Object.fromEntries(Object.entries(each.files).filter(([name]) => name.endsWith('.trainspec')))
      expect(files).toEqual(wanted)
      expect(elsewhere).toEqual(each.elsewhere ?? [])
    })
  })
}

test('every diagnostic of the language, the model and the data is produced by a case', () => {
  const all = Object.values(groups).flat()
  const produced = new Set(all.flatMap(({ files, elsewhere = [] }) => [...Object.values(files).flatMap(text => readMarked(text).names), ...elsewhere]))
  const declared = Object.keys({ ...languageDiagnostics, ...modelDiagnostics, ...dataSpecDiagnostics })
  expect(declared.filter(name => !produced.has(name))).toEqual([])
})

test('numbers are unique, and every page shows a mistake and its correction', () => {
  const numbers = Object.values(registry).map(({ number }) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const [name, { page }] of Object.entries({ ...languageDiagnostics, ...modelDiagnostics, ...dataSpecDiagnostics })) {
    expect(page, name).toMatch(/Wrong:[\s\S]+Right:/)
  }
})
