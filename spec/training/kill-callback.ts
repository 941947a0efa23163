import { defineCallback } from 'trainspec/callback'

// Remembers more than the loop does, and decides by it.
export default defineCallback<{ seen: number; sum: number; lows: number[] }>({
  name: 'low-water',
  state: { seen: 0, sum: 0, lows: [] },
  on_step_end(_args, state, control) {
    this.state.seen++
    this.state.sum += Number.isFinite(state.loss) ? state.loss : 0
    if (this.state.seen % 17 === 0) control.should_log = true
  },
  async on_evaluate(_args, _state, control, metrics) {
    await Promise.resolve()
    const low = Math.min(...this.state.lows, Infinity)
    if (metrics['eval_loss']! < low) this.state.lows.push(metrics['eval_loss']!)
    else control.learning_rate *= 0.95
  },
})
