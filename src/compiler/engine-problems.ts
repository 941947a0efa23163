import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { engineNames, selectEngine } from '../engines/select.ts'
import type { Plan, SourcePlace } from '../plan/plan.ts'

/** What of the plan its engine cannot do, at the nearest place that the spec's author can change. */
export function engineProblems(plan: Plan): readonly Diagnostic[] {
  const { engine } = plan.environment
  const name = engineNames.find(known => known === engine)
  if (name === undefined) throw new Error(`there is no engine ${engine}`)
  const selection = selectEngine(name, plan)
  if (selection.kind !== 'refused') return []
  return selection.refusals.map(({ pointer, what, instead }) =>
    diagnostic('engine-cannot', { engine, what }, nearestPlace(plan, pointer), instead === null ? {} : { help: `The engine ${instead} has it, which is not part of this release.` }),
  )
}

/** The source map's entry for a pointer or for the nearest part that it lies in. */
function nearestPlace(plan: Plan, pointer: string): SourcePlace | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = Object.hasOwn(plan.source_map, at) ? plan.source_map[at] : undefined
    if (place !== undefined) return place
  }
  return null
}
