import { existsSync } from 'node:fs'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { EngineName } from '../engines/select.ts'
import type { Plan } from '../plan/plan.ts'
import type { CodeFlags, EngineFlags, SpecFlags } from './flags.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { loadPlan, shownPath } from './load-plan.ts'
import { reportDiagnostics } from './report.ts'
import { resumeCommand } from './resume-command.ts'
import type { ViewFlag } from './view-kind.ts'
import { viewKind } from './view-kind.ts'

export interface RunFlags extends SpecFlags, EngineFlags, CodeFlags {
  readonly resume?: boolean | string
  readonly view?: ViewFlag
}

/** Trains: here, with a view that adds lines, or in a second process that this one shows. */
export async function runCommand(given: string | undefined, flags: RunFlags, io: CommandIo): Promise<number> {
  const { file, resume: asked } = fileAndResume(given, flags.resume)
  const possible = viewKind(flags.view ?? 'auto', io.terminal, process.stdin.isTTY === true)
  const { startTrainer } = possible === 'tui' ? { startTrainer: null } : await import('../training/trainer.ts')
  // Its libraries load while the spec is checked and compiled.
  const trainer = startTrainer?.() ?? null
  try {
    const { plan, diagnostics, files } = await loadPlan(file, flags, io)
    const problems = plan === null ? [] : [...codeProblems(plan, flags), ...(file.endsWith('.json') ? await changedSources(plan, flags) : [])]
    reportDiagnostics([...diagnostics, ...problems], files, io)
    if (plan === null || hasErrors(problems)) return exitCode.specErrors
    await refuseUnavailable(plan)
    const kind = possible === 'tui' && (flags.view ?? 'auto') === 'auto' && plan.spec.arguments['disable_tqdm']?.value === true ? 'plain' : possible
    const resume = asked === false ? plannedCheckpoint(plan) : asked
    if (resume !== false) await (await import('./resume-verdict.ts')).tellResumeVerdict(plan, io)
    const facts = { dir: shownPath(plan.environment.output_dir, io.cwd), resume: resumeCommand(file, flags) }
    if (kind === 'tui') {
      const { runInView } = await import('./run-in-view.ts')
      return await runInView(plan, { ...facts, resuming: resume, allowCode: flags.allowCode === true }, io)
    }
    const { runHere } = await import('./run-here.ts')
    return await runHere(plan, { ...facts, resuming: resume, allowCode: flags.allowCode === true, kind, trainer, files }, io)
  } finally {
    // Also after the run, which has ended it: what fails before it begins would leave a thread that nobody ends.
    await trainer?.close()
  }
}

/** `--resume` takes the next word where there is one: `run --resume digits.trainspec` means the spec all the same. */
function fileAndResume(given: string | undefined, resume: boolean | string | undefined): { readonly file: string; readonly resume: boolean | string } {
  if (given !== undefined) return { file: given, resume: resume ?? false }
  if (typeof resume === 'string' && existsSync(resume) && /\.(trainspec|json)$/.test(resume)) return { file: resume, resume: true }
  throw failure('which spec? Name a .trainspec file, or a plan saved by trainspec plan --out', { help: '(trainspec run --help)' })
}

/** Code of a spec runs only where the user says that it may. */
function codeProblems({ spec, source_map: places }: Plan, flags: RunFlags): readonly Diagnostic[] {
  const { callback_files: files = [] } = spec
  if (files.length === 0 || flags.allowCode === true) return []
  return [diagnostic('code-not-allowed', { files: files.map(({ path }) => path).join(', ') }, places['/callback_files/0'] ?? null)]
}

/** The checkpoint that the spec itself goes on from (`resume_from_checkpoint`); `--resume` says otherwise. */
function plannedCheckpoint(plan: Plan): string | false {
  const path = plan.spec.arguments['resume_from_checkpoint']?.value
  return typeof path === 'string' && path !== '' ? path : false
}

async function changedSources(plan: Plan, flags: RunFlags): Promise<ReturnType<typeof import('../plan/read.ts')['sourceProblems']>> {
  const { sourceProblems } = await import('../plan/read.ts')
  return sourceProblems(plan, flags.allowPath ?? [])
}

async function refuseUnavailable(plan: Plan): Promise<void> {
  const { selectEngine } = await import('../engines/select.ts')
  const selection = selectEngine(plan.environment.engine as EngineName, plan)
  if (selection.kind === 'unavailable') throw failure(selection.what, { code: exitCode.engineUnavailable })
  if (selection.kind === 'refused') {
    throw failure(`the engine ${selection.engine.name} cannot run this plan: ${selection.refusals.map(({ what }) => what).join('; ')}`, { code: exitCode.engineUnavailable })
  }
}
