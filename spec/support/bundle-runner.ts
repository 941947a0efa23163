import { join } from 'node:path'
import { workers } from '../../scripts/bundle.mjs'
import { bundleForTests } from './bundle-for-tests.ts'

/** Bundles a script that runs plans, with the threads beside it, as `npm run build` does it. Returns the script's path. */
export async function bundleRunner(entry: string): Promise<string> {
  return join(await bundleForTests('runner', { runner: entry, ...workers }), 'runner.js')
}
