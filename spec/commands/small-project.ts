import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ran } from './fake-io.ts'
import { trainspec } from './fake-io.ts'

const table = (rows: number, shift: number): string =>
  `a,b,unused,y\n${Array.from({ length: rows }, (_, row) => `${(row * 7 + shift) % 5},${(row * 3) % 4},text ${row},${(row + shift) % 3}`).join('\n')}\n`

export interface Project {
  readonly home: string
  /** Runs the spec with these arguments, and more of the command line. */
  run(settings: string, ...more: readonly string[]): Promise<Ran>
  /** As `run`, for any verb. */
  trainspec(settings: string, ...args: readonly string[]): Promise<Ran>
}

/** A project of a small model on 24 rows, 6 updates an epoch; `data` are statements beside train, input and label. */
export function smallProject(data = 'eval = csv("eval.csv")', terminal: Parameters<typeof trainspec>[1] = {}): Project {
  const home = mkdtempSync(join(tmpdir(), 'trainspec-small-'))
  writeFileSync(join(home, 'trainspec.yaml'), '')
  for (const [index, name] of ['train', 'eval', 'more', 'test'].entries()) writeFileSync(join(home, `${name}.csv`), table(index === 0 ? 24 : 9 + index, index))
  const file = join(home, 'small.trainspec')
  const written = (settings: string): string => `run small {
  data {
    train = csv("train.csv")
    ${data}
    input x: tensor[2] = columns("a", "b")
    label y: class(3)
  }
  model { linear(3) }
  loss cross_entropy
  metrics accuracy
  arguments {
    output_dir: "out"
    per_device_train_batch_size: 4
    learning_rate: 0.05
    ${/max_steps/.test(settings) ? '' : 'max_steps: 12'}
    logging_steps: 4
    save_steps: 4
    ${settings}
  }
}
`
  const inProject = (settings: string, ...args: readonly string[]): Promise<Ran> => {
    writeFileSync(file, written(settings))
    return trainspec(args, { cwd: home, ...terminal })
  }
  return { home, trainspec: inProject, run: (settings, ...more) => inProject(settings, 'run', file, ...more) }
}
