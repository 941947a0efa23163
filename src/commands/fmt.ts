import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from '../../grammar/parse.ts'
import { printable } from '../diagnostics/display.ts'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import { format } from '../language/format/format.ts'
import { syntaxDiagnostics } from '../language/syntax-diagnostics.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { reportDiagnostics } from './report.ts'

export interface FmtFlags {
  readonly check?: boolean
}

/** Formats files in place, or standard input to standard output. What has syntax errors stays as it is. */
export async function fmtCommand(paths: readonly string[], flags: FmtFlags, io: CommandIo): Promise<number> {
  let errors = false
  let differences = 0
  for (const path of paths) {
    const text = path === '-' ? await io.readInput() : readSpec(path)
    const formatted = format(text)
    if (formatted.errors.length > 0) {
      const shown = path === '-' ? '<stdin>' : path
      reportDiagnostics(syntaxDiagnostics(parse(text), shown), [{ path: shown, text }], io)
      errors = true
      continue
    }
    if (path === '-' && flags.check !== true) io.out(formatted.text)
    if (formatted.text === text) continue
    differences += 1
    if (flags.check === true) io.out(`${printable(path)} would change\n`)
    else if (path !== '-') {
      writeFileSync(path, formatted.text)
      io.out(`${printable(path)} formatted\n`)
    }
  }
  if (errors) return exitCode.specErrors
  return flags.check === true && differences > 0 ? exitCode.difference : exitCode.done
}

function readSpec(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw failure(code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read: ${systemRefusal(error) ?? message}`)
  }
}
