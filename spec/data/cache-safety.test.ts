import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cacheFolder } from '../../src/data/cache/folder.ts'
import { cacheUse, clearCache, makeRoom } from '../../src/data/cache/room.ts'
import { rowCache } from '../../src/data/cache/row-cache.ts'
import { expectedRows } from '../../src/data/kept-rows.ts'
import { loadData } from '../../src/data/load.ts'
import type { DataProgram } from '../../src/plan/plan.ts'
import { planOf } from '../support/run-spec.ts'

let folder: string
let program: DataProgram
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trainspec-cache-'))
  writeFileSync(join(folder, 'rows.csv'), `x,y\n${Array.from({ length: 50 }, (_, row) => `${Math.sin(row)},${row % 3}`).join('\n')}\n`)
  const path = join(folder, 'a.trainspec')
  writeFileSync(path, `run a {
  data { train = csv("rows.csv"); input x: tensor[1] = standardize(x); label y: class(3) }
  model { linear(3) }
  loss cross_entropy
  arguments { output_dir: "run"; max_steps: 1 }
}
`)
  program = (await planOf(path, folder)).spec.data
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const load = (cache: string, keptFrom = 0) => loadData(program, { root: folder, sources: ['train'], cache, keptFrom })
const values = (loaded: NonNullable<Awaited<ReturnType<typeof load>>[0]>): readonly number[] => loaded.sets['train']!.features.flatMap(({ data }) => [...data])

let fresh = 0
async function filled(): Promise<{ readonly cache: string; readonly rows: string; readonly description: string; readonly expected: readonly number[] }> {
  const cache = join(folder, `cache-${fresh++}`)
  const [cold] = await load(cache)
  const file = (ending: string): string => join(cache, readdirSync(cache).find(name => name.endsWith(ending))!)
  return { cache, rows: file('.rows'), description: file('.json'), expected: values(cold!) }
}

const rewritten = (path: string, change: (description: Record<string, unknown>) => Record<string, unknown>): void =>
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)))

test.each<[string, (entry: Awaited<ReturnType<typeof filled>>) => void]>([
  ['rows that were cut short', ({ rows }) => truncateSync(rows, 20)],
  ['rows that something was added to', ({ rows }) => appendFileSync(rows, 'more')],
  ['rows of which a byte is another', ({ rows }) => {
    const bytes = readFileSync(rows)
    bytes[5]! ^= 1
    writeFileSync(rows, bytes)
  }],
  ['rows that are gone', ({ rows }) => rmSync(rows)],
  ['a description that is cut short', ({ description }) => truncateSync(description, 30)],
  ['a description of nothing', ({ description }) => writeFileSync(description, 'null')],
  ['statistics that are no numbers', ({ description }) => rewritten(description, found => ({ ...found, statistics: [[{ op: 'standardize', mean: ['0'], deviation: [1] }], []] }))],
  ['statistics of something else', ({ description }) => rewritten(description, found => ({ ...found, statistics: [[], []] }))],
  ['more rows than there are', ({ description }) => rewritten(description, found => ({ ...found, rows: 1e9 }))],
])('%s are not used, and are made anew', async (_name, damage) => {
  const entry = await filled()
  damage(entry)
  const [again, problems] = await load(entry.cache)
  expect(problems).toEqual([])
  expect([again!.fromCache, values(again!)]).toEqual([false, entry.expected])
  expect((await load(entry.cache))[0]!.fromCache).toBe(true)
})

test('classes that there are not are refused, even where the hash is theirs', async () => {
  const { createHash } = await import('node:crypto')
  const entry = await filled()
  const bytes = readFileSync(entry.rows)
  bytes.writeInt32LE(1000, 4)
  writeFileSync(entry.rows, bytes)
  rewritten(entry.description, found => ({ ...found, sha256: createHash('sha256').update(bytes).digest('hex') }))
  expect((await load(entry.cache))[0]!.fromCache).toBe(false)
})

