#!/usr/bin/env node
import { enableCompileCache } from './commands/compile-cache.ts'
import { forbidTelemetry } from './commands/no-telemetry.ts'
import { nodeIo } from './commands/node-io.ts'

forbidTelemetry()
enableCompileCache()
// After the cache: what is loaded from here on can come out of it.
const { runCommandLine } = await import('./commands/command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(2), nodeIo())
