import { totalmem } from 'node:os'

/** Bytes of memory that this process may come to use: the machine's, or less where a container (cgroup) is given less. */
export function memoryLimit(): number {
  const constrained = process.constrainedMemory?.() ?? 0 // 0 or more than there is: no limit
  return constrained > 0 ? Math.min(totalmem(), constrained) : totalmem()
}
