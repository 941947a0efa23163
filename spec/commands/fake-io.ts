import type { CommandIo, Terminal } from '../../src/commands/io.ts'
import { runCommandLine } from '../../src/commands/command-line.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Given {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: Partial<Terminal>
}

/** Runs a command line in this process, against a terminal that only remembers. */
export async function trainspec(args: readonly string[], given: Given = {}): Promise<Ran> {
  const { io, said } = memoryIo(given)
  const code = await runCommandLine(args, io)
  return { code, ...said }
}

/** A terminal that only remembers. */
export function memoryIo(given: Given = {}): { readonly io: CommandIo; readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' }
  const io: CommandIo = {
    cwd: given.cwd ?? process.cwd(),
    env: { TRAINSPEC_CACHE: 'off', ...given.env },
    out: text => void (said.out += text),
    err: text => void (said.err += text),
    readInput: async () => given.input ?? '',
    terminal: { drawable: false, interactive: false, columns: 100, rows: 30, colour: false, colourErr: false, unicode: true, ...given.terminal },
  }
  return { io, said }
}
