import { InvalidArgumentError, Option } from 'commander'
import type { Verb } from './verb.ts'

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

const assignment = (value: string, before: readonly string[] = []): readonly string[] => {
  if (!/^[^=]+=/.test(value)) throw new InvalidArgumentError('It must be NAME=VALUE.')
  return [...before, value]
}

const count = (value: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 9999.')
  return Number(value)
}

const bounded = (pattern: RegExp, good: (value: number) => boolean, text: string) => (value: string): number => {
  if (!pattern.test(value) || !good(Number(value))) throw new InvalidArgumentError(text)
  return Number(value)
}

const whole = (least: number, most: number) => bounded(/^\d{1,10}$/, value => value >= least && value <= most, `It must be a whole number from ${least} to ${most}.`)

const decimal = /^\d*\.?\d+(?:e-?\d{1,3})?$/i

const param = (text = 'set a param of the spec (may be repeated)'): Option => new Option('--param <name=value>', text).argParser(assignment)
const set = (text = 'replace a value: arguments.learning_rate=1e-3 (may be repeated)'): Option => new Option('--set <path=value>', text).argParser(assignment)
const allowPath = (): Option => new Option('--allow-path <dir>', 'let the spec read files under this folder too (may be repeated)').argParser(collect)
const allowCode = (): Option => new Option('--allow-code', 'run the files of code that the spec names: read them first')
const engine = (): Option => new Option('--engine <name>', 'what trains').choices(['auto', 'onnx', 'tensorflow', 'torch']).default('auto')
const device = (): Option => new Option('--device <name>', 'where it trains').choices(['auto', 'cpu', 'gpu']).default('auto')
const threads = (): Option => new Option('--threads <n>', 'processor threads (all cores by default)').argParser(count)
const now = (): Option => new Option('--now', 'stop at once, without a checkpoint')

