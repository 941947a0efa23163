import type { SourceRange } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { NonFinite, Session } from '../engines/engine.ts'
import { underflowOverflow } from '../language/arguments/rules/debug-options.ts'
import type { Plan } from '../plan/plan.ts'
import { RunFailure } from './failure.ts'

/** Whether the plan asks for `debug: underflow_overflow`. */
export const checksNumbers = ({ spec }: Plan): boolean => underflowOverflow(spec.arguments['debug']?.value ?? '')

/** The session of a run that ends where numbers stop being finite; its checkpoints stay. */
export function failingOnNonFinite(plan: Plan, session: Session): Session {
  return {
    ...session,
    async accumulate(batch, position, inverseNormaliser) {
      const result = await session.accumulate(batch, position, inverseNormaliser)
      if (result.nonFinite !== undefined) throw failure(plan, result.nonFinite, position.update + 1)
      return result
    },
    async update(options) {
      const result = await session.update(options)
      if (result.nonFinite !== undefined) throw failure(plan, result.nonFinite, null)
      return result
    },
  }
}

function failure(plan: Plan, found: NonFinite, update: number | null): RunFailure {
  const inputs = found.inputs.map(({ name, least, greatest }) => `${name} from ${text(least)} to ${text(greatest)}`)
  return new RunFailure([diagnostic('step-not-finite', { ...found, update, inputs }, placeOf(plan, found.layer))])
}

/** Where the layer is written, or the loss; of a parameter the layer that declares it. */
function placeOf({ spec, source_map: places }: Plan, layer: string): SourceRange | null {
  if (layer === 'loss') return places['/loss'] ?? null
  const path = spec.model.parameters.find(({ name }) => name === layer)?.layer ?? layer
  return places[`/model/layers/${spec.model.layers.findIndex(entry => entry.path === path)}`] ?? null
}

const text = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(4))) : String(value))
