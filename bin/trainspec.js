#!/usr/bin/env node
// Starts the command line. In a source checkout it first bundles src/ into dist/ when dist/ is missing or older.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Newest modification time (ms) of a file under `folder`. */
function newest(folder) {
  let time = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return time
}

const bundle = `${root}dist/main.js`
if (existsSync(`${root}src`)) {
  const built = existsSync(bundle) ? statSync(bundle).mtimeMs : 0
  if (['src', 'grammar', 'stdlib', 'scripts'].some(folder => newest(root + folder) > built)) await import('../scripts/build.mjs')
}
await import('../dist/main.js')
