import type { Call, Expression, Range } from '../../../grammar/syntax-tree.ts'
import type { ColumnExpression, Constant, FeatureType, PictureShape, PictureStep } from '../checked-spec.ts'
import type { Environment } from '../environment.ts'
import { library } from '../library.ts'
import { bindOptions, type Signature } from '../options.ts'
import type { ColumnContext, RowValues } from './row-values.ts'
import type { PictureExtents } from './picture-sources.ts'

type Picture = Extract<ColumnExpression, { op: 'picture' }>

const isRandom = ({ kind }: PictureStep): boolean => kind === 'random_crop' || kind === 'random_horizontal_flip' || kind === 'color_jitter'

/** The functions of pictures. */
export const pictureSteps = ['resize', 'center_crop', 'random_crop', 'grayscale', 'random_horizontal_flip', 'color_jitter'] as const
type StepName = (typeof pictureSteps)[number]

export const isPictureStep = (name: string | null): name is StepName => pictureSteps.some(step => step === name)

/** The picture column itself. Its size may still be unknown: a resize makes it known. */
export function pictureValues(column: string, extents: PictureExtents, range: Picture['range']): RowValues {
  const stored: PictureShape = [extents.channels, extents.height ?? 0, extents.width ?? 0]
  return { expression: { op: 'picture', column, steps: [], stored, range }, width: sizeOf(extents), size: 1, picture: extents }
}

const sizeOf = ({ channels, height, width }: PictureExtents): number => channels * (height ?? 0) * (width ?? 0)

/** `resize(picture, 64)` and so on; null after a mistake, which has been reported. */
export function readPictureStep(call: Call, name: StepName, context: ColumnContext, read: (expression: Expression, context: ColumnContext) => RowValues | null): RowValues | null {
  const { env } = context
  const [first, ...others] = call.arguments
  if (first === undefined || first.name !== null) {
    env.reports.report('wrong-value-count', { name, wanted: 'a picture first', found: call.arguments.length }, call)
    return null
  }
  const operand = read(first.value, context)
  const { options, complete } = bindOptions(signatureOf(name), others, call, env)
  if (operand === null || !complete) return null
  const { picture, expression } = operand
  if (picture === undefined || expression.op !== 'picture') {
    env.reports.report('not-a-picture', { name }, first.value)
    return null
  }
  const step = stepOf(name, options)
  const after = extentsAfter(step, picture, call, env)
  if (after === null) return null
  const steps = [...expression.steps, step]
  const stored: PictureShape = steps.some(isRandom) ? expression.stored : [after.channels, after.height ?? 0, after.width ?? 0]
  return { expression: { ...expression, steps, stored }, width: sizeOf(after), size: operand.size + 1, picture: after }
}

const signatures = new Map<StepName, Signature>()

/** What is declared without its first parameter, the picture. */
function signatureOf(name: StepName): Signature {
  const known = signatures.get(name) ?? { name, parameters: library.functions[name]!.parameters.slice(1) }
  signatures.set(name, known)
  return known
}

function stepOf(kind: StepName, options: Readonly<Record<string, Constant>>): PictureStep {
  const number = (name: string): number => options[name] as number
  const { size, fit } = options
  const [height, width] = (Array.isArray(size) ? size : [size, size]) as readonly Constant[] as readonly [number, number]
  switch (kind) {
    case 'resize': return { kind, height, width, fit: fit as 'cover' | 'stretch' | 'contain' }
    case 'center_crop': return { kind, height, width }
    case 'random_crop': return { kind, height, width, padding: number('padding') }
    case 'grayscale': return { kind }
    case 'random_horizontal_flip': return { kind, probability: number('probability') }
    case 'color_jitter': return { kind, brightness: number('brightness'), contrast: number('contrast'), saturation: number('saturation'), hue: number('hue') }
  }
}

function extentsAfter(step: PictureStep, before: PictureExtents, call: Range, { reports }: Environment): PictureExtents | null {
  const { channels, height, width } = before
  switch (step.kind) {
    case 'resize': return { channels, height: step.height, width: step.width }
    case 'grayscale': return { channels: 1, height, width }
    case 'center_crop':
    case 'random_crop': {
      const margin = step.kind === 'random_crop' ? 2 * step.padding : 0
      if (height === null || width === null) {
        reports.report('picture-size-unknown', {}, call)
        return null
      }
      if (step.height > height + margin || step.width > width + margin) {
        reports.report('crop-too-large', { wanted: `${step.height} × ${step.width}`, found: `${height + margin} × ${width + margin}` }, call)
        return null
      }
      return { channels, height: step.height, width: step.width }
    }
    default:
      if (height !== null && width !== null) return before
      reports.report('picture-size-unknown', {}, call)
      return null
  }
}

/** Whether a tensor's shape is that of the picture: channels, height, width; without its one channel; or all in one row. */
export function fitsPicture(type: Extract<FeatureType, { kind: 'tensor' }>, value: RowValues, at: Range, name: string, { reports }: Environment): boolean {
  const { channels, height, width } = value.picture!
  if (height === null || width === null) {
    reports.report('picture-size-unknown', {}, at)
    return false
  }
  const allowed = [[channels, height, width], ...(channels === 1 ? [[height, width]] : []), [channels * height * width]]
  const found = type.shape.join(', ')
  if (allowed.some(shape => shape.join(', ') === found)) return true
  reports.report('picture-shape', { name, wanted: `tensor[${allowed[0]!.join(', ')}]`, found: found === '' ? 'number' : `tensor[${found}]` }, at)
  return false
}