test('a source that is not what the plan says is refused with a full cache as without one', async () => {
  const { cache } = await filled()
  const path = join(folder, 'rows.csv')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('\n0,0', '\n1,0'))
  try {
    const [loaded, problems] = await load(cache)
    expect([loaded, problems.map(({ name }) => name)]).toEqual([null, ['data-changed']])
  } finally {
    writeFileSync(path, text)
  }
})

describe('a source that is written to while it is read', () => {
  /** Does `change` again and again as long as the rows are loaded. */
  async function meanwhile(cache: string, change: () => void) {
    const loading = load(cache)
    let isOver = false
    void loading.then(() => (isOver = true))
    while (!isOver) {
      change()
      await new Promise(setImmediate)
    }
    return loading
  }

  test('is refused where it is another one then, and nothing is kept', async () => {
    const cache = join(folder, 'meanwhile')
    const path = join(folder, 'rows.csv')
    const text = readFileSync(path, 'utf8')
    let turn = 0
    try {
      // The hash is taken in some of the first turns, and rows are read in some of the others.
      for (const from of [1, 2, 3, 4, 5, 6, 8, 10, 12]) {
        turn = 0
        writeFileSync(path, text)
        const other = join(folder, 'other.csv')
        writeFileSync(other, text.replace('\n0,0', '\n1,0'))
        const [loaded, problems] = await meanwhile(cache, () => {
          if (turn++ === from) renameSync(other, path)
        })
        if (turn > from) expect([from, loaded, problems.map(({ name }) => name)]).toEqual([from, null, ['data-changed']])
        rmSync(cache, { recursive: true, force: true })
      }
    } finally {
      writeFileSync(path, text)
    }
  })

  test('serves where it is the same all the while, but its rows are not kept', async () => {
    const cache = join(folder, 'touched')
    const path = join(folder, 'rows.csv')
    const [loaded, problems] = await meanwhile(cache, () => utimesSync(path, new Date(), new Date()))
    expect([loaded?.fromCache, problems]).toEqual([false, []])
    expect(existsSync(cache)).toBe(false)
  })
})

test('what is prepared in no time is not kept', async () => {
  const cache = join(folder, 'quick')
  expect((await load(cache, 1))[0]).not.toBeNull()
  expect(existsSync(cache)).toBe(false)
})

test('loadings at the same time come to the same, and leave one entry and nothing half', async () => {
  const cache = join(folder, 'together')
  const all = await Promise.all(Array.from({ length: 6 }, async () => values((await load(cache))[0]!)))
  expect(new Set(all.map(list => JSON.stringify(list))).size).toBe(1)
  expect(readdirSync(cache).map(name => name.slice(32)).sort()).toEqual(['.json', '.rows'])
  expect((await load(cache))[0]!.fromCache).toBe(true)
})

test('a cache that cannot be written or read is passed by', async () => {
  writeFileSync(join(folder, 'a-file'), 'mine')
  for (const cache of [join(folder, 'a-file'), join(folder, 'a-file', 'below'), '/proc/nothing']) {
    const [loaded, problems] = await load(cache)
    expect([loaded?.fromCache, loaded?.notKept, problems]).toEqual([false, null, []])
  }
  expect(readFileSync(join(folder, 'a-file'), 'utf8')).toBe('mine')
})

test.runIf(process.platform !== 'win32')('a cache is the user\'s alone; a folder that is a link is none', async () => {
  const { cache, rows, description } = await filled()
  expect([cache, rows, description].map(path => statSync(path).mode & 0o777)).toEqual([0o700, 0o600, 0o600])
  const link = join(folder, 'link')
  symlinkSync(cache, link)
  expect((await load(link))[0]!.fromCache).toBe(false)
  expect([cacheUse(link), clearCache(link)]).toEqual([{ entries: 0, bytes: 0 }, 0])
  expect(existsSync(rows)).toBe(true)
})

