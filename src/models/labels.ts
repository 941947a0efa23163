import type { Builder } from '../tensor/builder.ts'
import type { ValueId } from '../tensor/program.ts'
import type { Failure } from './layer.ts'
import type { Label } from './loss.ts'
import { sameShape } from '../tensor/dimension.ts'
import { shapeText, typeText } from './layer.ts'

/** Checks that the output is [batch, classes] for a class label; the number of classes, or why not. */
export function classesOf(build: Builder, user: string, output: ValueId, label: Label): number | Failure {
  if (label.type.kind !== 'class') {
    return {
      kind: 'label',
      message: `${user} needs a class label, and ${label.name} is numbers of shape ${shapeText(build.shapeOf(label.value))}`,
    }
  }
  const { count } = label.type
  const type = build.typeOf(output)
  if (type.dtype === 'float32' && sameShape(type.shape, [build.shapeOf(label.value)[0]!, count])) return count
  return {
    kind: 'shape',
    message: `${user} with ${count} classes of ${label.name} needs a model output of shape [batch, ${count}], and it is ${typeText(type)}`,
    help: type.shape.length > 2 ? `put flatten and linear(${count}) at the end of the model` : `end the model with linear(${count})`,
  }
}

export interface Pair {
  readonly output: ValueId
  readonly target: ValueId
  /** Numbers a row. */
  readonly width: number
}

/**
 * Output and label as two float32 tensors [batch, width]. An output of one number a row may have an axis of extent 1 that
 * the label lacks: PyTorch would silently broadcast them to [batch, batch].
 */
export function pairOf(build: Builder, user: string, output: ValueId, label: Label): Pair | Failure {
  if (label.type.kind === 'class' && label.type.count > 2) {
    return { kind: 'label', message: `${user} needs numbers as label, and ${label.name} is a class of ${label.type.count}` }
  }
  const out = build.typeOf(output)
  const target = build.typeOf(label.value)
  const samples = (shape: readonly (number | string)[]) => shape.slice(1).filter(extent => extent !== 1)
  if (out.dtype !== 'float32' || out.shape[0] !== target.shape[0] || !sameShape(samples(out.shape), samples(target.shape))) {
    return {
      kind: 'shape',
      message: `${user} compares the model's output with ${label.name}, `
        + `and their shapes are ${typeText(out)} and ${shapeText(target.shape)}`,
      help: target.shape.length === 1 ? 'end the model with linear(1)' : `give the model an output of shape ${shapeText(target.shape)}`,
    }
  }
  const width = target.shape.slice(1).reduce<number>((total, extent) => total * Number(extent), 1)
  const flat = [target.shape[0]!, width]
  return { output: build.reshape(output, flat), target: build.reshape(build.cast(label.value, 'float32'), flat), width }
}
