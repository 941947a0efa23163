import type { FeatureType } from '../language/checked-spec.ts'

interface Features {
  readonly inputs: readonly { readonly type: FeatureType }[]
  readonly labels: readonly { readonly type: FeatureType }[]
}

/** Elements that the longest row of a sequence may have; 1 where the data has none. */
export const longestSequence = ({ inputs, labels }: Features): number =>
  Math.max(1, ...[...inputs, ...labels].map(({ type }) => (type.kind === 'sequence' ? type.maximum : 1)))
