/** What a command may touch of the outside, passed in: a test can be the terminal. A command returns its exit code. */
export interface CommandIo {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Standard output: what was asked for. */
  readonly out: (text: string) => void
  /** Standard error: everything about it. */
  readonly err: (text: string) => void
  /** All of standard input. */
  readonly readInput: () => Promise<string>
  readonly terminal: Terminal
}

/** What standard output can show. */
export interface Terminal {
  /** Standard output is a terminal, and `TERM=dumb` is not set: the cursor can be moved. */
  readonly drawable: boolean
  /** That, and `CI` is not set: somebody is likely to look. */
  readonly interactive: boolean
  readonly columns: number
  readonly rows: number
  readonly colour: boolean
  /** Colour on standard error. */
  readonly colourErr: boolean
  /** Box drawing, block and braille characters can be shown. */
  readonly unicode: boolean
}

/** Exit codes: a contract (design §7). */
export const exitCode = {
  done: 0,
  specErrors: 1,
  difference: 1,
  wrongUse: 2,
  runFailed: 3,
  engineUnavailable: 4,
  interrupted: 130,
} as const

/** The user's fault or the world's, told in one sentence without a stack: `main` prints it and exits with `code`. */
export interface CommandFailure {
  readonly kind: 'command-failure'
  readonly message: string
  readonly help: string | null
  readonly code: number
}

/** Makes what a command throws to leave early. */
export const failure = (message: string, options: { readonly help?: string; readonly code?: number } = {}): CommandFailure => ({
  kind: 'command-failure',
  message,
  help: options.help ?? null,
  code: options.code ?? exitCode.wrongUse,
})

export const isFailure = (error: unknown): error is CommandFailure =>
  typeof error === 'object' && error !== null && (error as { kind?: unknown }).kind === 'command-failure'
