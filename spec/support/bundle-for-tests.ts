import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle } from '../../scripts/bundle.mjs'

/** Bundles entry points as `npm run build` does, into a folder of this process. Returns the folder. */
export async function bundleForTests(name: string, ...how: [entryPoints: Parameters<typeof bundle>[1], plugins?: Parameters<typeof bundle>[2]]): Promise<string> {
  // Below node_modules, so that the libraries outside the bundle are found.
  const folder = resolve('node_modules/.cache/trainspec', `${name}-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  await bundle(folder, ...how)
  return folder
}
