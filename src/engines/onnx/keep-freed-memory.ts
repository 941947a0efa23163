import { readFileSync } from 'node:fs'

const [firstBytes, growth, blocks] = [24 * 2 ** 20, 2 ** 18, 16]

/**
 * Makes glibc keep freed memory instead of handing it back to the system. ONNX Runtime's binding copies every output of a
 * run into a new array, gradients included. By default glibc returns such blocks when they are freed, and the next step pays
 * a page fault for every 4 KiB of them: measured on a virtual machine, a step of a 670,000-parameter MLP took 12 ms instead of
 * 2.4. Freeing a large block raises the threshold for good (mallopt(3), M_MMAP_THRESHOLD is dynamic up to 32 MiB), so a few are
 * made and dropped; the last ones make the collector free the first. Each is larger than what was freed before it, and so a
 * mapping of its own, which is never touched and takes no physical memory.
 * Where the process may map only so much (`ulimit -d`, `ulimit -v`) it is left alone: there, freed memory is better given back.
 */
export function keepFreedMemory(): void {
  if (process.platform !== 'linux' || mapsAreLimited()) return
  for (let i = 0; i < blocks; i++) new ArrayBuffer(firstBytes + i * growth)
}

function mapsAreLimited(): boolean {
  try {
    return /^Max (data size|address space) +\d/m.test(readFileSync('/proc/self/limits', 'latin1'))
  } catch {
    return true // nothing is known of this system
  }
}
