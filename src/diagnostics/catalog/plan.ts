import { catalog } from './entry.ts'

/** What a spec that is right by itself gets wrong against its data, its model or this machine; and saved plans. */
export const planDiagnostics = catalog({
  'model-shape': {
    number: 6001,
    severity: 'error',
    message: ({ problem }: { problem: string }) => `Shapes do not fit: ${problem}`,
    page: 'The shapes of a model are inferred layer by layer from the declared inputs. A layer was applied to a value whose shape it cannot take; both shapes are named.\n\nWrong: a convolution after `flatten`.\n\n```trainspec\nflatten\nconv2d(32, kernel: 3)\n```\n\nRight: convolutions first.\n\n```trainspec\nconv2d(32, kernel: 3)\nflatten\nlinear(10)\n```',
  },
  'model-option': {
    number: 6002,
    severity: 'error',
    message: ({ problem }: { problem: string }) => `An option does not fit: ${problem}`,
    page: 'An option of a layer, loss or metric has a value that is allowed by itself but not here, such as a number of groups that does not divide the number of channels.\n\nWrong: `conv2d(10, kernel: 3, groups: 3)`. Right: `conv2d(12, kernel: 3, groups: 3)` on 3, 6 or 12 channels.',
  },
  'nothing-to-recompute': {
    number: 6016,
    severity: 'warning',
    message: () => '`gradient_checkpointing` saves no memory here: one layer, at its own work, needs the most',
    help: () => 'Leave it out, or make the batch smaller and accumulate gradients.',
    page: 'With `gradient_checkpointing` only some activations are kept, and those between them are computed again on the way back. That saves memory where a model has many layers that keep about as much each. Here no choice of what to keep makes the peak lower, and so everything is kept, as without it.',
  },
  'model-label': {
    number: 6003,
    severity: 'error',
    message: ({ problem }: { problem: string }) => `Output and label do not go together: ${problem}`,
    page: 'A loss or metric compares the output of the model with the label. Their shapes or kinds do not go together.\n\nWrong: `cross_entropy` on a label of `class(10)` when the last layer gives 5 values. Right: let the last layer be `linear(10)`.',
  },
  'no-updates': {
    number: 6004,
    severity: 'error',
    message: ({ epochs }: { epochs: number }) => `The run would make no update: num_train_epochs is ${epochs} and max_steps is not set`,
    help: () => 'Give num_train_epochs or max_steps a value above 0.',
    page: 'The number of updates is `ceil(num_train_epochs × updates per epoch)`, or `max_steps` where that is positive. It came out as 0, so nothing would be trained.',
  },
  'too-many-updates': {
    number: 6005,
    severity: 'error',
    message: ({ updates }: { updates: number }) => `The run would make ${updates} updates, more than can be counted exactly`,
    help: () => 'Lower num_train_epochs or max_steps.',
    page: 'Updates are counted exactly up to 9,007,199,254,740,991. A run with more of them cannot be resumed at an exact place, and would not end.',
  },
  'no-training-rows': {
    number: 6006,
    severity: 'error',
    message: ({ source }: { source: string }) => `\`${source}\` has no rows to train on`,
    help: () => 'Add rows to its file, or let the splits of it take fewer.',
    page: 'The training data is empty: the file has a header only, or a `split` took all rows away.',
  },
  'no-full-batch': {
    number: 6007,
    severity: 'error',
    message: ({ rows, batch }: { rows: number; batch: number }) =>
      `No batch is full: ${rows} rows, batches of ${batch}, and dataloader_drop_last leaves incomplete ones out`,
    help: () => 'Lower per_device_train_batch_size, or turn dataloader_drop_last off.',
    page: 'With `dataloader_drop_last` the last batch of an epoch is left out when it is not full. With fewer rows than a batch holds, nothing is left.',
  },
  'rate-below-end': {
    number: 6008,
    severity: 'error',
    message: ({ rate, end }: { rate: number; end: number }) => `A polynomial schedule ends at a rate of ${end}, and the learning rate ${rate} is not above that`,
    help: () => 'Raise learning_rate, or choose linear.',
    page: 'The polynomial schedule falls from `learning_rate` to 1e-7. A base rate at or below that would rise instead of fall.',
  },
  'warmup-never-ends': {
    number: 6009,
    severity: 'warning',
    message: ({ warmup, updates }: { warmup: number; updates: number }) =>
      `The warmup takes ${warmup} updates and the run ends after ${updates}: the learning rate only rises and never reaches its value`,
    help: () => 'Shorten the warmup, or give it as a percentage of the run.',
    page: 'During warmup the rate rises linearly from 0. When the warmup is longer than the whole run, the run ends while the rate still rises.',
  },
  'evaluation-never-happens': {
    number: 6010,
    severity: 'warning',
    message: ({ delay, unit }: { delay: number; unit: string }) => `No evaluation will happen: it waits for ${delay} ${unit}, and the run ends before`,
    help: () => 'Lower the delay.',
    page: '`eval_delay` (or `delay` in `strategy evaluation`) is longer than the run. It counts epochs where evaluation is by epoch, else updates.',
  },
  'disk-too-small': {
    number: 6011,
    severity: 'warning',
    message: ({ needed, free }: { needed: string; free: string }) => `The checkpoints need up to ${needed} and ${free} are free where output_dir is`,
    help: () => 'Keep fewer checkpoints (`keep:` in `strategy saving`), or choose another output_dir.',
    page: 'The plan adds up the checkpoints that will lie on disk at once: bytes of one × the number kept, and one more while it is written. That is more than the disk has free.',
  },
  'memory-too-small': {
    number: 6012,
    severity: 'warning',
    message: ({ needed, total }: { needed: string; total: string; length: number }) => `The run needs about ${needed} of memory and this machine has ${total}`,
    help: ({ length }) =>
      `Lower per_device_train_batch_size and raise gradient_accumulation_steps by the same factor${length === 1 ? '' : `, or lower max_length: texts are counted as long as they may be, ${length} tokens`}.`,
    page: 'The forecast of peak memory (weights, gradients, optimizer, activations, data and the runtime itself) is more than the machine has in all.',
  },
  'rows-too-long': {
    number: 6017,
    severity: 'error',
    message: ({ length, needed, total }: { length: number; needed: string; total: string }) =>
      `Rows of up to ${length} tokens need ${needed} of memory, whatever their texts are, and this machine has ${total}`,
    help: () => 'Lower max_length to what the longest text has; what is longer is cut.',
    page: 'Each row has room for as many tokens as `max_length` says, in memory or, where rows lie on disk, for some thousand of them at a time while they are prepared. That alone is more than the machine has, so the run would end before its first update.\n\n`trainspec data` shows how many tokens the texts have.\n\nWrong: `characters(text, max_length: 100000000)`\nRight: `characters(text, max_length: 2000)`',
  },
  'weights-unreadable': {
    number: 6013,
    severity: 'error',
    message: ({ path, problem }: { path: string; problem: string }) => `The initial weights ${path} cannot be used: ${problem}`,
    page: '`init "weights.safetensors"` loads weights into the model before training. The file must be there and hold safetensors whose names and shapes are those of the model.',
  },
  'unknown-fresh': {
    number: 6018,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null }) => `Nothing of the model or of the file lies below \`${name}\``,
    help: ({ nearest }) =>
      (nearest === null ? '`fresh` takes names of layers, as `trainspec plan` lists them: `head` stands for `head.weight` and `head.bias`.' : `Did you mean \`${nearest}\`?`),
    page: '`fresh` names the parts of a model that do not come from the file of `init`: layers, modules or parameters, by their paths.\n\nWrong: `init weights("pretrained.safetensors", fresh: "haed")`\nRight: `init weights("pretrained.safetensors", fresh: "head")`',
  },
  'weights-left-out': {
    number: 6019,
    severity: 'warning',
    message: ({ file, names }: { file: string; names: string }) => `${file} has ${names}, which the model has not`,
    page: 'The file of `init` has weights for which the model has no place: a layer may be missing, or have another name. If they are meant to be left out, `fresh` says so.\n\n`init weights("pretrained.safetensors", fresh: ["head", "fc"])` draws `head` from the seed and leaves the file\'s `fc` out.',
  },
  'unknown-into': {
    number: 6020,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null }) => `The model has no layer or module \`${name}\` that weights could go into`,
    help: ({ nearest }) =>
      (nearest === null ? '`into` takes the name of a layer or a module, as `trainspec plan` lists them: `net` stands before `net.conv1.weight`.' : `Did you mean \`${nearest}\`?`),
    page: '`into` names the part of a model that the weights of a file are for: the file\'s `conv1.weight` becomes the `net.conv1.weight` of a model with `into: "net"`.\n\nWrong: `init weights("resnet18.safetensors", into: "nett")`\nRight: `init weights("resnet18.safetensors", into: "net")`',
  },
  'engine-cannot': {
    number: 6014,
    severity: 'error',
    message: ({ engine, what }: { engine: string; what: string }) => `The engine ${engine} cannot do this: ${what}`,
    page: 'A plan asks for something that the chosen engine does not have. It is refused before the run starts; nothing is ever accepted and ignored.\n\nChange the spec, or wait for a release that has the engine which is named.',
  },
  'split-without-source': {
    number: 6015,
    severity: 'error',
    message: ({ source }: { source: string }) => `\`${source}\` is split from itself, or from a source that is not there`,
    page: '`split(SOURCE, …)` takes rows out of another source. Chains of splits must end at a file.',
  },
  'plan-unreadable': {
    number: 6101,
    severity: 'error',
    message: ({ path, problem }: { path: string; problem: string }) => `${path} is not a plan: ${problem}`,
    help: () => 'Make one with `trainspec plan FILE --out PLAN.json`.',
    page: 'A saved plan is one JSON object, as `trainspec plan FILE --json` prints it. This file is not that.',
  },
  'plan-version': {
    number: 6102,
    severity: 'error',
    message: ({ path, version }: { path: string; version: string }) => `${path} is a plan of format ${version}, and this release reads format 1`,
    help: () => 'Compile the spec again with this release.',
    page: 'Plans carry the number of their format. A plan of another format is not guessed at.',
  },
  'plan-invalid': {
    number: 6103,
    severity: 'error',
    message: ({ path, pointer, problem }: { path: string; pointer: string; problem: string }) => `${path} is not a valid plan: ${pointer === '' ? 'it' : pointer} ${problem}`,
    help: () => 'Compile the spec again; plans are not meant to be edited.',
    page: 'A plan is validated against `spec/plan.schema.json` when it is written and again when it is read. The place is given as a JSON pointer.',
  },
  'plan-changed': {
    number: 6104,
    severity: 'error',
    message: ({ path }: { path: string }) => `${path} was changed after it was made: its hash is not that of its content`,
    help: () => 'Change the spec and compile it again.',
    page: 'The hash of a plan covers everything that decides what the run does. Here it does not match: someone edited the file, or it was damaged.',
  },
  'plan-source-changed': {
    number: 6105,
    severity: 'error',
    message: ({ source }: { source: string }) => `${source} is not the file that the plan was made for: its content has changed`,
    help: () => 'Compile the spec again to plan for the new content.',
    page: 'A plan names every file it will read together with the SHA-256 of its content. Running it on other content would not be the run that was planned.',
  },
  'plan-source-missing': {
    number: 6106,
    severity: 'error',
    message: ({ source }: { source: string }) => `${source}, which the plan reads, is not there`,
    page: 'The paths in a plan are relative to its project folder (`environment.root`). A file that it names is gone or cannot be read.',
  },
  'plan-inconsistent': {
    number: 6107,
    severity: 'error',
    message: ({ path, pointer, problem }: { path: string; pointer: string; problem: string }) => `${path} contradicts itself at ${pointer}: ${problem}`,
    help: () => 'Compile the spec again; plans are not meant to be edited.',
    page: 'Beyond its schema a plan must agree with itself: value numbers lie within the program, parameter groups name declared parameters, and totals follow from each other.',
  },
  'plan-source-outside': {
    number: 6108,
    severity: 'error',
    message: ({ source }: { source: string }) => `${source} lies outside the plan's project folder`,
    help: () => 'Allow its folder with --allow-path if you trust the plan.',
    page: 'A plan may come from a stranger. It opens only files under its project folder (`environment.root`), unless `--allow-path` names more.',
  },
})
