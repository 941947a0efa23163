import type { Block } from '../../../grammar/syntax-tree.ts'
import type { ModelSpec } from '../checked-spec.ts'
import type { Environment } from '../environment.ts'
import type { SpecHost } from '../host.ts'
import type { SpecFile } from '../layering.ts'
import type { CheckedData } from '../data/data.ts'
import { takesValue } from '../types.ts'
import { signatureOf } from './apply.ts'
import { walkBody } from './body.ts'
import { broken, longestPath, mostNodes, type ModelContext, type ModelResult, type UserModule } from './values.ts'

/**
 * Expands a `model` block into applications of layers. Null after a mistake in it, which has been reported. Modules are
 * expanded where they are applied; one that is never applied is a warning.
 */
export function checkModel(
  block: Block,
  file: SpecFile,
  data: CheckedData | null,
  modules: ReadonlyMap<string, UserModule>,
  env: Environment,
  host: SpecHost,
): ModelSpec | null {
  const context: ModelContext = {
    modules,
    usedModules: new Set(),
    usedInputs: new Set(),
    nodes: [],
    host,
    walk: walkBody,
    told: new Set(),
    initialWeights: null,
    initialValues: [],
    expansions: 0,
    tooLarge: null,
    failed: false,
  }
  const inputs = data?.inputNames ?? []
  const values = new Map(inputs.map((name): [string, ModelResult] => [name, { kind: 'value', reference: { kind: 'input', name } }]))
  // Without data there is nothing to feed with, and that has been said already.
  const feed = inputs.length === 1 ? values.get(inputs[0]!)! : inputs.length === 0 ? broken : null
  const output = walkBody(block.body, { context, env, file, prefix: '', stack: [], within: null, values, feed, place: block.keywordRange })
  const { tooLarge } = context
  if (tooLarge !== null) env.reports.report('model-too-large', { what: tooLarge, most: tooLarge === 'layers' ? mostNodes : longestPath }, block.keywordRange)

  for (const module of modules.values()) {
    if (context.usedModules.has(module.name)) continue
    if (!module.file.isLibrary) module.file.reports.report('unused-name', { what: 'module', name: module.name }, module.module.name ?? module.module)
    checkAlone(module, context, env)
  }
  if (data !== null && !context.failed && output?.kind === 'value') {
    for (const field of data.inputFields) {
      if (field.name !== null && !context.usedInputs.has(field.name.text) && !(output.reference.kind === 'input')) {
        env.reports.report('unused-name', { what: 'input', name: field.name.text }, field.name)
      }
    }
  }
  if (output === null || output.kind !== 'value') return null
  const { nodes, initialWeights, initialValues } = context
  return { nodes, output: output.reference, initialWeights, ...(initialValues.length > 0 && { initialValues }) }
}

/** A module that nobody applies is still read for mistakes, with its parameters unknown. */
function checkAlone(module: UserModule, shared: ModelContext, env: Environment): void {
  const { parameters } = signatureOf({ kind: 'module', module })
  const values = parameters.filter(({ type }) => takesValue(type)).map(({ name }): [string, ModelResult] => [name, broken])
  const unknown = new Map(parameters.filter(({ type }) => !takesValue(type)).map(parameter => [parameter.name, undefined]))
  const constants = {
    lookup: (name: string) => (unknown.has(name) ? { value: undefined } : env.constants.lookup(name)),
    names: () => [...unknown.keys(), ...env.constants.names()],
  }
  const context: ModelContext = { ...shared, nodes: [], failed: false, tooLarge: null, expansions: 0 }
  const input: ModelResult = { kind: 'value', reference: { kind: 'input', name: 'input' } }
  walkBody(module.module.body, {
    context,
    env: { reports: module.file.reports, constants },
    file: module.file,
    prefix: `${module.name}.`,
    stack: [module.name],
    within: null,
    values: new Map([['input', input], ...values]),
    feed: input,
    place: module.module.name ?? module.module,
  })
}
