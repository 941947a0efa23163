import type { Diagnostic, SourceRange } from '../diagnostics/diagnostic.ts'
import { inWords } from '../diagnostics/in-words.ts'
import { diagnostic, type Details } from '../diagnostics/registry.ts'
import type { Application, CheckedSpec, Feature, LayerNode, ModuleCall } from '../language/checked-spec.ts'
import type { ModelPlace } from '../language/model/own-place.ts'
import { ownPlace } from '../language/model/own-place.ts'
import { argumentOf } from '../language/options.ts'
import type { BuildError } from '../models/request.ts'

/** A mistake in the model as a diagnostic: at the option at fault, else at the layer, the loss or the metric. */
export function modelMistake(spec: CheckedSpec, error: BuildError): Diagnostic {
  const { kind, message: problem, option } = error
  const node = 'node' in error.at ? spec.model.nodes[error.at.node]! : null
  const at = node ?? ('metric' in error.at ? spec.metrics[error.at.metric]! : spec.loss)
  const layer = { range: at.range, within: node?.within ?? null }
  const fault = kind === 'option' && option !== undefined ? optionPlace(at, layer.within, option) : layer
  const { range, within } = ownPlace(fault)
  const related = [
    ...(fault.within === layer.within || layer.within?.isLibrary === true ? [] : [{ range: layer.range, message: 'it is handed on to here' }]),
    ...(layer.within?.isLibrary === true ? [{ range: layer.range, message: 'the layer of the library' }] : []),
    ...callsAround(within),
  ]
  const details = { related, ...helpFor(spec, error, node) }
  if (kind === 'option') return diagnostic('model-option', { problem }, range, details)
  return diagnostic(kind === 'shape' && node !== null ? 'model-shape' : 'model-label', { problem }, range, details)
}

/** Where an option is given: one that a module hands on is followed out to the call with its value. One that has its default is at the whole. */
function optionPlace(at: LayerNode | Application, within: ModuleCall | null, option: string): ModelPlace {
  let argument = argumentOf(at.written, option)
  if (argument === null) return { range: at.range, within }
  let { file } = at.range
  let around = within
  for (; around !== null && argument.value.kind === 'name'; around = around.within) {
    const given = argumentOf(around.written, argument.value.text)
    if (given === null) break
    argument = given
    file = around.range.file
  }
  const { start, end } = argument
  return { range: { file, start, end }, within: around }
}

function callsAround(innermost: ModuleCall | null): Diagnostic['related'] {
  const related = []
  for (let call = innermost; call !== null; call = call.within) related.push({ range: call.range, message: `\`${call.name}\` is called here` })
  return related
}

function helpFor(spec: CheckedSpec, error: BuildError, node: LayerNode | null): Details {
  const scalars = node === null ? [] : spec.data.inputs.filter(({ name, type }) => type.kind === 'tensor' && type.shape.length === 0
    && node.inputs.some((input, index) => input.kind === 'input' && input.name === name && node.options['mask'] !== index))
  if (scalars.length > 0) return axisFor(spec, scalars)
  const help = (node === null ? classesOfCall(spec, error) : null) ?? error.help
  return help === undefined ? {} : { help: `${help.charAt(0).toUpperCase()}${help.slice(1)}.` }
}

/** A layer that needs an axis was given inputs of one number: the declarations that give them one. */
function axisFor(spec: CheckedSpec, scalars: readonly Feature[]): Details {
  const names = scalars.map(({ name }) => `\`${name}\``)
  const lines = scalars.map(({ range, typeRange }) => `\`${textWith('tensor[1]', typeRange, range, spec)}\``)
  const [is, one] = scalars.length === 1 ? ['is one number a row and has no axis', 'which has one'] : ['are one number a row and have no axis', 'which have one']
  return {
    help: `${inWords(names)} ${is}. Write ${inWords(lines)}, ${one}.`,
    related: scalars.map(({ range }) => ({ range, message: 'it is declared here' })),
  }
}

/** A model that has its count of classes from the call of a module: what to write there. */
function classesOfCall(spec: CheckedSpec, { classes }: BuildError): string | null {
  if (classes === undefined) return null
  const [found, wanted] = classes
  const last = spec.model.nodes.findLast(node => argumentOf(node.written, optionOf(node, found)) !== null)
  let argument = last === undefined ? null : argumentOf(last.written, optionOf(last, found))
  for (let call = last?.within ?? null; call !== null && argument?.value.kind === 'name'; call = call.within) {
    argument = argumentOf(call.written, argument.value.text)
    if (argument?.value.kind === 'number') return `write \`${textWith(String(wanted), argument.value, call.range, spec)}\``
  }
  return null
}

const optionOf = ({ options }: LayerNode, value: number): string => Object.keys(options).find(name => options[name] === value) ?? ''

/** The text of `whole`, on one line, with another in place of a part of it. */
function textWith(text: string, part: Pick<SourceRange, 'start' | 'end'>, { file, start, end }: SourceRange, { files }: CheckedSpec): string {
  const source = files.find(({ path }) => path === file)!.text
  return `${source.slice(start, part.start)}${text}${source.slice(part.end, end)}`.replace(/\s+/g, ' ')
}
