import type { Call, Expression } from '../../../grammar/syntax-tree.ts'
import { bareName } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import { library } from '../library.ts'
import { bindOptions, type Signature } from '../options.ts'
import { broken, mostNodes, type Body, type Callable, type ModelResult } from './values.ts'

/** Words that make something to apply of other such things. */
const forms = ['repeat', 'sequence', 'frozen'] as const
type Form = (typeof forms)[number]

export const isForm = (name: string): name is Form => (forms as readonly string[]).includes(name)

const copies = { kind: 'int', bounds: { min: 1, max: mostNodes } } as const

/** What is given to a form by name. */
const optionsOf = (form: Form): Signature => ({ name: form, parameters: library.forms[form]!.parameters.filter(parameter => parameter.default !== undefined) })

/** `repeat(12, block(768))`, `sequence(conv2d(8, kernel: 1), batch_norm)`, `frozen(block(768), mode: evaluation)`. */
export function readForm(form: Form, call: Call, body: Body, read: (expression: Expression, body: Body) => ModelResult): ModelResult {
  const { reports } = body.env
  const { options, complete } = bindOptions(optionsOf(form), call.arguments.filter(argument => argument.name !== null), call, body.env)
  if (!complete) return broken
  const positional = call.arguments.filter(argument => argument.name === null)
  const written = positional.map(argument => argument.value)
  const most = { repeat: 2, sequence: Infinity, frozen: 1 }[form]
  if (written.length > most) {
    reports.report('too-many-options', { name: form, most }, positional[most]!)
    return broken
  }
  if (written.length < (form === 'repeat' ? 2 : 1)) {
    const help = `For example \`${String(library.forms[form]!.properties['example'])}\`.`
    reports.report('missing-option', { owner: form, name: form === 'repeat' && written.length === 0 ? 'times' : 'of' }, call, { help })
    return broken
  }
  const times = form === 'repeat' ? evaluate(written[0]!, copies, 'the number of copies', body.env) : 1
  const parts = (form === 'repeat' ? written.slice(1) : written).map(expression => readCallable(expression, form, body, read))
  if (typeof times !== 'number' || !parts.every(part => part !== null)) return broken
  const [first] = parts
  if (form === 'frozen') return { kind: 'callable', callable: { kind: 'frozen', of: first!, evaluated: options['mode'] === 'evaluation' }, path: null }
  const of = form === 'repeat'
    ? Array.from({ length: times }, () => first!)
    // Copies within a sequence are numbered on: `layer2.0`, `layer2.1`, `layer2.2`.
    : parts.flatMap(part => (part.kind === 'repeat' ? part.of : [part]))
  return { kind: 'callable', callable: { kind: form, of }, path: null }
}

/** Something to apply that has no name of its own: the parameters of a named one lie below that name, and those of a part below the whole. */
function readCallable(expression: Expression, form: Form, body: Body, read: (expression: Expression, body: Body) => ModelResult): Callable | null {
  const { reports } = body.env
  const result = read(expression, body)
  const name = bareName(expression) ?? 'this'
  if (result.kind === 'value') reports.report('not-a-layer', { name }, expression)
  if (result.kind !== 'callable') return null
  if (result.path === null) return result.callable
  reports.report('part-has-name', { name, form, written: textOf(body.definitions.get(name)!.value, body) }, expression)
  return null
}

/** What is written, if it is short. */
function textOf(expression: Expression, { file }: Body): string {
  const text = (at: Expression): string => file.tree.text.slice(at.start, at.end)
  const whole = text(expression)
  return expression.kind === 'call' && (whole.length > 50 || whole.includes('\n')) ? `${text(expression.callee)}(…)` : whole
}
