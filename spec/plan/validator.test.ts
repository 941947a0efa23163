import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { planValidator } from '../../scripts/plan-validator.mjs'

test('the validator is that of spec/plan.schema.json (node scripts/plan-validator.mjs makes it)', async () => {
  expect(readFileSync('src/plan/plan-validator.js', 'utf8')).toBe(await planValidator())
})
