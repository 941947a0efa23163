import { describe, expect, test } from 'vitest'
import { declaredArguments, declaredStrategies } from '../../../src/language/arguments/declared.ts'
import { resolveArguments } from '../../../src/language/arguments/resolve.ts'
import type { Constant } from '../../../src/language/checked-spec.ts'

/** Names of what is reported about `values` when those of `unreadable` could not be made. */
function namesOf(values: Readonly<Record<string, Constant>>, unreadable: readonly string[]): readonly string[] {
  const range = { file: 'a', start: 0, end: 1 }
  const written = Object.entries({ output_dir: 'out', ...values }).filter(([name]) => !unreadable.includes(name)).map(([name, value]) => (
    { name, value, origin: { kind: 'file', range } as const, nameRange: range, valueRange: range, range, layer: 0 }
  ))
  const [, diagnostics] = resolveArguments(written, [], {
    declarations: declaredArguments, strategies: declaredStrategies, metricNames: ['accuracy'], evalSources: ['eval'], hasTestSource: false,
    callbacks: [{ name: 'early_stopping', range }], unreadable, runRange: range,
  })
  return diagnostics.map(({ name }) => name)
}

describe('a value that could not be made', () => {
  const values = { load_best_model_at_end: true, evaluation_strategy: 'epoch', save_strategy: 'epoch', eval_delay: 2 }

  test('brings no further mistakes', () => {
    expect(namesOf(values, [])).toEqual([])
    const { evaluation_strategy: _, ...others } = values
    expect(namesOf(others, [])).toEqual(['best-without-evaluation', 'early-stopping-without-evaluation', 'argument-without-effect'])
    expect(namesOf(values, ['evaluation_strategy'])).toEqual([])
    expect(namesOf(values, ['output_dir'])).toEqual([])
  })

  test('leaves what does not depend on it', () => {
    const found = namesOf({ ...values, fp16: true, bf16: true, warmup_ratio: 2 }, ['evaluation_strategy'])
    expect(found).toEqual(['argument-out-of-range', 'fp16-with-bf16'])
  })
})
