/** Options of the command line as commander hands them over, by group. Absent where not given. */
export interface SpecFlags {
  /** `NAME=VALUE` each. */
  readonly param?: readonly string[]
  /** `PATH=VALUE` each. */
  readonly set?: readonly string[]
  readonly allowPath?: readonly string[]
}

/** Whether code and commands that a spec names may run. */
export interface CodeFlags {
  readonly allowCode?: boolean
}

export interface EngineFlags {
  readonly engine?: 'auto' | 'onnx' | 'tensorflow' | 'torch'
  readonly device?: 'auto' | 'cpu' | 'gpu'
  readonly threads?: number
}

/** `NAME=VALUE` pairs as a map; the last of a name wins. A value may hold `=`. */
export function pairs(assignments: readonly string[] | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((assignments ?? []).map(text => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]))
}
