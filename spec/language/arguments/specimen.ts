import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { checkFiles, type Checked } from '../../../src/language/check.ts'
import type { SpecHost } from '../../../src/language/host.ts'

/** A host with the given files in memory, under `/specs`. */
export function memoryHost(files: Readonly<Record<string, string>>): SpecHost {
  const held = (path: string): string | undefined => files[path.replace('/specs/', '')]
  const missing = { ok: false, problem: 'missing' } as const
  return {
    root: '/specs',
    realPath: path => (held(path) === undefined ? missing : { ok: true, value: path }),
    readText: path => {
      const text = held(path)
      return text === undefined ? missing : { ok: true, value: text }
    },
    readHeader: path => {
      const text = held(path)
      return text === undefined ? missing : { ok: true, value: text.split('\n')[0] ?? '' }
    },
    readStart: (path, limit) => {
      const text = held(path)
      return text === undefined ? missing : { ok: true, value: Buffer.from(text).subarray(0, limit) }
    },
    realFolder: () => missing,
    exists: path => held(path) !== undefined,
  }
}

export interface Parts {
  readonly arguments?: string
  readonly strategies?: string
  readonly callbacks?: string
  readonly metrics?: string
  readonly label?: string
  readonly loss?: string
  /** Statements of `data` beside train, input and label. */
  readonly data?: string
}

/** A small whole spec around the parts under test. `output_dir` is set unless the arguments set it. */
export function specText(parts: Parts = {}): string {
  const args = parts.arguments ?? ''
  return `run specimen {
  data {
    train = csv("train.csv")
    ${parts.data ?? 'eval = csv("eval.csv")'}
    input x: tensor[2] = columns("a", "b")
    label y: ${parts.label ?? 'class(3)'}
  }
  model { linear(${parts.label === 'number' ? 1 : 3}) }
  loss ${parts.loss ?? (parts.label === 'number' ? 'mse' : 'cross_entropy')}
  ${parts.metrics === undefined ? 'metrics accuracy, f1' : parts.metrics === '' ? '' : `metrics ${parts.metrics}`}
  arguments {
    ${args.includes('output_dir') ? '' : 'output_dir: "out"'}
    ${args}
  }
  ${parts.strategies ?? ''}
  ${parts.callbacks === undefined ? '' : `callbacks { ${parts.callbacks} }`}
}
`
}

const csv = 'a,b,y\n1,2,0\n'

export const checkText = (text: string, sets?: Readonly<Record<string, string>>): Checked =>
  checkFiles('/specs/specimen.trainspec', {
    host: memoryHost({ 'specimen.trainspec': text, 'train.csv': csv, 'eval.csv': csv, 'test.csv': csv, 'more.csv': csv }),
    ...(sets === undefined ? {} : { sets }),
  })

/** The diagnostics of a spec with `parts`. */
export const diagnosticsOf = (parts: Parts): readonly Diagnostic[] => checkText(specText(parts)).diagnostics

export const namesOf = (parts: Parts): readonly string[] => diagnosticsOf(parts).map(({ name }) => name)
