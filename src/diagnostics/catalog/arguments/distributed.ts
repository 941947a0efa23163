import { catalog } from '../entry.ts'
import { listed, page } from './page.ts'

/** Several processes, and services outside of the run. */
export const distributedDiagnostics = catalog({
  'sharding-unknown-option': {
    number: 3501,
    severity: 'error',
    message: ({ name, option }: { name: string; option: string; nearest: string | null; options: readonly string[] }) =>
      `\`${name}\` has no option \`${option}\``,
    help: ({ nearest, options }) => (nearest === null ? `Its options are ${listed(options)}.` : `Did you mean \`${nearest}\`?`),
    page: page(
      'Options of a way of sharding are separated by spaces, or are a list.',
      'arguments { fsdp: "fullshard auto_wrap" }',
      'arguments { fsdp: "full_shard auto_wrap" }',
    ),
  },
  'sharding-options-conflict': {
    number: 3502,
    severity: 'error',
    message: ({ name, options }: { name: string; options: readonly string[]; why: string }) =>
      `\`${name}\` cannot have ${options.length === 1 ? `\`${options[0] ?? ''}\` alone` : `${listed(options)} together`}`,
    help: ({ why }) => why,
    page: page(
      'Some options exclude each other (two ways of sharding), and `offload` says where to keep what another option shards.',
      'arguments { fsdp: "full_shard shard_grad_op" }',
      'arguments { fsdp: "full_shard offload" }',
    ),
  },
  'sharding-twice': {
    number: 3503,
    severity: 'error',
    message: ({ names }: { names: readonly string[] }) => `${listed(names)} are both on`,
    help: () => 'A run is sharded in one way: keep one.',
    page: page(
      '`fsdp`, `deepspeed` and `sharded_ddp` each take over how training is split over processes, and exclude each other.',
      'arguments {\n  fsdp: full_shard\n  deepspeed: "ds_config.json"\n}',
      'arguments { fsdp: full_shard }',
    ),
  },
  'fsdp-option-without-fsdp': {
    number: 3504,
    severity: 'warning',
    message: ({ name }: { name: string }) => `\`${name}\` has no effect: \`fsdp\` is off`,
    help: () => 'Write `fsdp: full_shard`, for instance, or leave it out.',
    page: page(
      'The options of fully sharded data parallelism are read when `fsdp` is on.',
      'arguments { fsdp_min_num_params: 1_000_000 }',
      'arguments {\n  fsdp: "full_shard auto_wrap"\n  fsdp_min_num_params: 1_000_000\n}',
    ),
  },
  'fsdp-wraps-twice': {
    number: 3505,
    severity: 'error',
    message: () => '`fsdp_min_num_params` and `fsdp_transformer_layer_cls_to_wrap` exclude each other',
    help: () => 'Wrap by size or by class.',
    page: page(
      'Layers are wrapped by one rule: those above a size, or those of a class.',
      'arguments {\n  fsdp: "full_shard auto_wrap"\n  fsdp_min_num_params: 1000\n  fsdp_transformer_layer_cls_to_wrap: "BertLayer"\n}',
      'arguments {\n  fsdp: "full_shard auto_wrap"\n  fsdp_transformer_layer_cls_to_wrap: "BertLayer"\n}',
    ),
  },
  'fsdp-config-key': {
    number: 3506,
    severity: 'error',
    message: ({ key }: { key: string; nearest: string | null; keys: readonly string[] }) => `\`fsdp_config\` has no key \`${key}\``,
    help: ({ nearest, keys }) => (nearest === null ? `Its keys are ${listed(keys)}.` : `Did you mean \`${nearest}\`?`),
    page: page(
      'A key that nothing reads would be ignored without a word.',
      'arguments {\n  fsdp: full_shard\n  fsdp_config: { min_params: 1000 }\n}',
      'arguments {\n  fsdp: full_shard\n  fsdp_config: { fsdp_min_num_params: 1000 }\n}',
    ),
  },
  'fsdp-config-twice': {
    number: 3507,
    severity: 'error',
    message: ({ key }: { key: string }) => `\`${key}\` is said twice: in \`fsdp_config\` and by itself`,
    help: () => 'Keep one of the two.',
    page: page(
      'Each option of `fsdp` may stand in `fsdp_config` or be an argument of its own.',
      'arguments {\n  fsdp: full_shard\n  limit_all_gathers: true\n  fsdp_config: { limit_all_gathers: false }\n}',
      'arguments {\n  fsdp: full_shard\n  limit_all_gathers: true\n}',
    ),
  },
  'xla-gradient-checkpointing': {
    number: 3508,
    severity: 'error',
    message: ({ missing }: { missing: string }) => `\`xla_fsdp_grad_ckpt\` needs ${missing}`,
    help: () => 'It recomputes the layers that XLA\'s sharding wraps.',
    page: page(
      'Activations are computed again layer by layer, for the layers that are wrapped: XLA\'s sharding must be on, ' +
      'with a rule for wrapping.',
      'arguments {\n  fsdp: full_shard\n  xla_fsdp_grad_ckpt: true\n}',
      'arguments {\n  fsdp: full_shard\n  xla: true\n  fsdp_min_num_params: 1000\n  xla_fsdp_grad_ckpt: true\n}',
    ),
  },
  'cpu-processes-need-backend': {
    number: 3509,
    severity: 'error',
    message: () => 'Several processes on processors need `xpu_backend`',
    help: () => 'Write `xpu_backend: gloo`, `mpi` or `ccl`.',
    page: page(
      '`local_rank` says that there are several processes, and `no_cuda` keeps them on processors: they need a way to talk to each other.',
      'arguments {\n  no_cuda: true\n  local_rank: 0\n}',
      'arguments {\n  no_cuda: true\n  local_rank: 0\n  xpu_backend: gloo\n}',
    ),
  },
  'report-to-unknown': {
    number: 3601,
    severity: 'error',
    message: ({ name }: { name: string; nearest: string | null; known: readonly string[] }) => `\`report_to\` does not know \`${name}\``,
    help: ({ nearest, known }) => (nearest === null ? `It knows ${listed(known)}.` : `Did you mean \`${nearest}\`?`),
    page: page(
      'A run can report to the trackers that Transformers knows.',
      'arguments { report_to: "tensorbord" }',
      'arguments { report_to: "tensorboard" }',
    ),
  },
  'report-to-mixed': {
    number: 3602,
    severity: 'error',
    message: ({ word }: { word: string }) => `\`${word}\` stands beside other trackers in \`report_to\``,
    help: () => 'Write it alone, or name the trackers.',
    page: page(
      '`all` and `none` speak for all trackers.',
      'arguments { report_to: ["all", "wandb"] }',
      'arguments { report_to: ["tensorboard", "wandb"] }',
    ),
  },
  'secret-in-plain-text': {
    number: 3701,
    severity: 'error',
    message: ({ name }: { name: string }) => `\`${name}\` is written in plain text`,
    help: ({ name }) =>
      `Write \`${name}: secret env("HF_TOKEN")\`, put the token into that variable, and revoke this one if the file was ever shared.`,
    page: page(
      'A spec is read by others, kept in a repository, and stored with every checkpoint. A secret stays outside of ' +
      'it: the spec names the ' +
      'variable of the environment that holds it, and the value is read when it is needed and written nowhere.',
      'arguments { hub_token: "hf_…" }',
      'arguments { hub_token: secret env("HF_TOKEN") }',
    ),
  },
})
