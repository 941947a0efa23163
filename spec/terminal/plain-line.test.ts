import { expect, test } from 'vitest'
import { exampleEvents } from '../events/examples.ts'
import { plainLine } from '../../src/terminal/plain-line.ts'
import { emptyViewModel, reduce } from '../../src/terminal/view-model.ts'
import { attempt, learning, modelOf } from './run-events.ts'

test('one aligned line an event', () => {
  let model = emptyViewModel
  const lines: (string | null)[] = []
  for (const event of exampleEvents) {
    lines.push(plainLine(event, model))
    model = reduce(model, event)
  }
  expect(lines).toEqual([
    '   0.0s  start                      engine onnx on cpu, 2 threads, process 4711',
    '   0.5s  run                        digits: 5,450 parameters, 1,437 rows, 276 updates of 64 rows (23 an epoch)',
    '   0.6s  run                              digits: 5,450 parameters, 1,437 rows, 276 updates of 64 rows (23 an epoch); rows out of the cache, loaded in 0.3s',
    null,
    '   1.2s  progress     10/276 epoch 0.43   loss 1.900  learning_rate 0.001800  9,000 rows/s',
    '   1.4s  log          20/276 epoch 0.87   loss 1.210  grad_norm 0.9000  learning_rate 0.003000',
    null,
    '   1.6s  evaluation   23/276 epoch 1.00   eval_loss 0.4000  eval_accuracy 0.9100',
    '   1.6s  evaluation   23/276 epoch 1.00   eval_loss 0.4000  eval_confusion_matrix: 17 of 18 right; most often cat as dog (1)',
    '   1.7s  checkpoint   23/276              checkpoint-23, 70.0 KB in 0.0s, the best so far',
    '   1.7s  removed      23/276              checkpoint-0',
    '   1.8s  warning                          the disk is nearly full',
    '   1.9s  batch size                       57 rows instead of 64: memory ran out in training',
    '   2.0s  asked        30/276              to write a checkpoint and stop',
    '   3.0s  stopped      30/276              asked to; after 30 updates',
    '   4.0s  failed        3/276              memory ran out; after 3 updates',
  ])
})

test('the clock of an attempt begins with it, whenever the one before was', () => {
  expect(plainLine(attempt(2, 23, 90_000), modelOf(learning(30)))).toMatch(/^   0\.0s  resume +attempt 2, after update 23;/)
})
