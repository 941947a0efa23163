import { join } from 'node:path'
import { listPictures, type ListedPicture } from '../../plan/picture-folder.ts'
import { parseCell } from '../cells.ts'
import { faultList, type Consume, type ReadOutcome, type WantedColumn } from '../row-batch.ts'
import { decodePicture } from './decode.ts'
import { sizeOf } from './steps.ts'

/** Pictures that are decoded at the same time; libvips has threads of its own. */
const batchRows = 64

/** Reads the pictures of a folder, their labels and their paths. Those that are damaged are named, as many as may be listed. */
export async function readFolder(path: string, wanted: readonly WantedColumn[], consume: Consume, limit: number): Promise<ReadOutcome> {
  const { folder, pictures, refused } = await listPictures(path)
  const faults = faultList(limit)
  for (const { path: within, problem } of refused) faults.note({ kind: 'picture', within, problem })
  for (const { kind } of wanted.filter(({ key }) => key.startsWith('label\u0000'))) {
    if (kind.kind !== 'class') continue
    const classes = kind.names ?? Array.from({ length: kind.count }, (_, index) => String(index))
    for (const label of new Set(pictures.map(picture => picture.label))) {
      if (typeof parseCell(label, kind) !== 'number') faults.note({ kind: 'picture-class', label, pictures: pictures.filter(picture => picture.label === label).length, classes })
    }
  }
  for (let first = 0; first < pictures.length && !faults.full(); first += batchRows) {
    const batch = pictures.slice(first, first + batchRows)
    const columns = new Map<string, Float64Array>()
    const texts = new Map<string, readonly string[]>()
    const made = new Map<string, readonly Uint8Array[]>()
    for (const { key, kind, index } of wanted) {
      if (kind.kind === 'picture') {
        const decoded = await Promise.all(batch.map(async ({ path: within }) => {
          try {
            const { bytes } = await decodePicture(join(folder, within), kind.steps)
            return bytes.length === sizeOf(kind.stored) ? bytes : 'it is not of the size that the plan says'
          } catch (error) {
            return clauseOf(error)
          }
        }))
        decoded.forEach((bytes, row) => {
          if (typeof bytes === 'string') faults.note({ kind: 'picture', within: batch[row]!.path, problem: bytes })
        })
        made.set(key, decoded.filter(bytes => typeof bytes !== 'string'))
      } else {
        const text = batch.map(picture => columnOf(picture, index))
        texts.set(key, text)
        columns.set(key, Float64Array.from(text, value => Number(parseCell(value, kind))))
      }
    }
    if (!faults.any()) consume({ first, count: batch.length, columns, texts, pictures: made }, fault => faults.note({ kind: 'cell', line: first + fault.row + 1, ...fault }))
  }
  return faults.outcome(pictures.length)
}

/** In the order of the source's columns: picture, label, file. */
const columnOf = ({ label, path }: ListedPicture, index: number): string => (index === 1 ? label : path)

/** What the library says, in one line without the file's path. */
function clauseOf(error: unknown): string {
  const [line = ''] = (error as Error).message.split('\n', 1)
  const known = Object.entries(refusals).find(([said]) => line.includes(said))
  return `it cannot be decoded: ${known?.[1] ?? line.replace(/^Input file (.*?: )?/, '').slice(0, 200)}`
}

/** What the library says of files that people have. */
const refusals: Readonly<Record<string, string>> = {
  'unsupported image format': 'it is empty, or no picture of a format that is read (JPEG, PNG, WebP, GIF, TIFF or AVIF)',
  'exceeds pixel limit': 'it says that it has more than 100 million points',
  'libpng read error': 'it is damaged or cut off',
  'premature end': 'it is damaged or cut off',
  'Unknown error': 'it is damaged or cut off',
}
