import { compileLibrary } from './compile-library.ts'

/** The text of `library.json`: one declaration a line, so that a change to one reads as a change to one. */
export function printLibrary(texts: Readonly<Record<string, string>>): string {
  const shelves = Object.entries(compileLibrary(texts)).map(([shelf, entries]) => {
    const lines = Object.entries(entries as Record<string, unknown>).map(([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(entry)}`)
    return `${JSON.stringify(shelf)}: {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}}`
  })
  return `{\n${shelves.join(',\n')}\n}\n`
}
