// Builds dist/. What is there is replaced when the new one is whole, so that a command started meanwhile finds all its parts.
import { renameSync, rmSync } from 'node:fs'
import { bundle } from './bundle.mjs'
import './stdlib.mjs'

const [fresh, old] = [`dist-new-${process.pid}`, `dist-old-${process.pid}`]
await bundle(fresh)
try {
  renameSync('dist', old)
} catch (error) {
  if (error.code !== 'ENOENT') throw error
}
renameSync(fresh, 'dist')
rmSync(old, { recursive: true, force: true })
