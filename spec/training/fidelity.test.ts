import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCase } from '../../scripts/fidelity/case.ts'
import { differences } from '../../scripts/fidelity/compare.ts'
import { writeCase } from '../../scripts/fidelity/write.ts'
import { planOf, run } from '../support/run-spec.ts'

const cases = join(import.meta.dirname, 'fidelity-cases')

test.each(readdirSync(cases))('%s: what the real Trainer did', async file => {
  const recorded = parseCase(readFileSync(join(cases, file), 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-fidelity-'))
  const spec = writeCase(recorded, folder)
  const outcome = await run(await planOf(spec, folder))
  expect(outcome.kind).toBe('finished')
  expect(differences(join(folder, 'run'), recorded.expected!)).toEqual([])
})

test('the comparison sees what differs', async () => {
  const recorded = parseCase(readFileSync(join(cases, 'save-01.json'), 'utf8'))
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-fidelity-'))
  await run(await planOf(writeCase(recorded, folder), folder))
  const expected = recorded.expected!
  const directory = join(folder, 'run')
  const [first, ...others] = expected.log_history
  expect(differences(directory, { ...expected, checkpoints: ['checkpoint-4'] })).toHaveLength(1)
  expect(differences(directory, { ...expected, log_history: others })).not.toEqual([])
  expect(differences(directory, { ...expected, log_history: [{ ...first!, loss: first!['loss']! * 1.001 }, ...others] })).toHaveLength(1)
  expect(differences(directory, { ...expected, final_weights: { ...expected.final_weights, 'layer.bias': [0] } })).toHaveLength(1)
  expect(differences(directory, { ...expected, best_metric: 1 })).toHaveLength(1)
})
