import { join } from 'node:path'
import type { Preprocessing } from '../data/preprocessing.ts'
import { epochValue } from '../plan/epochs.ts'
import type { Plan } from '../plan/plan.ts'
import { checkpointsToRemove } from '../plan/retention.ts'
import { trainedFlops } from '../plan/trained-flops.ts'
import type { Steering } from './callbacks/steering.ts'
import { unsteered } from './callbacks/unsteered.ts'
import { writeSafetensors } from '../models/safetensors.ts'
import { withTiedNames } from '../models/tied-weights.ts'
import { readTensors, weightsFile } from './checkpoint/contents.ts'
import { trainerState } from './checkpoint/trainer-state.ts'
import { divergence } from './diverged.ts'
import { speed } from './evaluation.ts'
import { writing } from './failure.ts'
import type { LastingTeller } from './events-told.ts'
import { trainLoss } from './loss-window.ts'
import type { LoopPorts } from './ports.ts'
import { replaceOwnFile } from './run-manifest.ts'
import type { LoopState } from './state.ts'
import { placeOf } from './state.ts'

export interface FinishOptions {
  readonly directory: string
  readonly preprocessing: Preprocessing
  /** What `skip_memory_metrics: false` measured, else nothing. */
  readonly memory: Readonly<Record<string, number>>
}

/**
 * The end of training (reference B.6.4 with E.2): the summary is logged, then the best model loaded, then a limit of one
 * checkpoint applied; the model that results is written. Returns the summary.
 */
export async function finishRun(
  plan: Plan,
  state: LoopState,
  ports: LoopPorts,
  { teller, steering }: { readonly teller: LastingTeller; readonly steering: Steering },
  { directory, preprocessing, memory }: FinishOptions,
): Promise<Readonly<Record<string, number>>> {
  const { spec } = plan
  const { training } = spec
  const { saving } = training.schedule
  const epoch = epochValue(training, placeOf(state))
  const values = {
    ...speed('train', state.seconds.training, plannedSamples(plan), training.total_updates),
    total_flos: trainedFlops(spec, state.update),
    train_loss: trainLoss(state.window, state.update),
    ...memory,
  }
  state.history.push({ ...values, epoch, step: state.update })
  teller.tell({ type: 'log', update: state.update, epoch, values })
  const diverged = divergence(state.history, spec.optimizer.learning_rate)
  if (diverged !== null) teller.tell({ type: 'warning', message: diverged })

  const { session } = ports
  if (saving.loadBestAtEnd && state.best.checkpoint !== null) {
    const path = join(directory, `checkpoint-${state.best.checkpoint}`, weightsFile)
    await session.importWeights(readTensors(path))
  }
  await unsteered(state, () => steering.logged(values, true))
  const surplus = checkpointsToRemove({ existing: state.saved, keep: saving.keep, best: state.best.checkpoint, ended: true })
  for (const update of surplus) {
    await ports.removeCheckpoint(update)
    teller.tell({ type: 'checkpoint_removed', update: state.update, path: `checkpoint-${update}` })
  }
  state.saved = state.saved.filter(update => !surplus.includes(update))

  await unsteered(state, () => steering.fire('end'))

  const { weights } = await session.exportState()
  writing('the final model', () => {
    replaceOwnFile(directory, weightsFile, [writeSafetensors(withTiedNames(spec, weights))])
    replaceOwnFile(directory, 'preprocessing.json', [Buffer.from(`${JSON.stringify(preprocessing, null, 2)}\n`)])
    replaceOwnFile(directory, 'trainer_state.json', [Buffer.from(trainerState(spec, state))])
  })
  return values
}

/** Samples of the whole plan, as the original counts them for `train_samples_per_second` (reference B.1). */
function plannedSamples({ spec: { training, arguments: values } }: Plan): number {
  const maxSteps = values['max_steps']?.value
  return typeof maxSteps === 'number' && maxSteps > 0
    ? training.total_updates * training.train_batch_size * training.gradient_accumulation_steps
    : training.train_rows * training.num_train_epochs
}
