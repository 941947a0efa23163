import type { Rule } from '../draft.ts'
import { bestMetric } from './best-metric.ts'
import { bestModel } from './best-model.ts'
import { compilation } from './compilation.ts'
import { debugOptions } from './debug-options.ts'
import { deprecated } from './deprecated.ts'
import { earlyStopping } from './early-stopping.ts'
import { evalSteps } from './eval-steps.ts'
import { evaluationData } from './evaluation-data.ts'
import { fsdpOptions } from './fsdp-options.ts'
import { labelNames } from './label-names.ts'
import { loggingSteps } from './logging-steps.ts'
import { maxSteps } from './max-steps.ts'
import { olderNames } from './older-names.ts'
import { optimizerArguments } from './optimizer-arguments.ts'
import { plainSecrets } from './plain-secrets.ts'
import { polynomial } from './polynomial.ts'
import { precision } from './precision.ts'
import { predictRules } from './predict-rules.ts'
import { processes } from './processes.ts'
import { ranges } from './ranges.ts'
import { reportTo } from './report-to.ts'
import { required } from './required.ts'
import { saveSteps } from './save-steps.ts'
import { sharding } from './sharding.ts'
import { tasks } from './tasks.ts'
import { warmup } from './warmup.ts'
import { wholeSteps } from './whole-steps.ts'
import { withoutEffect } from './without-effect.ts'

/** Rules that judge each argument by itself. */
export const rulesOfOne: readonly Rule[] = [required, ranges, deprecated, plainSecrets]

/** Rules between arguments; reporters sort by place, so their order is only that of reading. */
export const rulesBetween: readonly Rule[] = [
  olderNames,
  tasks, predictRules, evaluationData, wholeSteps, evalSteps, loggingSteps, saveSteps, maxSteps,
  bestModel, bestMetric, earlyStopping,
  warmup, polynomial, optimizerArguments,
  precision, compilation, debugOptions,
  sharding, fsdpOptions, processes, reportTo, labelNames,
  ...withoutEffect,
]
