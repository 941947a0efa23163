import { statfsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { memoryLimit } from '../plan/memory-limit.ts'
import type { PlanEnvironment } from '../plan/plan.ts'

export interface EnvironmentRequest {
  readonly root: string
  /** As written, or as the command line has it. */
  readonly outputDir: string
  /** Folder that a relative `output_dir` starts from. */
  readonly cwd: string
  readonly engine: string
  readonly device: string
  readonly threads: number
  readonly versions: Readonly<Record<string, string>>
  readonly now: Date
}

/** This machine, now: what a plan says beside its hashed part. */
export function environmentOf(request: EnvironmentRequest): PlanEnvironment {
  const outputDir = resolve(request.cwd, expandHome(request.outputDir))
  return {
    root: request.root,
    output_dir: outputDir,
    engine: request.engine,
    device: request.device,
    threads: request.threads,
    versions: { node: process.versions.node, ...request.versions },
    free_disk_bytes: freeDisk(outputDir),
    total_memory_bytes: memoryLimit(),
    created: request.now.toISOString(),
  }
}

/** `~/runs` is under the home folder, as Transformers expands it. */
const expandHome = (path: string): string => (path === '~' || path.startsWith('~/') ? homedir() + path.slice(1) : path)

/** Bytes free for us on the disk that `path` will be on: that of its nearest folder that exists. Null where unknown. */
function freeDisk(path: string): number | null {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      const { bavail, bsize } = statfsSync(folder)
      return bavail * bsize
    } catch {
      // Not there yet, or not ours to see: the folder above is on the same disk, or nothing can be said.
      if (dirname(folder) === folder) return null
    }
  }
}
