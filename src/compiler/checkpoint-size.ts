import type { Plan, PlanSpec } from '../plan/plan.ts'
import { statisticNodes } from '../data/preprocessing.ts'
import type { StateTensor } from './optimizer-state.ts'
import { optimizerState } from './optimizer-state.ts'
import { tiedNames } from '../models/tied-weights.ts'
import { stateBytes } from './state-size.ts'
import { elementCount } from '../tensor/dimension.ts'

const elementBytes = { float32: 4, int32: 4, bool: 1 } as const
const safetensorsNames = { float32: 'F32', int32: 'I32', bool: 'BOOL' } as const

/** A file of a checkpoint in its manifest: name, size and hash. */
const manifestEntryBytes = 150

/**
 * The plan with the size of its last checkpoint, which is its largest: weights, optimizer state, the plan itself, what the
 * loop remembers, and the manifest. Tensors and plan to the byte.
 */
export function withCheckpointSize(plan: Plan): Plan {
  const { spec } = plan
  if (spec.forecast.saves.length === 0) return plan
  const without = weightBytes(spec) + tensorFileBytes(optimizerState(spec).map(tensor => ({ ...tensor, dtype: 'float32' }))) +
    preprocessingBytes(spec) + stateBytes(spec, spec.forecast) + 6 * manifestEntryBytes + Buffer.byteLength(JSON.stringify(plan, null, 2)) + 1
  // The plan states this size: `0` there becomes as many digits as the size has, itself included.
  let bytes = without
  while (bytes !== without + String(bytes).length - 1) bytes = without + String(bytes).length - 1
  return { ...plan, spec: { ...spec, forecast: { ...spec.forecast, checkpoint_bytes: bytes } } }
}

function weightBytes(spec: PlanSpec): number {
  const tensors = [...spec.model.parameters.map(({ name, shape }) => ({ name, shape, dtype: 'float32' as const })), ...spec.model.buffers]
  const tied = [...tiedNames(spec)].map(([name, of]) => ({ ...tensors.find(tensor => tensor.name === of)!, name }))
  return tensorFileBytes([...tensors, ...tied])
}

/** A safetensors file: 8 bytes, a header of JSON padded to a multiple of 8, the tensors in order of kind and name. */
function tensorFileBytes(tensors: readonly (StateTensor & { readonly dtype: keyof typeof elementBytes })[]): number {
  const kinds = Object.keys(elementBytes)
  const sorted = [...tensors].sort((a, b) => kinds.indexOf(a.dtype) - kinds.indexOf(b.dtype) || (a.name < b.name ? -1 : 1))
  let end = 0
  const entries = sorted.map(({ name, shape, dtype }): [string, object] => {
    const begin = end
    end += elementCount(shape) * elementBytes[dtype]
    return [name, { dtype: safetensorsNames[dtype], shape, data_offsets: [begin, end] }]
  })
  const header = Buffer.byteLength(JSON.stringify(Object.fromEntries([['__metadata__', { format: 'pt' }], ...entries])))
  return 8 + Math.ceil(header / 8) * 8 + end
}

/** `preprocessing.json`: the features again, with two numbers for each column of a fitted statistic. */
function preprocessingBytes({ data }: PlanSpec): number {
  const features = (list: PlanSpec['data']['inputs']): readonly object[] =>
    list.map(({ name, type, value }) => ({
      name,
      type,
      value,
      statistics: statisticNodes(value).map(node => {
        if (node.op === 'tokens') return { op: node.op, vocabulary: Array<string>(type.kind === 'sequence' ? type.vocabulary : 0).fill('word') }
        const columns = Array<number>(type.kind === 'tensor' ? elementCount(type.shape) : 1).fill(0.12345678901234567)
        return { op: 'standardize', mean: columns, deviation: columns }
      }),
    }))
  return Buffer.byteLength(JSON.stringify({ format_version: 1, inputs: features(data.inputs), labels: features(data.labels) }, null, 2)) + 1
}
