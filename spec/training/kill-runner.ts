import { readFileSync } from 'node:fs'
import { withBatchSize } from '../../src/compiler/batch-size.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { execute, exitCodeOf } from '../../src/training/execute.ts'

// node kill-runner.js PLAN.json: goes on with the run of a plan, or begins it. Killed from outside by kill.test.ts.
const plan = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Plan
const outcome = await execute(plan, { resume: true, engine: 'onnx', device: 'cpu', threads: 1, signals: true, allowCode: true, replan: withBatchSize })
if ('problems' in outcome) console.error(outcome.problems.map(({ code, message }) => `${code} ${message}`).join('\n'))
process.exit(exitCodeOf(outcome))
