import { codeOf } from '../diagnostics/registry.ts'
import { declaredArguments, declaredStrategies } from './arguments/declared.ts'
import { argumentPage } from './explain/argument-page.ts'
import { declarationPage } from './explain/declaration-page.ts'
import { diagnosticEntries, diagnosticPage } from './explain/diagnostic-page.ts'
import { kindNames, kindPage } from './explain/kind-page.ts'
import { strategyPage } from './explain/strategy-page.ts'
import { library, type Declarations } from './library.ts'

/**
 * What a diagnostic (by code or name) or a name of the standard library is about, as Markdown; null where nothing is called
 * so. A kind in the plural (`layers`) has the list of all there are. A name that stands for several things (`mse` is a loss and a metric) gets the pages of all.
 */
export function explain(codeOrName: string): string | null {
  const wanted = codeOrName.trim()
  const diagnostic = diagnosticPage(wanted)
  const argument = declaredArguments.get(wanted) ?? [...declaredArguments.values()].find(({ aliases }) => aliases.includes(wanted))
  const strategy = declaredStrategies.get(wanted)
  const kind = kindPage(wanted)
  const pages = [
    ...(diagnostic === null ? [] : [diagnostic]),
    ...(kind === null ? [] : [kind]),
    ...(argument === undefined ? [] : [argumentPage(argument)]),
    ...(strategy === undefined ? [] : [strategyPage(strategy)]),
    ...tables().flatMap(table => (Object.hasOwn(table, wanted) ? [table[wanted]!] : [])).map(declarationPage),
  ]
  return pages.length === 0 ? null : pages.join('\n---\n\n')
}

/** Everything that has a page, for completion and did-you-mean. */
export function explainable(): readonly string[] {
  return [
    ...kindNames,
    ...declaredArguments.keys(),
    ...declaredStrategies.keys(),
    ...tables().flatMap(table => Object.keys(table)),
    ...diagnosticEntries.flatMap(([name, { number }]) => [name, codeOf(number)]),
  ]
}

/** The declarations that are shown as they are. */
const tables = (): readonly Declarations[] => {
  const { layers, losses, metrics, callbacks, sources, functions, actions, events, aliases } = library
  return [layers, losses, metrics, callbacks, sources, functions, actions, events, aliases]
}
