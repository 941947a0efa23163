import { existsSync, readFileSync } from 'node:fs'

/** `spec/arguments-shown.json`: by argument, the test that shows its effect on the embedded engine. */
export const argumentsShown = JSON.parse(readFileSync('spec/arguments-shown.json', 'utf8')) as Readonly<Record<string, string>>

/** Why `path::name` names no test of ours, or null. The name is that of the source: of parametrised tests, with its placeholders. */
export function namedTestFault(reference: string): string | null {
  const [path = '', name = ''] = reference.split('::')
  if (!/^spec\/.*\.test\.tsx?$/.test(path) || name === '') return `${reference} is not PATH::NAME of a test`
  if (!existsSync(path)) return `${path} is not there`
  const names = [...readFileSync(path, 'utf8').matchAll(/\(\s*(['"`])((?:\\.|(?!\1).)*)\1\s*,\s*(?:async\b|\(|\w+\s*=>)/g)].map(match => match[2]!.replaceAll(/\\(['"`])/g, '$1'))
  return names.includes(name) ? null : `${path} has no test called: ${name}`
}
