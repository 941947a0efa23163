import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { hashFile } from '../plan/file-hash.ts'
import { hashPictures, listPictures } from '../plan/picture-folder.ts'
import type { DataProgram } from '../plan/plan.ts'
import { dataChanged } from './faults.ts'
import type { PreparedFile } from './prepare.ts'
import type { FileSource } from './read-row-sets.ts'
import { hashSql } from './sql.ts'

/** Compares the contents of sources with those of the plan, from when it is made; other work may go on meanwhile. */
export interface SourceCheck {
  /**
   * A diagnostic for each source that is another. With `read` the sources were read meanwhile: where any file was touched since the
   * beginning, so that neither what was read nor what the plan says may be what was hashed, they are compared once more.
   */
  end(read: boolean): Promise<{ readonly changed: readonly Diagnostic[]; readonly touched: boolean }>
}

export function sourceCheck(program: DataProgram, files: readonly PreparedFile[], root: string): SourceCheck {
  const stamp = async (): Promise<string> => (await Promise.all(files.map(({ path, source }) => stampOf(root, path, source)))).join('\n')
  const hash = async (): Promise<readonly Diagnostic[]> => (await Promise.all([
    ...files.map(async ({ path, source, range }) =>
      (await contentHash(root, path, source)) === source.sha256 && (await sameLabels(root, source)) ? [] : [dataChanged(source, range)]),
    ...tokenizersOf(program).map(async ({ path, sha256 }) => ((await hashFile(resolve(root, path))) === sha256 ? [] : [diagnostic('data-changed', { file: path, isQuery: false }, null)])),
  ])).flat()
  const first = stamp()
  const changed = first.then(hash)
  changed.catch(() => undefined) // awaited at the end
  return {
    async end(read) {
      const found = await changed
      const touched = read && found.length === 0 && (await first) !== (await stamp())
      return { touched, changed: touched ? await hash() : found }
    },
  }
}

/** Of a folder, over all its pictures; of a query, over its rows. */
const contentHash = async (root: string, path: string, source: FileSource): Promise<string> =>
  (source.kind === 'sql' ? (await hashSql({ query: source.query, files: source.files.map(file => ({ ...file, path: resolve(root, file.path) })) })).sha256 : source.kind === 'images' ? hashPictures(await listPictures(path)) : hashFile(path))

const sameLabels = async (root: string, source: FileSource): Promise<boolean> =>
  source.kind !== 'idx' || source.labels === null || (await hashFile(resolve(root, source.labels.path))) === source.labels.sha256

/** Another one after whatever happened to the files of a source. */
async function stampOf(root: string, path: string, source: FileSource): Promise<string> {
  const stamps: string[] = []
  for (const file of await filesOf(root, path, source)) {
    const found = await stat(file, { bigint: true }).catch(() => null)
    stamps.push(found === null ? 'gone' : `${found.dev} ${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`)
  }
  return stamps.join('\n')
}

async function filesOf(root: string, path: string, source: FileSource): Promise<readonly string[]> {
  if (source.kind === 'sql') return source.files.map(file => resolve(root, file.path))
  if (source.kind === 'idx' && source.labels !== null) return [path, resolve(root, source.labels.path)]
  if (source.kind !== 'images') return [path]
  const { folder, pictures } = await listPictures(path)
  return pictures.map(picture => join(folder, picture.path))
}

/** The files of tokenizers, each once. */
function tokenizersOf({ inputs, labels }: DataProgram): readonly { readonly path: string; readonly sha256: string }[] {
  const files = [...inputs, ...labels].flatMap(({ value }) => (value.op === 'tokens' && value.tokenizer.kind === 'file' ? [value.tokenizer] : []))
  return [...new Map(files.map(file => [file.path, file])).values()]
}
