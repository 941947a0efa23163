import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { bundleRunner } from '../support/bundle-runner.ts'

test('threads make the same batches in the same order, wherever training goes on from; each of them makes some, the asking thread none', async () => {
  const script = await bundleRunner('spec/data/batch-threads.ts')
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  rmSync(dirname(script), { recursive: true, force: true })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  const said = JSON.parse(stdout) as { here: string[]; there: string[]; threads: number[]; main: number; afterwards: string }
  expect(said.there).toEqual(said.here)
  expect(new Set(said.here).size).toBe(30)
  expect(said.threads).toHaveLength(3)
  expect(said.threads).not.toContain(said.main)
  expect(said.afterwards).toBe('the threads that make batches were ended')
})
