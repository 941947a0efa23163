import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import type { Constant } from '../checked-spec.ts'
import { suggest } from '../did-you-mean.ts'
import { enumMembers } from '../types.ts'
import type { Place } from './draft.ts'
import type { ArgumentContext, EntryDeclaration, StrategyDeclaration, WrittenEntry, WrittenStrategy } from './types.ts'

export interface SaidEntry {
  readonly value: Constant
  readonly place: Place
  readonly declaration: EntryDeclaration
}

/** What a strategy says, by the name of the entry. */
export type StrategyEntries = ReadonlyMap<string, SaidEntry>

/** The entries of each strategy of the highest layer that has it; a higher layer replaces a whole strategy. */
export function collectStrategies(
  strategies: readonly WrittenStrategy[],
  context: ArgumentContext,
): readonly [ReadonlyMap<string, StrategyEntries>, Diagnostic[]] {
  const holding = new Map<string, WrittenStrategy>()
  const diagnostics: Diagnostic[] = []
  for (const strategy of strategies) {
    if (!context.strategies.has(strategy.name)) {
      const { nearest, fixes } = suggest(strategy.name, [...context.strategies.keys()], strategy.nameRange)
      diagnostics.push(diagnostic('unknown-strategy', { name: strategy.name, nearest }, strategy.nameRange, { fixes }))
      continue
    }
    const earlier = holding.get(strategy.name)
    if (earlier && earlier.layer === strategy.layer) {
      diagnostics.push(diagnostic('strategy-twice', { name: strategy.name }, strategy.nameRange, {
        related: [{ range: earlier.nameRange, message: 'it is set here already' }],
      }))
    } else if (!earlier || earlier.layer < strategy.layer) {
      holding.set(strategy.name, strategy)
    }
  }
  const entries = new Map<string, StrategyEntries>()
  for (const [name, strategy] of holding) {
    const declaration = context.strategies.get(name)
    if (declaration !== undefined) entries.set(name, readEntries(strategy, declaration, diagnostics))
  }
  return [entries, diagnostics]
}

function readEntries(strategy: WrittenStrategy, declaration: StrategyDeclaration, diagnostics: Diagnostic[]): StrategyEntries {
  const entries = new Map<string, SaidEntry>()
  for (const written of strategy.entries) {
    const known = identify(written, declaration)
    if (known === null) {
      diagnostics.push(unknownEntry(written, declaration))
      continue
    }
    const { entry, value } = known
    const earlier = entries.get(entry.name)
    if (earlier !== undefined) {
      diagnostics.push(diagnostic('entry-twice', { entry: entry.name, strategy: strategy.name }, written.range, {
        related: earlier.place.statement === null ? [] : [{ range: earlier.place.statement, message: 'it is said here already' }],
      }))
      continue
    }
    if (value === null) continue
    entries.set(entry.name, {
      value,
      declaration: entry,
      place: { form: 'entry', name: written.nameRange, value: written.valueRange, statement: written.range, layer: strategy.layer },
    })
  }
  return entries
}

/** A bare word is a flag, or a member of the entry called `kind`. */
function identify(written: WrittenEntry, declaration: StrategyDeclaration): { entry: EntryDeclaration; value: Constant } | null {
  if (written.name !== null) {
    const entry = declaration.entries.find(candidate => candidate.name === written.name)
    return entry === undefined ? null : { entry, value: written.value }
  }
  for (const entry of declaration.entries) {
    if (entry.type.kind === 'bool' && entry.name === written.value) return { entry, value: true }
    if (entry.name === 'kind' && typeof written.value === 'string' && enumMembers(entry.type).includes(written.value)) {
      return { entry, value: written.value }
    }
  }
  return null
}

function unknownEntry(written: WrittenEntry, declaration: StrategyDeclaration): Diagnostic {
  const bare = declaration.entries.flatMap(entry =>
    entry.type.kind === 'bool' ? [entry.name] : entry.name === 'kind' ? enumMembers(entry.type) : [])
  const name = written.name ?? (typeof written.value === 'string' ? written.value : '')
  const range = written.nameRange ?? written.valueRange
  const { nearest, fixes } = suggest(name, written.name === null ? bare : declaration.entries.map(entry => entry.name), range)
  const entries = declaration.entries.map(entry => entry.name)
  return diagnostic('unknown-entry', { entry: name, strategy: declaration.name, nearest, entries }, range, { fixes })
}
