import { expect, test } from 'vitest'
import { declaredArguments } from '../../../src/language/arguments/declared.ts'
import { engineRefusals, sameConstant } from '../../../src/language/arguments/support.ts'
import type { ArgumentDeclaration } from '../../../src/language/arguments/types.ts'
import { alternatives } from '../../../src/language/types.ts'
import { checkText, specText } from './specimen.ts'

const refused = [...declaredArguments.values()].filter(({ engines }) => engines['onnx']?.kind === 'none')

/** A value that is not the default, as it is written. */
function anotherValue({ type, defaultValue, range }: ArgumentDeclaration): string {
  for (const option of alternatives(type)) {
    switch (option.kind) {
      case 'secret':
        return 'secret env("HF_TOKEN")'
      case 'bool':
        return String(defaultValue !== true)
      case 'int':
      case 'number':
        return String((range?.min ?? 0) + 3)
      case 'enum':
        return JSON.stringify(option.members.find(member => !sameConstant(member, defaultValue ?? null)) ?? '')
      case 'string':
      case 'path':
        return '"somewhere"'
      case 'list':
        return '["y"]'
      case 'map':
        return '{ some: 1 }'
      default:
    }
  }
  throw new Error(`no value of type ${type.kind}`)
}

test.each(refused.map(argument => [argument.name, argument] as const))('%s is refused on the embedded engine, with the reason', (name, argument) => {
  const { spec, diagnostics } = checkText(specText({ arguments: `${name}: ${anotherValue(argument)}`, data: 'eval = csv("eval.csv")\ntest = csv("test.csv")' }))
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
  const refusals = engineRefusals(spec?.arguments ?? {}, 'onnx').filter(({ message }) => message.includes(`\`${name}\``))
  expect(refusals).toHaveLength(1)
  const support = argument.engines['onnx']
  expect(`${refusals[0]?.message} ${refusals[0]?.help}`).toContain(support?.kind === 'none' ? support.because : '?')
})
