import type { ValueReference } from '../language/checked-spec.ts'
import type { Builder } from '../tensor/builder.ts'
import type { Shape, ValueId } from '../tensor/program.ts'
import type { Declarations } from './declarations.ts'
import type { BuildError, BuildRequest, LayerSummary } from './request.ts'
import { elementCount, mostElements } from '../tensor/dimension.ts'
import { isFailure, shapeText, type Failure, type LayerContext } from './layer.ts'
import { layers } from './layers.ts'

export interface Forward {
  /** The model's output; null where an error is on the way to it. */
  readonly output: ValueId | null
  readonly layers: readonly LayerSummary[]
  readonly errors: readonly BuildError[]
}

/** Lowers the model's nodes in order. A node that follows from a faulty one is left out: one cause, one error. */
export function lowerModel(
  build: Builder,
  declarations: Declarations,
  request: BuildRequest,
  inputs: ReadonlyMap<string, ValueId>,
  mode: 'train' | 'evaluate',
): Forward {
  const results: (ValueId | null)[] = []
  const summaries: LayerSummary[] = []
  const errors: BuildError[] = []
  let sites = 0
  const frozen = new Set(request.model.nodes.flatMap(node => (node.frozen === true ? [node.path] : [])))
  const counts = new Map(request.inputs.flatMap(({ name, type }) => {
    const count = type.kind === 'class' ? type.count : type.kind === 'sequence' && type.of === 'ids' ? type.vocabulary : null
    return count === null ? [] : [[inputs.get(name)!, count] as const]
  }))
  const sequences = request.inputs.flatMap(({ name, type }) => (type.kind === 'sequence' ? [{ name, maximum: type.maximum }] : []))
  const longestSequence = sequences.length === 0 ? null : Math.max(...sequences.map(({ maximum }) => maximum))

  const uses = request.model.nodes.map(() => 0)
  for (const reference of [...request.model.nodes.flatMap(node => node.inputs), request.model.output]) if (reference.kind === 'node') uses[reference.index]! += 1
  const usedOnce = (value: ValueId): boolean => results.reduce<number>((sum, result, index) => (result === value ? sum + uses[index]! : sum), 0) === 1

  const resolve = (reference: ValueReference): ValueId | null => {
    switch (reference.kind) {
      case 'input': {
        const value = inputs.get(reference.name)
        if (value === undefined) throw new Error(`the model has no input ${reference.name}`)
        return value
      }
      case 'node':
        return results[reference.index] ?? null
      case 'constant':
        return build.number(reference.value)
    }
  }

  for (const [index, node] of request.model.nodes.entries()) {
    const values = node.inputs.map(resolve)
    const layer = layers[node.layer]
    if (layer === undefined) throw new Error(`there is no layer ${node.layer}`)
    if (values.includes(null)) {
      results.push(null)
      continue
    }
    const added: (readonly number[])[] = []
    const declare: LayerContext['parameter'] = (name, shape, initializer, kind = node.layer) => {
      const before = declarations.count()
      const value = declarations.parameter(node.path, kind, name, shape, initializer)
      if (declarations.count() > before) added.push(shape)
      return value
    }
    const conflictsBefore = declarations.conflicts().length
    const result = build.within(node.path, () =>
      layer(
        {
          build,
          mode: node.evaluated === true ? 'evaluate' : mode,
          // What is not trained is state that no step writes.
          parameter: (name, shape, initializer, kind) => frozen.has(node.path)
            ? declarations.buffer(node.path, name, { dtype: 'float32', shape }, initializer).value
            : declare(name, shape, initializer, kind),
          buffer: (name, type, initializer) => declarations.buffer(node.path, name, type, initializer),
          categories: value => counts.get(value) ?? null,
          longestSequence,
          sequences,
          known: name => namesSeenFrom(node.path, name).map(declarations.find).find(value => value !== null) ?? null,
          usedOnce,
          nextSite: () => sites++,
        },
        values as ValueId[],
        node.options,
      ))
    const conflict = declarations.conflicts()[conflictsBefore]
    const failure = isFailure(result) ? result : conflict !== undefined ? conflictFailure(node.path, conflict) : sizeFailure(node.path, [build.shapeOf(result), ...added])
    if (isFailure(result) || failure !== null) {
      results.push(null)
      errors.push({ at: { node: index }, ...failure! })
      continue
    }
    results.push(result)
    const parameters = added.reduce((total, shape) => total + elementCount(shape), 0)
    summaries.push({ path: node.path, layer: node.layer, output: build.shapeOf(result), parameters })
  }
  return { output: resolve(request.model.output), layers: summaries, errors }
}

/** What follows from a tensor that cannot be is not worth the memory to find out. */
function sizeFailure(path: string, shapes: readonly Shape[]): Failure | null {
  const huge = shapes.find(shape => elementCount(shape.filter(extent => typeof extent === 'number')) > mostElements)
  return huge === undefined ? null : { kind: 'shape', message: `${path} makes a tensor of shape ${shapeText(huge)}, and none can have more than ${mostElements} elements`, help: 'make it smaller: fewer features or channels, or a lower resolution' }
}

const conflictFailure = (path: string, { name, shapes }: ReturnType<Declarations['conflicts']>[number]): Failure => ({
  kind: 'shape',
  message: `${path} is applied twice, and its parameter ${name} would need the shapes ${shapeText(shapes[0])} and ${shapeText(shapes[1])}`,
  help: 'apply it to values of one shape, or write a second layer',
})

/** What a name may mean within `gpt_1.head`: `gpt_1.NAME`, then `NAME`. */
function namesSeenFrom(path: string, name: string): string[] {
  const parts = path.split('.').slice(0, -1)
  return [...parts.keys(), parts.length].reverse().map(depth => [...parts.slice(0, depth), name].join('.'))
}
