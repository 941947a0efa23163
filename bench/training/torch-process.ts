import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A Python process that makes PyTorch training steps on request. */
export interface TorchProcess {
  readonly version: string
  /** Milliseconds of each step, or why there are none. */
  steps(model: string, variant: 'eager' | 'compile', count: number): Promise<readonly number[] | { readonly skipped: string }>
  close(): void
}

/** Null where the interpreter or PyTorch is not there. */
export async function startTorch(python: string, script: string, threads: number): Promise<TorchProcess | null> {
  const child = spawn(python, [script, String(threads)], { stdio: ['pipe', 'pipe', 'ignore'] })
  const failed = new Promise<null>(resolve => {
    child.once('error', () => resolve(null))
    child.once('exit', () => resolve(null))
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async <T>(): Promise<T | null> => {
    const line = await Promise.race([lines.next(), failed])
    return line === null || line.done ? null : (JSON.parse(line.value) as T)
  }
  const hello = await answer<{ torch: string }>()
  if (hello === null) return null
  return {
    version: hello.torch,
    async steps(model, variant, count) {
      child.stdin.write(`${model} ${variant} ${count}\n`)
      const result = await answer<{ milliseconds?: number[]; skipped?: string }>()
      return result?.milliseconds ?? { skipped: result?.skipped ?? 'the PyTorch process ended' }
    },
    close: () => child.stdin.end(),
  }
}
