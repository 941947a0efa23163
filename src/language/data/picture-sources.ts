import type { Range } from '../../../grammar/syntax-tree.ts'
import type { DataSource } from '../checked-spec.ts'
import { fileProblems } from '../file-problem.ts'
import type { SpecHost } from '../host.ts'
import { locate, resolveFile, type SpecFile } from '../layering.ts'
import { otherKind } from './file-kind.ts'
import { idxHeadBytes, readIdxHeader } from './idx-header.ts'

/** Extents of the pictures of a source; height and width are null where each picture may have its own. */
export interface PictureExtents {
  readonly channels: number
  readonly height: number | null
  readonly width: number | null
}

/** The name of the column of pictures. */
export const pictureColumn = 'picture'

export interface CheckedPictures {
  readonly source: DataSource
  readonly columns: readonly string[]
  readonly picture: PictureExtents
}

export interface PictureSourceContext {
  readonly file: SpecFile
  readonly host: SpecHost
  /** The whole call, and where its path is written. */
  readonly call: Range
  readonly place: Range
}

/** An `idx(…)` source: the heads of its two files say how large pictures are. Null after a mistake, which has been reported. */
export function checkIdx(written: string, writtenLabels: string | null, labelsPlace: Range, context: PictureSourceContext): CheckedPictures | null {
  const { file, host, call, place } = context
  const path = resolveFile(written, file, place, host)
  const beside = writtenLabels ?? labelsBeside(written, file, host)
  const labels = beside === null ? null : resolveFile(beside, file, labelsPlace, host)
  if (path === null || (beside !== null && labels === null)) return null
  const [, height, width] = readHead(path, written, 3, place, context) ?? []
  const good = labels === null || readHead(labels, beside!, 1, labelsPlace, context) !== null
  if (height === undefined || width === undefined || !good) return null
  return {
    source: { kind: 'idx', path, labels, range: file.reports.at(call) },
    columns: labels === null ? [pictureColumn] : [pictureColumn, 'label'],
    picture: { channels: 1, height, width },
  }
}

/** An `images(…)` source: pictures of any size in three channels. Null after a mistake, which has been reported. */
export function checkImages(written: string, { file, host, call, place }: PictureSourceContext): CheckedPictures | null {
  const at = locate(written, file)
  const found = at === null ? ({ ok: false, problem: 'outside' } as const) : host.realFolder(at.absolute)
  if (!found.ok) {
    file.reports.report(found.problem === 'not-a-file' ? 'not-a-folder' : fileProblems[found.problem], { path: written }, place)
    return null
  }
  return {
    source: { kind: 'images', path: found.value, range: file.reports.at(call) },
    columns: [pictureColumn, 'label', 'file'],
    picture: { channels: 3, height: null, width: null },
  }
}

/** The extents of an IDX file that has so many axes, none of them 0. */
function readHead(path: string, shown: string, axes: number, place: Range, { file: { reports }, host }: PictureSourceContext): readonly number[] | null {
  const start = host.readStart(path, idxHeadBytes)
  if (!start.ok) {
    reports.report(fileProblems[start.problem], { path: shown }, place)
    return null
  }
  const other = otherKind(start.value, 'idx', shown)
  if (other !== null) {
    reports.report('another-kind-of-file', { path: shown, source: 'idx', found: other.name, help: other.help }, place)
    return null
  }
  const head = readIdxHeader(start.value)
  const problem = typeof head === 'string' ? head
    : head.extents.length !== axes ? `it has ${head.extents.length} ${head.extents.length === 1 ? 'axis' : 'axes'} where ${axes === 1 ? 'labels have 1' : 'pictures have 3'}`
      : head.extents.includes(0) ? 'it is empty' : null
  if (problem !== null || typeof head === 'string') {
    reports.report('not-idx', { path: shown, problem: problem ?? '' }, place)
    return null
  }
  return head.extents
}

/** MNIST's names of the two files that belong together. */
function labelsBeside(pictures: string, file: SpecFile, host: SpecHost): string | null {
  const labels = pictures.replace(/images-idx3(?=[^/\\]*$)/, 'labels-idx1')
  const place = labels === pictures ? null : locate(labels, file)
  return place !== null && host.exists(place.absolute) ? labels : null
}
