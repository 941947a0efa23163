import type { ColumnExpression } from '../language/checked-spec.ts'
import type { DataProgram, PlannedFeature } from '../plan/plan.ts'
import type { FeatureArray } from './dataset.ts'
import { elementCount } from '../tensor/dimension.ts'

type Window = Extract<ColumnExpression, { op: 'window' }>
export type WindowFeature = PlannedFeature & { readonly value: Window }

export const isWindow = (feature: PlannedFeature): feature is WindowFeature => feature.value.op === 'window'

/** Rows that the windows of a run need before and after each one; a file's first and last rows have none and are left out. */
export function windowMargins({ inputs, labels }: Pick<DataProgram, 'inputs' | 'labels'>): { readonly before: number; readonly after: number } {
  const windows = [...inputs, ...labels].filter(isWindow).map(({ value }) => value)
  return { before: Math.max(0, ...windows.map(({ first }) => -first)), after: Math.max(0, ...windows.map(({ last }) => last)) }
}

const rowsIn = ({ first, last }: Window): number => last - first + 1

const widthOf = ({ type, value }: WindowFeature): number =>
  (type.kind === 'tensor' ? elementCount(type.shape) / rowsIn(value) : 1)

/** The values that a window is made of, as a feature of its own. */
export function inWindow(feature: WindowFeature): PlannedFeature {
  return { name: feature.name, type: { kind: 'tensor', shape: [widthOf(feature)] }, value: feature.value.operand, ...(feature.within !== undefined && { within: feature.within }) }
}

/** Room for those values of all rows of a file. */
export function windowedColumns(feature: WindowFeature, rows: number): FeatureArray {
  const size = widthOf(feature)
  return { name: feature.name, dtype: 'float32', shape: [size], size, data: new Float32Array(rows * size) }
}

/** Writes the windows around `rows` of a file: row by row, the oldest first. */
export function fillWindows(features: readonly PlannedFeature[], arrays: readonly FeatureArray[], whole: ReadonlyMap<WindowFeature, FeatureArray>, rows: Uint32Array): void {
  for (const [index, feature] of features.entries()) {
    if (!isWindow(feature)) continue
    const { data, size } = arrays[index]!
    const columns = whole.get(feature)!
    for (let i = 0; i < rows.length; i++) {
      const from = (rows[i]! + feature.value.first) * columns.size
      data.set(columns.data.subarray(from, from + size), i * size)
    }
  }
}
