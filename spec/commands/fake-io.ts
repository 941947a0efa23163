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
  let out = ''
  let err = ''
  const io: CommandIo = {
    cwd: given.cwd ?? process.cwd(),
    env: given.env ?? {},
    out: text => void (out += text),
    err: text => void (err += text),
    readInput: async () => given.input ?? '',
    terminal: { interactive: false, columns: 100, rows: 30, colour: false, colourErr: false, unicode: true, ...given.terminal },
  }
  const code = await runCommandLine(args, io)
  return { code, out, err }
}
