import { codeOf } from '../diagnostics/registry.ts'
import { declaredArguments, declaredStrategies } from './arguments/declared.ts'
import { argumentPage } from './explain/argument-page.ts'
import { declarationPage } from './explain/declaration-page.ts'
import { diagnosticEntries, diagnosticPage } from './explain/diagnostic-page.ts'
import { kindNames, kindPage } from './explain/kind-page.ts'
import { libraryFilePages, libraryFiles } from './explain/model-page.ts'
import { optionPage } from './explain/option-page.ts'
import { strategyPage } from './explain/strategy-page.ts'
import { library, type Declarations } from './library.ts'

/**
 * What a diagnostic (by code or name) or a name of the standard library is about, as Markdown; null where nothing is called
 * so. A kind in the plural (`layers`) has the list of all there are, an option (`tie`) of what takes it, an entry (`warmup`) the pages of its strategies. A name that stands for several things (`mse` is a loss and a metric) gets the pages of all.
 */
export function explain(codeOrName: string): string | null {
  const wanted = codeOrName.trim()
  const diagnostic = diagnosticPage(wanted)
  const argument = declaredArguments.get(wanted) ?? [...declaredArguments.values()].find(({ aliases }) => aliases.includes(wanted))
  const strategy = declaredStrategies.get(wanted)
  const kind = kindPage(wanted)
  const pages = [
    ...(diagnostic === null ? [] : [diagnostic]),
    ...tables().flatMap(table => (Object.hasOwn(table, wanted) ? [table[wanted]!] : [])).map(declarationPage),
    ...libraryFilePages(wanted),
    ...(argument === undefined ? [] : [argumentPage(argument)]),
    ...(strategy === undefined ? [] : [strategyPage(strategy)]),
    ...(kind === null ? [] : [kind]),
  ]
  if (pages.length > 0) return pages.join(between)
  const option = optionPage(wanted, tables().flatMap(table => Object.values(table)))
  const strategies = [...declaredStrategies.values()].filter(({ entries }) => entries.some(({ name }) => name === wanted)).map(strategyPage)
  const found = [...(option === null ? [] : [option]), ...strategies]
  return found.length === 0 ? null : found.join(between)
}

const between = '\n---\n\n'

/** Everything that has a page, for completion and did-you-mean. */
export function explainable(): readonly string[] {
  return [
    ...kindNames,
    ...declaredArguments.keys(),
    ...[...declaredStrategies].flatMap(([name, { entries }]) => [name, ...entries.map(entry => entry.name)]),
    ...tables().flatMap(table => Object.keys(table)),
    ...[...libraryFiles('models'), ...libraryFiles('presets')].flatMap(({ path, modules }) => [path, path.split('/').at(-1)!, ...modules.map(({ name }) => name)]),
    ...tables().flatMap(table => Object.values(table)).flatMap(({ parameters }) => parameters.flatMap(({ name, type }) => (type.kind === 'value' ? [] : [name]))),
    ...diagnosticEntries.flatMap(([name, { number }]) => [name, codeOf(number)]),
  ]
}

/** The declarations that are shown as they are. */
const tables = (): readonly Declarations[] => {
  const { statements, layers, forms, losses, metrics, callbacks, sources, functions, actions, events, aliases } = library
  return [statements, layers, forms, losses, metrics, callbacks, sources, functions, actions, events, aliases]
}
