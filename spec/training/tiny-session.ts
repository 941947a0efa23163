import type { Batch, Session } from '../../src/engines/engine.ts'

/**
 * A real, if tiny, engine: y = w·x under mean squared error and plain gradient descent, in double precision. For tests of the loop's own
 * order and arithmetic, where one can follow the numbers by hand.
 */
export function tinySession(initial: number): Session & { readonly weight: () => number } {
  let weight = initial
  let gradient = 0
  let steps = 0
  const sums = (batch: Batch) => {
    const x = batch['x']!.data
    const y = batch['y']!.data
    let lossSum = 0
    let slope = 0
    for (let row = 0; row < x.length; row++) {
      const error = weight * x[row]! - y[row]!
      lossSum += error * error
      slope += 2 * error * x[row]!
    }
    return { lossSum, slope, weightSum: x.length }
  }
  const tensor = (value: number) => ({ dtype: 'float32' as const, shape: [1], data: Float32Array.of(value) })
  return {
    weight: () => weight,
    async accumulate(batch, _position, inverseNormaliser) {
      const { lossSum, slope, weightSum } = sums(batch)
      gradient += slope * inverseNormaliser
      return { lossSum, weightSum }
    },
    async update({ learningRate }) {
      const gradientNorm = Math.abs(gradient)
      weight -= learningRate * gradient
      gradient = 0
      steps++
      return { gradientNorm }
    },
    gradientNorm: () => Math.abs(gradient),
    discard() {
      gradient = 0
    },
    async evaluate(batch) {
      const { lossSum, weightSum } = sums(batch)
      return { lossSum, weightSum, metricSums: {}, outputs: {} }
    },
    exportState: async () => ({ weights: { w: tensor(weight) }, optimizer: {}, optimizerSteps: steps }),
    async importState(state) {
      weight = state.weights['w']!.data[0]!
      steps = state.optimizerSteps
    },
    async importWeights(weights) {
      weight = weights['w']!.data[0]!
    },
    close: async () => undefined,
  }
}
