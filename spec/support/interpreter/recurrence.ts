import type { Attributes } from '../../../src/tensor/op.ts'
import type { NumberArray } from './array.ts'
import { booleanOf } from '../../../src/tensor/attributes.ts'
import { arrayOf } from './array.ts'

/** Recurrent cells and their way back, one row and one unit at a time. */

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The steps in their order, each with the one before it (null: none). */
function stepsOf(length: number, attributes: Attributes): readonly { readonly at: number; readonly before: number | null }[] {
  const order = Array.from({ length }, (_, index) => (booleanOf(attributes, 'backwards') ? length - 1 - index : index))
  return order.map((at, index) => ({ at, before: index === 0 ? null : order[index - 1]! }))
}

const zeros = (...shape: readonly number[]): NumberArray => arrayOf(shape, () => 0)

/** Element [step, row, unit]; 0 before the first step. */
const read = ({ shape, data }: NumberArray, step: number | null, row: number, unit: number): number =>
  (step === null ? 0 : data[(step * shape[1]! + row) * shape[2]! + unit]!)
const write = ({ shape, data }: NumberArray, step: number, row: number, unit: number, value: number): void =>
  void (data[(step * shape[1]! + row) * shape[2]! + unit] = value)

const counts = (mask: NumberArray | undefined, step: number, row: number): boolean => mask === undefined || mask.data[step * mask.shape[1]! + row] !== 0

/** Row `gate` of the weight times the state before. */
const product = (weight: NumberArray, gate: number, states: NumberArray, before: number | null, row: number): number => {
  const hidden = weight.shape[1]!
  let sum = 0
  for (let unit = 0; unit < hidden; unit++) sum += weight.data[gate * hidden + unit]! * read(states, before, row, unit)
  return sum
}

function eachUnit(rows: number, hidden: number, visit: (row: number, unit: number) => void): void {
  for (let row = 0; row < rows; row++) for (let unit = 0; unit < hidden; unit++) visit(row, unit)
}

export function lstmScan(parts: NumberArray, weight: NumberArray, mask: NumberArray | undefined, attributes: Attributes): readonly NumberArray[] {
  const [length, rows] = parts.shape as [number, number, number]
  const hidden = weight.shape[1]!
  const [states, cells, gates] = [zeros(length, rows, hidden), zeros(length, rows, hidden), zeros(length, rows, 4 * hidden)]
  for (const { at, before } of stepsOf(length, attributes)) {
    eachUnit(rows, hidden, (row, unit) => {
      const [i, f, g, o] = [0, 1, 2, 3].map(gate => {
        const moved = read(parts, at, row, gate * hidden + unit) + product(weight, gate * hidden + unit, states, before, row)
        return gate === 2 ? Math.tanh(moved) : sigmoid(moved)
      }) as [number, number, number, number]
      ;[i, f, g, o].forEach((value, gate) => write(gates, at, row, gate * hidden + unit, value))
      const on = counts(mask, at, row)
      const cell = on ? f * read(cells, before, row, unit) + i * g : read(cells, before, row, unit)
      write(cells, at, row, unit, cell)
      write(states, at, row, unit, on ? o * Math.tanh(cell) : read(states, before, row, unit))
    })
  }
  return [states, cells, gates]
}

