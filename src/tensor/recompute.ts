import { bytesOfValues, programCost, storageOfValues } from './cost.ts'
import { eliminateDeadCode } from './dead-code.ts'
import type { Instruction, Program, TensorType, ValueId } from './program.ts'
import { waysToCut } from './segments.ts'

/**
 * Gradient checkpointing (Chen et al. 2016, "Training deep nets with sublinear memory cost"): the training step with the same
 * results that keeps, of the forward pass, only what crosses a few cuts. Between two cuts the way back makes the activations it
 * reads once more, by the same instructions, after it has finished with all that comes later: a `barrier` says so to the engine.
 * Of many ways to cut, one whose values need about the least memory at `sizes`; where none needs less, the step as it was.
 */
export function recompute(step: Program, sizes: Sizes): Program {
  const plain = eliminateDeadCode(step)
  const ways = [plain, ...waysToRecompute(plain, sizes)].map(program => ({ program, cost: programCost(program, sizes.batch, sizes.length) }))
  const least = Math.min(...ways.map(({ cost }) => cost.peakBytes))
  const good = ways.filter(({ cost }) => cost.peakBytes <= least * tolerance)
  return good.reduce((best, way) => (way.cost.flops < best.cost.flops ? way : best)).program
}

/** So much more memory than the least may a way need that computes less. */
const tolerance = 1.1

/** A step without dead code, cut in every way that is tried. */
export function waysToRecompute(step: Program, sizes: Sizes): readonly Program[] {
  const pass = analyse(step, sizes)
  return waysToCut(pass).map(cuts => recomputeBetween(step, pass, cuts))
}

export interface Sizes {
  readonly batch: number
  readonly length: number
}

function recomputeBetween(program: Program, pass: Pass, cuts: readonly number[]): Program {
  const { forward, backward } = pass
  const crossers = new Set(cuts.flatMap(cut => pass.crossingAt(cut)))
  /** The segment that remakes a value, by index; the last one's are still there when the way back begins. */
  const segmentOf = (value: ValueId): number | null => {
    const place = pass.madeAt.get(value)
    if (place === undefined || !pass.isActivation(value) || crossers.has(value)) return null
    const segment = cuts.findIndex(cut => place <= cut)
    return segment < 0 ? null : segment
  }

  const values: TensorType[] = [...program.values]
  const fresh = (value: ValueId): ValueId => values.push(values[value]!) - 1
  const made: Instruction[] = []
  let open: { readonly segment: number; readonly after: readonly ValueId[]; readonly again: Map<ValueId, ValueId> } | null = null
  let regionBegin = 0

  /** The value as the open segment has it: remade, or, where it was kept, not before what comes later is finished. */
  const again = (value: ValueId): ValueId => {
    const known = open!.again.get(value)
    if (known !== undefined) return known
    if (!pass.isDynamic(value)) return value
    if (segmentOf(value) !== open!.segment) {
      const held = fresh(value)
      made.push({ op: 'barrier', inputs: [value, ...open!.after], outputs: [held], attributes: {}, layer: pass.layerOf(value) })
      open!.again.set(value, held)
      return held
    }
    const instruction = forward[pass.madeAt.get(value)!]!
    const inputs = instruction.inputs.map(again)
    const outputs = instruction.outputs.map(fresh)
    instruction.outputs.forEach((output, index) => open!.again.set(output, outputs[index]!))
    made.push({ ...instruction, inputs, outputs })
    return open!.again.get(value)!
  }

  const lastRead = new Map<ValueId, number>()
  backward.forEach(({ inputs }, index) => inputs.forEach(input => lastRead.set(input, index)))
  program.outputs.forEach(({ value }) => lastRead.set(value, Infinity))

  backward.forEach((instruction, index) => {
    const segments = instruction.inputs.map(segmentOf).filter(segment => segment !== null)
    const segment = Math.min(...segments)
    if (segments.length > 0 && (open === null || segment < open.segment)) {
      const finished = backward.slice(regionBegin, index).flatMap(({ outputs }) => outputs).filter(output => (lastRead.get(output) ?? -1) >= index)
      if (finished.length > 0) {
        open = { segment, after: finished, again: new Map() }
        regionBegin = index
      }
    }
    // A mask is held back too: an engine may make more of it, once for all who read it.
    const inputs = instruction.inputs.map(input => (open !== null && (segmentOf(input) === open.segment || pass.isMask(input)) ? again(input) : input))
    made.push({ ...instruction, inputs })
  })
  return eliminateDeadCode({ ...program, values, instructions: [...forward, ...made] })
}

/** The way back begins where its seed is made, of the scalars that only it reads. */
function beginOfBackward({ inputs, instructions }: Program): number {
  const scalars = new Set(inputs.filter(({ role }) => role === 'scalar').map(({ value }) => value))
  const begin = instructions.findIndex(instruction => instruction.inputs.some(input => scalars.has(input)))
  return begin < 0 ? instructions.length : begin
}

type Pass = ReturnType<typeof analyse>

function analyse(program: Program, sizes: Sizes) {
  const begin = beginOfBackward(program)
  const [forward, backward] = [program.instructions.slice(0, begin), program.instructions.slice(begin)]
  const bytes = bytesOfValues(program, { ...sizes })
  const storageOf = storageOfValues(program)
  const madeAt = new Map<ValueId, number>()
  forward.forEach(({ outputs }, place) => outputs.forEach(output => madeAt.set(output, place)))
  const isDynamic = (value: ValueId): boolean => program.values[value]!.shape.some(extent => typeof extent === 'string')
  /** Worth remaking: made in the forward pass, of a size that grows with the batch, from something that does. */
  const isActivation = (value: ValueId): boolean => {
    const instruction = forward[madeAt.get(value) ?? -1]
    return instruction !== undefined && isDynamic(value) && instruction.op !== 'random_mask' && instruction.inputs.some(isDynamic)
  }
  const isMask = (value: ValueId): boolean => forward[madeAt.get(value) ?? -1]?.op === 'random_mask'

  const lastForward = new Map<ValueId, number>()
  forward.forEach(({ inputs }, place) => inputs.forEach(input => lastForward.set(input, place)))
  const activations = [...madeAt.keys()].filter(isActivation)
  const crossingAt = (place: number): ValueId[] =>
    activations.filter(value => madeAt.get(value)! <= place && (lastForward.get(value) ?? -1) > place)
  const read = new Set(backward.flatMap(({ inputs }) => inputs).filter(isActivation).map(storageOf))
  const crossing = forward.map(() => 0)
  for (const value of activations) {
    const cost = bytes[value]! * (read.has(storageOf(value)) ? 1 : 1.25)
    for (let place = madeAt.get(value)!; place < (lastForward.get(value) ?? -1); place++) crossing[place] = crossing[place]! + cost
  }
  const kept = forward.map(() => 0)
  for (const value of read) {
    const place = madeAt.get(value)
    if (place !== undefined) kept[place] = kept[place]! + bytes[value]!
  }
  const layerOf = (value: ValueId): string => forward[madeAt.get(value) ?? -1]?.layer ?? ''
  return { forward, backward, crossing, kept, crossingAt, madeAt, isDynamic, isActivation, isMask, layerOf }
}
