import type { CellKind } from '../cells.ts'
import { numberFault } from '../cells.ts'
import { faultList, type Consume, type ReadOutcome, type WantedColumn } from '../row-batch.ts'
import type { DataFile } from '../records.ts'
import { preparePicture } from './decode.ts'
import { readIdx } from './idx.ts'
import { readFolder } from './read-folder.ts'
import { sizeOf } from './steps.ts'

const batchRows = 1024

/** Reads pictures and their labels. Rows are numbered from 1 in faults. */
export async function readPictures(file: DataFile, wanted: readonly WantedColumn[], consume: Consume, limit: number): Promise<ReadOutcome> {
  if (file.kind === 'images') return readFolder(file.path, wanted, consume, limit)
  const failed = (problem: string): ReadOutcome => ({ rows: 0, faults: [{ kind: 'picture', within: null, problem }], more: false })
  const pictures = await readIdx(file.path, 3)
  if (typeof pictures === 'string') return failed(pictures)
  const [rows = 0, height = 0, width = 0] = pictures.extents
  const labels = file.labels === null || file.labels === undefined ? null : await readIdx(file.labels.path, 1)
  if (typeof labels === 'string') return failed(`its file of labels: ${labels}`)
  if (labels !== null && labels.extents[0] !== rows) return failed(`it has ${rows} pictures, and its file of labels has ${labels.extents[0]}`)

  const faults = faultList(limit)
  const size = height * width
  for (let first = 0; first < rows && !faults.full(); first += batchRows) {
    const count = Math.min(batchRows, rows - first)
    const columns = new Map<string, Float64Array>()
    const made = new Map<string, Uint8Array[]>()
    for (const { key, kind } of wanted) {
      if (kind.kind === 'picture') {
        const prepared = await Promise.all(Array.from({ length: count }, (_, row) =>
          preparePicture({ shape: [1, height, width], bytes: pictures.bytes.subarray((first + row) * size, (first + row + 1) * size) }, kind.steps)))
        made.set(key, prepared.map(({ bytes }) => bytes))
        const wrong = made.get(key)!.find(bytes => bytes.length !== sizeOf(kind.stored))
        if (wrong !== undefined) return failed(`its pictures are ${height} × ${width}, which is not the size of those of \`train\``)
        continue
      }
      const values = Float64Array.from(labels!.bytes.subarray(first, first + count))
      values.forEach((value, row) => {
        const fault = numberFault(value, kind)
        if (fault !== null) faults.note({ kind: 'cell', line: first + row + 1, column: 'label', value: String(value), fault, expected: numbered(kind) })
      })
      columns.set(key, values)
    }
    if (!faults.any()) {
      consume({ first, count, columns, texts: new Map(), pictures: made }, ({ row, ...fault }) => faults.note({ kind: 'cell', line: first + row + 1, ...fault }))
    }
  }
  return faults.outcome(rows)
}

/** Labels are numbers here, names or not. */
const numbered = (kind: CellKind): CellKind => (kind.kind === 'class' ? { ...kind, names: null } : kind)
