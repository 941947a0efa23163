import { openTokenizer } from '../data/tokenize.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { printable } from '../diagnostics/display.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSpec } from '../language/checked-spec.ts'
import { relativeTo } from './relative-to.ts'

/** Opens each `tokenizer.json` as a run will, so that what the library cannot make of it is told before anything runs. */
export async function tokenizerProblems({ data, root }: CheckedSpec): Promise<readonly Diagnostic[]> {
  const problems = new Map<string, Diagnostic | null>()
  for (const { value } of [...data.inputs, ...data.labels]) {
    if (value.op !== 'tokens' || value.tokenizer.kind !== 'file' || problems.has(value.tokenizer.path)) continue
    const { path } = value.tokenizer
    problems.set(path, null)
    try {
      const encode = await openTokenizer(value.tokenizer, null, path => path)
      encode('a')
    } catch (error) {
      problems.set(path, diagnostic('not-a-tokenizer', { path: relativeTo(root, path), reason: printable((error as Error).message) }, value.range))
    }
  }
  return [...problems.values()].filter(problem => problem !== null)
}
