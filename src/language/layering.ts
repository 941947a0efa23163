import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Extends, Range, Run, Statement, StringLiteral, SyntaxTree, Use } from '../../grammar/syntax-tree.ts'
import { parse } from '../../grammar/parse.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { Diagnostic, SourceFile } from '../diagnostics/diagnostic.ts'
import { suggest } from './did-you-mean.ts'
import { fileProblems } from './file-problem.ts'
import type { HostProblem, SpecHost } from './host.ts'
import { library } from './library.ts'
import { deepest, withoutDeepStatements } from './nesting.ts'
import { reportsFor, type Reports } from './reports.ts'
import { reserved, reservedNames } from './reserved-names.ts'
import { headOf } from './statement-places.ts'
import { syntaxDiagnostics } from './syntax-diagnostics.ts'

/** One file that takes part in a spec. */
export interface SpecFile {
  /** As shown to the user. */
  readonly path: string
  /** Absolute folder that its relative paths start from; null for a preset of the standard library, which has none. */
  readonly folder: string | null
  readonly tree: SyntaxTree
  readonly reports: Reports
  readonly run: Run | null
  /** Statements of the file and of its run. */
  readonly statements: readonly Statement[]
  /** Used by a spec and none itself: what it declares is there for those who want it. */
  readonly isLibrary: boolean
  /** Set where this is no file but `--set …` of the command line. */
  readonly option?: string
}

/** The statements of one file at its height in the spec; a later layer wins over earlier ones. */
export interface SpecLayer {
  readonly index: number
  readonly file: SpecFile
}

const mostLayers = 64

/**
 * Reads the spec at `path` and all that it extends and uses, lowest layer first: (base: its presets, its statements), then
 * (this file: its presets, its statements). The last layer is the spec itself; none if it cannot be read.
 */
export function loadLayers(path: string, host: SpecHost, sink: Diagnostic[], sources: SourceFile[]): readonly SpecLayer[] {
  const layers: SpecLayer[] = []
  const files = new Map<string, SpecFile>()
  let tooMany = false

  const open = (shown: string, text: string, folder: string | null, key: string): SpecFile => {
    const known = files.get(key)
    if (known !== undefined) return known
    const tree = parse(text)
    const reports = reportsFor(shown, sink)
    sources.push({ path: shown, text })
    reports.add(syntaxDiagnostics(tree, shown))
    const readable = withoutDeepStatements(tree.statements, statement => reports.report('nested-too-deep', { what: 'brackets and operators', most: deepest }, headOf(statement)))
    if (text.includes(reserved)) for (const name of reservedNames(readable)) reports.report('reserved-name', { name: name.text }, name)
    const runs = readable.filter(statement => statement.kind === 'run')
    for (const extra of runs.slice(1)) {
      reports.report('several-runs', {}, extra.name ?? extra, {
        related: [{ range: reports.at(runs[0]!.name ?? runs[0]!), message: 'the first run is here' }],
      })
    }
    const run = runs[0] ?? null
    const statements = [...readable.filter(statement => statement.kind !== 'run'), ...(run?.body ?? [])]
    const file = { path: shown, folder, tree, reports, run, statements, isLibrary: run === null && files.size > 0 }
    files.set(key, file)
    return file
  }

  /** Adds the layers below `file`, then `file` itself. */
  const add = (file: SpecFile, key: string, stack: readonly string[]): void => {
    const below = [...stack, key]
    const bases = file.statements.filter(statement => statement.kind === 'extends')
    for (const extra of bases.slice(1)) {
      file.reports.report('duplicate-statement', { what: 'extends' }, extra, {
        related: [{ range: file.reports.at(bases[0]!), message: 'the first one is here' }],
      })
    }
    if (bases[0] !== undefined) follow(bases[0], file, below)
    for (const statement of file.statements) if (statement.kind === 'use') follow(statement, file, below)
    layers.push({ index: layers.length, file })
  }

  const follow = (statement: Use | Extends, from: SpecFile, stack: readonly string[]): void => {
    const { path: written } = statement
    if (written === null || tooMany) return
    if (layers.length >= mostLayers) {
      tooMany = true
      from.reports.report('too-many-files', { most: mostLayers }, written)
      return
    }
    if (written.value.startsWith('std/')) {
      usePreset(written, from, stack)
      return
    }
    const place = locate(written.value, from)
    const real = place === null ? outside : host.realPath(place.absolute)
    const text = real.ok ? host.readText(real.value) : real
    if (!real.ok || !text.ok || place === null) {
      const problem = !real.ok ? real.problem : !text.ok ? text.problem : 'outside'
      from.reports.report(fileProblems[problem], { path: written.value }, written)
    } else if (stack.includes(real.value)) {
      from.reports.report('circular-use', { path: written.value }, written)
    } else {
      add(open(place.shown, text.value, dirname(real.value), real.value), real.value, stack)
    }
  }

  const usePreset = (written: StringLiteral, from: SpecFile, stack: readonly string[]): void => {
    const text = Object.hasOwn(library.presets, written.value) ? library.presets[written.value]! : null
    if (text === null) {
      const { nearest, fixes } = suggest(written.value, Object.keys(library.presets), from.reports.at(written), word => JSON.stringify(word))
      from.reports.report('unknown-preset', { path: written.value, nearest, known: Object.keys(library.presets) }, written, { fixes })
    } else {
      add(open(`${written.value}.trainspec`, text, null, written.value), written.value, stack)
    }
  }

  const real = host.realPath(resolve(path))
  const text = real.ok ? host.readText(real.value) : real
  if (!real.ok || !text.ok) {
    const problem = !real.ok ? real.problem : !text.ok ? text.problem : 'unreadable'
    sink.push(diagnostic(fileProblems[problem], { path }, null))
    return []
  }
  add(open(path, text.value, dirname(real.value), real.value), real.value, [])
  return layers
}

const outside: { readonly ok: false; readonly problem: HostProblem } = { ok: false, problem: 'outside' }

/** Where a path written in `file` leads, and how it is shown; null in a preset, which has no folder. */
export function locate(written: string, file: Pick<SpecFile, 'folder' | 'path'>): { readonly absolute: string; readonly shown: string } | null {
  if (file.folder === null || written.includes('\0')) return null
  return { absolute: resolve(file.folder, written), shown: isAbsolute(written) ? written : join(dirname(file.path), written) }
}

/** The real path of a file that the spec names, or null with a diagnostic at `range`. */
export function resolveFile(written: string, file: SpecFile, range: Range, host: SpecHost): string | null {
  const place = locate(written, file)
  const real = place === null ? outside : host.realPath(place.absolute)
  if (real.ok) return real.value
  file.reports.report(fileProblems[real.problem], { path: written }, range)
  return null
}
