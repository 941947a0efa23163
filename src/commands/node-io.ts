import { readFileSync, writeSync } from 'node:fs'
import type { CommandIo, Terminal } from './io.ts'

/** The process's own terminal, files and environment. */
export function nodeIo(): CommandIo {
  return {
    cwd: process.cwd(),
    env: process.env,
    out: writer(process.stdout, 1),
    err: writer(process.stderr, 2),
    readInput: async () => readFileSync(0, 'utf8'),
    terminal: terminalOf(process.env, process.stdout, process.stderr.isTTY),
  }
}

/** What the environment and the stream tell of the terminal. */
export function terminalOf(
  env: CommandIo['env'],
  stdout: { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number },
  stderrIsTerminal: boolean,
): Terminal {
  const isTerminal = stdout.isTTY === true
  const dumb = env['TERM'] === 'dumb'
  return {
    drawable: isTerminal && !dumb,
    interactive: isTerminal && !dumb && !isSet(env['CI']),
    columns: stdout.columns || 80,
    rows: stdout.rows || 24,
    colour: isPainted(env, isTerminal),
    colourErr: isPainted(env, stderrIsTerminal),
    unicode: showsUnicode(env),
  }
}

/** `FORCE_COLOR` decides where it is set, then `NO_COLOR`, then what the stream is. That a machine looks (`CI`) takes no colour away. */
function isPainted(env: CommandIo['env'], isTerminal: boolean): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTerminal && env['TERM'] !== 'dumb' && !isSet(env['NO_COLOR'])
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0' && value !== 'false'

/** The Linux console has a font of 256 or 512 glyphs; elsewhere the locale tells. */
function showsUnicode(env: CommandIo['env']): boolean {
  if (env['TERM'] === 'linux' || env['TERM'] === 'dumb') return false
  if (process.platform === 'win32') return isSet(env['WT_SESSION']) || env['TERM_PROGRAM'] === 'vscode'
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  // No locale at all (containers, CI) mostly means a terminal that was not told; today those show UTF-8.
  return locale === '' || /utf-?8/i.test(locale)
}

/**
 * Writes at once and whole, so that nothing is lost when the process exits; a full pipe is waited for. Whoever read us may
 * have had enough (`trainspec … | head`): that is no error, and a run goes on without its view.
 */
function writer(stream: NodeJS.WriteStream, handle: number): (text: string) => void {
  let gone = false
  stream.on('error', () => {
    gone = true
  })
  return text => {
    const bytes = Buffer.from(text, 'utf8')
    for (let done = 0; done < bytes.length && !gone; ) {
      try {
        done += writeSync(handle, bytes, done, bytes.length - done)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') sleep(5)
        else gone = true
      }
    }
  }
}

const sleep = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
