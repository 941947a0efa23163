import { optimizerSlots } from '../engines/onnx/optimizers/create.ts'
import type { PlanSpec } from '../plan/plan.ts'

export interface StateTensor {
  readonly name: string
  readonly shape: readonly number[]
}

/** The float32 tensors that the optimizer keeps, by `PARAMETER/SLOT`. Adafactor factors those of two and more dimensions. */
export function optimizerState({ model, optimizer }: Pick<PlanSpec, 'model' | 'optimizer'>): readonly StateTensor[] {
  if (optimizer.kind !== 'adafactor') {
    const slots = optimizerSlots(optimizer)
    return model.parameters.flatMap(({ name, shape }) => slots.map(slot => ({ name: `${name}/${slot}`, shape })))
  }
  return model.parameters.flatMap(({ name, shape }) =>
    shape.length < 2
      ? [{ name: `${name}/exp_avg_sq`, shape }]
      : [
          { name: `${name}/exp_avg_sq_row`, shape: shape.slice(0, -1) },
          { name: `${name}/exp_avg_sq_col`, shape: [...shape.slice(0, -2), ...shape.slice(-1)] },
        ],
  )
}
