import type { Matrix, Metric } from '../metric.ts'
import { classified } from '../labels.ts'
import { listOf } from '../metric.ts'

/** Most classes: a matrix of more would weigh on the log and on every checkpoint, which hold each evaluation's. */
const mostConfused = 256

/**
 * Counts of rows (or of tokens that count) by true class (row) and predicted class (column), as scikit-learn has it. What is summed is the
 * matrix itself, so that memory does not grow with the rows; counts of one batch are exact in float32 up to 2^24.
 */
export const confusionMatrix: Metric<Matrix> = {
  sums: (build, output, label) => {
    const scored = classified(build, 'confusion_matrix', output, label)
    if ('kind' in scored) return scored
    const { classes } = scored
    if (classes > mostConfused) {
      return {
        kind: 'label',
        message: `confusion_matrix is for labels of at most ${mostConfused} classes, and ${label.name} has ${classes}`,
        help: 'take f1 or accuracy here, and `trainspec predict ROWS RUN --report` for the matrix',
      }
    }
    // A label that does not count is no class: its row is all zeros, whatever it was given.
    const real = build.oneHot(scored.label, classes)
    const given = build.oneHot(build.argmax(scored.output, 1, false), classes)
    return { counts: build.matmul(real, given, true, false) }
  },
  finish: sums => {
    const counts = listOf(sums, 'counts')
    const classes = Math.sqrt(counts.length)
    return Array.from({ length: classes }, (_, row) => Array.from({ length: classes }, (_, column) => counts[row * classes + column]!))
  },
}
