import type { RunEvent } from '../../src/events/events.ts'

/** One event of every type, as a run of the digits example says them. */
export const exampleEvents: readonly RunEvent[] = [
  { type: 'attempt', n: 1, from_update: 0, pid: 4711, plan_hash: 'ab12', engine: 'onnx', device: 'cpu', threads: 2, time: 1000 },
  { type: 'run_begin', name: 'digits', total_updates: 276, updates_per_epoch: 23, epochs: 12, parameters: 5450, train_rows: 1437, effective_batch: 64, time: 1000.5 },
  {
    type: 'run_begin', name: 'digits', total_updates: 276, updates_per_epoch: 23, epochs: 12, parameters: 5450, train_rows: 1437, effective_batch: 64,
    rows_from_cache: { seconds: 0.25 }, time: 1000.6,
  },
  { type: 'phase', phase: 'training', time: 1001 },
  { type: 'progress', update: 10, epoch: 0.4348, loss: 1.9, learning_rate: 0.0018, rows_per_second: 9000, time: 1001.2 },
  { type: 'log', update: 20, epoch: 0.8696, values: { loss: 1.21, grad_norm: 0.9, learning_rate: 0.003 }, time: 1001.4 },
  { type: 'evaluation_progress', update: 23, done: 3, total: 6, time: 1001.5 },
  { type: 'evaluation', update: 23, epoch: 1, source: 'eval', values: { eval_loss: 0.4, eval_accuracy: 0.91 }, time: 1001.6 },
  {
    type: 'evaluation', update: 23, epoch: 1, source: 'eval', values: { eval_loss: 0.4 },
    matrices: { eval_confusion_matrix: { classes: ['cat', 'dog'], rows: [[9, 1], [0, 8]] } }, time: 1001.65,
  },
  { type: 'checkpoint', update: 23, path: 'checkpoint-23', bytes: 70_000, seconds: 0.01, best: true, time: 1001.7 },
  { type: 'checkpoint_removed', update: 23, path: 'checkpoint-0', time: 1001.7 },
  { type: 'warning', message: 'the disk is nearly full', time: 1001.8 },
  { type: 'batch_size', from: 64, to: 57, reason: 'memory ran out in training', time: 1001.9 },
  { type: 'control', verb: 'stop', update: 30, time: 1002 },
  { type: 'run_end', update: 30, outcome: 'stopped', reason: 'asked to', values: { train_loss: Number.NaN }, time: 1003 },
  { type: 'run_end', update: 3, outcome: 'failed', reason: 'memory ran out', help: 'lower the batch size', values: {}, time: 1004 },
]
