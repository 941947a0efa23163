import type { Program } from '../tensor/program.ts'
import type { Plan, PlannedFeature, PlannedTraining } from './plan.ts'
import { elementCount, mostElements } from '../tensor/dimension.ts'

export interface Contradiction {
  /** JSON pointer into the plan. */
  readonly pointer: string
  readonly problem: string
}

/**
 * Where a plan that satisfies the schema contradicts itself, so that whoever executes it may index without looking. The
 * hash holds against damage and careless edits; this holds against a plan that someone made up.
 */
export function contradictions(plan: Plan): readonly Contradiction[] {
  const { spec } = plan
  return [
    ...Object.entries(spec.programs).flatMap(([name, program]) => programContradictions(program, `/spec/programs/${name}`)),
    ...modelContradictions(plan),
    ...trainingContradictions(spec.training),
    ...dataContradictions(plan),
  ]
}

function programContradictions(program: Program, at: string): readonly Contradiction[] {
  const found: Contradiction[] = []
  const defined = new Uint8Array(program.values.length)
  const define = (value: number, pointer: string): void => {
    if (value >= defined.length) found.push({ pointer, problem: `there is no value ${value}` })
    else if (defined[value] === 1) found.push({ pointer, problem: `value ${value} is made twice` })
    else defined[value] = 1
  }
  const use = (value: number, pointer: string): void => {
    if (defined[value] !== 1) found.push({ pointer, problem: `value ${value} is used before it is made` })
  }
  program.values.forEach((value, index) => {
    const extents = value.shape.filter(extent => typeof extent === 'number')
    if (tooMany(extents)) found.push({ pointer: `${at}/values/${index}`, problem: 'it has more elements than any engine can index' })
  })
  program.inputs.forEach((input, index) => define(input.value, `${at}/inputs/${index}`))
  program.instructions.forEach((instruction, index) => {
    const pointer = `${at}/instructions/${index}`
    for (const value of instruction.inputs) use(value, pointer)
    for (const value of instruction.outputs) define(value, pointer)
  })
  program.outputs.forEach((output, index) => use(output.value, `${at}/outputs/${index}`))
  return found
}

const tooMany = (extents: readonly number[]): boolean => elementCount(extents) > mostElements

function modelContradictions({ spec }: Plan): readonly Contradiction[] {
  const found: Contradiction[] = []
  const tensors = [...spec.model.parameters, ...spec.model.buffers]
  const names = new Set<string>()
  for (const tensor of tensors) {
    if (names.has(tensor.name)) found.push({ pointer: '/spec/model', problem: `${tensor.name} is declared twice` })
    if (tooMany(tensor.shape)) found.push({ pointer: '/spec/model', problem: `${tensor.name} has more elements than any engine can index` })
    const elements = elementCount(tensor.shape)
    if (tensor.initializer.kind === 'values' && tensor.initializer.values.length !== elements) {
      found.push({ pointer: '/spec/model', problem: `${tensor.name} has another number of initial values than elements` })
    }
    names.add(tensor.name)
  }
  const parameters = new Set(spec.model.parameters.map(parameter => parameter.name))
  for (const name of spec.optimizer.groups.flatMap(group => group.parameters)) {
    if (!parameters.delete(name)) found.push({ pointer: '/spec/optimizer/groups', problem: `${name} is no parameter, or is in two groups` })
  }
  for (const name of parameters) found.push({ pointer: '/spec/optimizer/groups', problem: `${name} is in no group` })
  return found
}

