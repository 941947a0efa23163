import { defineCallback } from 'trainspec/callback'

/** Halves the learning rate when an evaluation brings no better loss. What it remembers is in checkpoints. */
export default defineCallback<{ best: number }>({
  name: 'plateau',
  state: { best: Infinity },

  on_evaluate(_args, _state, control, metrics) {
    const loss = metrics['eval_loss'] ?? NaN
    if (loss < this.state.best) {
      this.state.best = loss
      return
    }
    control.learning_rate *= 0.5
    control.warn(`no better loss than ${this.state.best.toFixed(4)}: the learning rate is now ${control.learning_rate}`)
  },
})
