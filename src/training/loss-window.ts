/**
 * The training loss as it is logged: a running sum in single precision, as the original keeps it, over the updates since
 * the last log, and a total over all windows for `train_loss`.
 */
export interface LossWindow {
  /** Sum since the last log (float32). */
  running: number
  /** Sum of all windows logged. */
  total: number
  /** Updates done at the last log. */
  lastLogged: number
}

export const emptyWindow = (): LossWindow => ({ running: 0, total: 0, lastLogged: 0 })

/**
 * Adds the loss of one micro-batch, already divided by the micro-batches of its update. With the filter, a NaN or infinite
 * loss adds running/(k + 1) after k completed updates since the last log (reference B.3): not the mean, but what it is.
 */
export function addLoss(window: LossWindow, loss: number, completedUpdates: number, filter: boolean): void {
  const added = filter && !Number.isFinite(loss) ? Math.fround(window.running / (1 + completedUpdates - window.lastLogged)) : loss
  window.running = Math.fround(window.running + added)
}

/** Closes the window at a log: the mean loss of its updates. */
export function closeWindow(window: LossWindow, completedUpdates: number): number {
  const mean = window.running / (completedUpdates - window.lastLogged)
  window.total += window.running
  window.running = 0
  window.lastLogged = completedUpdates
  return mean
}

/** Mean loss of all updates, what is not logged yet included; 0.001 stands for no update (reference E.2). */
export const trainLoss = (window: LossWindow, completedUpdates: number): number =>
  (window.total + window.running) / Math.max(completedUpdates, 0.001)
