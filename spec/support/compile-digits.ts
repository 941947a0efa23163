import { compile } from '../../src/compiler/compile.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { CheckedSpec, Constant } from '../../src/language/checked-spec.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { digits } from './digits.ts'

/** The digits example with other arguments, at their defaults' origin. */
export const withArguments = (values: Readonly<Record<string, Constant>>, spec: CheckedSpec = digits): CheckedSpec => ({
  ...spec,
  arguments: { ...spec.arguments, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin: { kind: 'default' } as const }])) },
})

/** Compiles for two threads of a CPU on a fixed day. */
export const compileFor = (spec: CheckedSpec) => compile(spec, { engine: 'onnx', device: 'cpu', threads: 2, now: new Date(0) })

/** The plan of a spec that has one. */
export async function planFor(spec: CheckedSpec = digits): Promise<Plan> {
  const [plan, diagnostics] = await compileFor(spec)
  if (plan === null) throw new Error(`no plan: ${diagnostics.map(({ code, message }) => `${code} ${message}`).join('; ')}`)
  return plan
}

/** The diagnostics' names, with the text at their range. */
export const told = (diagnostics: readonly Diagnostic[], spec: CheckedSpec = digits): readonly string[] =>
  diagnostics.map(({ name, range }) => {
    const text = spec.files.find(file => file.path === range?.file)?.text
    return range === null || text === undefined ? name : `${name} at ${text.slice(range.start, range.end)}`
  })
