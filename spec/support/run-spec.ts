import { withBatchSize } from '../../src/compiler/batch-size.ts'
import { compile } from '../../src/compiler/compile.ts'
import { check } from '../../src/language/check.ts'
import { nodeHostFor } from '../../src/language/host.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { ExecuteOptions, RunOutcome } from '../../src/training/execute.ts'
import { execute } from '../../src/training/execute.ts'

/** The plan of a spec that has no mistakes; throws with the messages of one that has. `cwd` is where its output_dir starts from. */
export async function planOf(path: string, cwd: string, sets: Readonly<Record<string, string>> = {}, params: Readonly<Record<string, string>> = {}): Promise<Plan> {
  const [spec, mistakes] = check(path, { host: nodeHostFor(path), sets, params })
  if (spec === null) throw new Error(mistakes.map(({ message }) => message).join('\n'))
  const [plan, problems] = await compile(spec, { engine: 'onnx', device: 'cpu', threads: 1, cwd, now: new Date(0) })
  if (plan === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  return plan
}

/** Runs a plan in this process; code that a spec of ours names may run. */
export const run = (plan: Plan, options: Partial<ExecuteOptions> = {}): Promise<RunOutcome> =>
  execute(plan, { resume: false, engine: 'onnx', device: 'cpu', threads: 1, allowCode: true, replan: withBatchSize, ...options })
