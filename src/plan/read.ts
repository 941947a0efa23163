import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, normalize, resolve, sep } from 'node:path'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import { parseBoundedJson } from './bounded-json.ts'
import { hashFile } from './file-hash.ts'
import { hashPictures, listPictures } from './picture-folder.ts'
import type { Plan, PlannedSource } from './plan.ts'
import { planProblems } from './validate.ts'

/** A plan's text is mostly its tensor programs; this is far beyond any. */
const largestPlan = 256 * 1024 * 1024

/** A saved plan as it is: whatever is wrong with it is a diagnostic. Files that it names are not opened. */
export async function readPlan(path: string, shown: string = path): Promise<Outcome<Plan | null>> {
  try {
    const { size } = await stat(path)
    if (size > largestPlan) return unreadable(shown, 'it is larger than 256 MiB')
    return parsePlan(await readFile(path, 'utf8'), shown)
  } catch (error) {
    return unreadable(shown, systemRefusal(error) ?? (error as Error).message)
  }
}

/** As `readPlan`, from text (`--check -`). */
export function parsePlan(text: string, shown: string): Outcome<Plan | null> {
  const parsed = parseBoundedJson(text)
  if ('problem' in parsed) return unreadable(shown, parsed.problem)
  const problems = planProblems(parsed.value, shown)
  return problems.length > 0 ? [null, problems] : [parsed.value as Plan, []]
}

const unreadable = (path: string, problem: string): Outcome<null> => [null, [diagnostic('plan-unreadable', { path, problem }, null)]]

/** The `tokenizer.json` of each feature that has one, once. */
function tokenizerFiles({ spec: { data } }: Plan): readonly { readonly path: string; readonly sha256: string }[] {
  const files = [...data.inputs, ...data.labels].flatMap(({ value }) =>
    (value.op === 'tokens' && value.tokenizer.kind === 'file' ? [value.tokenizer] : []))
  return [...new Map(files.map(file => [file.path, file])).values()]
}

/**
 * Whether the files that a plan names are still what it was made for. Those outside its project root are refused unless
 * their folder is allowed.
 */
export async function sourceProblems(plan: Plan, allowPaths: readonly string[] = []): Promise<readonly Diagnostic[]> {
  const { root } = plan.environment
  const files: readonly NamedContent[] = [
    ...Object.values(plan.spec.data.sources).flatMap(filesOf),
    ...tokenizerFiles(plan),
    ...(plan.spec.model.initial_weights === null ? [] : [plan.spec.model.initial_weights]),
    ...(plan.spec.callback_files ?? []),
  ]
  const problems = await Promise.all(
    files.map(async ({ path: source, sha256, kind }): Promise<readonly Diagnostic[]> => {
      const pictures = kind === 'images'
      const path = resolve(root, source)
      if (leavesRoot(source) && !allowPaths.some(allowed => isBelow(resolve(allowed), path))) {
        return [diagnostic('plan-source-outside', { source }, null)]
      }
      try {
        // A link may lead out of the root; a pipe or a device has no end.
        const real = await realpath(path)
        const bounds = await Promise.all([root, ...allowPaths].map(bound => realpath(bound).catch(() => resolve(bound))))
        if (!bounds.some(bound => isBelow(bound, real))) return [diagnostic('plan-source-outside', { source }, null)]
        if (pictures ? !(await stat(real)).isDirectory() : !(await stat(real)).isFile()) return [diagnostic('plan-source-missing', { source }, null)]
        return (pictures ? await hashPictures(await listPictures(real)) : await hashFile(path)) === sha256 ? [] : [diagnostic('plan-source-changed', { source }, null)]
      } catch {
        return [diagnostic('plan-source-missing', { source }, null)]
      }
    }),
  )
  return problems.flat()
}

interface NamedContent {
  readonly path: string
  readonly sha256: string
  /** Of a source itself. */
  readonly kind?: string
}

/** What a source reads, with the hash of each. */
function filesOf(source: PlannedSource): readonly NamedContent[] {
  switch (source.kind) {
    case 'split': return []
    case 'sql': return source.files
    case 'idx': return source.labels === null ? [source] : [source, source.labels]
    default: return [source]
  }
}

const isBelow = (folder: string, path: string): boolean => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)

const leavesRoot = (path: string): boolean => isAbsolute(path) || normalize(path).split(/[\\/]/)[0] === '..'
