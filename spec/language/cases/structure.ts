import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spec, type CheckCase } from '../../support/check-case.ts'

const base = spec({})

/** Files, layers, places of statements, the command line, suppressions. */
export const structureCases: readonly CheckCase[] = [
  { name: 'no file', files: { 'other.trainspec': '' }, elsewhere: ['file-not-found'] },
  { name: 'no run', files: { 'spec.trainspec': 'param a: int = 1\n~ no-run\n      ~ unused-name' } },
  {
    name: 'two runs, and what a run needs',
    files: { 'spec.trainspec': `run a {
    ~ missing-statement
    ~ missing-statement
    ~ missing-statement
  arguments { output_dir: "out" }
}
run b { }
    ~ several-runs` },
  },
  {
    name: 'statements where they do not belong',
    files: spec({ rest: `  input v: number
        ~ misplaced-statement
  arguments { linear(3) }
              ~~~~~~~~~ misplaced-statement` }),
  },
  {
    name: 'a block twice',
    files: spec({ loss: `  loss mse
  loss cross_entropy
  ~~~~~~~~~~~~~~~~~~ duplicate-statement` }),
  },
  {
    name: 'a base and a preset: the file wins over both',
    files: {
      ...base,
      'base.trainspec': base['spec.trainspec']!,
      'spec.trainspec': `extends "./base.trainspec"
use "std/presets/baseline"
run small {
  model { linear(2); linear(3) }
  strategy evaluation { every: never }
  arguments { learning_rate: 1e-4 }
}`,
    },
  },
  {
    name: 'files that use each other, a preset that is not there, a file that is not there',
    files: {
      'spec.trainspec': `use "./other.trainspec"
use "std/presets/finetun"
    ~~~~~~~~~~~~~~~~~~~~~ unknown-preset
use "./none.trainspec"
    ~~~~~~~~~~~~~~~~~~ file-not-found
${base['spec.trainspec']!}`,
      'other.trainspec': 'use "./spec.trainspec"\n    ~~~~~~~~~~~~~~~~~~ circular-use',
      'a.csv': base['a.csv']!,
    },
  },
  {
    name: 'more files than anyone writes',
    files: {
      'spec.trainspec': `${base['spec.trainspec']!}
use "./a0.trainspec"`,
      ...Object.fromEntries([0, 1, 3, 4].map(i => [`a${i}.trainspec`, `use "./a${i + 1}.trainspec"; `.repeat(3)])),
      'a2.trainspec': `use "./a3.trainspec"
use "./a3.trainspec"
use "./a3.trainspec"
    ~~~~~~~~~~~~~~~~ too-many-files`,
      'a5.trainspec': '',
      'a.csv': base['a.csv']!,
    },
  },
  {
    name: 'a link out of the project, a way out by dots, a folder, a pipe, a large file, a binary one',
    files: {
      'spec.trainspec': `use "./out.trainspec"
    ~~~~~~~~~~~~~~~~~ path-outside-root
use "../../../../etc/passwd"
    ~~~~~~~~~~~~~~~~~~~~~~~~ path-outside-root
use "./folder"
    ~~~~~~~~~~ not-a-plain-file
use "./pipe"
    ~~~~~~~~ not-a-plain-file
use "/dev/zero"
    ~~~~~~~~~~~ path-outside-root
use "./large"
    ~~~~~~~~~ file-too-large
use "./binary"
    ~~~~~~~~~~ file-unreadable
${base['spec.trainspec']!}`,
      'a.csv': base['a.csv']!,
    },
    prepare: folder => {
      symlinkSync('/etc/hostname', join(folder, 'out.trainspec'))
      mkdirSync(join(folder, 'folder'))
      execFileSync('mkfifo', [join(folder, 'pipe')])
      writeFileSync(join(folder, 'binary'), Buffer.from([0x50, 0xff, 0xfe]))
      writeFileSync(join(folder, 'large'), Buffer.alloc(5 * 1024 * 1024))
    },
  },
  {
    name: 'the command line: unknown names',
    files: base,
    params: { rounds: '3' },
    sets: { 'model.size': '3', 'arguments.seed': '}' },
    elsewhere: ['unknown-command-line-name', 'unreadable-command-line-value', 'unknown-command-line-name'],
  },
  {
    name: 'what a file of declarations holds is there for those who want it',
    files: {
      ...spec({ before: 'use "lib.trainspec"\nuse "std/models/resnet"\nlet mine = 1\n    ~~~~ unused-name' }),
      'lib.trainspec': 'param rounds: int = 12\nlet half = 0.5\nmodule spare { linear(2) }\nmodule wrong { linaer(2) }\n               ~~~~~~ unknown-layer\n',
    },
  },
  {
    name: 'suppressions',
    files: spec({ before: `# allow(unused-name): because a sweep sets it
param a: int = 1
param b: int = 1   # allow(unused-name): because a sweep sets it
# allow(unused-nam): because of a slip
        ~~~~~~~~~~ unknown-suppression
# allow(unused-name)
~~~~~~~~~~~~~~~~~~~~ suppression-without-reason
param c: int = 1
      ~ unused-name
# allow(unused-name): because nothing is
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unused-suppression
let d = 1
`, model: `  # allow(unknown-layer): because I say so
          ~~~~~~~~~~~~~ suppressed-error
  model { linear(d + 2); linaer(3) }
                         ~~~~~~ unknown-layer` }),
  },
]
