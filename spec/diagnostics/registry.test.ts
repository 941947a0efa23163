import { describe, expect, test } from 'vitest'
import { diagnostic, registry } from '../../src/diagnostics/registry.ts'
import { argumentDiagnostics } from '../../src/diagnostics/catalog/arguments.ts'
import { dataDiagnostics } from '../../src/diagnostics/catalog/data.ts'
import { languageDiagnostics } from '../../src/diagnostics/catalog/language.ts'
import { modelDiagnostics } from '../../src/diagnostics/catalog/model.ts'
import { planDiagnostics } from '../../src/diagnostics/catalog/plan.ts'
import { runDiagnostics } from '../../src/diagnostics/catalog/run.ts'
import { syntaxDiagnostics } from '../../src/diagnostics/catalog/syntax.ts'

const catalogs: readonly Readonly<Record<string, { readonly number: number; readonly severity: string; readonly page: string }>>[] = [
  syntaxDiagnostics, languageDiagnostics, argumentDiagnostics, modelDiagnostics, dataDiagnostics, planDiagnostics, runDiagnostics,
]
const entries = catalogs.flatMap(catalog => Object.entries(catalog))

describe('the registry', () => {
  test('has each name and each number once', () => {
    const names = entries.map(([name]) => name)
    const numbers = entries.map(([, { number }]) => number)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
    expect(Object.keys(registry)).toHaveLength(entries.length)
  })

  test('gives each stage its thousand', () => {
    const strays = catalogs.flatMap((catalog, index) =>
      Object.entries(catalog).filter(([, { number }]) => Math.floor(number / 1000) !== index + 1).map(([name]) => name))
    expect(strays).toEqual([])
  })

  test.each(entries)('%s has a name in kebab case and a page', (name, { page }) => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(page.trim()).not.toBe('')
  })

  test('makes a diagnostic with its code, message and help', () => {
    expect(diagnostic('argument-alias', { alias: 'eval_strategy', name: 'evaluation_strategy' }, null)).toEqual({
      code: 'SPEC3002', name: 'argument-alias', severity: 'warning',
      message: "`eval_strategy` is another release's name for `evaluation_strategy`",
      help: 'Write `evaluation_strategy`.', range: null, related: [], fixes: [],
    })
  })
})
