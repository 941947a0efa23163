import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { checkFiles } from '../../src/language/check.ts'
import { applyFixes } from '../../src/language/fixes.ts'
import { nodeHost } from '../../src/language/host.ts'
import { inFolder, spec, type CheckCase } from '../support/check-case.ts'
import { readMarked } from '../support/marked.ts'
import { callbackCases } from './cases/callbacks.ts'
import { dataCases } from './cases/data.ts'
import { modelCases } from './cases/model.ts'
import { structureCases } from './cases/structure.ts'
import { valueCases } from './cases/values.ts'

/** What only the parser finds, and a fix mends. */
const syntaxCases: readonly CheckCase[] = [
  { name: 'quotes and operators of other languages', files: spec({ rest: "  arguments { run_name: 'a' }\n  callbacks { on step when train.loss > 1 && train.loss < 2 { stop } }" }) },
]

const cases = [...structureCases, ...valueCases, ...dataCases, ...modelCases, ...callbackCases, ...syntaxCases]

/** Mistakes that were there before, behind the one that is mended: two names become one, a preset is read. */
const hidden: ReadonlySet<string> = new Set(['duplicate-name', 'evaluation-without-data'])

/** Diagnostics of one kind, however their places have moved. */
const counted = (diagnostics: readonly Diagnostic[], { name, message }: Diagnostic): number => diagnostics.filter(other => other.name === name && other.message === message).length

test.each(cases.map(each => [each.name, each] as const))('each fix mends what it is for and makes no new error: %s', (_, { files, params = {}, sets = {}, prepare }) => {
  const sources = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, name.endsWith('.trainspec') ? readMarked(text).source : text]))
  inFolder(sources, folder => {
    prepare?.(folder)
    const check = () => checkFiles(join(folder, 'spec.trainspec'), { host: nodeHost(folder), params, sets })
    const before = check()
    for (const found of before.diagnostics) {
      for (const fix of found.fixes) {
        const { files: changed, applied } = applyFixes([{ ...found, fixes: [fix] }], before.files, () => true)
        expect(applied, `${found.name}: ${fix.title}`).toHaveLength(1)
        const kept = changed.map(({ path }) => [path, readFileSync(path, 'utf8')] as const)
        for (const { path, text } of changed) writeFileSync(path, text)
        const after = check().diagnostics
        const label = `${found.name}: ${fix.title}\n${changed.map(({ text }) => text).join('\n')}\n${after.map(({ message }) => message).join('\n')}`
        expect(counted(after, found), label).toBeLessThan(counted(before.diagnostics, found))
        if (fix.safe) {
          const fresh = after.filter(other => other.severity === 'error' && !hidden.has(other.name) && counted(before.diagnostics, other) < counted(after, other))
          expect(fresh.map(({ name, message }) => `${name}: ${message}`), label).toEqual([])
        }
        for (const [path, text] of kept) writeFileSync(path, text)
      }
    }
    // As check --fix does: pass after pass, until nothing is left that is safe.
    for (let pass = 0; pass < 4; pass++) {
      const { diagnostics, files: read } = check()
      for (const { path, text } of applyFixes(diagnostics, read).files) writeFileSync(path, text)
    }
    expect(check().diagnostics.filter(({ fixes }) => fixes.some(({ safe }) => safe))).toEqual([])
  })
})