test('what was not used for the longest time goes first, and what is larger than all there may be is not kept', () => {
  const cache = join(folder, 'old')
  mkdirSync(cache)
  const free = 1000
  const roomFor = (bytes: number): boolean => makeRoom(cache, bytes, { free: free * 10 - cacheUse(cache).bytes })
  for (const [index, sign] of ['a', 'b', 'c'].entries()) {
    for (const ending of ['rows', 'json']) {
      const path = join(cache, `${sign.repeat(32)}.${ending}`)
      writeFileSync(path, 'x'.repeat(150))
      utimesSync(path, 1000 + index, 1000 + index)
    }
  }
  const left = (): string => [...new Set(readdirSync(cache).map(name => name[0]))].sort().join('')
  utimesSync(join(cache, `${'a'.repeat(32)}.json`), 2000, 2000)
  expect([roomFor(100), left()]).toEqual([true, 'abc'])
  expect([roomFor(1001), left()]).toEqual([false, 'abc'])
  expect([roomFor(300), left()]).toEqual([true, 'ac'])
  expect([roomFor(900), left()]).toEqual([true, ''])
})

test('rows that are larger than all there may be are not kept, and that is said', () => {
  const cache = join(folder, 'large')
  const kept = rowCache(cache)
  kept.store(expectedRows(program, 'train', 1e12), { rows: 0, features: [] }, null, [])
  expect(kept.problem()).toBe(`prepared rows are not kept for later runs in ${cache}: they may take 7.28 TiB, and a cache takes at most 10 GB and a tenth of what is free`)
  expect(readdirSync(cache)).toEqual([])
})

test('what killed processes left goes after ten minutes; what a living one or one of another machine writes, after a day', () => {
  const cache = join(folder, 'left')
  mkdirSync(cache)
  const key = 'f'.repeat(32)
  // No system has so many processes.
  const [gone, living] = [`tmp-999999999-0123456789ab-${key}.rows`, `tmp-${process.pid}-0123456789ab-${key}.rows`]
  for (const name of [gone, living]) {
    writeFileSync(join(cache, name), 'four')
    utimesSync(join(cache, name), 1000, 1000)
  }
  const leftAfter = (seconds: number): readonly string[] => (makeRoom(cache, 1, { now: (1000 + seconds) * 1000, free: 1e9 }), readdirSync(cache).sort())
  expect(leftAfter(500)).toEqual([gone, living].sort())
  expect(leftAfter(700)).toEqual([living])
  expect(leftAfter(24 * 3600 + 1)).toEqual([])
})

test('only files by names of ours are removed, and no link is followed', () => {
  const cache = join(folder, 'mixed')
  mkdirSync(cache)
  const key = 'd'.repeat(32)
  for (const name of [`${key}.rows`, `${key}.json`, `tmp-12-0123456789ab-${key}.rows`, 'mine.json', `${key}.txt`]) writeFileSync(join(cache, name), 'four')
  symlinkSync(join(folder, 'rows.csv'), join(cache, `${'e'.repeat(32)}.rows`))
  expect(cacheUse(cache)).toEqual({ entries: 1, bytes: 12 })
  expect(clearCache(cache)).toBe(12)
  expect(readdirSync(cache).sort()).toEqual([`${key}.txt`, `${'e'.repeat(32)}.rows`, 'mine.json'])
})

test('where the cache is', () => {
  const home = join('/home', 'me')
  const linux = { platform: 'linux', home } as const
  expect(cacheFolder({}, linux)).toBe(join(home, '.cache', 'trainspec'))
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, linux)).toBe(join('/x', 'trainspec'))
  expect(cacheFolder({ XDG_CACHE_HOME: '/x', TRAINSPEC_CACHE: '/y' }, linux)).toBe('/y')
  expect(cacheFolder({ TRAINSPEC_CACHE: 'off' }, linux)).toBeNull()
  expect(cacheFolder({}, { platform: 'darwin', home })).toBe(join(home, 'Library', 'Caches', 'trainspec'))
  expect(cacheFolder({ LOCALAPPDATA: '/local' }, { platform: 'win32', home })).toBe(join('/local', 'trainspec', 'Cache'))
})
