import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { renderPlan } from '../../src/plan/render.ts'
import { baselineName, expectBaseline } from '../support/baseline.ts'
import { planFor } from '../support/compile-digits.ts'
import { planOf } from '../support/run-spec.ts'

const style = { columns: 80, colour: false, unicode: true }

/** A machine that is the same everywhere. */
const onReference = (plan: Plan): Plan => ({
  ...plan,
  // A checkpoint holds the plan, and that the paths of this checkout: rounded to 10 KiB.
  spec: { ...plan.spec, forecast: { ...plan.spec.forecast, checkpoint_bytes: Math.round(plan.spec.forecast.checkpoint_bytes / 10240) * 10240 } },
  environment: { ...plan.environment, root: '/project', output_dir: join('/project', plan.spec.outputs.output_dir), threads: 2, versions: {}, free_disk_bytes: 64 * 2 ** 30, total_memory_bytes: 16 * 2 ** 30 },
})

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.trainspec')).map(name => join('examples', name))

describe.each(examples)('%s', path => {
  test('its plan is its baseline', async () => {
    const plan = onReference(await planOf(path, process.cwd()))
    expectBaseline(baselineName(path), 'plan.txt', `${renderPlan(plan, style)}\n`)
    // The programs have baselines of their own; here what decides the run beside them.
    const { programs: _, forecast, ...spec } = plan.spec
    // The plan in a checkpoint says where the project lies on this machine.
    const { checkpoint_bytes: __, ...numbers } = forecast
    expectBaseline(baselineName(path), 'plan.json', `${JSON.stringify({ hash: plan.hash, spec: { ...spec, forecast: numbers }, source_map: plan.source_map }, null, 2)}\n`)
  })
})

describe('the report', () => {
  test('fits 80 columns, and 60, with and without Unicode', async () => {
    const plan = onReference(await planFor())
    for (const columns of [60, 80, 120]) {
      for (const unicode of [true, false]) {
        for (const line of renderPlan(plan, { columns, colour: false, unicode }).split('\n')) expect(line.length, line).toBeLessThanOrEqual(columns)
      }
    }
    // eslint-disable-next-line no-control-regex
    expect(renderPlan(plan, { ...style, unicode: false })).toMatch(/^[\u0020-\u007e\n]*$/)
  })

  test('is made of the plan alone: a saved one reads the same', async () => {
    const plan = onReference(await planFor())
    expect(renderPlan(JSON.parse(JSON.stringify(plan)) as Plan, style)).toBe(renderPlan(plan, style))
  })

  test('prints nothing that a terminal obeys, whatever the spec is called', async () => {
    const plan = onReference(await planFor())
    const evil = 'a\u001b[2Jb\u202ec\nd'
    const hostile: Plan = { ...plan, spec: { ...plan.spec, name: evil, loss: { name: evil, options: { [evil]: evil } }, outputs: { output_dir: evil } }, environment: { ...plan.environment, output_dir: evil, engine: evil } }
    // eslint-disable-next-line no-control-regex
    expect(renderPlan(hostile, style)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    // Its line feed begins no line.
    expect(renderPlan(hostile, style)).not.toMatch(/^d/m)
  })

  test('colours only when it may', async () => {
    const plan = onReference(await planFor())
    // eslint-disable-next-line no-control-regex
    expect(renderPlan(plan, { ...style, colour: true })).toMatch(/\u001b\[1mData\u001b\[0m/)
  })

  test('warns where memory or disk are too small', async () => {
    const plan = onReference(await planFor())
    const small = { ...plan, environment: { ...plan.environment, free_disk_bytes: 1000, total_memory_bytes: 1000 } }
    expect(renderPlan(small, style)).toContain('This is more than the disk has free.')
    expect(renderPlan(small, style)).toContain('This is more than the machine has.')
    expect(renderPlan(plan, style)).not.toContain('This is more than')
  })
})
