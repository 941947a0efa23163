import { basicArgumentDiagnostics } from './arguments/basic.ts'
import { distributedDiagnostics } from './arguments/distributed.ts'
import { evaluationDiagnostics } from './arguments/evaluation.ts'
import { precisionDiagnostics } from './arguments/precision.ts'
import { scheduleDiagnostics } from './arguments/schedule.ts'

/**
 * Arguments and strategies, 3xxx: 30xx one argument, 31xx a strategy's entries, 32xx evaluating and saving, 33xx the learning
 * rate, 34xx precision and devices, 35xx several processes, 36xx trackers, 37xx secrets.
 */
export const argumentDiagnostics = {
  ...basicArgumentDiagnostics,
  ...evaluationDiagnostics,
  ...scheduleDiagnostics,
  ...precisionDiagnostics,
  ...distributedDiagnostics,
}
