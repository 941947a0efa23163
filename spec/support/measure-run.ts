import { planOf, run } from './run-spec.ts'

/** Checks, compiles and runs a spec in a process of its own, and says on standard output what its memory was: `SPEC FOLDER`. */
const [path = '', folder = ''] = process.argv.slice(2)
const plan = await planOf(path, folder)
const { kind } = await run(plan, { threads: 2 })
process.stdout.write(JSON.stringify({ kind, forecast: plan.spec.forecast.memory.peak, measured: process.resourceUsage().maxRSS * 1024 }))
