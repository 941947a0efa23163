import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { checkFiles } from '../../src/language/check.ts'
import { nodeHost } from '../../src/language/host.ts'
import { spec } from '../support/check-case.ts'

const folder = mkdtempSync(join(tmpdir(), 'trainspec-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
writeFileSync(join(folder, 'a.csv'), 'a,b,c,y\n1,2,3,0\n')
const host = nodeHost(folder)

function names(text: string): readonly string[] {
  writeFileSync(join(folder, 'spec.trainspec'), text)
  const { diagnostics, files } = checkFiles(join(folder, 'spec.trainspec'), { host })
  const lengths = new Map(files.map(file => [file.path, file.text.length]))
  const astray = diagnostics.filter(({ range }) =>
    range !== null && !(range.start >= 0 && range.end >= range.start && range.end <= (lengths.get(range.file) ?? -1)))
  expect(astray).toEqual([])
  return diagnostics.map(({ name }) => name)
}

const rich = `param rounds: int(min: 1) = 12
let width = 2 * rounds
module block(size: int, act: fast | slow = fast) {
  y = input + up(gelu(layer_norm(input)))
  up = linear(size)
}
${spec({
  data: `  data {
    train = csv("a.csv", delimiter: ",")
    eval = { near: split(train, 10%, stratify: y), far: csv("a.csv") }
    half = columns("a", "b") / 2
    input x: tensor[2] = standardize(half) - 1
    input z: tensor[1] = -rescale(column("c"))
    label y: class(3) = y
  }`,
  model: `  model {
    h = concat(x, z, axis: 1)
    block(3)(h)
    low = relu
    head = block(size: 3, act: slow)
    same = head(h) * 2 + low
    dropout(10%)
    linear(width, bias: false)
    linear(3)
  }`,
  rest: `  metrics accuracy, f1(average: macro)
  use "std/presets/baseline"
  arguments { num_train_epochs: rounds; hub_token: secret env("HF_TOKEN") }
  strategy saving { every: 1 epoch, keep: 2, best: near_accuracy }
  strategy evaluation { every: 1 epoch }
  callbacks {
    early_stopping(patience: 3)   # allow(unused-name): because it is a test
    on evaluate when eval.near.loss > 1 or not (eval.far.loss is nan) { stop("x"); save }
  }`,
})['spec.trainspec']!}`

describe('never throws, and every place lies in its file', () => {
  const words = rich.match(/[A-Za-z_]\w*|[\d.]+|"[^"]*"|\s+|./g)!
  const seed = 20260
  test(`one token taken away, doubled, swapped or replaced; the text cut (seed ${seed})`, () => {
    const position = fc.nat({ max: words.length - 1 })
    const change = fc.constantFrom('delete', 'double', 'swap', 'cut', 'replace')
    const other = fc.constantFrom('run', '}', '{', '(', ')', '1', '"x"', 'null', 'linear', '=', ':', ',', '..', 'not', 'secret', '[', 'x', 'constructor', '__proto__')
    fc.assert(fc.property(position, change, other, (at, kind, word) => {
      const copy = [...words]
      if (kind === 'delete') copy.splice(at, 1)
      else if (kind === 'double') copy.splice(at, 0, copy[at]!)
      else if (kind === 'swap') copy.splice(at, 2, copy[at + 1] ?? '', copy[at]!)
      else if (kind === 'cut') copy.length = at
      else copy[at] = word
      names(copy.join(''))
    }), { seed, numRuns: 150 })
  })

  test('the whole text has no mistake, but a token for no hub and a comment that silences nothing', () => {
    expect(names(rich)).toEqual(['argument-without-effect', 'unused-suppression'])
  })

  test('words that objects have by nature are no names of ours', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(names(spec({ model: `  model { ${word} }` })['spec.trainspec']!), word).toEqual(['unknown-layer'])
      expect(names(spec({ rest: `  metrics ${word}` })['spec.trainspec']!), word).toEqual(['unknown-metric'])
      expect(names(spec({ rest: `  arguments { ${word}: 1 }` })['spec.trainspec']!), word).toEqual(['unknown-argument'])
      expect(names(spec({ rest: `  strategy ${word} { every: 1 epoch }` })['spec.trainspec']!), word).toEqual(['unknown-strategy'])
      expect(names(spec({ before: `let a = ${word}(1)`, model: '  model { linear(a) }' })['spec.trainspec']!), word).toEqual(['unknown-function'])
    }
  })
})

