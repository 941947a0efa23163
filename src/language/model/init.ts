import type { Expression, Init } from '../../../grammar/syntax-tree.ts'
import { bareName } from '../environment.ts'
import { evaluate } from '../evaluate.ts'
import { locate, resolveFile } from '../layering.ts'
import { library } from '../library.ts'
import { bindOptions } from '../options.ts'
import type { Body } from './values.ts'

interface Written {
  readonly path: string
  /** Where the path stands. */
  readonly place: Expression
  readonly fresh: { readonly paths: readonly string[]; readonly place: Expression } | null
  readonly into: { readonly path: string; readonly place: Expression } | null
}

/** `init "pretrained.safetensors"`, or `init weights("pretrained.safetensors", fresh: "head")`, which takes all but the head from the file. `into: "net"` gives it to `net` alone. */
export function checkInit(statement: Init, { context, env, file }: Body): void {
  if (readValues(statement.value, context, env)) return
  const written = readWritten(statement.value, env)
  if (written === null) return
  const { path, place, fresh, into } = written
  if (context.initialWeights !== null) {
    env.reports.report('duplicate-statement', { what: 'init' }, statement, {
      related: [{ range: context.initialWeights.range, message: 'the first one is here' }],
    })
    return
  }
  if (locate(path, file)?.absolute.endsWith('.safetensors') === false) {
    env.reports.report('not-safetensors', { path }, place)
    return
  }
  const real = resolveFile(path, file, place, context.host)
  if (real === null) return
  context.initialWeights = {
    path: real,
    range: env.reports.at(place),
    ...(fresh && { fresh: { paths: fresh.paths, range: env.reports.at(fresh.place) } }),
    ...(into && { into: { path: into.path, range: env.reports.at(into.place) } }),
  }
}

function readWritten(value: Expression, env: Body['env']): Written | null {
  if (value.kind !== 'call' || bareName(value.callee) !== 'weights') {
    const path = evaluate(value, { kind: 'path' }, '`init`', env)
    return typeof path === 'string' ? { path, place: value, fresh: null, into: null } : null
  }
  const { options: { path, fresh, into }, complete } = bindOptions(library.functions['weights']!, value.arguments, value, env)
  if (!complete || typeof path !== 'string') return null
  const given = (name: string, position: number): Expression =>
    (value.arguments.find(argument => argument.name?.text === name) ?? value.arguments[position] ?? value.arguments[0]!).value
  const paths = (typeof fresh === 'string' ? [fresh] : fresh) as readonly string[]
  return {
    path,
    place: given('path', 0),
    fresh: paths.length === 0 ? null : { paths, place: given('fresh', 1) },
    into: typeof into === 'string' ? { path: into, place: given('into', 2) } : null,
  }
}

/** Reads `values("head.bias", 0)`; false where something else is written. */
function readValues(written: Expression, context: Body['context'], env: Body['env']): boolean {
  if (written.kind !== 'call' || bareName(written.callee) !== 'values') return false
  const { options: { names, value }, complete } = bindOptions(library.functions['values']!, written.arguments, written, env)
  if (!complete || names === undefined || value === undefined) return true
  context.initialValues.push({
    names: (typeof names === 'string' ? [names] : names) as readonly string[],
    value: value as number | readonly number[],
    range: env.reports.at(written),
  })
  return true
}
