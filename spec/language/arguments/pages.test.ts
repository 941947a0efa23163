import { describe, expect, test } from 'vitest'
import { argumentDiagnostics } from '../../../src/diagnostics/catalog/arguments.ts'
import { engineRefusals } from '../../../src/language/arguments/support.ts'
import { checkText } from './specimen.ts'

/** A whole spec around a fragment of a page: what the fragment does not say is filled in. */
function specAround(fragment: string): string {
  const has = (start: RegExp): boolean => start.test(fragment)
  const fields = `input x: tensor[2] = columns("a", "b")\n    label y: ${/metrics mae/.test(fragment) ? 'number' : 'class(3)'}`
  const filled = fragment
    .replace(/data \{/, `data {\n    ${fields}\n    `)
    .replace(/arguments \{/, match => (/output_dir|seed: 1 \}/.test(fragment) ? match : `${match} output_dir: "out"; `))
  return [
    'run page {',
    filled,
    has(/data \{/) ? '' : `data { train = csv("train.csv"); eval = csv("eval.csv"); ${fields.replaceAll('\n', ';')} }`,
    has(/arguments \{/) ? '' : 'arguments { output_dir: "out" }',
    has(/metrics /) ? '' : 'metrics accuracy',
    `model { linear(${/metrics mae/.test(fragment) ? 1 : 3}) }`,
    `loss ${/metrics mae/.test(fragment) ? 'mse' : 'cross_entropy'}`,
    '}',
  ].join('\n')
}

const fragmentsOf = (page: string): readonly string[] => [...page.matchAll(/```trainspec\n([^]*?)\n```/g)].map(match => match[1] ?? '')

describe('the examples of a page', () => {
  test.each(Object.entries(argumentDiagnostics))('%s: wrong ones are reported so, right ones are not', (name, { page }) => {
    const [wrong = '', right = '', ...others] = fragmentsOf(page)
    expect(others).toEqual([])
    const before = checkText(specAround(wrong))
    const after = checkText(specAround(right))
    if (name === 'argument-not-on-engine') {
      expect(engineRefusals(before.spec?.arguments ?? {}, 'onnx')).toHaveLength(1)
      expect(engineRefusals(after.spec?.arguments ?? {}, 'torch')).toEqual([])
      return
    }
    expect(before.diagnostics.map(diagnostic => diagnostic.name), specAround(wrong)).toContain(name)
    const problems = after.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)
    expect(problems, specAround(right)).toEqual([])
    expect(after.diagnostics.map(diagnostic => diagnostic.name)).not.toContain(name)
  })
})
