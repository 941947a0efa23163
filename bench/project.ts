import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { compile } from '../src/compiler/compile.ts'
import { check } from '../src/language/check.ts'
import { nodeHostFor } from '../src/language/host.ts'
import type { Plan } from '../src/plan/plan.ts'

/** A folder of its own with a spec and the data it names, and the plan that `trainspec plan` would make of it. */
export interface Project {
  readonly folder: string
  readonly spec: string
  readonly plan: Plan
  close(): void
}

/** Copies a spec beside `train.csv`, and compiles it. */
export async function projectOf(specPath: string, trainCsv: string, sets: Readonly<Record<string, string>> = {}): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-bench-'))
  const spec = join(folder, basename(specPath))
  copyFileSync(specPath, spec)
  writeFileSync(join(folder, 'train.csv'), trainCsv)
  return { folder, spec, plan: await planOf(spec, folder, sets), close: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The plan of a spec in its folder. */
export async function planOf(spec: string, folder: string, sets: Readonly<Record<string, string>> = {}): Promise<Plan> {
  const [checked, mistakes] = check(spec, { host: nodeHostFor(spec), sets })
  if (checked === null) throw new Error(mistakes.map(({ message }) => message).join('\n'))
  const [plan, problems] = await compile(checked, { engine: 'onnx', device: 'cpu', threads: 2, cwd: folder, now: new Date(0) })
  if (plan === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  return plan
}

/** A table of 784 pixels and a digit. */
export function imagesCsv(rows: number): string {
  const pixels = Array.from({ length: 784 }, (_, index) => index)
  const lines = Array.from({ length: rows }, (_, row) => [row % 10, ...pixels.map(pixel => (row * 31 + pixel * 7 + row * pixel) % 256)].join(','))
  return [['digit', ...pixels.map(pixel => `p${pixel}`)].join(','), ...lines, ''].join('\n')
}
