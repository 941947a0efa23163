import type { Outcome, SourceRange } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import { suggest } from '../did-you-mean.ts'
import type { ArgumentDeclaration } from './types.ts'

/**
 * The declaration of the argument called `name`, under its canonical or another release's name. An alias is a warning with
 * a safe fix; a name that no argument has is an error with the nearest one. `range` is the name's place.
 */
export function lookupArgument(
  name: string,
  range: SourceRange | null,
  declarations: ReadonlyMap<string, ArgumentDeclaration>,
): Outcome<ArgumentDeclaration | null> {
  const exact = declarations.get(name)
  if (exact !== undefined) return [exact, []]
  for (const declaration of declarations.values()) {
    if (declaration.aliases.includes(name)) {
      return [declaration, [diagnostic('argument-alias', { alias: name, name: declaration.name }, range, {
        fixes: range === null ? [] : [{ title: `Write ${declaration.name}`, safe: true, edits: [{ range, text: declaration.name }] }],
      })]]
    }
    const hint = Object.hasOwn(declaration.former, name) ? declaration.former[name] : undefined
    if (hint !== undefined) return [null, [diagnostic('unknown-argument', { name, nearest: null, hint }, range)]]
  }
  const candidates = [...declarations.values()].flatMap(({ name: canonical, aliases }) => [canonical, ...aliases])
  const { nearest, fixes } = suggest(name, candidates, range)
  return [null, [diagnostic('unknown-argument', { name, nearest, hint: null }, range, { fixes })]]
}
