import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

/** What each room may import from, besides itself. The order of the rows is the way of the data. */
const mayImport: Record<string, readonly string[]> = {
  grammar: [],
  'src/diagnostics': [],
  'src/tensor': [],
  'src/language': ['grammar', 'src/diagnostics', 'stdlib'],
  'src/models': ['src/tensor', 'src/language'],
  'src/plan': ['src/diagnostics', 'src/language', 'src/tensor'],
  'src/data': ['src/diagnostics', 'src/language', 'src/plan', 'src/tensor'],
  'src/engines': ['src/plan', 'src/tensor', 'src/models', 'src/diagnostics'],
  'src/compiler': ['src/diagnostics', 'src/language', 'src/tensor', 'src/models', 'src/plan', 'src/data', 'src/engines'],
  'src/events': ['src/diagnostics'],
  'src/training': ['callback', 'src/diagnostics', 'src/tensor', 'src/models', 'src/plan', 'src/data', 'src/engines', 'src/events', 'src/language'],
  'src/terminal': ['src/diagnostics', 'src/events', 'src/plan'],
  'src/reports': ['src/diagnostics', 'src/events', 'src/plan'],
}

const sources = ['grammar', 'src'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name)).map(name => join(folder, name)))

/** `src/plan/plan.ts` → `src/plan`; `src/main.ts` → `src/main.ts` */
const roomOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? `src/${second}` : top
}

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].map(match => normalize(join(dirname(path), match[1]!)))

test('imports point left only', () => {
  const wrong = sources.flatMap(path => {
    const room = roomOf(path)
    const allowed = mayImport[room]
    if (allowed === undefined) return room === 'src/commands' || room === 'src/main.ts' ? [] : [`${path}: unknown room ${room}`]
    return importsOf(path)
      // The package's own facts lie outside all rooms.
      .filter(target => target !== 'package.json' && roomOf(target) !== room && !allowed.includes(roomOf(target)))
      .map(target => `${path} imports ${target}`)
  })
  expect(wrong).toEqual([])
})

test('no import goes in a circle', () => {
  const graph = new Map(sources.map(path => [path, importsOf(path)]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) return void circles.push([...trail.slice(trail.indexOf(path)), path].map(p => relative('.', p)).join(' → '))
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of sources) visit(path, [])
  expect(circles).toEqual([])
})

test('files stay small enough to be read', () => {
  const lines = sources.map(path => ({ path, lines: readFileSync(path, 'utf8').split('\n').length })).sort((a, b) => a.lines - b.lines)
  expect(lines.filter(file => file.lines > 600)).toEqual([])
})

test('every folder of ARCHITECTURE.md is there, and every room is on the map', () => {
  const map = readFileSync('ARCHITECTURE.md', 'utf8')
  for (const room of new Set(sources.map(roomOf))) if (room !== 'src/main.ts') expect(map).toContain(`\`${room}/\``)
})
