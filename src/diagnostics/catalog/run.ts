import { shellPath } from '../shell-word.ts'
import { catalog } from './entry.ts'

export const runDiagnostics = catalog({
  'run-exists': {
    number: 7001,
    severity: 'error',
    message: ({ directory }: { directory: string }) => `${directory} already holds a run`,
    help: () => 'Add --resume to go on with it, or --set arguments.overwrite_output_dir=true to remove it and start anew',
    page: `A run never starts on top of another: its checkpoints would be mixed with, or lost to, those of the new one.

Wrong: \`trainspec run a.trainspec\` twice with one \`output_dir\`
Right: \`trainspec run a.trainspec --resume\`, or \`overwrite_output_dir: true\`, or another \`output_dir\``,
  },
  'directory-in-use': {
    number: 7002,
    severity: 'error',
    message: ({ directory, holder }: { directory: string; holder: string }) => `${directory} is in use by ${holder}`,
    help: ({ directory }: { directory: string }) => `Wait for it, watch it: trainspec attach ${shellPath(directory)}, or end it: trainspec stop ${shellPath(directory)}`,
    page: `One process at a time owns a run directory. The lock of a process that has died is taken over without a word; this one is alive, or runs on another machine that cannot be asked.

If that machine is gone, remove \`.trainspec/lock\` in the run directory.`,
  },
  'directory-foreign': {
    number: 7003,
    severity: 'error',
    message: ({ directory, file }: { directory: string; file: string }) => `${directory} holds ${file}, which no run of ours has written`,
    help: () => 'Choose another output_dir, or move that file away',
    page: `A run writes \`plan.json\`, \`events.jsonl\`, \`trainer_state.json\`, \`model.safetensors\`, \`preprocessing.json\` and \`checkpoint-N\` folders. Something of that name is there already and is not ours, so it is neither overwritten nor removed.

Wrong: \`output_dir: "."\`
Right: \`output_dir: "runs/digits"\``,
  },
  'directory-unusable': {
    number: 7004,
    severity: 'error',
    message: ({ directory, reason }: { directory: string; reason: string }) => `${directory} cannot be used as the run directory: ${reason}`,
    page: 'The folder of `output_dir` cannot be made, read or written. Choose another, or give the process the right to write there.',
  },
  'resume-other-plan': {
    number: 7005,
    severity: 'error',
    message: ({ directory, difference }: { directory: string; difference: string }) => `the run in ${directory} follows another plan: ${difference}`,
    help: () => 'Undo the change, or start a new run in another output_dir',
    page: `Going on from a checkpoint under a different plan would give a run that neither plan describes. \`trainspec diff\` shows what changed and which changes are safe.`,
  },
  'resume-unknown-checkpoint': {
    number: 7006,
    severity: 'error',
    message: ({ checkpoint, reason }: { checkpoint: string; reason: string }) => `cannot resume from ${checkpoint}: ${reason}`,
    help: () => 'Say --resume alone to go on from the newest complete checkpoint',
    page: `The checkpoint named after \`--resume\` is not there, or is not complete: a file is missing or does not have the hash that its manifest states.`,
  },
  'write-failed': {
    number: 7007,
    severity: 'error',
    message: ({ what, reason }: { what: string; reason: string }) => `${what} could not be written: ${reason}`,
    help: () => 'Make room, or mend what stands in the way, then go on with --resume: the checkpoints written before are intact',
    page: `Writing failed, most often because the disk is full. The run has stopped. A checkpoint is built in a temporary folder and takes its name when it is whole, so earlier ones are intact and nothing half-written is ever used.`,
  },
  'initial-weights': {
    number: 7008,
    severity: 'error',
    message: ({ file, reason }: { file: string; reason: string }) => `the initial weights of ${file} do not fit the model: ${reason}`,
    help: () => 'Layers take the names of the file when they are named so: `fc = linear(3)` has `fc.weight`. `trainspec plan` lists the model\'s.',
    page: `\`init "FILE"\` gives every parameter and buffer of the model its first value. Names and shapes must agree with the model's (\`trainspec plan\` lists them). Where a part of the model is new, the head of a fine-tuned model say, \`init weights("FILE", fresh: "head")\` takes all the rest from the file and draws what lies below \`head\` from the seed. Where the file is of one part of the model, \`init weights("FILE", into: "net")\` reads its \`conv1.weight\` as \`net.conv1.weight\`, and draws all but \`net\`.

Wrong: \`init "pretrained.safetensors"\`, with a head for other classes
Right: \`init weights("pretrained.safetensors", fresh: "head")\`

A weight that \`tie\` gives to two layers may stand in the file under the name of either, or under both with one value.`,
  },
  'training-failed': {
    number: 7009,
    severity: 'error',
    message: ({ reason }: { reason: string }) => `training failed: ${reason}`,
    help: () => 'Checkpoints written before are intact: --resume goes on from the newest',
    page: 'The engine or the loop failed in a way that no other diagnostic describes.',
  },
  'code-not-allowed': {
    number: 7010,
    severity: 'error',
    message: ({ files }: { files: string }) => `this run executes code of its own: ${files}`,
    help: () => 'Read it, then say --allow-code',
    page: `A spec may come from a stranger. \`callback "FILE"\` runs that file inside the training process, with all that you may do; so a run begins only when you say that it may.

\`trainspec check\` and \`trainspec plan\` never run it and never read more of it than its bytes for the plan's hash.

Wrong: \`trainspec run theirs.trainspec\`
Right: \`trainspec run theirs.trainspec --allow-code\`, once you have read the file`,
  },
  'callback-unusable': {
    number: 7011,
    severity: 'error',
    message: ({ file, reason }: { file: string; reason: string }) => `the callback ${file} cannot be used: ${reason}`,
    page: `A file of callbacks exports what \`defineCallback\` returns as its default:

\`\`\`ts
import { defineCallback } from 'trainspec/callback'

export default defineCallback({
  name: 'notify',
  on_evaluate(args, state, control, metrics) {
    if (metrics.eval_loss! < 0.1) control.stop('good enough')
  },
})
\`\`\``,
  },
  'callback-failed': {
    number: 7012,
    severity: 'error',
    message: ({ file, line, event, reason }: { file: string; line: number | null; event: string; reason: string }) =>
      `the callback ${file}${line === null ? '' : `:${line}`} failed in ${event}: ${reason}`,
    help: () => 'Checkpoints written before are intact: mend the file, then go on with --resume',
    page: 'Code of a file of callbacks threw an error, or left a state that JSON has no form for. The run ended there: what a callback was to decide is not guessed.',
  },
  'memory-ran-out': {
    number: 7013,
    severity: 'error',
    message: ({ during, reason }: { during: 'training' | 'evaluation'; rows: number; update: number; reason: string }) => `memory ran out in ${during}: ${reason}`,
    help: ({ during, rows, update }: { during: 'training' | 'evaluation'; rows: number; update: number; reason: string }) =>
      during === 'evaluation'
        ? `A batch of ${rows} rows was too large: lower per_device_eval_batch_size, then go on with --resume`
        : update > 0
          ? `A batch of ${rows} rows was too large after ${update} updates. A checkpoint written before is intact: go on from it with --resume where there is more memory. Without one, lower per_device_train_batch_size and raise gradient_accumulation_steps by the same factor, and begin again with --resume`
          : `A batch of ${rows} rows was too large: lower per_device_train_batch_size and raise gradient_accumulation_steps by the same factor, or say auto_find_batch_size: true`,
    page: `The engine asked the system for memory and got none.

With \`auto_find_batch_size: true\` a run whose first checkpoint is not yet written begins anew with nine tenths of the batch size, as often as it takes. A run that has a checkpoint ends instead: what it has learnt is not thrown away. Evaluation has a batch size of its own, \`per_device_eval_batch_size\`.`,
  },
  'no-memory': {
    number: 7015,
    severity: 'error',
    message: ({ reason }: { reason: string }) => `memory ran out outside of a training step: ${reason}`,
    help: () => '`trainspec plan` shows the memory by part. Lower max_length or the batch sizes, keep rows with storage = "disk", or run it where there is more memory.',
    page: 'The system gave no memory for the data, for what was fitted on it, for the model or for a checkpoint. Other programs may hold what this one lacks. Checkpoints that were written are whole.',
  },
  'no-batch-fits': {
    number: 7014,
    severity: 'error',
    message: ({ from, reason }: { from: number; reason: string }) => `no batch size from ${from} rows down to 1 fits into memory: ${reason}`,
    help: () => 'Run it where there is more memory, or make the model smaller',
    page: '`auto_find_batch_size` lowered the batch size to a single row, and memory still did not hold it: the model, its optimizer or the data are too large by themselves. `trainspec plan` shows the memory by part.',
  },
  'step-not-finite': {
    number: 7020,
    severity: 'error',
    message: ({ op, layer, kind, update }: { op: string; layer: string; kind: string; update: number | null; inputs: readonly string[] }) =>
      op === 'update'
        ? `the optimizer made ${kind} of the parameter ${layer}`
        : `update ${update ?? '?'}: the first value that is not finite is ${kind}, of ${op} in ${layer === '' ? 'the program' : layer}`,
    help: ({ inputs }: { op: string; layer: string; kind: string; update: number | null; inputs: readonly string[] }) =>
      `${inputs.length === 0 ? '' : `Magnitudes of what it was made of: ${inputs.join('; ')}. `}Checkpoints written before are intact`,
    page: `With \`debug: "underflow_overflow"\` a run ends at the first loss, gradient or parameter that is NaN or infinite. The step is computed again as it was, with all its values, and the first of them that is not finite is named: its op, its layer, and the least and greatest magnitude of each input.

Often the learning rate is too large, an input is not scaled, or a layer divides by something that can be zero.

Wrong: \`learning_rate: 1e6\`
Right: \`learning_rate: 1e-3\`, with \`max_grad_norm\` and standardized inputs`,
  },
})