function trainingContradictions(training: PlannedTraining): readonly Contradiction[] {
  const { train_rows: rows, train_batch_size: batch, gradient_accumulation_steps: accumulation } = training
  const batches = training.drop_last ? Math.floor(rows / batch) : Math.ceil(rows / batch)
  const updates = Math.max(1, Math.ceil(training.batches_per_epoch / accumulation))
  const expected: readonly (readonly [keyof PlannedTraining, number])[] = [
    ['batches_per_epoch', batches],
    ['updates_per_epoch', updates],
    ['epochs', Math.ceil(training.total_updates / training.updates_per_epoch)],
  ]
  return expected
    .filter(([name, value]) => training[name] !== value)
    .map(([name, value]) => ({ pointer: `/spec/training/${name}`, problem: `it is ${String(training[name])} where the rest makes it ${value}` }))
}

function dataContradictions({ spec }: Plan): readonly Contradiction[] {
  const { sources, train, eval: evaluated, test } = spec.data
  const named = [train, ...evaluated, ...(test === null ? [] : [test])]
  const missing = named.filter(name => !Object.hasOwn(sources, name)).map(name => ({ pointer: '/spec/data', problem: `there is no source ${name}` }))
  const endless = Object.keys(sources).filter(name => !endsAtFile(sources, name))
  return [...packingContradictions(spec), ...endContradictions(spec), ...listContradictions(spec), ...missing, ...endless.map(name => ({ pointer: '/spec/data/sources', problem: `${name} is split from no file` }))]
}

/** Where texts are packed, all features are made of one stream of tokens, and what trains is its windows. */
function packingContradictions({ data, training }: Plan['spec']): readonly Contradiction[] {
  const features = [...data.inputs, ...data.labels]
  const streams = features.map(({ type, value }) =>
    (value.op === 'tokens' && type.kind === 'sequence' && value.packed !== undefined
      ? JSON.stringify([value.column, value.tokenizer, value.packed, type.maximum, type.fixed])
      : null))
  if (streams.every(stream => stream === null)) return data.windows === undefined ? [] : [{ pointer: '/spec/data/windows', problem: 'no text is packed' }]
  if (new Set(streams).size > 1) return [{ pointer: '/spec/data', problem: 'packed texts stand beside what is not of them' }]
  if (data.windows?.[data.train] === training.train_rows) return []
  return [{ pointer: '/spec/data/windows', problem: `they are not the ${training.train_rows} rows of training` }]
}

/** A token that ends texts is one that the model has a row for, and is put either between texts or after each. */
function endContradictions({ data }: Plan['spec']): readonly Contradiction[] {
  return [...data.inputs, ...data.labels].flatMap(({ name, type, value }) => {
    if (value.op !== 'tokens' || type.kind !== 'sequence') return []
    if (value.packed !== undefined && value.end !== undefined) return [{ pointer: '/spec/data', problem: `the texts of ${name} end twice` }]
    const end = (value.packed ?? value).end ?? 0
    return end < type.vocabulary ? [] : [{ pointer: '/spec/data', problem: `token ${end} ends the texts of ${name}, and there are ${type.vocabulary}` }]
  })
}

/** Lists have as many numbers as the feature that is made of them. */
function listContradictions({ data }: Plan['spec']): readonly Contradiction[] {
  const fits = (value: PlannedFeature['value'], shape: string): boolean => {
    if (value.op === 'list') return value.shape.join(' ') === shape
    if ('operand' in value) return fits(value.operand, shape)
    return !('left' in value) || (fits(value.left, shape) && fits(value.right, shape))
  }
  return [...data.inputs, ...data.labels]
    .filter(({ type, value }) => !fits(value, type.kind === 'tensor' ? type.shape.join(' ') : ''))
    .map(({ name }) => ({ pointer: '/spec/data', problem: `the lists of ${name} have another shape than it` }))
}

/** Follows splits to the file that they take rows from. */
function endsAtFile(sources: Plan['spec']['data']['sources'], name: string): boolean {
  const seen = new Set<string>()
  for (let at = name; ; ) {
    const source = Object.hasOwn(sources, at) ? sources[at] : undefined
    if (source === undefined || seen.has(at)) return false
    if (source.kind !== 'split') return true
    seen.add(at)
    at = source.of
  }
}
