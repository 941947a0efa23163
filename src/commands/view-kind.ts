import type { Terminal } from './io.ts'
import { failure } from './io.ts'

export type ViewFlag = 'auto' | 'tui' | 'plain' | 'json' | 'none'

/** The view that `--view` means here: a live one needs a terminal of some size, on both sides. */
export function viewKind(flag: ViewFlag, terminal: Terminal, inputIsTerminal: boolean): Exclude<ViewFlag, 'auto'> {
  const live = terminal.interactive && inputIsTerminal
  if (flag === 'auto') return live && terminal.columns >= 60 && terminal.rows >= 16 ? 'tui' : 'plain'
  if (flag === 'tui' && !live) {
    throw failure('--view tui needs a terminal for input and output, and CI and TERM=dumb not set', { help: 'Say --view plain, or --view json for programs.' })
  }
  return flag
}
