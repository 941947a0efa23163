import { printable } from '../../diagnostics/display.ts'
import type { CommandIo } from '../io.ts'

/** A terminal obeys control characters in what data and models hold; a pipe gets what is there. */
export const shownText = (text: string, io: CommandIo): string => (io.terminal.drawable ? text.split('\n').map(printable).join('\n') : text)
