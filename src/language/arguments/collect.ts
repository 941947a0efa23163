import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import type { Place, Settings } from './draft.ts'
import type { ArgumentContext, WrittenArgument } from './types.ts'

/**
 * The written arguments, the highest layer of each; one that is written twice in a layer is reported and the first one
 * holds. On the command line the last one holds, as users of shells expect.
 */
export function collectArguments(written: readonly WrittenArgument[], context: ArgumentContext): readonly [Settings, Diagnostic[]] {
  const settings: Settings = new Map()
  const diagnostics: Diagnostic[] = []
  for (const argument of written) {
    if (!context.declarations.has(argument.name)) continue
    const earlier = settings.get(argument.name)?.place
    if (earlier && earlier.layer > argument.layer) continue
    if (earlier && earlier.layer === argument.layer && argument.range !== null) {
      diagnostics.push(diagnostic('argument-twice', { name: argument.name }, argument.range, {
        related: earlier.statement === null ? [] : [{ range: earlier.statement, message: 'it is set here already' }],
        fixes: [{ title: 'Remove the second one', safe: false, edits: [{ range: argument.range, text: '' }] }],
      }))
      continue
    }
    settings.set(argument.name, { value: argument.value, origin: argument.origin, place: placeOf(argument) })
  }
  return [settings, diagnostics]
}

const placeOf = (argument: WrittenArgument): Place => ({
  form: 'argument',
  name: argument.nameRange,
  value: argument.valueRange,
  statement: argument.range,
  layer: argument.layer,
})
