/** How the rows and columns of the screen are shared out. All parts together take at most `rows - 1` rows: Ink redraws the
 * whole screen, with a flicker, once its output reaches the height of the terminal. */
export interface Layout {
  readonly columns: number
  /** Blank lines between the parts. */
  readonly spaced: boolean
  /** 0: no charts. Title and axis are among the rows. */
  readonly chartRows: number
  readonly chartColumns: readonly number[]
  readonly checkpoints: boolean
  /** Rows of the last events, without their title. */
  readonly eventRows: number
}

const smallestChart = 5
const tallestChart = 30
const mostEvents = 20

/** Pure: the same screen gives the same layout, so that nothing jumps while the run goes on. */
export function layoutFor(columns: number, rows: number): Layout {
  const usable = Math.max(1, rows - 1)
  // Header, two bars, figures, keys.
  let left = usable - 5
  const checkpoints = left >= 1
  if (checkpoints) left -= 1
  const spaced = left >= 14
  if (spaced) left -= 3
  const least = Math.min(3, Math.max(0, left))
  const room = left - least
  const chartRows = room >= smallestChart ? Math.min(tallestChart, Math.max(smallestChart, Math.floor(left * 0.65))) : 0
  return {
    columns,
    spaced,
    chartRows: Math.min(chartRows, room),
    chartColumns: columns >= 70 ? [Math.floor((columns - 2) / 2), Math.ceil((columns - 2) / 2)] : [columns],
    checkpoints,
    eventRows: Math.max(0, Math.min(mostEvents, left - Math.min(chartRows, room))),
  }
}
