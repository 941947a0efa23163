import { printableJson } from '../diagnostics/display.ts'
import { diffPlans, resumeVerdict } from '../plan/diff.ts'
import { renderDiff } from '../plan/render-diff.ts'
import type { SpecFlags } from './flags.ts'
import type { CommandIo } from './io.ts'
import { exitCode } from './io.ts'
import { isSavedPlan, loadPlan } from './load-plan.ts'
import { reportDiagnostics } from './report.ts'

export interface DiffFlags extends SpecFlags {
  readonly json?: boolean
  readonly check?: boolean
  /** `--param` and `--set` of the second side alone. */
  readonly paramAfter?: readonly string[]
  readonly setAfter?: readonly string[]
}

/** Compares two plans (saved, or of specs) by what they mean, with what a resume would make of each difference. */
export async function diffCommand(before: string, after: string, flags: DiffFlags, io: CommandIo): Promise<number> {
  const { param = [], set = [], paramAfter = [], setAfter = [], ...rest } = flags
  // What is for both sides is for those of them that are specs: the common case is a spec beside its saved plan.
  const both = (path: string): SpecFlags => (isSavedPlan(path) && isSavedPlan(before) !== isSavedPlan(after) ? {} : { param, set })
  const [first, second] = [both(before), both(after)]
  const afterAlone = { param: [...(second.param ?? []), ...paramAfter], set: [...(second.set ?? []), ...setAfter] }
  const loaded = [await loadPlan(before, { ...rest, ...first }, io), await loadPlan(after, { ...rest, ...afterAlone }, io)]
  for (const { diagnostics, files } of loaded) reportDiagnostics(diagnostics, files, io)
  const [one, other] = loaded.map(({ plan }) => plan)
  if (!one || !other) return exitCode.specErrors
  const differences = diffPlans(one, other)
  const { columns, colour, unicode } = io.terminal
  if (flags.json === true) io.out(`${printableJson({ format_version: 1, verdict: resumeVerdict(differences), differences }, 2)}\n`)
  else io.out(`${renderDiff(differences, { columns: Math.min(columns, 120), colour, unicode })}\n`)
  return flags.check === true && differences.length > 0 ? exitCode.difference : exitCode.done
}
