import type { DataProgram } from './plan.ts'

type Sources = DataProgram['sources']

/** Whether only reading them tells how many rows a source has: columns choose them, or those that they are taken out of, or that were taken before. */
export function isCounted(sources: Sources, name: string): boolean {
  const source = sources[name]
  if (source?.kind !== 'split') return false
  if (source.group !== undefined || source.where !== undefined || isCounted(sources, source.of)) return true
  for (const [earlier, other] of Object.entries(sources)) {
    if (earlier === name) return false
    if (other.kind === 'split' && other.of === source.of && isCounted(sources, earlier)) return true
  }
  return false
}

/** Rows that a source has when splits have taken theirs out of it. A plan says of a split that was counted what it has in the end, of others what they take. */
export const rowsLeft = (sources: Sources, name: string): number =>
  sources[name]!.rows - (isCounted(sources, name) ? 0 : takenFrom(sources, name))

const takenFrom = (sources: Sources, name: string): number =>
  Object.entries(sources).reduce((sum, [part, source]) => (source.kind === 'split' && source.of === name ? sum + taken(sources, part) : sum), 0)

/** Rows that a split takes, before others take some of them. */
export const taken = (sources: Sources, name: string): number => sources[name]!.rows + (isCounted(sources, name) ? takenFrom(sources, name) : 0)
