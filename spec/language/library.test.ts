import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { library } from '../../src/language/library.ts'
import { printLibrary } from '../../src/language/print-library.ts'

const folder = join(import.meta.dirname, '../../stdlib')
const names = readdirSync(folder, { recursive: true }).map(name => String(name).replaceAll('\\', '/')).filter(name => name.endsWith('.trainspec')).sort()

test('src/language/library.json is what `node scripts/stdlib.mjs` makes of stdlib/', () => {
  const texts = Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]))
  expect(readFileSync(join(import.meta.dirname, '../../src/language/library.json'), 'utf8')).toBe(printLibrary(texts))
})

describe('what is declared is documented', () => {
  const { presets, ...shelves } = library
  test('everything has a doc, every option of a layer, loss, metric, callback, action and source too', () => {
    const bare: string[] = []
    for (const declaration of Object.values(shelves).flatMap(shelf => Object.values(shelf))) {
      const { what, name, parameters, properties } = declaration
      if (typeof properties.doc !== 'string' || properties.doc === '') bare.push(`${what} ${name}`)
      const options = (properties.options ?? {}) as Readonly<Record<string, string>>
      if (what === 'strategy' || what === 'function' || what === 'argument') continue
      for (const parameter of parameters) {
        if (parameter.type.kind !== 'value' && !Object.hasOwn(options, parameter.name)) bare.push(`${what} ${name}: ${parameter.name}`)
      }
      for (const option of Object.keys(options)) {
        if (!parameters.some(parameter => parameter.name === option)) bare.push(`${what} ${name} documents ${option}, which it does not have`)
      }
    }
    expect(bare).toEqual([])
  })

  test('presets begin with a comment that says what they are for', () => {
    for (const [path, text] of Object.entries(presets)) expect(text, path).toMatch(/^# \S/)
  })
})