export function lstmScanGradient([g, weight, cells, gates, mask]: readonly NumberArray[], attributes: Attributes): NumberArray {
  const [length, rows, hidden] = g!.shape as [number, number, number]
  const result = zeros(length, rows, 4 * hidden)
  // What comes back to the state and the cell of the step before.
  let [state, cell] = [zeros(1, rows, hidden), zeros(1, rows, hidden)]
  for (const { at, before } of stepsOf(length, attributes).toReversed()) {
    const [nextState, nextCell] = [zeros(1, rows, hidden), zeros(1, rows, hidden)]
    eachUnit(rows, hidden, (row, unit) => {
      const arriving = read(g!, at, row, unit) + read(state, 0, row, unit)
      if (!counts(mask, at, row)) {
        write(nextState, 0, row, unit, read(nextState, 0, row, unit) + arriving)
        write(nextCell, 0, row, unit, read(cell, 0, row, unit))
        return
      }
      const [i, f, c, o] = [0, 1, 2, 3].map(gate => read(gates!, at, row, gate * hidden + unit)) as [number, number, number, number]
      const bent = Math.tanh(read(cells!, at, row, unit))
      const toCell = read(cell, 0, row, unit) + arriving * o * (1 - bent * bent)
      const moved = [
        toCell * c * i * (1 - i),
        toCell * read(cells!, before, row, unit) * f * (1 - f),
        toCell * i * (1 - c * c),
        arriving * bent * o * (1 - o),
      ]
      moved.forEach((value, gate) => {
        write(result, at, row, gate * hidden + unit, value)
        for (let from = 0; from < hidden; from++) {
          write(nextState, 0, row, from, read(nextState, 0, row, from) + value * weight!.data[(gate * hidden + unit) * hidden + from]!)
        }
      })
      write(nextCell, 0, row, unit, toCell * f)
    })
    ;[state, cell] = [nextState, nextCell]
  }
  return result
}

export function gruScan([parts, weight, bias, mask]: readonly NumberArray[], attributes: Attributes): readonly NumberArray[] {
  const [length, rows] = parts!.shape as [number, number, number]
  const hidden = weight!.shape[1]!
  const [states, gates] = [zeros(length, rows, hidden), zeros(length, rows, 4 * hidden)]
  for (const { at, before } of stepsOf(length, attributes)) {
    eachUnit(rows, hidden, (row, unit) => {
      const x = (gate: number): number => read(parts!, at, row, gate * hidden + unit)
      const h = (gate: number): number => product(weight!, gate * hidden + unit, states, before, row) + bias!.data[gate * hidden + unit]!
      const reset = sigmoid(x(0) + h(0))
      const kept = counts(mask, at, row) ? sigmoid(x(1) + h(1)) : 1
      const fresh = Math.tanh(x(2) + reset * h(2))
      ;[reset, kept, fresh, h(2)].forEach((value, gate) => write(gates, at, row, gate * hidden + unit, value))
      write(states, at, row, unit, fresh - kept * fresh + kept * read(states, before, row, unit))
    })
  }
  return [states, gates]
}

export function gruScanGradient([g, weight, states, gates]: readonly NumberArray[], attributes: Attributes): readonly NumberArray[] {
  const [length, rows, hidden] = g!.shape as [number, number, number]
  const [parts, products] = [zeros(length, rows, 3 * hidden), zeros(length, rows, 3 * hidden)]
  let state = zeros(1, rows, hidden)
  for (const { at, before } of stepsOf(length, attributes).toReversed()) {
    const next = zeros(1, rows, hidden)
    eachUnit(rows, hidden, (row, unit) => {
      const arriving = read(g!, at, row, unit) + read(state, 0, row, unit)
      const [reset, kept, fresh, h] = [0, 1, 2, 3].map(gate => read(gates!, at, row, gate * hidden + unit)) as [number, number, number, number]
      const toFresh = arriving * (1 - kept) * (1 - fresh * fresh)
      const toKept = arriving * (read(states!, before, row, unit) - fresh) * kept * (1 - kept)
      const toReset = toFresh * h * reset * (1 - reset)
      ;[toReset, toKept, toFresh].forEach((value, gate) => write(parts, at, row, gate * hidden + unit, value))
      ;[toReset, toKept, toFresh * reset].forEach((value, gate) => {
        write(products, at, row, gate * hidden + unit, value)
        for (let from = 0; from < hidden; from++) write(next, 0, row, from, read(next, 0, row, from) + value * weight!.data[(gate * hidden + unit) * hidden + from]!)
      })
      write(next, 0, row, unit, read(next, 0, row, unit) + arriving * kept)
    })
    state = next
  }
  return [parts, products]
}
