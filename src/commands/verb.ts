import type { Option } from 'commander'
import type { CommandIo } from './io.ts'

/** A verb of the command line. `run` loads what it needs when it is called, so that no verb pays for another. */
export interface Verb {
  readonly name: string
  readonly alias?: string
  /** For the list of verbs. */
  readonly summary: string
  readonly description?: string
  /** `<file>`, `[name]`, `<files...>`, with what it is. */
  readonly arguments: readonly (readonly [spec: string, text: string])[]
  readonly options: readonly Option[]
  readonly examples: readonly (readonly [line: string, text: string])[]
  readonly run: (args: readonly (string | string[] | undefined)[], options: Readonly<Record<string, unknown>>, io: CommandIo) => Promise<number>
}
