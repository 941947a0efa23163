import type { HostTensor } from '../../engine.ts'
import type { Optimizer } from './optimizer.ts'
import type { Place, Storage } from '../storage.ts'

/** ε added to g², the bound on the root mean square of an update, and the exponent of the decay: the library's defaults. */
const epsilon = 1e-30
const threshold = 1
const decayExponent = -0.8

/**
 * Adafactor (Shazeer and Stern, 2018) with an outside learning rate, as the Trainer sets it up: no momentum, no parameter scaling.
 * A tensor of two or more dimensions keeps running means of g² over its last and its second-last extent, whose outer product
 * stands for the second moment; others keep all of it.
 */
export function createAdafactor(storage: Storage): Optimizer {
  const moments = storage.layout.stretches.map(({ weightDecay, places }) => ({
    weightDecay,
    tensors: places.map(place => createMoments(place)),
  }))
  const state: Record<string, HostTensor> = {}
  for (const { place: { parameter }, slots } of moments.flatMap(group => group.tensors)) {
    for (const [slot, tensor] of Object.entries(slots)) state[`${parameter.name}/${slot}`] = tensor
  }
  const largest = Math.max(0, ...storage.layout.stretches.flatMap(({ places }) => places.map(place => place.count)))
  const step = new Float32Array(largest)
  return {
    update(number, rate, clip) {
      const beta = 1 - number ** decayExponent
      for (const { weightDecay, tensors } of moments) {
        for (const { place: { parameter: { name }, count }, normalise } of tensors) {
          const weights = storage.weights.views.get(name)!
          const gradient = storage.gradients.views.get(name)!
          for (let i = 0; i < count; i++) step[i] = gradient[i]! * clip
          normalise(step, beta)
          let squares = 0
          for (let i = 0; i < count; i++) squares += step[i]! * step[i]!
          const scale = rate / Math.max(1, Math.sqrt(squares / count) / threshold)
          for (let i = 0; i < count; i++) weights[i] = weights[i]! * (1 - weightDecay * rate) - step[i]! * scale
        }
      }
    },
    state,
  }
}

interface Moments {
  readonly place: Place
  readonly slots: Readonly<Record<string, HostTensor>>
  /** Takes the gradient into the running means (weight 1 − beta) and divides it by the root of the second moment, in place. */
  readonly normalise: (gradient: Float32Array, beta: number) => void
}

function createMoments(place: Place): Moments {
  const { shape } = place.parameter
  return shape.length >= 2 ? factored(place) : full(place)
}

function full(place: Place): Moments {
  const squares = new Float32Array(place.count)
  return {
    place,
    slots: { exp_avg_sq: { dtype: 'float32', shape: place.parameter.shape, data: squares } },
    normalise(gradient, beta) {
      for (let i = 0; i < place.count; i++) {
        squares[i] = beta * squares[i]! + (1 - beta) * (gradient[i]! * gradient[i]! + epsilon)
        gradient[i] = gradient[i]! / Math.sqrt(squares[i]!)
      }
    },
  }
}

function factored(place: Place): Moments {
  const { shape } = place.parameter
  const rows = shape.at(-2)!
  const columns = shape.at(-1)!
  const matrices = place.count / (rows * columns)
  const rowMeans = new Float32Array(matrices * rows)
  const columnMeans = new Float32Array(matrices * columns)
  return {
    place,
    slots: {
      exp_avg_sq_row: { dtype: 'float32', shape: shape.slice(0, -1), data: rowMeans },
      exp_avg_sq_col: { dtype: 'float32', shape: [...shape.slice(0, -2), columns], data: columnMeans },
    },
    normalise(gradient, beta) {
      for (let matrix = 0; matrix < matrices; matrix++) {
        const start = matrix * rows * columns
        const row = rowMeans.subarray(matrix * rows, (matrix + 1) * rows)
        const column = columnMeans.subarray(matrix * columns, (matrix + 1) * columns)
        const columnSums = new Float64Array(columns)
        for (let i = 0; i < rows; i++) {
          let rowSum = 0
          for (let j = 0; j < columns; j++) {
            const g = gradient[start + i * columns + j]!
            const square = g * g + epsilon
            rowSum += square
            columnSums[j] = columnSums[j]! + square
          }
          row[i] = beta * row[i]! + (1 - beta) * (rowSum / columns)
        }
        for (let j = 0; j < columns; j++) column[j] = beta * column[j]! + (1 - beta) * (columnSums[j]! / rows)
        let rowMean = 0
        for (const value of row) rowMean += value / rows
        for (let i = 0; i < rows; i++) {
          const byRow = 1 / Math.sqrt(row[i]! / rowMean)
          for (let j = 0; j < columns; j++) {
            const at = start + i * columns + j
            gradient[at] = gradient[at]! * byRow / Math.sqrt(column[j]!)
          }
        }
      }
    },
  }
}
