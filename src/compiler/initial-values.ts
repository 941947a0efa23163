import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import type { CheckedSpec, InitialValues } from '../language/checked-spec.ts'
import { suggest } from '../language/did-you-mean.ts'
import { tiedNames, type Tying } from '../models/tied-weights.ts'
import type { Initializer } from '../tensor/program.ts'
import { elementCount } from '../tensor/dimension.ts'

type State = Pick<Tying['model'], 'parameters' | 'buffers'>

interface Given {
  readonly state: State
  /** What has literal values, by the names of the layers that declare it. */
  readonly names: readonly string[]
}

/** Parameters and buffers with the literal values that `init values(…)` gives them. */
export function withInitialValues({ model: { initialValues = [] } }: CheckedSpec, built: Tying): Outcome<Given> {
  const { parameters, buffers } = built.model
  const tied = tiedNames(built)
  const shapes = new Map([...parameters, ...buffers.filter(({ dtype }) => dtype === 'float32')].map(({ name, shape }) => [name, shape]))
  const given = new Map<string, Initializer>()
  const problems: Diagnostic[] = []
  for (const { names, value, range } of initialValues) {
    for (const written of names) {
      const name = tied.get(written) ?? written
      const shape = shapes.get(name)
      if (shape === undefined) problems.push(diagnostic('unknown-parameter', { name: written, nearest: suggest(written, [...shapes.keys()], null).nearest }, range))
      else if (given.has(name)) problems.push(diagnostic('option-twice', { name: written }, range))
      else {
        const problem = problemOf(value, shape)
        if (problem !== null) problems.push(diagnostic('initial-values', { name: written, problem }, range))
        given.set(name, typeof value === 'number' ? { kind: 'constant', value } : { kind: 'values', values: value })
      }
    }
  }
  const withGiven = <T extends { readonly name: string; readonly initializer: Initializer }>(tensor: T): T => ({ ...tensor, initializer: given.get(tensor.name) ?? tensor.initializer })
  return [{ state: given.size === 0 ? built.model : { parameters: parameters.map(withGiven), buffers: buffers.map(withGiven) }, names: [...given.keys()] }, problems]
}

/** What is wrong with values for a tensor of this shape. */
function problemOf(value: InitialValues['value'], shape: readonly number[]): string | null {
  const elements = elementCount(shape)
  if (typeof value !== 'number' && value.length !== elements) return `${value.length} numbers are given, and [${shape.join(', ')}] has ${elements}`
  const large = (typeof value === 'number' ? [value] : value).find(each => !Number.isFinite(Math.fround(each)))
  return large === undefined ? null : `${large} is not finite in float32`
}
