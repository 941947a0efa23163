import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { kindBytes, otherKind } from '../language/data/file-kind.ts'
import { nodeHost } from '../language/host.ts'

/** The kind of source that reads new rows, by the end of their file's name. */
export const rowKinds: Readonly<Partial<Record<string, 'csv' | 'jsonl' | 'parquet' | 'text'>>> = {
  '.csv': 'csv', '.tsv': 'csv', '.jsonl': 'jsonl', '.ndjson': 'jsonl', '.parquet': 'parquet', '.txt': 'text',
}

/** What a file of new rows is instead of what its name says, or the source of the training: `trained`. */
export function anotherKind(path: string, shown: string, source: Parameters<typeof otherKind>[1], trained: string): readonly Diagnostic[] {
  const start = nodeHost(dirname(realpathSync(path)), []).readStart(path, kindBytes)
  const other = start.ok ? otherKind(start.value, source, shown) : null
  if (other === null) return []
  const { name: found, reader, help } = other
  const named = Object.entries(rowKinds).find(([, kind]) => kind === reader)?.[0]
  return [diagnostic('another-kind-of-file', {
    path: shown,
    source,
    found,
    help: named !== undefined ? `Give it a name that ends in ${named}: by that predict knows how to read rows.`
      : reader === undefined ? help : `The model was trained on rows of \`${trained}\`.`,
  }, null)]
}
