import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic, SourceFile } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { printable } from '../diagnostics/display.ts'
import { engineRefusals } from '../language/arguments/support.ts'
import { checkFiles } from '../language/check.ts'
import type { SpecHost } from '../language/host.ts'
import { nodeHostFor } from '../language/host.ts'
import type { SpecFlags } from './flags.ts'
import { pairs } from './flags.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { version } from './version.ts'

export interface CheckFlags extends SpecFlags {
  readonly fix?: boolean
  readonly format?: 'pretty' | 'json' | 'sarif' | 'github' | 'agent'
}

interface Finding {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly SourceFile[]
}

/** Checks specs: names, types, values, then every shape. Opens no data but headers, loads no engine. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags, io: CommandIo): Promise<number> {
  if (flags.fix === true && paths.includes('-')) throw failure('--fix writes to files: standard input has none')
  const format = flags.format ?? 'pretty'
  const found: Finding[] = []
  for (const path of paths) {
    if (flags.fix === true) await fixFile(path, flags, io)
    found.push(await checkPath(path, flags, io))
  }
  const diagnostics = withoutRepeats(found.flatMap(finding => finding.diagnostics))
  const files = [...new Map(found.flatMap(finding => finding.files).map(file => [file.path, file])).values()]
  if (format === 'pretty' && diagnostics.length === 0) io.out(`${paths.length === 1 ? printable(paths[0]!) : `${paths.length} files`}: no problems\n`)
  else io.out(await report(format, paths, diagnostics, files, io))
  return hasErrors(diagnostics) ? exitCode.specErrors : exitCode.done
}

/** Several specs may stand on one base: what is wrong with it is told once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ name, message, range }: Diagnostic): unknown => (range === null ? {} : `${range.file}:${range.start}-${range.end} ${name} ${message}`)
  return [...new Map(diagnostics.map(found => [key(found), found])).values()]
}

async function checkPath(path: string, flags: CheckFlags, io: CommandIo): Promise<Finding> {
  const shown = path === '-' ? inputName : path
  const host = path === '-' ? withInput(nodeHostFor(shown, flags.allowPath ?? []), shown, await io.readInput()) : nodeHostFor(path, flags.allowPath ?? [])
  const { spec, diagnostics, files } = checkFiles(shown, { host, params: pairs(flags.param), sets: pairs(flags.set) })
  if (spec === null || hasErrors(diagnostics)) return { diagnostics, files }
  const { planModel } = await import('../compiler/model.ts')
  const [, shapes] = await planModel(spec)
  return { diagnostics: [...diagnostics, ...engineRefusals(spec.arguments, embeddedEngine), ...shapes], files }
}

/** What `run` uses unless told otherwise. */
const embeddedEngine = 'onnx'

const inputName = '<stdin>'

/** Standard input as if it were a file of the working directory. */
function withInput(host: SpecHost, name: string, text: string): SpecHost {
  const path = resolve(name)
  return {
    ...host,
    realPath: asked => (asked === path ? { ok: true, value: path } : host.realPath(asked)),
    readText: asked => (asked === path ? { ok: true, value: text } : host.readText(asked)),
    exists: asked => asked === path || host.exists(asked),
  }
}

/** A fix may make room for another; ten passes are more than any spec has needed. */
const mostPasses = 10

async function applySafeFixes(path: string, flags: CheckFlags): Promise<{ readonly text: string; readonly applied: number } | null> {
  const { applyFixes } = await import('../language/fixes.ts')
  const host = nodeHostFor(path, flags.allowPath ?? [])
  let text: string | null = null
  let applied = 0
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const current = text === null ? host : withInput(host, path, text)
    const { diagnostics, files } = checkFiles(path, { host: current, params: pairs(flags.param), sets: pairs(flags.set) })
    // Only what was named is changed: not its presets and bases.
    const fixed = applyFixes(diagnostics, files.filter(file => file.path === path))
    if (fixed.files[0] === undefined) break
    text = fixed.files[0].text
    applied += fixed.applied.length
  }
  return text === null ? null : { text, applied }
}

async function fixFile(path: string, flags: CheckFlags, io: CommandIo): Promise<void> {
  const fixed = await applySafeFixes(path, flags)
  if (fixed === null) return
  writeFileSync(path, fixed.text)
  io.err(`${printable(path)}: ${fixed.applied} ${fixed.applied === 1 ? 'fix' : 'fixes'} applied\n`)
}

async function report(format: CheckFlags['format'], paths: readonly string[], diagnostics: readonly Diagnostic[], files: readonly SourceFile[], io: CommandIo): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../diagnostics/reporters/json.ts')).jsonReport(diagnostics, files)
    case 'sarif':
      return (await import('../diagnostics/reporters/sarif.ts')).sarifReport(diagnostics, files, { version: version(), checked: paths[0] === '-' ? inputName : paths[0]! })
    case 'github':
      return (await import('../diagnostics/reporters/github.ts')).githubReport(diagnostics, files)
    case 'agent':
      return (await import('../diagnostics/reporters/agent.ts')).agentReport(diagnostics, files)
    default:
      return (await import('../diagnostics/reporters/pretty.ts')).prettyReport(diagnostics, files, {
        color: io.terminal.colour, width: Math.max(60, Math.min(io.terminal.columns, 160)), fixed: paths,
      })
  }
}
