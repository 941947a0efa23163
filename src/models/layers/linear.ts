import type { Failure, Layer } from '../layer.ts'
import { product, sameShape } from '../../tensor/dimension.ts'
import { shapeText } from '../layer.ts'
import { booleanOption, numberOption } from '../options.ts'
import { isExtents, knownExtents, numbersWanted } from './expect.ts'

/**
 * weight [out, in] and bias [out], both uniform within 1/√in (PyTorch's kaiming_uniform with a = √5, and its bias bound). With `tie`
 * the weight is the parameter of that name, e.g. of an embedding [out, in].
 */
export const linear: Layer = ({ build, parameter, known }, inputs, options) => {
  const x = inputs[0]!
  const failure = numbersWanted(build, 'linear', x, { least: 2, as: '[batch, …, features]' })
  if (failure !== null) return failure
  const shape = build.shapeOf(x)
  const last = knownExtents('linear', shape, shape.length - 1)
  if (!isExtents(last)) return last
  const size = last[0]!
  const features = numberOption(options, 'features')
  const initializer = { kind: 'uniform', bound: 1 / Math.sqrt(size) } as const
  const tie = options['tie']
  const tied = typeof tie === 'string' ? known(tie) : null
  if (typeof tie === 'string' && tied === null) return unknownTie(tie)
  if (tied !== null && !sameShape(build.shapeOf(tied), [features, size])) {
    return {
      kind: 'shape',
      message: `linear needs a weight of shape ${shapeText([features, size])}, and ${String(tie)} is ${shapeText(build.shapeOf(tied))}`,
      help: `that weight fits linear(${build.shapeOf(tied)[0]!}) on a value of width ${build.shapeOf(tied)[1] ?? 1}`,
    }
  }
  const weight = tied ?? parameter('weight', [features, size], initializer)
  const rows = build.reshape(x, [product(shape.slice(0, -1)), size])
  const outputs = build.matmul(rows, weight, false, true)
  const y = booleanOption(options, 'bias') ? build.add(outputs, parameter('bias', [features], initializer)) : outputs
  return build.reshape(y, [...shape.slice(0, -1), features])
}

const unknownTie = (tie: string): Failure => ({
  kind: 'option',
  option: 'tie',
  message: `linear is tied to ${tie}, and no layer before it has a parameter of that name`,
  help: 'write the whole path, such as "tokens.weight"',
})
