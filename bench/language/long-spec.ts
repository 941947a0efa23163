/**
 * A spec of about `lines` lines as a person might write it who keeps everything in one file: modules of their own, one field a
 * column, a deep model made of the modules, arguments, rules, comments and blank lines. It has no mistakes, and its layout is
 * not the formatter's everywhere. `columns` is the header of the CSV that it reads.
 */
export function longSpec(lines: number): { readonly text: string; readonly columns: string } {
  const fields = Math.max(4, Math.floor(lines / 25))
  const rules = Math.max(2, Math.floor(lines / 20))
  const modules = Math.max(2, Math.floor((lines * 0.776) / linesOfModule))
  const out: string[] = ['# Everything about one run in one file.', 'param width: int(min: 8) = 32  # of every layer', 'param rate: number(min: 0, below: 1) = 0.1', 'let wide = 4 * width', '']
  for (let index = 0; index < modules; index++) out.push(...moduleAt(index))
  out.push('run everything {', '  data {', '    train = csv("train.csv")', '    eval = split(train, 10%, seed: 3)')
  for (let field = 0; field < fields; field++) {
    if (field % 12 === 0) out.push('', `    # Measurements of sensor ${field / 12}, in its own unit`)
    out.push(`    input sensor_${field}: tensor[2] = ${field % 3 === 0 ? 'standardize(' : ''}columns("s${field}_0", "s${field}_1")${field % 3 === 0 ? ')' : ` / ${field + 1}`}`)
  }
  out.push('    label state: class("idle", "busy", "broken")', '  }', '', '  model {', `    concat(${Array.from({ length: Math.min(fields, 8) }, (_, field) => `sensor_${field}`).join(', ')})`)
  // What is not looked at is named, so that no value is left over.
  for (let field = 8; field < fields; field++) out.push(`    seen_${field} = concat(${field === 8 ? 'first' : `seen_${field - 1}`}, sensor_${field})`)
  if (fields > 8) out.splice(out.length - (fields - 8), 0, '    first = linear(wide)')
  out.push('    linear(wide)', '    linear(width)')
  for (let index = 0; index < modules; index++) {
    if (index % 10 === 0) out.push('', `    # Stage ${index / 10}`)
    out.push(index % 4 === 0 ? `    stage_${index} = block_${index}(width, rate: 0.${(index % 8) + 1})` : `    block_${index}(width${index % 4 === 1 ? ', rate: rate' : ''})`)
  }
  out.push('    head = linear(3)', '  }', '  loss cross_entropy(label_smoothing: 0.05)', '  metrics accuracy, f1(average: macro)', '', '  arguments {')
  out.push('    output_dir: "runs/everything"', '    learning_rate: 3e-3', '    per_device_train_batch_size: 64', '    num_train_epochs: 12', '    weight_decay: 0.01', '    seed: 42', '  }', '')
  out.push('  strategy evaluation { every: 1 epoch }', '  strategy saving { every: 1 epoch, keep: 2, best: accuracy }', '  strategy schedule { cosine, warmup: 6% }', '  strategy logging { every: 20 steps, first_step }', '', '  callbacks {', '    early_stopping(patience: 3, threshold: 0.001)')
  for (let rule = 0; rule < rules; rule++) {
    if (rule % 5 === 0) out.push('', `    # What was seen in week ${rule / 5}`)
    out.push(ruleAt(rule))
  }
  out.push('  }', '}', '')
  return { text: out.join('\n'), columns: ['state', ...Array.from({ length: fields }, (_, field) => `s${field}_0,s${field}_1`)].join(',') }
}

const linesOfModule = 13

function moduleAt(index: number): string[] {
  return [
    `# Block ${index}: ${['two products and a way around', 'as in the paper, without its bias', 'kept for comparison'][index % 3]!}.`,
    `module block_${index}(width: int, rate: number = ${index % 2 === 0 ? '0.1' : '10%'}) {`,
    '  normed = layer_norm(input)',
    `  linear(${(index % 5) + 1} * width, bias: ${index % 2 === 0})(normed)`,
    ['  gelu', '  relu', '  silu   # smoother'][index % 3]!,
    '  kept = dropout(rate)',
    '',
    `  up = linear(4*width)`,
    `  down = linear(width${index % 4 === 0 ? '' : `, bias:true`})`,
    `  around = down(gelu(up(kept)))`,
    `  input + ${index % 2 === 0 ? 'around' : `dropout(rate / ${(index % 7) + 1})(around)`}`,
    '}',
    '',
  ]
}

function ruleAt(rule: number): string {
  switch (rule % 4) {
    case 0: return `    on step when train.loss > ${rule + 10} and step > ${rule * 10} { warn("the loss is too large") }`
    case 1: return `    on evaluate when eval.accuracy > 0.99 and epoch >= ${rule} { save; warn("good already") }`
    case 2: return `    on pre_optimizer_step when train.grad_norm > ${rule} or train.grad_norm is nan { skip_update }`
    default: return `    on log when learning_rate < ${rule}e-7 { set_learning_rate(learning_rate * 1.5); warn("raised") }`
  }
}
