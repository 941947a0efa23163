import { relative } from 'node:path'
import type { Diagnostic, SourceFile } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import type { EngineFlags, SpecFlags } from './flags.ts'
import { pairs } from './flags.ts'
import type { CommandIo } from './io.ts'
import { failure } from './io.ts'
import { machineFor } from './machine.ts'
import { version } from './version.ts'

/** A plan, or why there is none, with the texts that the diagnostics point into. */
export interface LoadedPlan {
  readonly plan: Plan | null
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly SourceFile[]
}

/** The plan of a spec, checked and compiled; of a `.json` file, the plan saved in it. */
export async function loadPlan(path: string, flags: SpecFlags & EngineFlags, io: CommandIo): Promise<LoadedPlan> {
  if (!isSavedPlan(path)) return compilePlan(path, flags, io)
  const option = (flags.param ?? []).length > 0 ? '--param' : (flags.set ?? []).length > 0 ? '--set' : null
  if (option !== null) throw failure(`${option} has no effect on ${path}: a saved plan is executed as it is`, { help: 'Give it with the spec, and save the plan again.' })
  return loadSavedPlan(path, flags)
}

/** Whether a file is a plan made before, rather than a spec. */
export const isSavedPlan = (path: string): boolean => path.endsWith('.json')

async function loadSavedPlan(path: string, flags: SpecFlags & EngineFlags): Promise<LoadedPlan> {
  const [{ readPlan }, { memoryLimit }] = await Promise.all([import('../plan/read.ts'), import('../plan/memory-limit.ts')])
  const [plan, diagnostics] = await readPlan(path)
  if (plan === null) return { plan, diagnostics, files: [] }
  // The machine is the one at hand unless it was named: a plan is carried from one to another.
  const { engine = plan.environment.engine, device = plan.environment.device, threads = plan.environment.threads } = flags
  const environment = {
    ...plan.environment,
    engine: engine === 'auto' ? plan.environment.engine : engine,
    device: device === 'auto' ? plan.environment.device : device,
    threads,
    total_memory_bytes: memoryLimit(),
  }
  return { plan: { ...plan, environment }, diagnostics, files: [] }
}

async function compilePlan(path: string, flags: SpecFlags & EngineFlags, io: CommandIo): Promise<LoadedPlan> {
  const [{ checkFiles }, { nodeHostFor }, { compile }] = await Promise.all([
    import('../language/check.ts'), import('../language/host.ts'), import('../compiler/compile.ts'),
  ])
  const host = nodeHostFor(path, flags.allowPath ?? [])
  const { spec, diagnostics, files } = checkFiles(path, { host, params: pairs(flags.param), sets: pairs(flags.set) })
  if (spec === null || hasErrors(diagnostics)) return { plan: null, diagnostics, files }
  const [plan, more] = await compile(spec, { ...machineFor(flags), cwd: io.cwd, versions: { trainspec: version() }, now: new Date() })
  const all = [...diagnostics, ...more]
  return { plan: hasErrors(all) ? null : plan, diagnostics: all, files }
}

/** A path as the user would write it from here. */
export const shownPath = (path: string, cwd: string): string => {
  const way = relative(cwd, path)
  if (way === '') return '.'
  return way.startsWith('..') ? path : way
}
