/** Texts for property tests: specs that use the whole grammar, made from a seed. */

/** A small generator of numbers in [0, 1), the same for the same seed everywhere (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A run with every kind of statement, in about `lines` lines; it parses without errors and need not make sense. */
export function generateSpec(seed: number, lines = 60): string {
  const random = randomFrom(seed)
  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!
  const times = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  const list = (from: number, to: number, make: () => string, separator = ', '): string =>
    Array.from({ length: times(from, to) }, make).join(separator)
  const name = (): string =>
    pick('hidden', 'pooled', 'x', 'rounds', 'width', 'head', 'data', 'loss', 'input', 'on', 'mask', 'train', 'mood')
  const string = (): string => pick('"runs/a"', '"data/train.csv"', '"a \\"b\\" \\u00e9"', '"p0"', '""', '"{ # not a comment }"')
  const number = (): string => pick(
    '0', '12', '3e-3', '0.25', '1_000_000', '6%', '1 epoch', '20 steps', '10 min', '2 GiB', '1.5e+3', '128 tokens',
  )
  const expression = (depth: number): string => {
    if (depth <= 0) return pick(name, number, string, () => pick('true', 'false', 'null'))()
    const inner = (): string => expression(depth - times(1, 2))
    return pick(
      () => `${inner()} ${pick('+', '-', '*', '/', 'and', 'or', '|', '..')} ${inner()}`,
      () => `(${inner()} ${pick('<', '<=', '==', '!=', 'in')} ${inner()})`,
      () => `${name()}(${list(0, 3, inner)})`,
      () => `${name()}(${inner()}, ${name()}: ${inner()})`,
      () => `${name()}.${name()}`,
      () => `tensor[${list(1, 3, inner)}]`,
      () => `[${list(0, 4, inner)}]`,
      () => `{ ${list(1, 3, () => `${pick(name(), '"other key"')}: ${inner()}`)} }`,
      () => `-${name()}`,
      () => `(not ${name()})`,
      () => `secret env(${string()})`,
      () => `linear(${number()})(${inner()})`,
    )()
  }
  const value = (): string => expression(pick(0, 0, 1, 1, 2, 3))
  const type = (): string => pick('int', 'string | null', 'tensor[1, 8, 8]', 'class("negative", "positive")', 'tokens.ids', 'int(min: 1)')
  const layer = (): string => pick(
    () => 'relu', () => 'flatten', () => `conv2d(${times(1, 64)}, kernel: ${times(1, 5)})`, () => `linear(${value()})`,
    () => `hidden + ${name()}`,
  )()
  const out: string[] = []
  const line = (indent: number, text: string): void => {
    if (random() < 0.06) out.push('')
    if (random() < 0.05) out.push(`${'  '.repeat(indent)}# ${pick('why', 'a comment with { brackets', 'loss')}`)
    out.push(`${'  '.repeat(indent)}${text}${random() < 0.08 ? '   # at the end' : ''}`)
  }
  const block = (indent: number, header: string, count: number, make: () => void): void => {
    line(indent, `${header} {`)
    for (let i = 0; i < count; i++) make()
    line(indent, '}')
  }
  const sections: (() => void)[] = [
    () => block(1, 'data', times(1, 6), () => line(2, pick(
      () => `${name()} = csv(${string()})`,
      () => `input ${name()}: ${type()} = ${value()}`,
      () => `label ${name()}: ${type()}`,
      () => `eval = split(train, 10%, stratify: ${name()}, seed: 1)`,
    )())),
    () => block(1, 'model', times(1, 8), () => line(2, pick(layer, layer, () => `${name()} = ${value()}`, () => `init ${string()}`)())),
    () => block(1, `module part_${times(1, 99)}(width: int, depth: int = ${times(1, 9)}, *rest: number)`, times(1, 5), () =>
      line(2, pick(layer, () => `${name()} = ${value()}`)())),
    () => block(1, 'arguments', times(1, 9), () =>
      line(2, `${pick('learning_rate', 'seed', 'output_dir', 'fsdp', 'model', 'label_names')}: ${value()}`)),
    () => line(1, `strategy ${pick('saving', 'logging')} { every: ${number()}, ${pick('first_step', 'keep: 2', 'best: accuracy')} }`),
    () => block(1, `strategy ${pick('schedule', 'evaluation')}`, times(1, 3), () =>
      line(2, pick('cosine', 'warmup: 6%', 'delay: 2 epochs'))),
    () => line(1, `loss ${pick('cross_entropy', `focal(gamma: ${value()})`)}`),
    () => line(1, `metrics accuracy, ${pick('f1(average: macro)', 'auc')}`),
    () => line(1, `param ${name()}: ${type()} = ${value()}`),
    () => line(1, `let ${name()} = ${value()}`),
    () => line(1, 'use "std/presets/baseline"'),
    () => block(1, 'callbacks', times(1, 4), () => line(2, pick(
      () => `early_stopping(patience: ${times(1, 9)}, threshold: ${value()})`,
      () => `on ${pick('step', 'evaluate')} when eval.accuracy > ${times(1, 9)} and not train.loss is nan { stop("enough"); save }`,
      () => `on step when train.loss is not nan { log }`,
      () => 'callback "./mine.ts"',
    )())),
  ]
  line(0, 'run generated {')
  while (out.length < lines) sections[Math.floor(random() * sections.length)]!()
  line(0, '}')
  return out.join('\n') + '\n'
}
