import { parse } from '../../grammar/parse.ts'
import type { Expression, Property, Statement } from '../../grammar/syntax-tree.ts'
import type { Diagnostic, SourceFile } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { declaredArguments } from './arguments/declared.ts'
import type { GivenParam } from './constants.ts'
import type { Constant } from './checked-spec.ts'
import { suggest } from './did-you-mean.ts'
import type { Environment } from './environment.ts'
import { evaluate } from './evaluate.ts'
import type { SpecFile, SpecLayer } from './layering.ts'
import { withoutDeepStatements } from './nesting.ts'
import { reportsFor } from './reports.ts'
import { syntaxDiagnostics } from './syntax-diagnostics.ts'
import { alternatives, describeType, enumMembers, type ValueType } from './types.ts'

/**
 * `--param NAME=VALUE`: the value as the param's type wants it. Where text is wanted the shell has taken the quotes away,
 * so what is no literal is the text itself.
 */
export function givenParams(params: Readonly<Record<string, string>>, known: readonly string[], sink: Diagnostic[], sources: SourceFile[]): ReadonlyMap<string, GivenParam> {
  const given = new Map<string, GivenParam>()
  for (const [name, text] of Object.entries(params)) {
    const option = `--param ${name}=${text}`
    if (!known.includes(name)) {
      const { nearest } = suggest(name, known, null)
      sink.push(diagnostic('unknown-command-line-name', { option: '--param', name, nearest: nearest ?? null, known }, null))
      continue
    }
    given.set(name, {
      origin: { kind: 'command-line', option },
      evaluate: (type, constants) => {
        const expression = readAsText(text, type) ?? readExpression(option, `let ${name} = ${text}`, sink, sources)
        return expression === null ? undefined : evaluateGiven(expression, type, `\`${name}\``, { reports: reportsFor(option, sink), constants })
      },
    })
  }
  return given
}

/** As `evaluate`. A bare word of the command line is mostly a value, not a name that the spec lacks: it is told as one. */
export function evaluateGiven(expression: Expression, type: ValueType, subject: string, env: Environment): Constant | undefined {
  const takesNames = alternatives(type).some(({ kind }) => kind === 'any' || kind === 'name' || kind === 'metric' || kind === 'secret')
  const members = enumMembers(type)
  if (expression.kind !== 'name' || takesNames || members.includes(expression.text) || env.constants.lookup(expression.text) !== null) {
    return evaluate(expression, type, subject, env)
  }
  const { nearest } = suggest(expression.text, [...members, ...env.constants.names()], null)
  env.reports.report('wrong-type', { subject, wanted: describeType(type), found: `\`${expression.text}\``, nearest, units: [] }, expression)
  return undefined
}

function readAsText(text: string, type: ValueType): Expression | null {
  const wantsText = alternatives(type).some(({ kind }) => kind === 'string' || kind === 'path')
  if (!wantsText || text.startsWith('"') || enumMembers(type).includes(text)) return null
  const others = alternatives(type).filter(({ kind }) => kind !== 'string' && kind !== 'path')
  if (others.length > 0 && /^(null|true|false|[-+]?[\d.].*)$/.test(text)) return null
  return { kind: 'string', value: text, start: 0, end: 0 }
}

function readExpression(option: string, source: string, sink: Diagnostic[], sources: SourceFile[]): Expression | null {
  const tree = parse(source)
  const [statement] = withoutDeepStatements(tree.statements, () => sink.push(diagnostic('unreadable-command-line-value', { option }, null)))
  sources.push({ path: option, text: source })
  sink.push(...syntaxDiagnostics(tree, option))
  return statement?.kind === 'let' && tree.errors.length === 0 ? statement.value : null
}

const forms = ['arguments.NAME', 'strategy.NAME.ENTRY', 'loss', 'metrics']

/**
 * `--set PATH=VALUE` as layers on top of a spec, one each, written as the file would write them and checked like it. An
 * entry of a strategy is added to the strategy's other entries rather than replacing them.
 */
export function overrideLayers(sets: Readonly<Record<string, string>>, below: readonly SpecLayer[], sink: Diagnostic[], sources: SourceFile[]): readonly SpecLayer[] {
  const layers: SpecLayer[] = []
  const folder = below.at(-1)?.file.folder ?? null
  for (const [path, value] of Object.entries(sets)) {
    const option = `--set ${path}=${value}`
    const argument = /^arguments\.(\w+)$/.exec(path)
    const entry = /^strategy\.(\w+)\.(\w+)$/.exec(path)
    const source = argument !== null ? `arguments { ${argument[1]}: ${quoted(argument[1]!, value)} }`
      : entry !== null ? `strategy ${entry[1]} { ${entry[2]}: ${value} }`
        : path === 'loss' || path === 'metrics' ? `${path} ${value}` : null
    if (source === null) {
      const nearest = nearestPath(path, below)
      sink.push(diagnostic('unknown-command-line-name', { option: '--set', name: path, nearest, known: forms }, null))
      continue
    }
    const tree = parse(`run set { ${source} }`)
    const reports = reportsFor(option, sink)
    sources.push({ path: option, text: tree.text })
    const [run] = withoutDeepStatements(tree.statements, () => {})
    if (tree.errors.length > 0 || run?.kind !== 'run' || tree.statements.length > 1 || run.body.length !== 1) {
      sink.push(diagnostic('unreadable-command-line-value', { option }, null))
      continue
    }
    const statements = entry === null ? run.body : [mergeStrategy(run.body[0]!, [...below, ...layers])]
    const file: SpecFile = { path: option, folder, tree, reports, run, statements, isLibrary: false, option }
    layers.push({ index: below.length + layers.length, file })
  }
  return layers
}

/** An argument or a param named alone, then one that is misspelt, then the forms themselves. */
function nearestPath(path: string, below: readonly SpecLayer[]): string | null {
  const params = below.flatMap(({ file }) => file.statements.flatMap(statement => (statement.kind === 'param' && statement.name !== null ? [statement.name.text] : [])))
  if (declaredArguments.has(path)) return `arguments.${path}`
  if (params.includes(path)) return `--param ${path}`
  const { nearest } = suggest(path, [...declaredArguments.keys()].flatMap(name => [name, `arguments.${name}`]), null)
  return nearest === null ? suggest(path, forms, null).nearest : `arguments.${nearest.replace(/^arguments\./, '')}`
}

/** The value of an argument as a file would write it: where text is wanted the shell has taken the quotes away. */
function quoted(name: string, value: string): string {
  const type = declaredArguments.get(name)?.type
  return type === undefined || readAsText(value, type) === null || /^(secret|null)\b/.test(value) ? value : JSON.stringify(value)
}

/** The strategy of the highest layer below, with the entry of `added` in the place of its own. */
function mergeStrategy(added: Statement, below: readonly SpecLayer[]): Statement {
  if (added.kind !== 'strategy') return added
  const earlier = below.flatMap(({ file }) => file.statements).findLast(statement => statement.kind === 'strategy' && statement.name?.text === added.name?.text)
  if (earlier?.kind !== 'strategy') return added
  const [own] = added.entries as readonly Property[]
  return { ...added, entries: [...earlier.entries.filter(entry => entry.kind !== 'property' || entry.name.text !== own?.name.text), ...added.entries] }
}
