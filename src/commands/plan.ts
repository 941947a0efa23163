import { writeFileSync } from 'node:fs'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { escapedJson, printable, printableJson } from '../diagnostics/display.ts'
import type { Plan } from '../plan/plan.ts'
import { renderPlan } from '../plan/render.ts'
import type { EngineFlags, SpecFlags } from './flags.ts'
import type { CommandIo } from './io.ts'
import { exitCode } from './io.ts'
import { loadPlan } from './load-plan.ts'
import { reportDiagnostics } from './report.ts'
import { shellPath } from '../diagnostics/shell-word.ts'

export interface PlanFlags extends SpecFlags, EngineFlags {
  readonly json?: boolean
  readonly yaml?: boolean
  readonly out?: string
  readonly check?: boolean
}

/** Says what a run will do: for people, as JSON or YAML, or saved for `run`. Trains nothing. */
export async function planCommand(file: string, flags: PlanFlags, io: CommandIo): Promise<number> {
  const { plan, diagnostics, files } = await loadPlan(file, flags, io)
  reportDiagnostics(diagnostics, files, io)
  if (plan === null) return exitCode.specErrors
  if (flags.check === true) return checkSources(file, plan, flags, io)
  if (flags.out !== undefined) {
    writeFileSync(flags.out, `${JSON.stringify(plan, null, 2)}\n`)
    io.err(`saved to ${printable(flags.out)}; trainspec run ${shellPath(flags.out)} executes it\n`)
    if (flags.json !== true && flags.yaml !== true) return exitCode.done
  }
  if (flags.json === true) io.out(`${printableJson(plan, 2)}\n`)
  else if (flags.yaml === true) io.out(await yamlText(plan))
  else {
    const { columns, colour, unicode } = io.terminal
    io.out(`${renderPlan(plan, { columns: Math.min(columns, 120), colour, unicode })}\n`)
  }
  return exitCode.done
}

/** Whether the files that the plan names are what it was made for. */
async function checkSources(file: string, plan: Parameters<typeof renderPlan>[0], flags: PlanFlags, io: CommandIo): Promise<number> {
  const { sourceProblems } = await import('../plan/read.ts')
  const problems = await sourceProblems(plan, flags.allowPath ?? [])
  reportDiagnostics(problems, [], io)
  if (hasErrors(problems)) return exitCode.difference
  io.out(`${printable(file)}: the plan is sound, and its sources are what it was made for\n`)
  return exitCode.done
}

/** A bare word of YAML has no escapes: where one is needed, all texts stand in double quotes. */
async function yamlText(plan: Plan): Promise<string> {
  const { stringify } = await import('yaml')
  const text = stringify(plan)
  return escapedJson(text) === text ? text : escapedJson(stringify(plan, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' }))
}
