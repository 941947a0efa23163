import type { ColumnExpression, FeatureType } from '../../language/checked-spec.ts'
import type { PlannedFeature, PlanSpec } from '../../plan/plan.ts'

type Tokens = Extract<ColumnExpression, { op: 'tokens' }>
type Sequence = Extract<FeatureType, { kind: 'sequence' }>

/** How a model writes text: which of its inputs holds the tokens that it goes on from. */
export interface TextModel {
  /** The input of token numbers whose next token is the label, and what those are made of. */
  readonly ids: { readonly name: string; readonly type: Sequence; readonly value: Tokens }
  /** The token that ends a text in what it learned to write; null where none does, or the file of the tokenizer has to say. */
  readonly end: number | null
  /** Texts were joined, one after the other's end. */
  readonly packed: boolean
  /** Inputs that say where those tokens are. */
  readonly masks: readonly { readonly name: string; readonly type: Sequence }[]
  /** All other inputs: they come from a row. */
  readonly others: readonly PlannedFeature[]
}

/** How the model of a plan writes text, or why it does not. */
export function textModelOf({ data: { inputs, labels } }: Pick<PlanSpec, 'data'>): TextModel | string {
  const [label, another] = labels
  if (another !== undefined) return `it has ${labels.length} labels, and what writes text has one, the next token`
  if (label === undefined || label.value.op !== 'tokens' || label.value.part !== 'next') {
    return `its label ${label?.name ?? ''} is not the next token of a text (\`label next: tokens.next\`)`
  }
  const { value } = label
  const same = ({ type, value: other }: PlannedFeature): boolean =>
    other.op === 'tokens' && other.column === value.column && JSON.stringify(other.tokenizer) === JSON.stringify(value.tokenizer)
    && type.kind === 'sequence' && label.type.kind === 'sequence' && type.maximum === label.type.maximum
  const ofPart = (part: Tokens['part']) => inputs.flatMap(feature => {
    const { name, type } = feature
    return same(feature) && type.kind === 'sequence' && feature.value.op === 'tokens' && feature.value.part === part ? [{ name, type, value: feature.value }] : []
  })
  const [ids, more] = ofPart('ids')
  if (ids === undefined) return `its label ${label.name} is the next token of ${value.column}, and no input holds those tokens (\`input ids: tokens.ids\`)`
  if (more !== undefined) return `both ${ids.name} and ${more.name} hold the tokens whose next one is the label`
  const masks = ofPart('mask')
  const own = new Set([ids.name, ...masks.map(({ name }) => name)])
  return { ids, end: (value.packed ?? value).end ?? null, packed: value.packed !== undefined, masks, others: inputs.filter(({ name }) => !own.has(name)) }
}
