import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleForTests } from '../support/bundle-for-tests.ts'

let folder: string
beforeAll(async () => {
  folder = await bundleForTests('memory-limit', { limit: 'spec/support/tell-memory-limit.ts' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const limitUnder = (command: string): number =>
  Number(execFileSync('sh', ['-c', `${command}; exec "$0" "$1"`, process.execPath, join(folder, 'limit.js')], { encoding: 'utf8' }))

// Elsewhere the system does not tell a process its limits.
describe.runIf(process.platform === 'linux')('memory that a process may use', () => {
  test.each([
    ['its data', 'ulimit -d 300000', 300_000 * 1024],
    ['its address space', 'ulimit -v 4000000', 4_000_000 * 1024],
    ['the less of the two', 'ulimit -v 4000000; ulimit -d 300000', 300_000 * 1024],
  ])('is what ulimit allows: %s', (_, command, bytes) => {
    expect(limitUnder(command)).toBe(Math.min(bytes, limitUnder('true')))
  })

  test('is at most the machine\'s where there is no limit', () => {
    expect(limitUnder('ulimit -d unlimited; ulimit -v unlimited')).toBeLessThanOrEqual(totalmem())
  })
})
