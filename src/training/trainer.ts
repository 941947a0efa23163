import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { printable } from '../diagnostics/display.ts'
import { failureDiagnostics } from './failure.ts'
import type { AttemptStart } from './link.ts'
import { closing, sharedSlots, takeRequest } from './link.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import type { Told } from './ports.ts'
import type { TrainingEnd, TrainingJob } from './train.ts'

export interface TrainerListener {
  tell(event: Told): void
  flush(): void
}

export type TrainerEnd = TrainingEnd | { readonly end: 'failed'; readonly problems: readonly Diagnostic[] } | { readonly end: 'killed' }

/** Whoever trains: a worker thread, or in an unbundled checkout (tests) this thread. */
export interface Trainer {
  /** Begins to load; what is told meanwhile is kept until training is asked for. */
  prepare(job: TrainingJob, shared: Int32Array): void
  train(start: AttemptStart, listener: TrainerListener): Promise<TrainerEnd>
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
  let settle: (end: TrainerEnd) => void = () => undefined
  const ended = new Promise<TrainerEnd>(resolve => (settle = resolve))
  let shared: Int32Array | null = null
  const fail = (error: unknown): void => settle({ end: 'failed', problems: failureDiagnostics(error) })

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
            return settle(message.end)
          case 'failed':
            return settle({ end: 'failed', problems: message.problems })
        }
      }
      early.splice(0).forEach(message => receive(message))
      post({ kind: 'start', start })
      return ended
    },
    kill: () => settle({ end: 'killed' }),
    abandon: problems => settle({ end: 'failed', problems }),
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

/** What Node calls a worker that has ended. */
const exitedThread = -1

/** Milliseconds that a native call may take before its thread is ended by force. */
const patience = 5000

/** The same in this thread: requests and signals are seen between updates only. */
function trainerHere(): Trainer {
  const early: Told[] = []
  let tell = (event: Told): void => void early.push(event)
  let flush = (): void => undefined
  let settle: (end: TrainerEnd) => void = () => undefined
  const ended = new Promise<TrainerEnd>(resolve => (settle = resolve))
  let prepared: Promise<Awaited<ReturnType<typeof import('./train.ts')['prepareTraining']>>> | null = null
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
        .then(settle, (error: unknown) => settle({ end: 'failed', problems: failureDiagnostics(error) }))
      return ended
    },
    kill: () => settle({ end: 'killed' }),
    abandon: problems => settle({ end: 'failed', problems }),
    close: async () => undefined,
  }
}
