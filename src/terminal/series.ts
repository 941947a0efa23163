export interface Point {
  readonly update: number
  readonly value: number
}

/** Values over updates, thinned: whatever a run's length, a chart's worth of points is kept. */
export interface Series {
  readonly points: readonly Point[]
  /** Values that each point but the last few stands for. */
  readonly stride: number
  /** Values gathered for the point to come. */
  readonly pending: { readonly sum: number; readonly count: number; readonly update: number }
  /** The newest value as it was. */
  readonly last: Point | null
}

const capacity = 512

export const emptySeries: Series = { points: [], stride: 1, pending: { sum: 0, count: 0, update: 0 }, last: null }

/** Adds a value; one that is no finite number is kept as `last` only. When full, points are averaged two by two. */
export function addPoint(series: Series, point: Point): Series {
  if (!Number.isFinite(point.value)) return { ...series, last: point }
  const pending = { sum: series.pending.sum + point.value, count: series.pending.count + 1, update: point.update }
  if (pending.count < series.stride) return { ...series, pending, last: point }
  const points = [...series.points, { update: point.update, value: pending.sum / pending.count }]
  const clear = { sum: 0, count: 0, update: 0 }
  if (points.length < capacity) return { points, stride: series.stride, pending: clear, last: point }
  return { points: halve(points), stride: series.stride * 2, pending: clear, last: point }
}

/** Forgets what lies after `update`: a resumed run says it anew. */
export function cutSeries(series: Series, update: number): Series {
  const points = series.points.filter(point => point.update <= update)
  const last = series.last !== null && series.last.update <= update ? series.last : points.at(-1) ?? null
  const pending = series.pending.update <= update ? series.pending : emptySeries.pending
  return { points, stride: series.stride, pending, last }
}

/** All points, the one being gathered among them. */
export const pointsOf = ({ points, pending }: Series): readonly Point[] =>
  pending.count === 0 ? points : [...points, { update: pending.update, value: pending.sum / pending.count }]

const halve = (points: readonly Point[]): Point[] =>
  Array.from({ length: Math.ceil(points.length / 2) }, (_, index) => {
    const one = points[2 * index]!
    const two = points[2 * index + 1]
    return two === undefined ? one : { update: two.update, value: (one.value + two.value) / 2 }
  })
