import type { Expression, Module, Name, Range, Statement } from '../../../grammar/syntax-tree.ts'
import type { Constant, InitialValues, LayerNode, ModelSpec, ModuleCall, ValueReference, WrittenOptions } from '../checked-spec.ts'
import type { Environment } from '../environment.ts'
import type { SpecHost } from '../host.ts'
import type { LibraryDeclaration } from '../library.ts'
import type { SpecFile } from '../layering.ts'
import type { Signature } from '../options.ts'

/** A layer or module with its options, not yet applied to anything. */
export type Callable =
  | NamedCallable
  /** `repeat(12, block(768))` and `sequence(conv2d(8, kernel: 1), batch_norm)`: one after the other, each with parameters of its own. */
  | { readonly kind: 'repeat'; readonly of: readonly Callable[] }
  | { readonly kind: 'sequence'; readonly of: readonly Callable[] }
  /** `frozen(linear(8))`: its parameters are not trained; `evaluated`: and it computes as in evaluation. */
  | { readonly kind: 'frozen'; readonly of: Callable; readonly evaluated: boolean }

/** A layer or module as its name stands for it. */
export type Callee =
  | { readonly kind: 'layer'; readonly declaration: LibraryDeclaration }
  | { readonly kind: 'module'; readonly module: UserModule }

export type NamedCallable = Callee & Given

export interface Given {
  readonly options: Readonly<Record<string, Constant>>
  readonly written: WrittenOptions
  /** The name with its options. */
  readonly call: Range
  /** Values given by name: `mask: mask`. */
  readonly values: Readonly<Record<string, ValueReference>>
}

/** What an expression of the model is: a value, something to apply, or a mistake that has been reported. */
export type ModelResult =
  | { readonly kind: 'value'; readonly reference: ValueReference }
  /** `path` is set for a definition: every use shares its parameters. */
  | { readonly kind: 'callable'; readonly callable: Callable; readonly path: string | null }
  | { readonly kind: 'error' }

export const broken: ModelResult = { kind: 'error' }

export interface UserModule {
  readonly name: string
  readonly module: Module
  readonly file: SpecFile
  /** Its parameters, once somebody has asked for them. */
  signature: Signature | null
}

/** A body to be walked. */
export interface BodyRequest {
  readonly context: ModelContext
  readonly env: Environment
  readonly file: SpecFile
  readonly prefix: string
  readonly stack: readonly string[]
  readonly within: ModuleCall | null
  /** Inputs by name, or `input`. */
  readonly values: ReadonlyMap<string, ModelResult>
  readonly feed: ModelResult | null
  /** Where an empty body is reported. */
  readonly place: Range
}

/** What is the same in every body of one model. */
export interface ModelContext {
  readonly modules: ReadonlyMap<string, UserModule>
  readonly usedModules: Set<string>
  readonly usedInputs: Set<string>
  readonly nodes: LayerNode[]
  readonly host: SpecHost
  /** `walkBody`; handed in, because applying a module walks a body in turn. */
  readonly walk: (statements: readonly Statement[], request: BodyRequest) => ModelResult | null
  /** Mistakes of modules and their places: repeated expansion of one reports each once. */
  readonly told: Set<string>
  initialWeights: ModelSpec['initialWeights']
  readonly initialValues: InitialValues[]
  /** Modules expanded so far: those without a layer count as well. */
  expansions: number
  tooLarge: 'layers' | 'names' | null
  /** Set where a node could not be made: what depends on the whole then stays silent. */
  failed: boolean
}

export interface Definition {
  readonly value: Expression
  /** Whether it has been read where it is applied. */
  isRead: boolean
}

/** A `model` block or a module's body while it is being walked. */
export interface Body {
  readonly context: ModelContext
  readonly env: Environment
  readonly file: SpecFile
  /** `block_1.` inside the module of that path. */
  readonly prefix: string
  /** Modules being expanded, outermost first. */
  readonly stack: readonly string[]
  /** The innermost of these, as it is called. */
  readonly within: ModuleCall | null
  /** Values that have a name here: inputs, `input`, bindings so far. */
  readonly values: Map<string, ModelResult>
  /** Named layers that are applied somewhere in the body. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** Every name that the body binds, where it does so first. One that is neither among the values nor a definition comes further down. */
  readonly bound: ReadonlyMap<string, Name>
  readonly ordinals: Map<string, number>
  readonly usedNodes: Set<number>
  /** What a layer statement is fed with: the value of the statement before it. */
  feed: ModelResult | null
}

/** Most layer applications of one model: a spec from a stranger must not fill the memory. */
export const mostNodes = 20_000

/** Most characters in the path of a layer: with `.in_proj_weight` behind it, it stays a name that a plan may hold. */
export const longestPath = 900

/** Modules inside one another. */
export const deepestModules = 50
