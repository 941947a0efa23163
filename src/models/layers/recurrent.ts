import type { ValueId } from '../../tensor/program.ts'
import type { Failure, Layer, LayerContext, Options } from '../layer.ts'
import { product, sameShape } from '../../tensor/dimension.ts'
import { shapeText, typeText } from '../layer.ts'
import { booleanOption, numberOption, optionalInput } from '../options.ts'
import { drop } from './dropout.ts'
import { isExtents, knownExtents, maskHelp, numbersWanted } from './expect.ts'

interface Recurrence {
  /** The input's part of all gates with its bias, [length, batch, gates·hidden]. */
  readonly parts: ValueId
  readonly weight: ValueId
  /** The bias beside the state's product, [gates·hidden]. */
  readonly bias: ValueId | null
  /** [length, batch], bool: true where the state moves on. */
  readonly mask: readonly ValueId[]
  readonly backwards: boolean
}

interface Cell {
  readonly gates: number
  /** What is added to the input's part of the gates. */
  readonly inputBias: (context: LayerContext, input: ValueId, state: ValueId) => ValueId
  /** All hidden states, [length, batch, hidden]. */
  readonly states: (context: LayerContext, recurrence: Recurrence) => ValueId
}

/** Gates i, f, g, o: c′ = σ(f)·c + σ(i)·tanh(g), h′ = σ(o)·tanh(c′) (nn.LSTM). Both biases move the gates alike: they are added once. */
const lstmCell: Cell = {
  gates: 4,
  inputBias: ({ build }, input, state) => build.add(input, state),
  states: ({ build }, { parts, weight, mask, backwards }) => build.emit('lstm_scan', [parts, weight, ...mask], { backwards }),
}

/** Gates r, z, n: n = tanh(x·W + σ(r)·(h·W + b)), h′ = (1 − σ(z))·n + σ(z)·h (nn.GRU). */
const gruCell: Cell = {
  gates: 3,
  inputBias: (_, input) => input,
  states: ({ build }, { parts, weight, bias, mask, backwards }) => {
    const added = bias ?? build.constant('float32', [Number(build.shapeOf(weight)[0])], [0])
    return build.emit('gru_scan', [parts, weight, added, ...mask], { backwards })
  },
}

/**
 * A recurrent layer over [batch, length, features]: all hidden states, [batch, length, hidden · directions]. With a mask as PyTorch's
 * packed sequences: where it is 0 the state stays what it was and the output is 0. Parameters as nn.LSTM and nn.GRU have them
 * (weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0, …_reverse), uniform within 1/√hidden.
 */
const recurrent = (layer: string, cell: Cell): Layer => (context, inputs, options) => {
  const { build } = context
  const x = inputs[0]!
  const given = optionalInput(inputs, options, 'mask')
  const failure = numbersWanted(build, layer, x, { exactly: 3, as: '[batch, length, features]' }) ?? maskFailure(context, layer, x, given)
  if (failure !== null) return failure
  const features = knownExtents(layer, build.shapeOf(x), 2)
  if (!isExtents(features)) return features
  // Time first: a step then lies together.
  const mask = given === null ? [] : [build.transpose(build.cast(given, 'bool'), [1, 0])]
  let value = build.transpose(x, [1, 0, 2])
  const count = numberOption(options, 'layers')
  const suffixes = booleanOption(options, 'bidirectional') ? ['', '_reverse'] : ['']
  for (let index = 0; index < count; index++) {
    const directions = suffixes.map(suffix => direction(context, cell, options, { x: value, mask, name: `l${index}${suffix}`, backwards: suffix !== '' }))
    value = build.concat(directions, 2)
    if (index < count - 1) value = drop(context, value, numberOption(options, 'dropout'))
  }
  const states = build.transpose(value, [1, 0, 2])
  if (given === null) return states
  return build.where(build.reshape(build.cast(given, 'bool'), [...build.shapeOf(given), 1]), states, build.number(0))
}

function maskFailure({ build }: LayerContext, layer: string, x: ValueId, mask: ValueId | null): Failure | null {
  const wanted = build.shapeOf(x).slice(0, 2)
  if (mask === null || sameShape(build.shapeOf(mask), wanted)) return null
  return { kind: 'shape', message: `${layer} needs a mask of shape ${shapeText(wanted)}, and it is ${typeText(build.typeOf(mask))}`, help: maskHelp(wanted) }
}

interface Direction extends Pick<Recurrence, 'mask' | 'backwards'> {
  /** [length, batch, features] */
  readonly x: ValueId
  readonly name: string
}

/** All hidden states of one direction, [length, batch, hidden] in the order of the input. */
function direction(context: LayerContext, cell: Cell, options: Options, { x, mask, name, backwards }: Direction): ValueId {
  const { build, parameter } = context
  const [length, batch, features] = build.shapeOf(x) as [number | string, number | string, number]
  const hidden = numberOption(options, 'hidden')
  const initializer = { kind: 'uniform', bound: 1 / Math.sqrt(hidden) } as const
  const all = cell.gates * hidden
  const fromInput = parameter(`weight_ih_${name}`, [all, features], initializer)
  const weight = parameter(`weight_hh_${name}`, [all, hidden], initializer)
  const biases = booleanOption(options, 'bias')
    ? [parameter(`bias_ih_${name}`, [all], initializer), parameter(`bias_hh_${name}`, [all], initializer)] as const
    : null
  const rows = build.matmul(build.reshape(x, [product([length, batch]), features]), fromInput, false, true)
  const moved = biases === null ? rows : build.add(rows, cell.inputBias(context, ...biases))
  return cell.states(context, { parts: build.reshape(moved, [length, batch, all]), weight, bias: biases?.[1] ?? null, mask, backwards })
}

export const lstm = recurrent('lstm', lstmCell)
export const gru = recurrent('gru', gruCell)
