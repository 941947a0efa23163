import type { Constant } from '../checked-spec.ts'
import { library, type LibraryDeclaration, type LibraryParameter } from '../library.ts'
import type { Bounds } from '../types.ts'
import type { ArgumentDeclaration, EntryDeclaration, StrategyDeclaration, Support } from './types.ts'

/** Every argument of the standard library, in the order of its file. */
export const declaredArguments: ReadonlyMap<string, ArgumentDeclaration> =
  new Map(Object.values(library.arguments).map(declaration => [declaration.name, readArgument(declaration)]))

/** Every strategy of the standard library. */
export const declaredStrategies: ReadonlyMap<string, StrategyDeclaration> =
  new Map(Object.values(library.strategies).map(declaration => [declaration.name, readStrategy(declaration)]))

/** Whether of this metric a smaller value is the better one. */
export const lowerIsBetter = (metric: string): boolean => metricProperty(metric, 'greater_is_better') === false

/** Whether the value of this metric is a matrix, so that none is better than another. */
export const isMatrix = (metric: string): boolean => metricProperty(metric, 'value') === 'matrix'

const metricProperty = (metric: string, name: string): Constant | undefined =>
  (Object.hasOwn(library.metrics, metric) ? library.metrics[metric]!.properties[name] : undefined)

type Properties = Readonly<Record<string, Constant>>

function readArgument({ name, type, default: defaultValue, properties }: LibraryDeclaration): ArgumentDeclaration {
  if (type === null) throw new Error(`stdlib: argument ${name} has no type`)
  const deprecated = record(properties['deprecated'])
  return {
    name,
    type,
    defaultValue,
    doc: text(properties['doc']) ?? '',
    group: text(properties['group']) ?? '',
    range: record(properties['range']) as Bounds | null,
    unit: text(properties['unit']),
    aliases: strings(properties['aliases']),
    former: (record(properties['former']) ?? {}) as Readonly<Record<string, string>>,
    deprecated: deprecated && { use: text(deprecated['use']), because: text(deprecated['because']) ?? '' },
    engines: Object.fromEntries(Object.entries(record(properties['engines']) ?? {}).map(([engine, value]) => [engine, readSupport(value)])),
    derives: text(properties['derives']),
    see: strings(properties['see']),
  }
}

function readSupport(value: Constant): Support {
  if (value === 'full') return { kind: 'full' }
  const options = record(value)
  const none = text(options?.['none'])
  if (none !== null) return { kind: 'none', because: none }
  const items = strings(options?.['items'])
  if (items.length > 0) return { kind: 'items', items, because: text(options?.['because']) ?? '' }
  return { kind: 'only', values: list(options?.['only']), because: text(options?.['because']) ?? '' }
}

function readStrategy({ name, parameters, properties }: LibraryDeclaration): StrategyDeclaration {
  const docs = record(properties['entries']) ?? {}
  const says = record(properties['says']) ?? {}
  const entry = (parameter: LibraryParameter): EntryDeclaration => ({
    name: parameter.name,
    type: parameter.type,
    defaultValue: parameter.default ?? null,
    doc: text(docs[parameter.name]) ?? '',
    says: strings(says[parameter.name]),
  })
  return { name, doc: text(properties['doc']) ?? '', example: text(properties['example']) ?? '', entries: parameters.map(entry) }
}

// Function declarations, because the maps above are made while this module loads.
function text(value: Constant | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function list(value: Constant | undefined): readonly Constant[] {
  return Array.isArray(value) ? (value as readonly Constant[]) : []
}

function strings(value: Constant | undefined): readonly string[] {
  return list(value).filter(item => typeof item === 'string')
}

function record(value: Constant | undefined): Properties | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : null
}
