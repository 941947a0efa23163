import { stat } from 'node:fs/promises'
import type { Diagnostic, Outcome, SourceRange } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import type { PictureShape } from '../../language/checked-spec.ts'
import { hashFile } from '../../plan/file-hash.ts'
import type { PlannedFile, PlannedSource } from '../../plan/plan.ts'
import { fileProblem, type InspectOptions } from '../inspect.ts'
import { readIdx } from './idx.ts'

type PlannedIdx = Extract<PlannedSource, { kind: 'idx' }>

/** A file as a plan names it (`shown`), and where it lies. */
interface NamedFile {
  readonly path: string
  readonly shown: string
}

/** A file of pictures and its file of labels as a plan describes them. */
export async function planIdx(pictures: NamedFile, labels: NamedFile | null, range: SourceRange | null): Promise<Outcome<PlannedIdx | null>> {
  const [found, diagnostics] = await inspectIdx(pictures, labels, { range })
  if (found === null) return [null, diagnostics]
  const facts = async ({ path, shown }: NamedFile): Promise<PlannedFile> => ({ path: shown, sha256: await hashFile(path), bytes: (await stat(path)).size })
  const columns = labels === null ? ['picture'] : ['picture', 'label']
  return [{ kind: 'idx', ...(await facts(pictures)), labels: labels === null ? null : await facts(labels), ...found, columns }, diagnostics]
}

export interface IdxInspection {
  readonly rows: number
  readonly picture: PictureShape
}

/** Reads a file of pictures and its file of labels once; both must be whole and belong together. */
export async function inspectIdx(
  pictures: NamedFile,
  labels: NamedFile | null,
  { range }: Pick<InspectOptions, 'range'>,
): Promise<Outcome<IdxInspection | null>> {
  const problems: Diagnostic[] = []
  const read = async (file: NamedFile, axes: number): Promise<readonly number[]> => {
    const problem = await fileProblem(file.path, file.shown, range)
    const found = problem === null ? await readIdx(file.path, axes) : null
    if (problem !== null) problems.push(problem)
    else if (typeof found === 'string') problems.push(diagnostic('data-bad-picture', { file: file.shown, problem: found }, range))
    return found === null || typeof found === 'string' ? [] : found.extents
  }
  const [rows = 0, height = 0, width = 0] = await read(pictures, 3)
  const [labelled] = labels === null ? [rows] : await read(labels, 1)
  if (problems.length === 0 && rows === 0) problems.push(diagnostic('data-no-rows', { file: pictures.shown }, range))
  if (problems.length === 0 && labelled !== rows) {
    problems.push(diagnostic('data-bad-picture', { file: pictures.shown, problem: `it has ${rows} pictures, and its file of labels has ${labelled}` }, range))
  }
  return problems.length > 0 ? [null, problems] : [{ rows, picture: [1, height, width] }, []]
}
