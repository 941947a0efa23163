import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome, SourceRange } from '../../diagnostics/diagnostic.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import { hashPictures, listPictures } from '../../plan/picture-folder.ts'
import { faultDiagnostics } from '../faults.ts'
import { faultList } from '../row-batch.ts'

export interface FolderInspection {
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
  readonly columns: readonly string[]
}

/** As a source, with the paths of its pictures in the order of its rows. */
export interface ListedFolder extends FolderInspection {
  readonly files: readonly string[]
  /** Whether every picture lies in a sub-folder that names its class. */
  readonly labelled: boolean
}

const folderColumns = ['picture', 'label', 'file'] as const

const mostFaults = 20

/** Lists a folder of pictures, or takes one picture, and hashes them all. None is decoded. */
export async function inspectFolder(path: string, shown: string, range: SourceRange | null): Promise<Outcome<FolderInspection | null>> {
  const [listed, problems] = await listFolder(path, shown, range)
  if (listed === null) return [null, problems]
  const { files: _, labelled: __, ...found } = listed
  return [found, problems]
}

/** As `inspectFolder`, with what it listed. */
export async function listFolder(path: string, shown: string, range: SourceRange | null): Promise<Outcome<ListedFolder | null>> {
  try {
    const found = await listPictures(path)
    const faults = faultList(mostFaults)
    for (const { path: within, problem } of found.refused) faults.note({ kind: 'picture', within, problem })
    if (faults.any()) return [null, faultDiagnostics(faults.outcome(0), { kind: 'images', path: shown, columns: [] }, range)]
    if (found.pictures.length === 0) return [null, [diagnostic('data-no-pictures', { folder: shown }, range)]]
    let bytes = 0
    for (const picture of found.pictures) bytes += (await stat(join(found.folder, picture.path))).size
    const files = found.pictures.map(picture => picture.path)
    const labelled = found.pictures.every(({ label }) => label !== '')
    return [{ rows: files.length, bytes, sha256: await hashPictures(found), columns: folderColumns, files, labelled }, []]
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return [null, [diagnostic('data-file-missing', { file: shown }, range)]]
    return [null, [diagnostic('data-file-unreadable', { file: shown, reason: message }, range)]]
  }
}
