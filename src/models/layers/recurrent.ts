import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Layer, LayerContext, Options } from '../layer.ts'
import { product } from '../../tensor/dimension.ts'
import { shapeText } from '../layer.ts'
import { booleanOption, numberOption } from '../options.ts'
import { drop } from './dropout.ts'
import { isExtents, knownExtents, numbersWanted } from './expect.ts'

/** Steps are written out one by one, so a program has as many as the sequence is long. */
const longestUnrolled = 1000

/** One step: from the input's part of all gates [batch, gates·hidden] and the state before (null: zeros) to the state after. */
interface Cell {
  readonly gates: number
  readonly step: (
    context: LayerContext,
    hidden: number,
    input: ValueId,
    state: State | null,
    recurrent: (h: ValueId) => ValueId,
    bias: ValueId | null,
  ) => State
}

interface State {
  readonly h: ValueId
  /** The cell state of an LSTM. */
  readonly c?: ValueId
}

const gatesOf = ({ build }: LayerContext, all: ValueId, hidden: number): ValueId[] =>
  Array.from({ length: Number(build.shapeOf(all)[1]) / hidden }, (_, index) => build.slice(all, 1, index * hidden, (index + 1) * hidden))

/** Gates i, f, g, o: c′ = σ(f)·c + σ(i)·tanh(g), h′ = σ(o)·tanh(c′) (nn.LSTM). */
const lstmCell: Cell = {
  gates: 4,
  step: (context, hidden, input, state, recurrent, bias) => {
    const { build } = context
    const moved = state === null ? input : build.add(input, recurrent(state.h))
    const [i, f, g, o] = gatesOf(context, bias === null ? moved : build.add(moved, bias), hidden) as [ValueId, ValueId, ValueId, ValueId]
    const fresh = build.mul(build.sigmoid(i), build.tanh(g))
    const c = state?.c === undefined ? fresh : build.add(build.mul(build.sigmoid(f), state.c), fresh)
    return { h: build.mul(build.sigmoid(o), build.tanh(c)), c }
  },
}

/** Gates r, z, n: n = tanh(x·W + σ(r)·(h·W + b)), h′ = (1 − σ(z))·n + σ(z)·h (nn.GRU). */
const gruCell: Cell = {
  gates: 3,
  step: (context, hidden, input, state, recurrent, bias) => {
    const { build } = context
    const zeros = (): ValueId => build.broadcastTo(build.number(0), build.shapeOf(input))
    const product = state === null ? null : recurrent(state.h)
    const before = product === null ? bias ?? zeros() : bias === null ? product : build.add(product, bias)
    const full = build.broadcastTo(before, build.shapeOf(input))
    const [xr, xz, xn] = gatesOf(context, input, hidden) as [ValueId, ValueId, ValueId]
    const [hr, hz, hn] = gatesOf(context, full, hidden) as [ValueId, ValueId, ValueId]
    const z = build.sigmoid(build.add(xz, hz))
    const n = build.tanh(build.add(xn, build.mul(build.sigmoid(build.add(xr, hr)), hn)))
    const kept = build.sub(n, build.mul(z, n))
    return { h: state === null ? kept : build.add(kept, build.mul(z, state.h)) }
  },
}

/**
 * A recurrent layer over [batch, length, features] with a known length: all hidden states, [batch, length, hidden · directions].
 * Parameters as nn.LSTM and nn.GRU have them (weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0, …_reverse), uniform within 1/√hidden.
 */
const recurrent = (layer: string, cell: Cell): Layer => (context, inputs, options) => {
  const { build } = context
  const x = inputs[0]!
  const failure = numbersWanted(build, layer, x, { exactly: 3, as: '[batch, length, features]' }) ?? lengthFailure(context, layer, x)
  if (failure !== null) return failure
  const features = knownExtents(layer, build.shapeOf(x), 2)
  if (!isExtents(features)) return features
  // Time first: a step is then a slice that lies together.
  let value = build.transpose(x, [1, 0, 2])
  const count = numberOption(options, 'layers')
  const suffixes = booleanOption(options, 'bidirectional') ? ['', '_reverse'] : ['']
  for (let index = 0; index < count; index++) {
    const directions = suffixes.map(suffix => direction(context, cell, options, value, `l${index}${suffix}`, suffix !== ''))
    value = build.concat(directions, 2)
    if (index < count - 1) value = drop(context, value, numberOption(options, 'dropout'))
  }
  return build.transpose(value, [1, 0, 2])
}

function lengthFailure({ build }: LayerContext, layer: string, x: ValueId): Failure | null {
  const length = build.shapeOf(x)[1]!
  if (typeof length === 'number' && length <= longestUnrolled) return null
  return {
    kind: 'shape',
    message: `${layer} needs a known length of at most ${longestUnrolled}, and its input is ${shapeText(build.shapeOf(x))}`,
    help: 'pad all sequences to one length, with `pad: max_length` where the tokens are made',
  }
}

/** All hidden states of one direction, [length, batch, hidden] in the order of the input. */
function direction(context: LayerContext, cell: Cell, options: Options, x: ValueId, name: string, backwards: boolean): ValueId {
  const { build, parameter } = context
  const [length, batch, features] = build.shapeOf(x) as [number, string, number]
  const hidden = numberOption(options, 'hidden')
  const initializer = { kind: 'uniform', bound: 1 / Math.sqrt(hidden) } as const
  const all = cell.gates * hidden
  const fromInput = parameter(`weight_ih_${name}`, [all, features], initializer)
  const fromState = parameter(`weight_hh_${name}`, [all, hidden], initializer)
  const biases = booleanOption(options, 'bias')
    ? [parameter(`bias_ih_${name}`, [all], initializer), parameter(`bias_hh_${name}`, [all], initializer)] as const
    : null
  const projected = build.matmul(build.reshape(x, [product([length, batch]), features]), fromInput, false, true)
  const parts = build.reshape(biases === null ? projected : build.add(projected, biases[0]), [length, batch, all])
  const states: ValueId[] = new Array<ValueId>(length)
  let state: State | null = null
  for (let step = 0; step < length; step++) {
    const time = backwards ? length - 1 - step : step
    const input = build.reshape(build.slice(parts, 0, time, time + 1), [batch, all])
    state = cell.step(context, hidden, input, state, h => build.matmul(h, fromState, false, true), biases === null ? null : biases[1])
    states[time] = build.reshape(state.h, [1, batch, hidden])
  }
  return build.concat(states, 0)
}

export const lstm = recurrent('lstm', lstmCell)
export const gru = recurrent('gru', gruCell)
