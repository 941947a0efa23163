import type { Terminal } from './io.ts'
import { failure } from './io.ts'

export type ViewFlag = 'auto' | 'tui' | 'plain' | 'json' | 'none'

/**
 * The view that `--view` means here. A live one needs a terminal on both sides; it is chosen where the terminal has some size
 * too and nobody says that this is CI.
 */
export function viewKind(flag: ViewFlag, terminal: Terminal, inputIsTerminal: boolean): Exclude<ViewFlag, 'auto'> {
  if (flag === 'auto') return terminal.interactive && inputIsTerminal && terminal.columns >= 60 && terminal.rows >= 16 ? 'tui' : 'plain'
  if (flag === 'tui' && !(terminal.drawable && inputIsTerminal)) {
    throw failure('--view tui needs a terminal for input and output, and one that is not dumb (TERM)', { help: 'Say --view plain, or --view json for programs.' })
  }
  return flag
}
