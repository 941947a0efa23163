import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Preprocessing } from '../../data/preprocessing.ts'
import { diagnostic } from '../../diagnostics/registry.ts'
import type { HostTensor, Session, SessionState } from '../../engines/engine.ts'
import { readSafetensors, writeSafetensors } from '../../models/safetensors.ts'
import { withTiedNames } from '../../models/tied-weights.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SaveKind } from '../ports.ts'
import { RunFailure } from '../failure.ts'
import { parsePythonJson } from '../python-json.ts'
import type { LogEntry, LoopState } from '../state.ts'
import { checkedRunState } from './checked-run-state.ts'
import { readRunState, writeRunState } from './run-state.ts'
import { trainerState } from './trainer-state.ts'
import type { CheckpointFiles } from './write.ts'

export const weightsFile = 'model.safetensors'
const optimizerFile = 'optimizer.safetensors'

export interface CheckpointContents {
  readonly state: LoopState
  readonly kind: SaveKind
  readonly attempt: number
  readonly session: Session
  readonly preprocessing: Preprocessing
  readonly planText: Uint8Array
}

/** Every file of a checkpoint but its manifest: what training goes on from, exactly, and what other tools read. */
export async function checkpointFiles(plan: Plan, contents: CheckpointContents): Promise<CheckpointFiles> {
  const { state, kind, attempt, preprocessing, planText } = contents
  const { seed, data_seed } = plan.spec.training
  const { weights, optimizer, optimizerSteps } = await contents.session.exportState()
  const runState = writeRunState({
    format_version: 1,
    kind,
    attempt,
    optimizer_steps: optimizerSteps,
    random: { seed, data_seed, update: state.update },
    // The history is in trainer_state.json, once.
    loop: { ...state, history: [] },
  })
  return {
    [weightsFile]: [writeSafetensors(withTiedNames(plan.spec, weights))],
    [optimizerFile]: [writeSafetensors(optimizer)],
    'trainer_state.json': [Buffer.from(trainerState(plan.spec, state))],
    'run_state.json': [Buffer.from(runState)],
    'preprocessing.json': [Buffer.from(`${JSON.stringify(preprocessing, null, 2)}\n`)],
    'plan.json': [planText],
  }
}

export interface ReadCheckpoint {
  readonly loop: LoopState
  readonly kind: SaveKind
  readonly session: SessionState
}

/** A checkpoint that was verified, as the loop and the engine take it. */
export function readCheckpoint(folder: string): ReadCheckpoint {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  // Hashes agree, and yet whoever wrote the manifest may have written these: their values lead to folders that are removed.
  const run = checkedRunState(readRunState(text('run_state.json')))
  const history = run === null ? null : historyIn(parsePythonJson(text('trainer_state.json')))
  if (run === null || history === null) {
    const name = basename(folder)
    throw new RunFailure([diagnostic('resume-unknown-checkpoint', { checkpoint: name, reason: 'its state is not one that a run writes' }, null)])
  }
  return {
    loop: { ...run.loop, history },
    kind: run.kind,
    session: {
      weights: readTensors(join(folder, weightsFile)),
      optimizer: readTensors(join(folder, optimizerFile)),
      optimizerSteps: run.optimizer_steps,
    },
  }
}

function historyIn(value: unknown): LogEntry[] | null {
  const entries = typeof value === 'object' && value !== null ? (value as { log_history?: unknown }).log_history : null
  if (!Array.isArray(entries)) return null
  return entries.every(entry => typeof entry === 'object' && entry !== null && Object.values(entry).every(isLogged)) ? (entries as LogEntry[]) : null
}

const isLogged = (value: unknown): boolean =>
  typeof value === 'number' || (Array.isArray(value) && value.every(row => Array.isArray(row) && row.every(count => typeof count === 'number')))

/** The tensors of a file of ours; what is wrong with it is thrown, since its hash agreed. */
export function readTensors(path: string): Readonly<Record<string, HostTensor>> {
  const found = parseTensors(readFileSync(path))
  if (typeof found === 'string') throw new Error(`${path} cannot be read: ${found}`)
  return found
}

/** The tensors in a safetensors file's bytes, or why there are none. */
export function parseTensors(bytes: Buffer): Readonly<Record<string, HostTensor>> | string {
  // A Buffer's slices share its memory; those of a plain array are copies, as the reader needs them.
  const found = readSafetensors(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length))
  return found.ok ? found.file.tensors : found.problem
}
