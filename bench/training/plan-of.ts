import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from '../../src/compiler/compile.ts'
import { check } from '../../src/language/check.ts'
import { nodeHostFor } from '../../src/language/host.ts'
import type { Plan } from '../../src/plan/plan.ts'

/** The plan of a spec beside this file, compiled as a user's would be, over a table of 784 pixels and a digit, or over sentences of two topics. */
export async function planOf(folder: string, model: string): Promise<Plan> {
  const project = mkdtempSync(join(tmpdir(), 'trainspec-bench-'))
  try {
    const path = join(project, `${model}.trainspec`)
    copyFileSync(join(folder, `${model}.trainspec`), path)
    const pixels = Array.from({ length: 784 }, (_, index) => index)
    const rows = Array.from({ length: 256 }, (_, row) => [row % 10, ...pixels.map(pixel => (row * 31 + pixel * 7) % 256)].join(','))
    writeFileSync(join(project, 'train.csv'), [['digit', ...pixels.map(pixel => `p${pixel}`)].join(','), ...rows, ''].join('\n'))
    writeFileSync(join(project, 'train.jsonl'), sentences.map(sentence => `${JSON.stringify(sentence)}\n`).join(''))
    const [spec, mistakes] = check(path, { host: nodeHostFor(path) })
    if (spec === null) throw new Error(mistakes.map(({ message }) => message).join('\n'))
    const [plan, problems] = await compile(spec, { engine: 'onnx', device: 'cpu', threads: 2, cwd: project, now: new Date(0) })
    if (plan === null) throw new Error(problems.map(({ message }) => message).join('\n'))
    return plan
  } finally {
    rmSync(project, { recursive: true })
  }
}

const sentences = [{ text: 'a word and another one', topic: 'zero' }, { text: 'one more', topic: 'one' }]
