import { printable } from './display.ts'

/**
 * A value in a command that we print to be copied: one word of a POSIX shell, quoted where it needs to be. What a terminal
 * would obey is written out.
 */
export const shellWord = (text: string): string => {
  const shown = printable(text)
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`
}

/** The same for a path, which no command must take for an option. */
export const shellPath = (path: string): string => shellWord(path.startsWith('-') ? `./${path}` : path)
