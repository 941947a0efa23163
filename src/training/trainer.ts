import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { printable } from '../diagnostics/display.ts'
import type { Plan } from '../plan/plan.ts'
import type { Failure } from './failure.ts'
import { failureOf } from './failure.ts'
import type { AttemptStart } from './link.ts'
import { closing, sharedSlots, takeRequest } from './link.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import type { Told } from './ports.ts'
import type { PreparedTraining, TrainingEnd, TrainingJob } from './train.ts'

export interface TrainerListener {
  tell(event: Told): void
  flush(): void
}

export type TrainerEnd = TrainingEnd | ({ readonly end: 'failed' } & Failure) | { readonly end: 'killed' }

/** Whoever trains: a worker thread, or in an unbundled checkout (tests) this thread. */
export interface Trainer {
  /** Begins to load; what is told meanwhile is kept until training is asked for. */
  prepare(job: TrainingJob, shared: Int32Array): void
  train(start: AttemptStart, listener: TrainerListener): Promise<TrainerEnd>
  /** After an attempt that failed: prepares for another, under another plan of the same data. */
  again(plan: Plan): void
  /** Ends training as it stands, without a checkpoint. */
  kill(): void
  /** As `kill`, with a failure as the end. */
  abandon(problems: readonly Diagnostic[]): void
  close(): Promise<void>
}

/** Starts a training thread. It may be started before there is a plan, so that its libraries load in the meantime. */
export function startTrainer(): Trainer {
  const bundled = import.meta.url.endsWith('.js')
  return bundled ? workerTrainer(new URL('./training-worker.js', import.meta.url)) : trainerHere()
}

const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')

function workerTrainer(entry: URL): Trainer {
  // Standard output belongs to the view: what code of a spec prints goes to standard error, made printable.
  const worker = new Worker(fileURLToPath(entry), { stdout: true, stderr: true })
  for (const said of [worker.stdout, worker.stderr]) said.setEncoding('utf8').on('data', (text: string) => process.stderr.write(printableLines(text)))
  const early: FromWorker[] = []
  let receive = (message: FromWorker): void => void early.push(message)
  const end = settledEnd()
  let shared: Int32Array | null = null
  const fail = (error: unknown): void => end.settle({ end: 'failed', ...failureOf(error) })

  worker.on('message', (message: FromWorker) => receive(message))
  worker.on('error', fail)
  worker.on('exit', code => fail(new Error(`the training thread ended with code ${code}`)))
  const post = (message: ToWorker): void => worker.postMessage(message)
  return {
    prepare(job, memory) {
      shared = memory
      post({ kind: 'prepare', ...job, shared: memory.buffer as SharedArrayBuffer })
    },
    train(start, listener) {
      receive = message => {
        switch (message.kind) {
          case 'event':
            return listener.tell(message.event)
          case 'flush':
            try {
              listener.flush()
            } catch (error) {
              // Not answered: the thread waits before its checkpoint until it is ended.
              return fail(error)
            }
            Atomics.store(shared!, sharedSlots.flushed, message.sequence)
            Atomics.notify(shared!, sharedSlots.flushed)
            return
          case 'end':
            return end.settle(message.end)
          case 'failed':
            return end.settle({ end: 'failed', ...message.failure })
        }
      }
      early.splice(0).forEach(message => receive(message))
      post({ kind: 'start', start })
      return end.settled()
    },
    again(plan) {
      end.renew()
      post({ kind: 'again', plan })
    },
    kill: () => end.settle({ end: 'killed' }),
    abandon: problems => end.settle({ end: 'failed', problems, memory: false }),
    async close() {
      worker.removeAllListeners('exit')
      // Not `terminate` at once: where that meets ONNX Runtime's native code, it aborts the whole process.
      const exited = worker.threadId === exitedThread ? Promise.resolve() : new Promise<void>(resolve => worker.once('exit', () => resolve()))
      receive = () => undefined
      post({ kind: 'close' })
      if (shared !== null) {
        Atomics.store(shared, sharedSlots.flushed, closing)
        Atomics.notify(shared, sharedSlots.flushed)
      }
      const late = setTimeout(() => void worker.terminate(), patience)
      await exited
      clearTimeout(late)
    },
  }
}

/** The end of an attempt, which may come before anyone waits for it. Only the first counts. */
function settledEnd() {
  let settle: (end: TrainerEnd) => void = () => undefined
  let ended: Promise<TrainerEnd>
  const renew = (): void => void (ended = new Promise<TrainerEnd>(resolve => (settle = resolve)))
  renew()
  return { settle: (end: TrainerEnd): void => settle(end), settled: (): Promise<TrainerEnd> => ended, renew }
}

/** What Node calls a worker that has ended. */
const exitedThread = -1

/** Milliseconds that a native call may take before its thread is ended by force. */
const patience = 5000

/** The same in this thread: requests and signals are seen between updates only. */
function trainerHere(): Trainer {
  const early: Told[] = []
  let tell = (event: Told): void => void early.push(event)
  let flush = (): void => undefined
  const end = settledEnd()
  let prepared: Promise<PreparedTraining> | null = null
  return {
    prepare(job, shared) {
      prepared = import('./train.ts').then(({ prepareTraining }) =>
        prepareTraining(job, { tell: event => tell(event), flush: () => flush(), request: () => takeRequest(shared) }))
      prepared.catch(() => undefined) // awaited by `train`; a refusal before it must not be an unhandled rejection
    },
    train(start, listener) {
      tell = listener.tell
      flush = listener.flush
      early.splice(0).forEach(event => tell(event))
      prepared!
        .then(training => training.run(start))
        .then(end.settle, (error: unknown) => end.settle({ end: 'failed', ...failureOf(error) }))
      return end.settled()
    },
    again(plan) {
      end.renew()
      prepared = prepared!.then(training => training.again(plan).then(() => training))
      prepared.catch(() => undefined) // awaited by `train`
    },
    kill: () => end.settle({ end: 'killed' }),
    abandon: problems => end.settle({ end: 'failed', problems, memory: false }),
    close: async () => undefined,
  }
}
