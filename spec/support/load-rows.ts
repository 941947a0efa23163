import { createHash } from 'node:crypto'
import { loadData } from '../../src/data/load.ts'
import { planOf } from './run-spec.ts'

/** Loads the rows of a spec in a process of its own, with a cache, and says on standard output what came of it: `SPEC FOLDER CACHE`. */
const [path = '', folder = '', cache = ''] = process.argv.slice(2)
const plan = await planOf(path, folder)
const [loaded, problems] = await loadData(plan.spec.data, { root: folder, sources: ['train'], cache, keptFrom: 0 })
if (loaded === null) throw new Error(problems.map(({ message }) => message).join('\n'))
const hash = createHash('sha256')
for (const { data } of loaded.sets['train']!.features) hash.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
process.stdout.write(JSON.stringify({ rows: hash.digest('hex'), fromCache: loaded.fromCache, notKept: loaded.notKept }))
