import { diagnostic } from '../diagnostics/registry.ts'
import type { Session } from '../engines/engine.ts'
import type { PlannedTraining } from '../plan/plan.ts'
import { RunFailure } from './failure.ts'

/** Tells whether an error means that memory ran out (`Engine.ranOutOfMemory`). */
export type MemoryJudge = (error: unknown) => boolean

/**
 * Turns the errors of a session that ran out of memory into failures that say in what. Only one in a training step is marked as such:
 * a smaller training batch does not help an evaluation (as Transformers 5.18 has it).
 */
export function watchingMemory(session: Session, training: PlannedTraining, ranOut: MemoryJudge): Session {
  const told = (error: unknown, during: 'training' | 'evaluation', rows: number, update: number): unknown =>
    ranOut(error) ? new RunFailure([diagnostic('memory-ran-out', { during, rows, update, reason: firstSentence(error) }, null)], during === 'training') : error
  return {
    ...session,
    async accumulate(batch, position, inverseNormaliser) {
      try {
        return await session.accumulate(batch, position, inverseNormaliser)
      } catch (error) {
        throw told(error, 'training', Math.min(training.train_batch_size, training.train_rows), position.update)
      }
    },
    async evaluate(batch, options) {
      try {
        return await session.evaluate(batch, options)
      } catch (error) {
        throw told(error, 'evaluation', training.eval_batch_size, 0)
      }
    },
  }
}

/** What the engine was about, without the name of its source file and its C++ signature. */
function firstSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const wanted = /requested buffer of size (\d+)/.exec(text)
  const node = /while running (\w+) node/.exec(text)
  const what = wanted === null ? 'an allocation failed' : `${wanted[1]} bytes could not be allocated`
  return node === null ? what : `${what} in ${node[1]}`
}
