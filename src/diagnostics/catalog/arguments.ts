import type { CatalogEntry } from './entry.ts'
import { catalog } from './entry.ts'

const entry = <V>(made: CatalogEntry<V>): CatalogEntry<V> => made

export const argumentDiagnostics = catalog({
  'unknown-argument': entry<{ name: string; nearest: string | null; hint: string | null }>({
    number: 3001,
    severity: 'error',
    message: ({ name }) => `there is no argument \`${name}\``,
    help: ({ nearest, hint }) =>
      hint ?? (nearest === null ? 'All arguments are listed in spec/arguments.md.' : `Did you mean \`${nearest}\`?`),
    page: 'An `arguments` block sets parameters of the training run by their declared names.',
  }),
  'argument-alias': entry<{ alias: string; name: string }>({
    number: 3002,
    severity: 'warning',
    message: ({ alias, name }) => `\`${alias}\` is another release's name for \`${name}\``,
    help: ({ name }) => `Write \`${name}\`.`,
    page: 'Transformers renamed some arguments over the years; trainspec has one name for each.',
  }),
})
