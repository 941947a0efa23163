import { MessageChannel } from 'node:worker_threads'

/** Smaller ones are not worth the call. */
const leastBytes = 4096

/**
 * Frees the memory of arrays that nobody reads any more, now instead of at the next collection: afterwards they are empty. ONNX Runtime's
 * binding copies each output of a run into a new array, also where the caller gave one; left to the collector, a step of a 1.2
 * million-parameter MLP makes 5 MB of them, and V8 marks its whole heap every few steps to be rid of them.
 */
export type FreeArrays = (arrays: readonly ArrayBufferView[]) => void

export function createFreeArrays(): FreeArrays {
  // A message to a closed port is dropped, and what was handed over with it is freed.
  const { port1, port2 } = new MessageChannel()
  port2.close()
  port1.unref()
  return arrays => {
    const large = arrays.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer && buffer.byteLength >= leastBytes ? [buffer] : []))
    if (large.length > 0) port1.postMessage(null, large)
  }
}
