import type { Severity } from '../diagnostic.ts'

/** One diagnostic, said once: message and help for the terminal, `page` (Markdown) for `trainspec explain`. */
export interface CatalogEntry<V> {
  readonly number: number
  readonly severity: Severity
  readonly message: (values: V) => string
  readonly help?: (values: V) => string
  /** What it means, why it matters, a wrong and a right example. */
  readonly page: string
}

/** Keeps the literal types of a catalog's entries. */
export const catalog = <T extends Record<string, CatalogEntry<never>>>(entries: T): T => entries
