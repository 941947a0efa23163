import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import { ranOutOfMemory } from '../engines/onnx/ran-out.ts'

/** What stopped a run, as diagnostics. Thrown where no value can be returned: deep in the loop, or across threads. */
export class RunFailure extends Error {
  /** @param memory whether memory ran out in a training step, so that a smaller batch may help */
  constructor(readonly problems: readonly Diagnostic[], readonly memory = false) {
    super(problems.map(({ message }) => message).join('; '))
  }
}

/** Runs a piece of work that writes; a full disk, a lost mount and the like become a diagnostic that names what was written. */
export function writing<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new RunFailure([diagnostic('write-failed', { what, reason: reasonOf(error) }, null)])
  }
}

/** The same of work that takes its time. */
export async function writingLater<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    return writing(what, () => {
      throw error
    })
  }
}

/** One sentence of what stopped a run: the first fault, how many there are, and where all of them are told. */
export function inShort(problems: readonly Diagnostic[]): string {
  const [first] = problems
  if (problems.length <= 1) return first?.message ?? ''
  const inData = problems.every(({ code }) => code.startsWith('SPEC5'))
  const isMore = problems.some(({ name }) => name === 'data-more-problems')
  const count = `${isMore ? 'more than ' : ''}${problems.length - Number(isMore)} faults`
  return `${count}${inData ? ' in the data' : ''}, the first: ${first!.message}; ${inData ? '`trainspec data` lists them' : 'the output of the run has all'}`
}

/** How a run failed, as it is passed between threads. */
export interface Failure {
  readonly problems: readonly Diagnostic[]
  /** Memory ran out in a training step. */
  readonly memory: boolean
}

export const failureOf = (error: unknown): Failure => ({ problems: failureDiagnostics(error), memory: error instanceof RunFailure && error.memory })

export function failureDiagnostics(error: unknown): readonly Diagnostic[] {
  if (error instanceof RunFailure) return error.problems
  if (ranOutOfMemory(error)) return [diagnostic('no-memory', { reason: (error as Error).message }, null)]
  return [diagnostic('training-failed', { reason: error instanceof Error ? error.message : String(error) }, null)]
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && 'syscall' in error

const reasonOf = (error: NodeJS.ErrnoException): string => systemRefusal(error) ?? error.message
