import { parentPort } from 'node:worker_threads'
import type { Link } from './link.ts'
import { closing, sharedSlots, takeRequest } from './link.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import type { PreparedTraining } from './train.ts'
import { prepareTraining } from './train.ts'
import { failureOf } from './failure.ts'

/**
 * The thread that trains. It prepares (data, engine) as soon as it has the plan, and trains when it is told where to start.
 * The first message carries everything it knows of the run.
 */
const port = parentPort
if (port === null) throw new Error('training-worker.js is started by trainspec run')

// The default engine's native library loads while the main thread still makes the plan; if that fails, opening it says why.
import('../engines/onnx/session.ts').catch(() => undefined)

const send = (message: FromWorker): void => port.postMessage(message)
let prepared: Promise<PreparedTraining> | null = null

port.on('message', (message: ToWorker) => {
  void receive(message).catch((error: unknown) => send({ kind: 'failed', failure: failureOf(error) }))
})

async function receive(message: ToWorker): Promise<void> {
  if (message.kind === 'close') process.exit()
  if (message.kind === 'prepare') {
    const { plan, engine, device, threads } = message
    prepared = prepareTraining({ plan, engine, device, threads }, linkOver(new Int32Array(message.shared)))
    await prepared
    return
  }
  if (message.kind === 'again') {
    const before = prepared
    prepared = before!.then(training => training.again(message.plan).then(() => training))
    await prepared
    return
  }
  if (prepared === null) throw new Error('told to start before it was told what')
  const training = await prepared
  send({ kind: 'end', end: await training.run(message.start) })
}

function linkOver(shared: Int32Array): Link {
  let sequence = 0
  return {
    tell: event => send({ kind: 'event', event }),
    flush() {
      sequence++
      send({ kind: 'flush', sequence })
      // Blocks this thread only; the main thread answers as soon as the events before are in the file.
      for (let seen = Atomics.load(shared, sharedSlots.flushed); seen < sequence; seen = Atomics.load(shared, sharedSlots.flushed)) {
        if (seen === closing) process.exit()
        Atomics.wait(shared, sharedSlots.flushed, seen, 1000)
      }
    },
    request: () => takeRequest(shared),
  }
}
