import type { Attributes } from '../attributes.ts'
import type { Builder } from '../builder-interface.ts'
import type { Op } from '../op.ts'
import type { Dimension, Shape, TensorType, ValueId } from '../program.ts'
import { booleanOf } from '../attributes.ts'
import { product, sameShape } from '../dimension.ts'
import { expectType, fixed, float, floatOf } from './expect.ts'

interface Extents {
  readonly length: Dimension
  readonly batch: Dimension
  readonly hidden: number
}

/** Checks [length, batch, gates·hidden] beside [gates·hidden, hidden] and the mask. */
function extentsOf(parts: TensorType | undefined, weight: TensorType | undefined, gates: number, mask: TensorType | undefined): Extents {
  const [length, batch, width] = float(parts) as [Dimension, Dimension, Dimension]
  const [rows, hidden] = float(weight)
  if (fixed(rows) !== gates * fixed(hidden) || rows !== width) {
    throw new Error(`a recurrence over [${float(parts).join(', ')}] with a weight [${float(weight).join(', ')}]`)
  }
  if (mask !== undefined && !sameShape(expectType(mask, 'bool').shape, [length, batch])) {
    throw new Error(`a mask [${mask.shape.join(', ')}] of a recurrence over [${float(parts).join(', ')}]`)
  }
  return { length, batch, hidden: fixed(hidden) }
}

const rowsOf = (b: Builder, value: ValueId): ValueId => {
  const [length, batch, width] = b.shapeOf(value) as [Dimension, Dimension, Dimension]
  return b.reshape(value, [product([length, batch]), width])
}

/** Σ over all steps and rows of the gates' gradient times the state before that step: the gradient of the state's weight. */
const weightGradient = (b: Builder, gates: ValueId, states: ValueId, attributes: Attributes): ValueId => {
  const before = b.emit('shift', [states], { axis: 0, by: booleanOf(attributes, 'backwards') ? -1 : 1 })
  return b.matmul(rowsOf(b, gates), rowsOf(b, before), true, false)
}

const threeAxes = (shape: Shape): Shape => {
  if (shape.length !== 3) throw new Error(`a recurrence over [${shape.join(', ')}]`)
  return shape
}

/**
 * Recurrent cells over axis 0, from its end where `backwards` says so. Only the first output passes a gradient. The gradient ops go the
 * other way and make the gates' gradients alone: those of weights and biases are sums over all steps, made by other ops at once.
 */
export const recurrenceOps = {
  lstm_scan: {
    summary: `lstm_scan(parts [length, batch, 4h], weight [4h, h], mask [length, batch]?){backwards} → (states, cells [length, batch, h],
      gates [length, batch, 4h]): step by step from zeros, with i, f, g, o the quarters of parts + state·weightᵀ,
      gates = σ(i), σ(f), tanh(g), σ(o), cell = σ(f)·cell + σ(i)·tanh(g), state = σ(o)·tanh(cell). Where the mask is false, state and cell
      stay what they were. float32, the mask bool.`,
    attributes: { backwards: 'boolean' },
    infer: ([parts, weight, mask]) => {
      const { length, batch, hidden } = extentsOf(parts, weight, 4, mask)
      const state = floatOf([length, batch, hidden])
      return [state, state, floatOf(threeAxes(float(parts)))]
    },
    derivative: (b, { inputs: [, weight, ...mask], outputs: [states, cells, gates], attributes }, [g], needed) => {
      if (g === null || g === undefined) return [null, null]
      const parts = b.emit('lstm_scan_gradient', [g, weight!, cells!, gates!, ...mask], attributes)
      return [parts, needed[1] ? weightGradient(b, parts, states!, attributes) : null]
    },
  },
  lstm_scan_gradient: {
    summary: `lstm_scan_gradient(g, weight, cells, gates, mask?){backwards}: the gradient of lstm_scan's parts, g that of its states, the
      others its inputs and outputs. float32, the gates' shape.`,
    attributes: { backwards: 'boolean' },
    infer: ([g, weight, cells, gates, mask]) => {
      const { length, batch, hidden } = extentsOf(gates, weight, 4, mask)
      if ([g, cells].some(state => !sameShape(float(state), [length, batch, hidden]))) throw new Error('lstm_scan_gradient of other states')
      return [gates!]
    },
    derivative: 'none',
  },
  gru_scan: {
    summary: `gru_scan(parts [length, batch, 3h], weight [3h, h], bias [3h], mask [length, batch]?){backwards} → (states [length, batch, h],
      gates [length, batch, 4h]): step by step from zeros, with r, z, n the thirds of parts and r′, z′, n′ those of state·weightᵀ + bias,
      gates = (R, Z, N, n′) with R = σ(r + r′), Z = σ(z + z′), N = tanh(n + R·n′), state = N − Z·N + Z·state. Where the mask is false, Z is
      1 and so the state stays what it was. float32, the mask bool.`,
    attributes: { backwards: 'boolean' },
    infer: ([parts, weight, bias, mask]) => {
      const { length, batch, hidden } = extentsOf(parts, weight, 3, mask)
      if (!sameShape(float(bias), [3 * hidden])) throw new Error(`a bias [${float(bias).join(', ')}] of ${3 * hidden} gates`)
      return [floatOf([length, batch, hidden]), floatOf([length, batch, 4 * hidden])]
    },
    derivative: (b, { inputs: [, weight], outputs: [states, gates], attributes }, [g], needed) => {
      if (g === null || g === undefined) return [null, null, null]
      const [parts, products] = b.apply('gru_scan_gradient', [g, weight!, states!, gates!], attributes)
      return [
        parts!,
        needed[1] ? weightGradient(b, products!, states!, attributes) : null,
        needed[2] ? b.sum(products!, [0, 1], false) : null,
      ]
    },
  },
  gru_scan_gradient: {
    summary: `gru_scan_gradient(g, weight, states, gates){backwards} → (parts, products [length, batch, 3h]): the gradients of gru_scan's
      parts and of its state·weightᵀ + bias, g that of its states, the others its inputs and outputs. float32.`,
    attributes: { backwards: 'boolean' },
    infer: ([g, weight, states, gates]) => {
      const [length, batch, width] = threeAxes(float(g)) as [Dimension, Dimension, Dimension]
      const hidden = fixed(width)
      const fit = sameShape(float(states), float(g)) && sameShape(float(gates), [length, batch, 4 * hidden])
      if (!fit || !sameShape(float(weight), [3 * hidden, hidden])) throw new Error('gru_scan_gradient of other states')
      const sides = floatOf([length, batch, 3 * hidden])
      return [sides, sides]
    },
    derivative: 'none',
  },
} satisfies Record<string, Op>
