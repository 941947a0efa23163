import { listed, page } from '../arguments/page.ts'
import { catalog } from '../entry.ts'

type Path = { path: string }

/** Files, layers, and which statement may stand where. */
export const structureDiagnostics = catalog({
  'file-not-found': {
    number: 2001,
    severity: 'error',
    message: ({ path }: Path) => `There is no file \`${path}\``,
    help: () => 'Paths in a spec start at the folder of the file they are written in.',
    page: page(
      'A file that the spec names does not exist. It is looked for when the spec is checked, so that a run does not fail on it hours later.',
      'data { train = csv("data/trian.csv") }',
      'data { train = csv("data/train.csv") }',
    ),
  },
  'path-outside-root': {
    number: 2002,
    severity: 'error',
    message: ({ path }: Path) => `\`${path}\` lies outside the project`,
    help: () => 'Move it into the project, or permit the place with --allow-path.',
    page: page(
      'A spec may come from a stranger, so it reads only below the project\'s root: the folder of `trainspec.yaml`, `package.json` or `.git` above it, '
      + 'else its own. Links are followed before this is judged.',
      'data { train = csv("/etc/passwd") }',
      'data { train = csv("data/train.csv") }',
    ),
  },
  'not-a-plain-file': {
    number: 2003,
    severity: 'error',
    message: ({ path }: Path) => `\`${path}\` is not a plain file`,
    help: () => 'Where it is a folder, name a file in it; devices, sockets and pipes cannot be read.',
    page: page(
      'A folder, a device or a pipe stands where a file is needed. Reading a pipe could wait for ever, so it is refused before it is opened.',
      'data { train = csv("data") }',
      'data { train = csv("data/train.csv") }',
    ),
  },
  'link-to-nothing': {
    number: 2020,
    severity: 'error',
    message: ({ path }: Path) => `\`${path}\` is a link that leads nowhere`,
    help: () => 'Put the file where the link leads, or name the file itself.',
    page: page('A link stands where the spec names a file, and the file that it leads to is gone, or it leads in a circle.', 'data { train = csv("link-to-a-file-that-was-moved.csv") }', 'data { train = csv("data/train.csv") }'),
  },
  'file-too-large': {
    number: 2004,
    severity: 'error',
    message: ({ path }: Path) => `\`${path}\` is larger than 4 MiB`,
    help: () => 'A spec is written by hand and small; is this the right file?',
    page: page('Specs and presets may have up to 4 MiB.', 'use "./data/train.csv"', 'use "./base.trainspec"'),
  },
  'file-unreadable': {
    number: 2005,
    severity: 'error',
    message: ({ path }: Path) => `\`${path}\` cannot be read as text`,
    help: () => 'It is not UTF-8, or the system refuses to open it.',
    page: page(
      'The file is there and is either not text in UTF-8 (a model, an archive, another encoding) or may not be opened.',
      'data { train = csv("data/train.parquet") }',
      'data { train = csv("data/train.csv") }',
    ),
  },
  'no-run': {
    number: 2010,
    severity: 'error',
    message: ({ isSpec }: { isSpec: boolean }) => (isSpec ? 'This file has no run' : 'This file is no spec: none of its lines is a statement'),
    help: ({ isSpec }: { isSpec: boolean }) => (isSpec ? 'Put its statements into `run NAME { … }`.' : 'Name a spec. One that reads a table says `train = csv("FILE")`; `trainspec init` writes one to begin with.'),
    page: page(
      'A file that is checked or run says in one `run` what is trained. Files with modules, params and presets are read through `use` and `extends`.',
      'model { linear(10) }',
      'run digits {\n  model { linear(10) }\n}',
    ),
  },
  'several-runs': {
    number: 2011,
    severity: 'error',
    message: () => 'A file has one run, and this is another',
    help: () => 'Move it to a file of its own; `extends` shares what both have in common.',
    page: page('One file is one run, so that its plan, its folder and its name are clear.', 'run a { }\nrun b { }', 'run a { }'),
  },
  'misplaced-statement': {
    number: 2012,
    severity: 'error',
    message: ({ where }: { where: string; home: string }) => `This statement cannot stand in ${where}`,
    help: ({ home }) => `It belongs into ${home}.`,
    page: page(
      'Each kind of statement has its place: layers in `model`, columns in `data`, callbacks in `callbacks`.',
      'run digits {\n  input pixels: tensor[64] = columns("p0".."p63")\n}',
      'run digits {\n  data { input pixels: tensor[64] = columns("p0".."p63") }\n}',
    ),
  },
  'duplicate-statement': {
    number: 2013,
    severity: 'error',
    message: ({ what }: { what: string }) => `\`${what}\` stands here a second time`,
    help: () => 'Keep one, or make one of both.',
    page: page(
      'Of two blocks in one file one would silently win. A file over its base or presets may replace a whole block.',
      'loss mse\nloss l1',
      'loss mse',
    ),
  },
  'missing-statement': {
    number: 2014,
    severity: 'error',
    message: ({ what }: { what: 'data' | 'model' | 'loss' }) => `The run has no \`${what}\``,
    help: ({ what }) => (what === 'loss' ? 'Add `loss NAME`, for example `loss cross_entropy`.' : `Add \`${what} { … }\`.`),
    page: page(
      'A run needs data, a model and a loss, its own or from what it extends and uses.',
      'run digits {\n  data { … }\n  model { … }\n}',
      'run digits {\n  data { … }\n  model { … }\n  loss cross_entropy\n}',
    ),
  },
  'circular-use': {
    number: 2015,
    severity: 'error',
    message: ({ path }: Path) => `\`${path}\` is already being read: it uses this file itself`,
    help: () => 'Move what both need to a third file.',
    page: page('Files that use each other in a circle have no lowest layer.', '# a.trainspec\nextends "./a.trainspec"', '# a.trainspec\nextends "./base.trainspec"'),
  },
  'unknown-preset': {
    number: 2016,
    severity: 'error',
    message: ({ path }: { path: string; nearest: string | null; known: readonly string[] }) => `There is no preset \`${path}\``,
    help: ({ nearest, known }) => (nearest === null ? `There are ${listed(known)}.` : `Did you mean \`${nearest}\`?`),
    page: page('Paths that begin with `std/` name presets of the standard library.', 'use "std/presets/finetun"', 'use "std/presets/finetune"'),
  },
  'too-many-files': {
    number: 2017,
    severity: 'error',
    message: ({ most }: { most: number }) => `The spec is made of more than ${most} files`,
    help: () => 'Use fewer, larger ones.',
    page: page('A limit that no spec written by people meets; it stops a spec that would be read for ever.', 'use "./a.trainspec"   # and so on, many times', 'use "./base.trainspec"'),
  },
  'unknown-command-line-name': {
    number: 2018,
    severity: 'error',
    message: ({ option, name }: { option: '--param' | '--set'; name: string; nearest: string | null; known: readonly string[] }) =>
      (option === '--param' ? `The spec has no param \`${name}\` for --param` : `--set cannot set \`${name}\``),
    help: ({ nearest, known, option }: { option: string; nearest: string | null; known: readonly string[] }) => (nearest !== null ? `Did you mean \`${nearest}\`?`
      : known.length === 0 ? 'Declare it in the spec: `param NAME: TYPE = DEFAULT`.' : `${option} takes ${listed(known)}.`),
    page: page(
      '`--param` gives a value to a `param` of the spec; `--set` sets `arguments.NAME`, `strategy.NAME.ENTRY`, `loss` or `metrics`.',
      'trainspec run digits.trainspec --param round=3',
      'trainspec run digits.trainspec --param rounds=3',
    ),
  },
  'unreadable-command-line-value': {
    number: 2019,
    severity: 'error',
    message: ({ option }: { option: string }) => `\`${option}\` cannot be read`,
    help: () => 'Write the value as in a spec; the shell takes quotes away, so put text into two pairs: \'"text"\'.',
    page: page(
      'The value of `--set` is read as it would be in the file.',
      'trainspec check a.trainspec --set arguments.seed=}',
      'trainspec check a.trainspec --set arguments.seed=7',
    ),
  },
  'unused-suppression': {
    number: 2601,
    severity: 'warning',
    message: ({ name }: { name: string }) => `Nothing here is silenced: there is no \`${name}\` on that line`,
    help: () => 'Remove the comment.',
    page: page(
      'A comment that silences nothing would hide a later mistake. It acts on its own line, or on the next one where it stands alone.',
      '# allow(unused-name): because it is kept for later\nparam used: int = 1',
      '# allow(unused-name): because it is kept for later\nparam unused: int = 1',
    ),
  },
  'unknown-suppression': {
    number: 2602,
    severity: 'warning',
    message: ({ name }: { name: string; nearest: string | null }) => `There is no diagnostic \`${name}\``,
    help: ({ nearest }) => (nearest === null ? 'The name of a diagnostic is shown beside its number.' : `Did you mean \`${nearest}\`?`),
    page: page('`# allow(NAME)` takes the name of a diagnostic.', '# allow(unused-nam): because …', '# allow(unused-name): because …'),
  },
  'suppression-without-reason': {
    number: 2603,
    severity: 'warning',
    message: ({ name }: { name: string }) => `This silences \`${name}\` without saying why`,
    help: ({ name }) => `Write \`# allow(${name}): because REASON\`.`,
    page: page('Whoever reads the spec next should know why a warning does not matter here. Without a reason nothing is silenced.', '# allow(unused-name)', '# allow(unused-name): because a sweep sets it'),
  },
  'suppressed-error': {
    number: 2604,
    severity: 'warning',
    message: ({ name }: { name: string }) => `\`${name}\` is an error and cannot be silenced`,
    help: () => 'Mend the error and remove the comment.',
    page: page('An error means that the spec cannot be run as written, whatever a comment says.', '# allow(unknown-layer): because …\nlinaer(10)', 'linear(10)'),
  },
})
