import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import type { PictureShape } from '../../language/checked-spec.ts'
import { fileProblem, type InspectOptions } from '../inspect.ts'
import { readIdx } from './idx.ts'

export interface IdxInspection {
  readonly rows: number
  readonly picture: PictureShape
}

/** Reads a file of pictures and its file of labels once; both must be whole and belong together. */
export async function inspectIdx(
  pictures: { readonly path: string; readonly shown: string },
  labels: { readonly path: string; readonly shown: string } | null,
  { range }: Pick<InspectOptions, 'range'>,
): Promise<Outcome<IdxInspection | null>> {
  const problems: Diagnostic[] = []
  const read = async (file: { readonly path: string; readonly shown: string }, axes: number): Promise<readonly number[]> => {
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
