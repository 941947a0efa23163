/** When to draw: a viewer may cost a small share of one core, however large its screen and busy its run. */
export interface FrameBudget {
  /** Whether a frame should be drawn now. Milliseconds of wall clock and of processor time used by this process so far. */
  due(now: number, processor: number, news: 'none' | 'events' | 'key'): boolean
}

export interface FrameBudgetOptions {
  /** Share of one core in the long run. */
  readonly share: number
  /** Processor milliseconds that may be spent at once: a start draws often, then settles. */
  readonly credit: number
  /** Least milliseconds between frames. */
  readonly frameMs: number
  /** Milliseconds after which a frame is drawn without news: the clock moves. */
  readonly idleMs: number
  /** Milliseconds after which a frame with news is drawn though there is no credit. */
  readonly slowestMs: number
}

export const viewerBudget: FrameBudgetOptions = { share: 0.015, credit: 120, frameMs: 250, idleMs: 1000, slowestMs: 5000 }

/** A token bucket: processor time flows in at `share`, and all that the process really used flows out. */
export function createFrameBudget(options: FrameBudgetOptions, start: number, processorAtStart: number): FrameBudget {
  let credit = options.credit
  let lastNow = start
  let lastProcessor = processorAtStart
  let lastFrame = -Infinity
  return {
    due(now, processor, news) {
      credit = Math.min(options.credit, credit + (now - lastNow) * options.share - (processor - lastProcessor))
      lastNow = now
      lastProcessor = processor
      const since = now - lastFrame
      if (since < options.frameMs) return false
      // A person waits for the answer to a key.
      const drawn = news === 'key' || (news === 'events' && (credit > 0 || since >= options.slowestMs)) || (since >= options.idleMs && credit > 0)
      if (drawn) lastFrame = now
      return drawn
    },
  }
}