/** All verbs, in the order of `--help`. */
export const verbs: readonly Verb[] = [
  {
    name: 'init',
    summary: 'write a small complete project that runs',
    arguments: [['[name]', 'its folder (flowers by default)']],
    options: [],
    examples: [['trainspec init', 'writes flowers/'], ['trainspec init my-model', '']],
    run: async ([name], _options, io) => (await import('./init.ts')).initCommand(name as string | undefined, io),
  },
  {
    name: 'check',
    alias: 'lint',
    summary: 'find every mistake in a spec, before anything runs',
    arguments: [['<files...>', 'specs to check; - reads standard input']],
    options: [
      new Option('--fix', 'apply the fixes that are safe'),
      new Option('--format <name>', 'how to tell').choices(['pretty', 'json', 'sarif', 'github', 'agent']).default('pretty'),
      param(), set(), allowPath(),
    ],
    examples: [
      ['trainspec check digits.trainspec', ''],
      ['trainspec check --fix *.trainspec', 'repairs what can safely be repaired'],
      ['trainspec check --format sarif digits.trainspec', 'for code scanning'],
      ['cat digits.trainspec | trainspec check -', ''],
    ],
    run: async ([files], options, io) => (await import('./check.ts')).checkCommand(files as string[], options, io),
  },
  {
    name: 'fmt',
    summary: 'lay a spec out as everyone does',
    arguments: [['<files...>', 'specs to format in place; - formats standard input to standard output']],
    options: [new Option('--check', 'change nothing; exit 1 where a file would change')],
    examples: [['trainspec fmt digits.trainspec', ''], ['trainspec fmt --check *.trainspec', 'for CI'], ['trainspec fmt - < digits.trainspec', '']],
    run: async ([files], options, io) => (await import('./fmt.ts')).fmtCommand(files as string[], options, io),
  },
  {
    name: 'plan',
    summary: 'say what a run will do, in numbers: schedule, memory, disk',
    arguments: [['<file>', 'a spec, or a saved plan']],
    options: [
      new Option('--json', 'print the plan itself').conflicts('yaml'),
      new Option('--yaml', 'print the plan as YAML'),
      new Option('--out <file>', 'save the plan, for trainspec run'),
      new Option('--check', 'read a saved plan and say whether it is sound and its sources are unchanged'),
      engine(), device(), threads(), param(), set(), allowPath(),
    ],
    examples: [
      ['trainspec plan digits.trainspec', ''],
      ['trainspec plan digits.trainspec --out plan.json', 'then: trainspec run plan.json'],
      ['trainspec plan --check plan.json', ''],
    ],
    run: async ([file], options, io) => (await import('./plan.ts')).planCommand(file as string, options, io),
  },
  {
    name: 'data',
    summary: 'show what the model will see of its data',
    description: 'Loads the data as a run would and shows it: classes, numbers, missing cells, duplicates, lengths in tokens, first rows, pictures.',
    arguments: [['<file>', 'a spec, or a saved plan']],
    options: [new Option('--json', 'print it as JSON'), new Option('--rows <n>', 'how many first rows (3 by default)').argParser(count), param(), set(), allowPath()],
    examples: [['trainspec data digits.trainspec', ''], ['trainspec data digits.trainspec --json | jq .duplicates', '']],
    run: async ([file], options, io) => (await import('./data.ts')).dataCommand(file as string, options, io),
  },
  {
    name: 'diff',
    summary: 'compare two plans, or two specs, by what they mean',
    arguments: [['<before>', 'a spec or a saved plan'], ['<after>', 'a spec or a saved plan']],
    options: [
      new Option('--json', 'print the differences as JSON'), new Option('--check', 'exit 1 where they differ'),
      param('set a param on both sides, of those that are specs (may be repeated)'),
      set('replace a value on both sides, of those that are specs (may be repeated)'),
      new Option('--param-after <name=value>', 'the same for <after> alone').argParser(assignment),
      new Option('--set-after <path=value>', 'the same for <after> alone').argParser(assignment),
      allowPath(),
    ],
    examples: [
      ['trainspec diff old.json digits.trainspec', ''],
      ['trainspec diff --check plan.json digits.trainspec', 'for CI'],
      ['trainspec diff digits.trainspec digits.trainspec --set-after arguments.seed=7', 'what a value would change'],
    ],
    run: async ([before, after], options, io) => (await import('./diff.ts')).diffCommand(before as string, after as string, options, io),
  },
  {
    name: 'run',
    summary: 'train',
    description: 'Trains what a spec or a saved plan says, shows it live, and leaves a run directory that can be resumed.',
    arguments: [['[file]', 'a spec, or a plan saved by trainspec plan --out']],
    options: [
      new Option('--resume [checkpoint]', 'go on from the newest checkpoint of the run directory, or from this one'),
      engine(), device(), threads(), param(), set(), allowPath(), allowCode(),
      new Option('--view <kind>', 'how to show it: tui in a terminal, plain elsewhere, unless told').choices(['auto', 'tui', 'plain', 'json', 'none']).default('auto'),
    ],
    examples: [
      ['trainspec run digits.trainspec', ''],
      ['trainspec run digits.trainspec --resume', 'goes on where it was killed'],
      ['trainspec run digits.trainspec --param rounds=30', ''],
      ['trainspec run digits.trainspec --view json | jq .', 'events, one a line'],
    ],
    run: async ([file], options, io) => (await import('./run.ts')).runCommand(file as string | undefined, options, io),
  },
  {
    name: 'attach',
    summary: 'show a run that is going on, or how it ended',
    arguments: [['<dir>', 'a run directory']],
    options: [new Option('--view <kind>', 'how to show it').choices(['auto', 'tui', 'plain', 'json']).default('auto')],
    examples: [['trainspec attach runs/digits', '']],
    run: async ([dir], options, io) => (await import('./attach.ts')).attachCommand(dir as string, options, io),
  },
  {
    name: 'stop',
    summary: 'have a run write a checkpoint and stop',
    arguments: [['<dir>', 'a run directory']],
    options: [now()],
    examples: [['trainspec stop runs/digits', ''], ['trainspec stop runs/digits --now', 'without a checkpoint']],
    run: async ([dir], options, io) => (await import('./stop.ts')).stopCommand(dir as string, options, io),
  },
  {
    name: 'checkpoint',
    summary: 'have a run write a checkpoint and go on',
    arguments: [['<dir>', 'a run directory']],
    options: [],
    examples: [['trainspec checkpoint runs/digits', '']],
    run: async ([dir], _options, io) => (await import('./checkpoint.ts')).checkpointCommand(dir as string, io),
  },
  {
    name: 'runs',
    summary: 'list the runs under a folder',
    arguments: [['[dir]', 'the folder (this one by default)']],
    options: [new Option('--json', 'print them as JSON')],
    examples: [['trainspec runs', ''], ['trainspec runs runs --json', '']],
    run: async ([dir], options, io) => (await import('./runs.ts')).runsCommand(dir as string | undefined, options, io),
  },
  {
    name: 'predict',
    summary: 'run a trained model on new rows, or have it write text',
    description: 'Runs a trained model on new rows, with what was fitted when it was trained, and writes a prediction for each. '
      + 'A model whose label is the next token of a text goes on from each --prompt, or from how the text of each row begins.',
    arguments: [['[file]', 'the rows: .csv, .tsv, .jsonl, .parquet or .txt, or a picture or a folder of pictures; they need no label; with --prompt it can be left out'], ['[run]', 'a run directory, a checkpoint or a spec; the newest run under this folder by default']],
    options: [
      new Option('--out <file>', 'write there instead of to standard output'),
      new Option('--format <name>', 'csv, or jsonl: one object a line (by the name of --out unless told)').choices(['csv', 'jsonl']),
      new Option('--probabilities', 'of classes, the probability of each too'),
      new Option('--no-labels', 'do not read the label, even where the rows have it'),
      new Option('--report', 'of labelled rows: how many are right, precision, recall and f1 by class, the confusion matrix; or the errors of numbers'),
      new Option('--json', 'the report as JSON; without --report, texts that were written'),
      new Option('--prompt <text>', 'how a text begins (may be repeated); with a file of rows, how every text begins').argParser(collect),
      new Option('--max-new-tokens <n>', 'tokens that a text goes on for at most (20 by default)').argParser(whole(1, 1_000_000)),
      new Option('--sample', 'draw each token instead of taking the likeliest'),
      new Option('--temperature <t>', 'draw, from logits divided by this (1 by default): below 1 what is likely is likelier')
        .argParser(bounded(decimal, value => value > 0 && Number.isFinite(value), 'It must be a number above 0; without it the likeliest token is taken.')),
      new Option('--top-k <n>', 'draw from so many of the likeliest tokens (50 by default; 0: from all)').argParser(whole(0, 2 ** 31)),
      new Option('--top-p <p>', 'draw from the likeliest tokens that come to this probability (1 by default)')
        .argParser(bounded(decimal, value => value > 0 && value <= 1, 'It must be a number above 0, at most 1.')),
      new Option('--seed <n>', 'of what is drawn (42 by default): the same command writes the same text').argParser(whole(0, 2 ** 32 - 1)),
      new Option('--reference <column>', 'with --report: the column that texts are compared with, for BLEU and ROUGE'),
      threads(), param(), set(), allowPath(),
    ],
    examples: [
      ['trainspec predict new.csv runs/digits', 'the final model of a run'],
      ['trainspec predict new.csv runs/digits/checkpoint-138', 'that of a checkpoint'],
      ['trainspec predict new.csv --probabilities --out predictions.csv', ''],
      ['trainspec predict test.csv runs/digits --report', 'how good it is, class by class'],
      ['trainspec predict new.jsonl digits.trainspec --format jsonl | jq .', ''],
      ['trainspec predict runs/letters --prompt "Germany is" --max-new-tokens 200 --temperature 0.8', 'goes on from there'],
      ['trainspec predict questions.csv runs/answers --report --reference answer', 'BLEU and ROUGE of what it writes'],
    ],
    run: async ([file, run], options, io) => (await import('./predict.ts')).predictCommand(file as string | undefined, run as string | undefined, options, io),
  },
  {
    name: 'export',
    summary: 'write a trained model for other programs',
    description: 'Writes a trained model for other programs: as ONNX with its weights inside, or its weights by the names that a PyTorch module has.',
    arguments: [['[run]', 'a run directory, a checkpoint or a spec; the newest run under this folder by default']],
    options: [
      new Option('--onnx <file>', 'a model that ONNX Runtime runs: inputs by the names of the features, the batch a symbol'),
      new Option('--safetensors <file>', 'parameters and buffers, for load_state_dict(…, strict=True)'),
      param(), set(), allowPath(),
    ],
    examples: [['trainspec export runs/digits --onnx digits.onnx', ''], ['trainspec export runs/digits/checkpoint-138 --safetensors weights.safetensors', '']],
    run: async ([run], options, io) => (await import('./export.ts')).exportCommand(run as string | undefined, options, io),
  },
  {
    name: 'explain',
    summary: 'explain a diagnostic, an argument, a layer or any other name',
    arguments: [['[name]', 'SPEC2104, unknown-argument, learning_rate, conv2d, gpt, init, … (what there are pages of by default)']],
    options: [],
    examples: [['trainspec explain', 'the kinds of names that have a page'], ['trainspec explain layers', 'all there are'], ['trainspec explain learning_rate', ''], ['trainspec explain SPEC2104', '']],
    run: async ([name], _options, io) => (await import('./explain.ts')).explainCommand(name as string | undefined, io),
  },
  {
    name: 'doctor',
    summary: 'look whether this machine can train, and say what to do where it cannot',
    arguments: [],
    options: [new Option('--clear-cache', 'only remove the prepared rows that are kept between runs')],
    examples: [['trainspec doctor', ''], ['trainspec doctor --clear-cache', 'makes room on the disk']],
    run: async (_arguments, options, io) => (await import('./doctor.ts')).doctorCommand(options, io),
  },
]
