import type { DataProgram } from '../plan/plan.ts'

/** Elements that the longest row of a sequence may have; 1 where the data has none. */
export const longestSequence = ({ inputs, labels }: DataProgram): number =>
  Math.max(1, ...[...inputs, ...labels].map(({ type }) => (type.kind === 'sequence' ? type.maximum : 1)))
