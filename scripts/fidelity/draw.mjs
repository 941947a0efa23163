// Draws random fidelity cases: a small model, its data and a mixture of arguments. A case is a function of its seed.

/** mulberry32: a small seeded generator; only the cases' variety depends on it. */
function generator(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (low, high) => low + Math.floor(next() * (high - low + 1))
  return { next, int, pick: items => items[int(0, items.length - 1)], chance: p => next() < p, real: (low, high) => low + next() * (high - low) }
}

const round4 = x => Math.round(x * 1e4) / 1e4

function rows(random, count, kind, width, classes, truth) {
  const x = Array.from({ length: count }, () => Array.from({ length: width }, () => round4(random.real(-2, 2))))
  const label = x.map(row => {
    if (kind === 'mlp') return (row.findIndex(v => v === Math.max(...row)) + (random.chance(0.1) ? 1 : 0)) % classes
    return round4(row.reduce((sum, v, i) => sum + v * truth[i], 0.5) + random.real(-0.2, 0.2))
  })
  return { x, label }
}

const matrix = (random, rowCount, columns, bound) =>
  Array.from({ length: rowCount }, () => Array.from({ length: columns }, () => round4(random.real(-bound, bound))))

function model(random, kind, width) {
  if (kind === 'linear') {
    return { kind, in: width, out: 1, init: { weight: [Array(width).fill(0)], bias: [0] }, loss: 'mean squared error' }
  }
  const hidden = random.int(3, 9)
  const out = random.int(2, 4)
  return {
    kind, in: width, hidden, out, activation: 'tanh', loss: 'cross entropy',
    init: {
      'hidden.weight': matrix(random, hidden, width, 0.5), 'hidden.bias': matrix(random, 1, hidden, 0.5)[0],
      'head.weight': matrix(random, out, hidden, 0.5), 'head.bias': matrix(random, 1, out, 0.5)[0],
    },
  }
}

/** What of the strategies is set, consistent with load_best_model_at_end. */
function strategies(random, a) {
  const strategy = random.pick(['steps', 'steps', 'epoch'])
  a.evaluation_strategy = strategy
  const parts = strategy === 'steps' && random.chance(0.1)
  if (strategy === 'steps') a.eval_steps = parts ? random.pick([0.1, 0.25, 0.3]) : random.int(1, 5)
  a.per_device_eval_batch_size = random.int(1, 7)
  if (random.chance(0.2)) a.eval_delay = strategy === 'steps' ? random.int(1, 6) : random.int(1, 2)
  if (random.chance(0.1)) a.prediction_loss_only = true
  if (!parts && random.chance(0.5)) {
    a.save_strategy = strategy
    if (strategy === 'steps') a.save_steps = a.eval_steps * random.int(1, 3)
    a.load_best_model_at_end = true
  }
}

/** Case number `index` of the series `seed`. */
export function drawCase(seed, index) {
  const random = generator(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const kind = random.pick(['linear', 'mlp'])
  const width = random.int(2, 5)
  const drawn = model(random, kind, width)
  const truth = Array.from({ length: width }, () => random.real(-3, 3))
  const evaluates = random.chance(0.6)
  // Only where rounding grows no faster than the numbers themselves: a linear model, not clipped. Elsewhere, at such rates, the
  // last bit of the data decides: the Trainer itself moves by more than the tolerance.
  const diverges = kind === 'linear' && random.chance(0.2)
  // Few rows often: one batch an epoch, groups longer than an epoch, batches left out.
  const count = random.chance(0.3) ? random.int(2, 8) : random.int(9, 40)
  const a = {
    learning_rate: random.pick(diverges ? [1, 30, 1e4] : [0.001, 0.003, 0.01, 0.05]),
    logging_steps: random.pick([1, 1, 2, 3, 5, 0.2]),
    per_device_train_batch_size: random.int(1, Math.min(9, count)),
    gradient_accumulation_steps: random.pick([1, 1, 2, 3, 4]),
    num_train_epochs: random.pick([1, 2, 3, 5, 0.5, 1.25, 2.6]),
    lr_scheduler_type: random.pick(['linear', 'cosine', 'cosine_with_restarts', 'polynomial', 'constant', 'constant_with_warmup', 'inverse_sqrt']),
    warmup_steps: random.pick([0, 0, 0, 1, 2, 5, 60]),
    weight_decay: random.pick([0, 0, 0.01, 0.1]),
    max_grad_norm: diverges ? 0 : random.pick([0, 0.1, 1, 5]),
    seed: random.int(0, 999_999),
    optim: diverges ? random.pick(['sgd', 'sgd', 'adagrad', 'adamw_torch']) : random.pick(['adamw_torch', 'adamw_torch', 'adamw_torch_fused', 'sgd', 'adagrad', 'adafactor']),
    dataloader_drop_last: random.chance(0.25),
    save_strategy: random.pick(['no', 'steps', 'epoch']),
  }
  if (a.save_strategy === 'steps') a.save_steps = random.chance(0.15) ? random.pick([0.2, 0.34]) : random.int(2, 7)
  if (a.warmup_steps === 0 && random.chance(0.25)) a.warmup_ratio = random.pick([0.06, 0.1, 0.25])
  // The Trainer divides by zero where a polynomial's warmup is exactly as long as the run (spec/differences.md).
  if (a.lr_scheduler_type === 'polynomial' && a.warmup_steps < 60) a.warmup_steps = 0
  if (random.chance(0.25)) a.max_steps = random.int(3, 20)
  if (random.chance(0.25)) a.data_seed = random.int(0, 2 ** 31)
  if (random.chance(0.2)) a.logging_strategy = random.pick(['epoch', 'no'])
  if (kind === 'mlp' && random.chance(0.3)) a.label_smoothing_factor = random.pick([0.05, 0.1, 0.3])
  if (diverges && random.chance(0.5)) a.logging_nan_inf_filter = false
  if (random.chance(0.2)) Object.assign(a, { adam_beta1: random.pick([0.8, 0.95]), adam_beta2: random.pick([0.9, 0.99]), adam_epsilon: random.pick([1e-8, 1e-6, 1e-3]) })
  if (evaluates) strategies(random, a)
  else if (random.chance(0.2)) a.logging_first_step = true
  if (a.load_best_model_at_end && kind === 'mlp' && random.chance(0.5)) a.metric_for_best_model = a.prediction_loss_only ? 'loss' : random.pick(['accuracy', 'eval_accuracy'])
  if (a.load_best_model_at_end && random.chance(0.2)) a.greater_is_better = a.metric_for_best_model?.endsWith('accuracy') ?? false
  if (a.save_strategy !== 'no' && random.chance(0.6)) a.save_total_limit = random.int(1, 3)
  const result = { id: `live-${seed}-${index}`, about: 'drawn at random', model: drawn, train: rows(random, count, kind, width, drawn.out, truth), arguments: a }
  if (evaluates) result.eval = rows(random, random.int(5, 14), kind, width, drawn.out, truth)
  if (a.load_best_model_at_end && random.chance(0.4)) result.early_stopping = { early_stopping_patience: random.int(1, 3), early_stopping_threshold: random.pick([0, 0.01]) }
  return result
}
