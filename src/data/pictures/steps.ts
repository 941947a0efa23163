import type { ColumnExpression, PictureShape, PictureStep } from '../../language/checked-spec.ts'

/** A picture: values 0 to 255, channel by channel, row by row. */
export interface Picture {
  readonly shape: PictureShape
  readonly bytes: Uint8Array
}

export type PictureExpression = Extract<ColumnExpression, { op: 'picture' }>

const isRandom = ({ kind }: PictureStep): boolean => kind === 'random_crop' || kind === 'random_horizontal_flip' || kind === 'color_jitter'

/** The steps that are taken when pictures are loaded, and those from the first random one on. */
export function splitSteps(steps: readonly PictureStep[]): { readonly atLoad: readonly PictureStep[]; readonly atBatch: readonly PictureStep[] } {
  const first = steps.findIndex(isRandom)
  return first < 0 ? { atLoad: steps, atBatch: [] } : { atLoad: steps.slice(0, first), atBatch: steps.slice(first) }
}

/** Shape of a picture after some steps. */
export const shapeAfter = (shape: PictureShape, steps: readonly PictureStep[]): PictureShape =>
  steps.reduce<PictureShape>(([channels, height, width], step) => {
    switch (step.kind) {
      case 'resize':
      case 'center_crop':
      case 'random_crop': return [channels, step.height, step.width]
      case 'grayscale': return [1, height, width]
      default: return [channels, height, width]
    }
  }, shape)

export const sizeOf = ([channels, height, width]: PictureShape): number => channels * height * width

/** The picture that an expression is made of, inside arithmetic and statistics; null where there is none. */
export function pictureIn(expression: ColumnExpression): PictureExpression | null {
  switch (expression.op) {
    case 'picture': return expression
    case 'columns':
    case 'list':
    case 'constant':
    case 'one_hot':
    case 'date':
    case 'tokens': return null
    case 'negate':
    case 'apply':
    case 'window':
    case 'fill':
    case 'standardize':
    case 'rescale': return pictureIn(expression.operand)
    default: return pictureIn(expression.left) ?? pictureIn(expression.right)
  }
}
