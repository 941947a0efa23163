import { spec, type CheckCase } from '../../support/check-case.ts'

const model = (text: string, before = ''): Readonly<Record<string, string>> => spec({ model: `  model {\n${text}\n  }`, ...(before === '' ? {} : { before }) })

const twoInputs = `  data {
    train = csv("a.csv")
    input x: tensor[2] = columns("a", "b")
    input z: number = c
    label y: class(3)
  }`

/** The model, its loss and its metrics. */
export const modelCases: readonly CheckCase[] = [
  {
    name: 'an unknown layer is one error and silences what follows from it',
    files: model(`    h = linaer(8)
        ~~~~~~ unknown-layer
    y1 = h + 1
    relu
    linear(3)`),
  },
  {
    name: 'definitions, wiring and sharing without a mistake',
    files: model(`    up = linear(3)
    a = up(x)
    b = up(gelu(a)) + x * 2 - 1
    concat(a, b, axis: 1)
    linear(3)`),
  },
  {
    name: 'a value is not a layer, a layer is not a value',
    files: model(`    a = linear(3)(x)
    b = a(x)
        ~ not-a-layer
    c = x + linear(3)
            ~~~~~~~~~ layer-not-applied
    linear(3)`),
  },
  {
    name: 'several inputs: the first statement must name them',
    files: spec({ data: twoInputs, model: `  model {
    linear(3)
    ~~~~~~~~~ nothing-to-feed
  }` }),
  },
  { name: 'several inputs, named', files: spec({ data: twoInputs, model: '  model { concat(x, reshape(1)(z)); linear(3) }' }) },
  {
    name: 'an input that nothing uses',
    files: spec({ data: `  data {
    train = csv("a.csv")
    input x: tensor[2] = columns("a", "b")
    input z: number = c
          ~ unused-name
    label y: class(3)
  }`, model: '  model { linear(3)(x) }' }),
  },
  {
    name: 'a module inside itself',
    files: model('    a', `module a { b }
module b { a }
           ~ module-cycle`),
  },
  {
    name: 'modules: options, names, an unused one is read all the same',
    files: model(`    block(8)
    block(width: 4)
    block
    ~~~~~ missing-option
    linear(3)`, `module block(width: int) {
  y = input + up(gelu(layer_norm(input)))
  up = linear(3)
  linear(width)
  linear(3)
}
module other {
       ~~~~~ unused-name
  linaer(2)
  ~~~~~~ unknown-layer
}`),
  },
  {
    name: 'a module of the name of a layer',
    files: model('    linear(3)', `module linear(width: int) { relu }
       ~~~~~~ duplicate-name`),
  },
  {
    name: 'values that go nowhere',
    files: model(`    a = linear(3)(x)
    ~ unused-value
    b = linear(3)(x)`),
  },
  {
    name: 'a value above the statement that makes it',
    files: model(`    a = b + x
        ~ value-before-definition
    b = linear(3)(x)`),
  },
  {
    name: 'how many values a layer takes',
    files: model(`    a = linear(3)(x, x)
        ~~~~~~~~~~~~~~~ wrong-value-count
    concat(x)
    ~~~~~~~~~ wrong-value-count
    linear(3)`),
  },
  {
    name: 'options and values in the same brackets',
    files: model(`    linear(3, x)
    ~~~~~~~~~~~~ options-beside-values`),
  },
  { name: 'nothing in it', files: spec({ model: `  model { }
  ~~~~~ empty-model` }) },
  {
    name: 'what is no value of a model',
    files: model(`    a = x and x
        ~~~~~~~ not-a-model-value
    linear(3)`),
  },
  {
    name: 'names stand once',
    files: model(`    a = linear(3)
    a = linear(3)
    ~ duplicate-name
    x = linear(3)
    ~ duplicate-name`),
  },
  {
    name: 'weights: only safetensors, only inside',
    files: { ...model(`    linear(3)
    init "w.bin"
         ~~~~~~~ not-safetensors
    init "w.safetensors"
    init "w.safetensors"
    ~~~~~~~~~~~~~~~~~~~~ duplicate-statement`), 'w.safetensors': '' },
  },
  {
    name: 'weights of which a part is fresh',
    files: { ...model(`    linear(3)
    init weights("w.safetensors", frsh: "head")
                                  ~~~~ unknown-option`), 'w.safetensors': '' },
  },
  {
    name: 'weights of which a part is fresh, of the wrong type',
    files: { ...model(`    linear(3)
    init weights("w.bin", fresh: 3)
                                 ~ wrong-type`), 'w.safetensors': '' },
  },
  {
    name: 'modules that multiply without end',
    files: spec({ model: `  model { a0 }
  ~~~~~ model-too-large`, before: `${Array.from({ length: 16 }, (_, i) => `module a${i} { a${i + 1}; a${i + 1} }`).join('\n')}
module a16 { relu }` }),
  },
  {
    name: 'named layers as parts of something to apply',
    files: model(`    up = linear(4)
    down = linear(2, bias: false)
    a = up(x)
    b = sequence(up, relu)(a)
                 ~~ part-has-name
    repeat(3, down)(b)
              ~~~~ part-has-name
    frozen(down)
           ~~~~ part-has-name
    sequence(a, relu)
             ~ not-a-layer
    linear(3)`),
  },
  {
    name: 'an unknown loss, an unknown metric',
    files: spec({ loss: `  loss cross_entrpy
       ~~~~~~~~~~~~ unknown-loss`, rest: `  metrics acuracy, accuracy, accuracy
          ~~~~~~~ unknown-metric
                             ~~~~~~~~ duplicate-name` }),
  },
  {
    name: 'metrics with names of their own, one of them over lines, without a mistake',
    files: spec({ rest: `  metrics accuracy,
    top_1 = top_k(1), top_2 =
      top_k(2),
    macro_f1 = f1, f1(average: weighted)
  arguments { metric_for_best_model: "top_2" }
  callbacks { on evaluate when eval.top_1 > 0.5 and eval.macro_f1 > 0.5 and eval.f1 > 0.5 { stop } }` }),
  },
  {
    name: 'names of metrics that are taken, or twice',
    files: spec({ rest: `  metrics loss = accuracy, eval_top_1 = top_k(1), step_runtime = f1, a = f1, a = accuracy, top_k(1), top_k(2)
          ~~~~ metric-name-taken
                           ~~~~~~~~~~ metric-name-taken
                                                  ~~~~~~~~~~~~ metric-name-taken
                                                                             ~ duplicate-name
                                                                                                     ~~~~~~~~ duplicate-name` }),
  },
  {
    name: 'a metric of the reserved name',
    files: spec({ rest: `  metrics __proto__ = accuracy
          ~~~~~~~~~ reserved-name` }),
  },
  {
    name: 'a loss and a metric that are not for the label',
    files: spec({ loss: `  loss mse
       ~~~ label-mismatch`, rest: `  metrics rmse
          ~~~~ label-mismatch` }),
  },
  {
    name: 'metrics of a model that gives embeddings',
    files: spec({ loss: '  loss triplet', rest: `  metrics accuracy, f1
          ~~~~~~~~ metric-of-embeddings
                    ~~ metric-of-embeddings` }),
  },
  {
    name: 'a weight for each class',
    files: spec({ loss: `  loss cross_entropy(weight: [1, 2])
       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ weights-do-not-fit` }),
  },
  {
    name: 'what a loss does itself, done before it',
    files: model(`    linear(3)
    softmax
    ~~~~~~~ output-not-logits`),
  },
  {
    name: 'a softmax elsewhere in the model is none of the loss',
    files: model(`    weights = softmax(linear(3)(x))
    linear(3)(weights * x)`),
  },
]
