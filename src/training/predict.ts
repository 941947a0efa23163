import type { Dataset } from '../data/dataset.ts'
import type { Preprocessing } from '../data/preprocessing.ts'
import { epochValue } from '../plan/epochs.ts'
import type { Plan } from '../plan/plan.ts'
import { unsteered } from './callbacks/unsteered.ts'
import type { Steering } from './callbacks/steering.ts'
import { evaluateDataset } from './evaluation.ts'
import { matricesOf, numbersOf, toldValues } from './evaluation-values.ts'
import type { LastingTeller } from './events-told.ts'
import { writing } from './failure.ts'
import type { LoopPorts } from './ports.ts'
import { predictionTable } from './predictions.ts'
import { predictionsFile, replaceOwnFile } from './run-manifest.ts'
import type { LoopState } from './state.ts'
import { placeOf } from './state.ts'

/** Whether the final model is run on the test data. */
export const predicts = ({ spec }: Plan): boolean => spec.arguments['do_predict']?.value === true && spec.data.test !== null

/**
 * Evaluates the final model on the test data (`do_predict`), and leaves its predictions in the run directory. As in
 * Transformers' `predict` nothing is logged: `prediction_step` comes after each batch, then `predict` (reference B.16, C.1).
 */
export async function predict(
  plan: Plan,
  dataset: Dataset,
  state: LoopState,
  ports: LoopPorts,
  { teller, steering }: { readonly teller: LastingTeller; readonly steering: Steering },
  { directory, preprocessing }: { readonly directory: string; readonly preprocessing: Preprocessing },
): Promise<void> {
  const { spec } = plan
  const source = spec.data.test!
  const table = predictionTable({ label: preprocessing.labels[0]!, loss: spec.loss.name })
  ports.tell({ type: 'phase', phase: 'evaluating' })
  await unsteered(state, async () => {
    const values = await evaluateDataset(spec, {
      session: ports.session,
      dataset,
      prefix: 'test',
      lossOnly: spec.arguments['prediction_loss_only']?.value === true,
      now: ports.now,
      outputs: table.add,
      onBatch: () => steering.fire('prediction_step'),
    })
    const warning = table.warning()
    if (warning !== null) teller.tell({ type: 'warning', message: warning })
    writing(predictionsFile, () => replaceOwnFile(directory, predictionsFile, table.pieces))
    teller.tell({ type: 'evaluation', update: state.update, epoch: epochValue(spec.training, placeOf(state)), source, ...toldValues(spec, values) })
    const numbers = numbersOf(values)
    await steering.fire('predict', { evaluation: numbers, values: numbers, matrices: matricesOf(values) })
  })
}
