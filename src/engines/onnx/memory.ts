/**
 * What a training process takes beside what its plan counts. Both measured (bench/RESULTS.md, "Memory of the onnx engine"): peak
 * resident size of MLPs and CNNs from 0.04 to 6 million parameters, batches from 64 to 4096; the sum came within 10 % of each.
 */

/** Node, ONNX Runtime and a session, before data: resident bytes. */
export const runtimeBytes = 90 * 1024 * 1024

/**
 * Bytes that ONNX Runtime takes where the program's values alive at once are `peakBytes` (tensor/cost.ts): 64-bit indices,
 * transposed copies, and what its arena cannot reuse.
 */
export function activationBytes(peakBytes: number): number {
  return Math.ceil(peakBytes * 1.6)
}
