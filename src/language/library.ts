import type { Constant } from './checked-spec.ts'
import type { ValueType } from './types.ts'
import compiled from './library.json' with { type: 'json' }

/** What is declared: `argument NAME` or `extern WHAT NAME`. */
export type DeclarationKind =
  | 'argument' | 'layer' | 'form' | 'loss' | 'metric' | 'callback' | 'strategy' | 'source' | 'function' | 'action' | 'event' | 'alias' | 'statement'

/** One declaration of `stdlib/`. */
export interface LibraryDeclaration {
  readonly what: DeclarationKind
  readonly name: string
  readonly parameters: readonly LibraryParameter[]
  /** An argument's type, a function's result; null where none is written. */
  readonly type: ValueType | null
  /** An argument's default; absent where it has none. */
  readonly default?: Constant
  /** The body: names and strings are strings, lists are lists, maps are records. `doc` is there always. */
  readonly properties: Readonly<Record<string, Constant>>
}

export interface LibraryParameter {
  readonly name: string
  readonly type: ValueType
  /** Absent where the parameter must be given. */
  readonly default?: Constant
  /** `*name`: takes all remaining positional values, as a list. */
  readonly rest: boolean
}

export type Declarations = Readonly<Record<string, LibraryDeclaration>>

/** The declarations of `stdlib/` by kind and name, and the presets' text by the path that `use` takes. */
export interface Library {
  readonly arguments: Declarations
  readonly layers: Declarations
  readonly forms: Declarations
  readonly losses: Declarations
  readonly metrics: Declarations
  readonly callbacks: Declarations
  readonly strategies: Declarations
  readonly sources: Declarations
  readonly functions: Declarations
  readonly actions: Declarations
  readonly events: Declarations
  readonly aliases: Declarations
  readonly statements: Declarations
  readonly presets: Readonly<Record<string, string>>
}

/** Made from `stdlib/` by `node scripts/stdlib.mjs`, which `npm run build` runs; `spec/language/library.test.ts` holds it up to date. */
export const library: Library = compiled as unknown as Library
