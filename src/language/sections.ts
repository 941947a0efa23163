import type { Block, Loss, Metrics, Module, Name, Property, Statement, Strategy } from '../../grammar/syntax-tree.ts'
import type { WrittenConstant } from './constants.ts'
import type { SpecFile, SpecLayer } from './layering.ts'
import { library } from './library.ts'
import { headOf, misplaced } from './statement-places.ts'

/** A statement that counts, with the layer it stands in. */
export interface Placed<T> {
  readonly statement: T
  readonly layer: SpecLayer
}

/** A spec's statements by kind, layers made one: of what a higher layer replaces, the highest. */
export interface Sections {
  readonly constants: ReadonlyMap<string, WrittenConstant>
  readonly modules: ReadonlyMap<string, { readonly module: Module; readonly file: SpecFile }>
  readonly data: Placed<Block> | null
  readonly model: Placed<Block> | null
  readonly callbacks: Placed<Block> | null
  readonly loss: Placed<Loss> | null
  readonly metrics: Placed<Metrics> | null
  /** Of every layer; `resolveArguments` makes them one, because it must show both places of what is said twice. */
  readonly arguments: readonly Placed<Property>[]
  readonly strategies: readonly Placed<Strategy>[]
}

type BlockKind = 'data' | 'model' | 'callbacks'

/** Sorts the statements of all layers; reports what stands in the wrong place or twice in one layer. */
export function sectionsOf(layers: readonly SpecLayer[]): Sections {
  const constants = new Map<string, WrittenConstant>()
  const modules = new Map<string, { module: Module; file: SpecFile }>()
  const singles: { [K in BlockKind]: Placed<Block> | null } = { data: null, model: null, callbacks: null }
  let loss: Placed<Loss> | null = null
  let metrics: Placed<Metrics> | null = null
  const written: Placed<Property>[] = []
  const strategies: Placed<Strategy>[] = []

  const replace = <T extends Statement>(earlier: Placed<T> | null, statement: T, layer: SpecLayer, what: string): Placed<T> => {
    if (earlier?.layer === layer) reportTwice(earlier.statement, statement, layer.file, what)
    return { statement, layer }
  }

  for (const layer of layers) {
    const { file } = layer
    const names = new Map<string, Name>()
    const declare = (name: Name): boolean => {
      const earlier = names.get(name.text)
      if (earlier !== undefined) {
        file.reports.report('duplicate-name', { name: name.text }, name, {
          related: [{ range: file.reports.at(earlier), message: 'the first one is here' }],
        })
        return false
      }
      names.set(name.text, name)
      return true
    }
    for (const statement of file.statements) {
      switch (statement.kind) {
        case 'param':
        case 'let':
          if (statement.name !== null && declare(statement.name)) {
            constants.set(statement.name.text, { name: statement.name, statement, reports: file.reports, isLibrary: file.isLibrary })
          }
          break
        case 'module':
          if (statement.name !== null && Object.hasOwn(library.layers, statement.name.text)) {
            file.reports.report('duplicate-name', { name: statement.name.text }, statement.name, { help: 'A layer of the standard library has this name.' })
          } else if (statement.name !== null && declare(statement.name)) modules.set(statement.name.text, { module: statement, file })
          break
        case 'block':
          if (statement.keyword === 'arguments') written.push(...propertiesOf(statement, layer))
          else singles[statement.keyword] = replace(singles[statement.keyword], statement, layer, statement.keyword)
          break
        case 'loss': loss = replace(loss, statement, layer, 'loss'); break
        case 'metrics': metrics = replace(metrics, statement, layer, 'metrics'); break
        case 'strategy': strategies.push({ statement, layer }); break
        case 'use':
        case 'extends':
        case 'unreadable': break
        default: misplaced(statement, file.reports, 'a run')
      }
    }
  }
  return { constants, modules, ...singles, loss, metrics, arguments: written, strategies }
}

function reportTwice(earlier: Statement, later: Statement, file: SpecFile, what: string): void {
  file.reports.report('duplicate-statement', { what }, headOf(later), {
    related: [{ range: file.reports.at(headOf(earlier)), message: 'the first one is here' }],
  })
}

function propertiesOf(block: Block, layer: SpecLayer): readonly Placed<Property>[] {
  return block.body.flatMap(statement => {
    if (statement.kind === 'property') return [{ statement, layer }]
    if (statement.kind !== 'unreadable') misplaced(statement, layer.file.reports, '`arguments`')
    return []
  })
}
