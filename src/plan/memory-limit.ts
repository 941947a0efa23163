import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'

/** Bytes of memory that this process may come to use: the machine's, or less where a container (cgroup) or `ulimit` gives less. */
export function memoryLimit(): number {
  const constrained = process.constrainedMemory?.() ?? 0 // 0 or more than there is: no limit
  return Math.min(totalmem(), ...(constrained > 0 ? [constrained] : []), ...userLimits())
}

/** What `ulimit -d` and `ulimit -v` allow this process, in bytes, where they are set and the system tells (Linux). */
function userLimits(): readonly number[] {
  let limits: string
  try {
    limits = readFileSync('/proc/self/limits', 'utf8')
  } catch {
    return []
  }
  return [...limits.matchAll(/^Max (?:data size|address space) +(\d+)/gm)].map(([, soft]) => Number(soft))
}
