import { createHash } from 'node:crypto'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { hashFile } from './file-hash.ts'

/** A picture of a folder: its path in it, with `/`, and the sub-folder of the folder that it lies in (empty where in none). */
export interface ListedPicture {
  readonly path: string
  readonly label: string
}

export interface PictureFolder {
  /** Where the paths begin. */
  readonly folder: string
  /** In the order of their paths' code units, so that it is the same on every machine. */
  readonly pictures: readonly ListedPicture[]
  /** Files that cannot be taken, each with a clause that says why. */
  readonly refused: readonly { readonly path: string; readonly problem: string }[]
}

const readable = /\.(jpe?g|png|webp|gif|tiff?|avif)$/i
/** Pictures all the same, which would be missed if they were passed over in silence. */
const otherPictures = /\.(bmp|heic|heif|svg|jp2|jxl|ppm|pgm|psd|raw|tga)$/i
const deepest = 16

/**
 * The pictures below a folder, or the one that `path` is. Hidden files and what is no picture are passed over. Links are followed where
 * they lead to a file in the folder, and refused where they lead out of it.
 */
export async function listPictures(path: string): Promise<PictureFolder> {
  if (!(await stat(path)).isDirectory()) return { folder: dirname(path), pictures: [{ path: basename(path), label: '' }], refused: [] }
  const real = await realpath(path)
  const pictures: ListedPicture[] = []
  const refused: { path: string; problem: string }[] = []
  const visit = async (within: readonly string[]): Promise<void> => {
    for (const entry of await readdir(join(real, ...within), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const place = [...within, entry.name]
      const shown = place.join('/')
      if (entry.isDirectory()) {
        if (place.length > deepest) refused.push({ path: shown, problem: `it lies more than ${deepest} folders deep` })
        else await visit(place)
      } else if (otherPictures.test(entry.name)) refused.push({ path: shown, problem: 'pictures of this format are not read: convert it to PNG or JPEG' })
      else if (readable.test(entry.name)) {
        const problem = entry.isFile() ? null : await linkProblem(join(real, ...place), real)
        if (problem === null) pictures.push({ path: shown, label: within[0] ?? '' })
        else refused.push({ path: shown, problem })
      }
    }
  }
  await visit([])
  const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : 1)
  return { folder: real, pictures: pictures.sort(byPath), refused: refused.sort(byPath) }
}

async function linkProblem(path: string, folder: string): Promise<string | null> {
  const real = await realpath(path).catch(() => null)
  if (real === null) return 'it is a link that leads nowhere'
  if (!real.startsWith(`${folder}${sep}`)) return 'it is a link that leads out of the folder'
  return (await stat(real)).isFile() ? null : 'it is no plain file'
}

/** SHA-256 (hex) over the path and the content of every picture. */
export async function hashPictures({ folder, pictures }: PictureFolder): Promise<string> {
  const hash = createHash('sha256')
  for (const { path } of pictures) hash.update(`${JSON.stringify(path)} ${await hashFile(join(folder, path))}\n`)
  return hash.digest('hex')
}
