// Builds dist/. What is there is replaced when the new one is whole, so that a command started meanwhile finds all its parts.
import { renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import './stdlib.mjs'

const [dist, fresh, old] = ['', `-new-${process.pid}`, `-old-${process.pid}`].map(name => fileURLToPath(new URL(`../dist${name}`, import.meta.url)))
await bundle(fresh)
try {
  renameSync(dist, old)
} catch (error) {
  if (error.code !== 'ENOENT') throw error
}
renameSync(fresh, dist)
rmSync(old, { recursive: true, force: true })
