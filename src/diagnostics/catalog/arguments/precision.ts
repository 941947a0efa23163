import { catalog } from '../entry.ts'
import { page } from './page.ts'

/** Number formats, devices and compilation. */
export const precisionDiagnostics = catalog({
  'fp16-with-bf16': {
    number: 3401,
    severity: 'error',
    message: ({ fp16, bf16 }: { fp16: string; bf16: string }) => `\`${fp16}\` and \`${bf16}\` are both on`,
    help: () => 'Keep one of the two.',
    page: page(
      'A computation runs in one 16-bit format: float16 or bfloat16, in training as in evaluation.',
      'arguments {\n  fp16: true\n  bf16: true\n}',
      'arguments { bf16: true }',
    ),
  },
  'fp16-on-cpu': {
    number: 3402,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` needs a GPU, and \`no_cuda\` keeps the run on the processor`,
    help: ({ name }: { name: string }) => `Write \`${name.replace('fp16', 'bf16')}\`, or leave \`no_cuda\` out.`,
    page: page(
      'Mixed precision with float16 exists for GPUs only. On a processor there is bfloat16.',
      'arguments {\n  fp16: true\n  no_cuda: true\n}',
      'arguments {\n  bf16: true\n  no_cuda: true\n}',
    ),
  },
  'tf32-on-cpu': {
    number: 3403,
    severity: 'error',
    message: () => '`tf32` needs a GPU, and `no_cuda` keeps the run on the processor',
    help: () => 'Leave one of the two out.',
    page: page(
      'TF32 is a number format of NVIDIA GPUs from Ampere on.',
      'arguments {\n  tf32: true\n  no_cuda: true\n}',
      'arguments { tf32: true }',
    ),
  },
  'bf16-with-apex': {
    number: 3404,
    severity: 'error',
    message: () => '`bf16` does not work with the backend `apex`',
    help: () => 'Leave `half_precision_backend` at `auto`.',
    page: page(
      'NVIDIA\'s Apex does mixed precision with float16 only.',
      'arguments {\n  bf16: true\n  half_precision_backend: apex\n}',
      'arguments { bf16: true }',
    ),
  },
  'fp16-with-cpu-amp': {
    number: 3405,
    severity: 'error',
    message: () => '`fp16` does not work with the backend `cpu_amp`',
    help: () => 'Write `bf16`, or leave `half_precision_backend` at `auto`.',
    page: page(
      'On a processor mixed precision is done with bfloat16.',
      'arguments {\n  fp16: true\n  half_precision_backend: cpu_amp\n}',
      'arguments {\n  bf16: true\n  half_precision_backend: cpu_amp\n}',
    ),
  },
  'bf16-with-sharded-ddp': {
    number: 3406,
    severity: 'error',
    message: () => '`bf16` does not work with `sharded_ddp`',
    help: () => 'Shard with `fsdp`.',
    page: page(
      'FairScale\'s sharding knows float16 only.',
      'arguments {\n  bf16: true\n  sharded_ddp: simple\n}',
      'arguments {\n  bf16: true\n  fsdp: full_shard\n}',
    ),
  },
  'mps-with-no-cuda': {
    number: 3407,
    severity: 'error',
    message: () => '`use_mps_device` asks for a GPU, and `no_cuda` keeps the run on the processor',
    help: () => 'Keep one of the two.',
    page: page(
      'A run has one device: the GPU of an Apple chip, or the processor.',
      'arguments {\n  use_mps_device: true\n  no_cuda: true\n}',
      'arguments { use_mps_device: true }',
    ),
  },
  'compile-switched-on': {
    number: 3408,
    severity: 'warning',
    message: ({ by }: { by: string }) => `\`torch_compile\` is false, and \`${by}\` turns it on`,
    help: ({ by }) => `Leave \`${by}\` out, or write \`torch_compile: true\`.`,
    page: page(
      'A backend or a mode of PyTorch\'s compiler turns it on, whatever `torch_compile` says.',
      'arguments {\n  torch_compile: false\n  torch_compile_mode: "max-autotune"\n}',
      'arguments { torch_compile_mode: "max-autotune" }',
    ),
  },
  'older-name-contradicts': {
    number: 3409,
    severity: 'error',
    message: ({ older, name }: { older: string; name: string }) => `\`${older}\` is the older name of \`${name}\`, and they differ`,
    help: ({ name }) => `Keep \`${name}\`.`,
    page: page(
      'Two names of one argument have different values.',
      'arguments {\n  fp16_backend: apex\n  half_precision_backend: cuda_amp\n}',
      'arguments { half_precision_backend: cuda_amp }',
    ),
  },
  'debug-unknown-option': {
    number: 3410,
    severity: 'error',
    message: ({ option }: { option: string; nearest: string | null }) => `\`debug\` has no option \`${option}\``,
    help: ({ nearest }) =>
      (nearest === null ? 'Its options are `underflow_overflow` and `tpu_metrics_debug`.' : `Did you mean \`${nearest}\`?`),
    page: page(
      'The options of `debug` are separated by spaces, or are a list.',
      'arguments { debug: "overflow" }',
      'arguments { debug: "underflow_overflow" }',
    ),
  },
})