test('words that objects have by nature may name what is declared, but for the one that no plan can hold', () => {
  const declared: Readonly<Record<string, (word: string) => Readonly<Record<string, string>>>> = {
    input: word => spec({ data: `  data {\n    train = csv("a.csv")\n    input ${word}: tensor[2] = columns("a", "b")\n    label y: class(3)\n  }` }),
    label: word => spec({ data: `  data {\n    train = csv("a.csv")\n    input x: tensor[2] = columns("a", "b")\n    label ${word}: class(3) = y\n  }` }),
    value: word => spec({ data: `  data {\n    train = csv("a.csv")\n    ${word} = columns("a", "b")\n    input x: tensor[2] = ${word}\n    label y: class(3)\n  }` }),
    source: word => spec({ data: `  data {\n    train = csv("a.csv")\n    ${word} = csv("a.csv")\n    test = split(${word}, 50%)\n    input x: tensor[2] = columns("a", "b")\n    label y: class(3)\n  }` }),
    let: word => spec({ before: `let ${word} = 3`, model: `  model { linear(${word}) }` }),
    param: word => spec({ before: `param ${word}: int = 3`, model: `  model { linear(${word}) }` }),
    layer: word => spec({ model: `  model { ${word} = linear(3) }` }),
    definition: word => spec({ model: `  model { ${word} = linear(3); ${word}(x) + ${word}(x) }` }),
    module: word => spec({ before: `module ${word}(n: int) { linear(n) }`, model: `  model { ${word}(3) }` }),
    parameter: word => spec({ before: `module m(${word}: int) { linear(${word}) }`, model: `  model { m(2); m(${word}: 3) }` }),
    rest: word => spec({ before: `module m(*${word}: int) { linear(3) }`, model: '  model { m(2, 3) }' }),
    given: word => spec({ before: `module m(${word}: value) { input + ${word} }`, model: `  model { a = linear(3)(x); b = linear(3)(x); m(${word}: a)(b) }` }),
  }
  for (const [kind, text] of Object.entries(declared)) {
    for (const word of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'length']) expect([kind, ...names(text(word)['spec.trainspec']!)]).toEqual([kind])
    expect([kind, ...names(text('__proto__')['spec.trainspec']!)]).toContain('reserved-name')
  }
})

describe('ends soon on what was made to exhaust it', () => {
  const doubling = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n')
  const cases: Readonly<Record<string, readonly [text: Readonly<Record<string, string>>, diagnostic: string]>> = {
    'a sum without end': [spec({ before: `let a = 1${' + 1'.repeat(50_000)}` }), 'nested-too-deep'],
    'brackets without end': [spec({ before: `let a = ${'['.repeat(20_000)}1${']'.repeat(20_000)}` }), 'unexpected-token'],
    'lets that hang on one another': [spec({ before: doubling(5000, i => `let a${i} = a${i + 1} + 1`), model: '  model { linear(a0) }' }), 'nested-too-deep'],
    'lists that double': [spec({ before: `${doubling(60, i => `let a${i} = [a${i + 1}, a${i + 1}]`)}\nlet a60 = [1]` }), 'value-too-large'],
    'strings that double': [spec({ before: `${doubling(60, i => `let a${i} = a${i + 1} + a${i + 1}`)}\nlet a60 = "text"` }), 'value-too-large'],
    'modules without layers that double': [spec({ model: '  model { a0 }', before: `${doubling(40, i => `module a${i} { a${i + 1}; a${i + 1} }`)}\nmodule a40 { input }` }), 'model-too-large'],
    'modules inside one another': [spec({ model: '  model { a0 }', before: `${doubling(3000, i => `module a${i} { a${i + 1} }`)}\nmodule a3000 { relu }` }), 'nested-too-deep'],
    'options without end': [spec({ model: `  model { reshape(${'1, '.repeat(50_000)}3); flatten; linear(3) }`, before: 'let a = a' }), 'circular-definition'],
    'a shape without end': [spec({ data: `  data {\n    train = csv("a.csv")\n    input x: tensor[${'1, '.repeat(50_000)}3] = columns("a", "b", "c")\n    label y: class(3)\n  }` }), 'value-too-large'],
    'names that grow': [spec({ model: '  model { a0 }', before: `${doubling(40, i => `module a${i} { ${'x'.repeat(100)} = a${i + 1} }`)}\nmodule a40 { repeat(10000, relu) }` }), 'model-too-large'],
    'columns that double': [spec({ data: `  data {\n    train = csv("a.csv")\n${doubling(60, i => `    v${i} = v${i + 1} + v${i + 1}`)}\n    v60 = a\n    input x: number = v0\n    label y: class(3)\n  }` }), 'value-too-large'],
    'splits of splits': [spec({ data: `  data {\n    train = csv("a.csv")\n${doubling(3000, i => `    s${i} = split(s${i + 1}, 10%)`)}\n    input x: number = a\n    label y: class(3)\n  }` }), 'nested-too-deep'],
  }
  for (const [name, [files, diagnostic]] of Object.entries(cases)) {
    test(name, () => expect(names(files['spec.trainspec']!)).toContain(diagnostic), 10_000)
  }
})
