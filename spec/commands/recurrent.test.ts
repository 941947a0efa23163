import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { trainspec } from './fake-io.ts'

// A text model of recurrent layers over rows padded to the longest of their batch, from its file to its predictions.

let home: string
const inHome = (...names: string[]): Buffer => readFileSync(join(home, ...names))

const specOf = (name: string, tokens: string, cell: string, steps: number): string => `run ${name} {
  data {
    train = csv("texts.csv")
    tokens = ${tokens}
    input ids: tokens.ids
    input mask: tokens.mask
    label kind: class("down", "up")
  }
  model {
    embedding(40, 12)(ids)
    ${cell}(8, layers: 2, bidirectional: true, dropout: 0.1, mask: mask)
    mean(where: mask)
    linear(2)
  }
  loss cross_entropy
  arguments { output_dir: "${name}"; max_steps: ${steps}; save_steps: 80; lr_scheduler_type: constant; per_device_train_batch_size: 12; learning_rate: 0.03 }
}
`

const runs: readonly (readonly [string, string, string])[] = [
  ['words', 'words(text, vocabulary: 40, max_length: 16)', 'lstm'],
  ['letters', 'characters(text, vocabulary: 40, max_length: 30)', 'gru'],
]

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'trainspec-recurrent-'))
  writeFileSync(join(home, 'trainspec.yaml'), '')
  // The kind of a text is whether a comes before b: nothing but their order tells it.
  const rows = Array.from({ length: 48 }, (_, row) => {
    const filler = (count: number): string => 'c '.repeat(count)
    const [first, second] = row % 2 === 0 ? ['a', 'b'] : ['b', 'a']
    return `${filler(row % 4)}${first} ${filler(row % 3)}${second} ${filler(row % 5)}`.trim() + `,${row % 2 === 0 ? 'up' : 'down'}`
  })
  writeFileSync(join(home, 'texts.csv'), `text,kind\n${rows.join('\n')}\n`)
  for (const [name, tokens, cell] of runs) {
    writeFileSync(join(home, `${name}.trainspec`), specOf(name, tokens, cell, 160))
    expect(await trainspec(['run', join(home, `${name}.trainspec`), '--view', 'plain', '--threads', '1'], { cwd: home })).toMatchObject({ code: 0, err: '' })
  }
}, 120_000)

test.each(runs.map(([name]) => name))('%s: it learns an order, and predicts it of rows by themselves', async name => {
  writeFileSync(join(home, 'new.csv'), 'text\na b\nb a\nc c c a c b c c c c c c\nb c c a\n')
  const predicted = await trainspec(['predict', 'new.csv', name, '--threads', '1'], { cwd: home })
  expect(predicted.err).toBe('')
  expect(predicted.out.trim().split('\n').slice(1).map(line => line.split(',')[0])).toEqual(['up', 'down', 'up', 'down'])
})

test.each(runs)('%s: a run that goes on from a checkpoint comes to the same weights', async (name, tokens, cell) => {
  const path = join(home, `${name}-half.trainspec`)
  const run = (...more: readonly string[]) => trainspec(['run', path, ...more, '--view', 'plain', '--threads', '1'], { cwd: home })
  writeFileSync(path, specOf(`${name}_half`, tokens, cell, 80))
  expect((await run()).code).toBe(0)
  writeFileSync(path, specOf(`${name}_half`, tokens, cell, 160))
  expect((await run('--resume')).code).toBe(0)
  expect(inHome(`${name}_half`, 'model.safetensors').equals(inHome(name, 'model.safetensors'))).toBe(true)
})
