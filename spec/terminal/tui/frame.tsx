import { EventEmitter } from 'node:events'
import { render } from 'ink'
import type { ReactNode } from 'react'

/** The last picture of a component on a terminal of that width, line by line, without trailing blanks. */
export function frame(node: ReactNode, columns = 80): string[] {
  const stdout = Object.assign(new EventEmitter(), { columns, rows: 100, isTTY: false, written: '', write: (text: string) => ((stdout.written = text), true) })
  const ink = render(node, { stdout: stdout as unknown as NodeJS.WriteStream, debug: true, exitOnCtrlC: false, patchConsole: false })
  const picture = stdout.written
  ink.unmount()
  return picture.split('\n').map(line => line.trimEnd())
}
