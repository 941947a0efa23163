import { spec, type CheckCase } from '../../support/check-case.ts'

/** Names, types, values, options. */
export const valueCases: readonly CheckCase[] = [
  { name: 'a spec without a mistake', files: spec({ rest: '  metrics accuracy, f1(average: micro)' }) },
  {
    name: 'a misspelt name of a param is one error: the param it meant is not unused',
    files: spec({ rest: `  param rounds: int = 3
  arguments { num_train_epochs: round }
                                ~~~~~ unknown-name` }),
  },
  {
    name: 'a misspelt member of an enumeration',
    files: spec({ rest: `  metrics f1(average: macr)
                      ~~~~ unknown-name` }),
  },
  {
    name: 'a string that is no member',
    files: spec({ rest: `  metrics f1(average: "macr")
                      ~~~~~~ wrong-type` }),
  },
  {
    name: 'params: type, value, range',
    files: spec({ before: `param a: int = 1.5
               ~~~ wrong-type
param b: int(min: 1) = 0
                       ~ out-of-range
param c: integer = 2
         ~~~~~~~ unknown-type
param d: int
      ~ param-without-value
param e: fast | slow = medium
                       ~~~~~~ unknown-name
let all = [a, b, c, d, e]
    ~~~ unused-name` }),
  },
  {
    name: 'a param and a let of one name',
    files: spec({ before: `param a: int = 1
let a = 2
    ~ duplicate-name`, model: '  model { linear(a) }' }),
  },
  {
    name: 'a circle of values is one error',
    files: spec({ before: `let a = b + 1
let b = a
    ~ circular-definition`, model: '  model { linear(b) }' }),
  },
  {
    name: 'the one word that names nothing, wherever something is declared',
    files: spec({
      before: `param __proto__: int = 1
      ~~~~~~~~~ reserved-name
      ~~~~~~~~~ unused-name
module m(__proto__: int) { relu }
         ~~~~~~~~~ reserved-name`,
      model: '  model { m(1); linear(3) }',
    }),
  },
  {
    name: 'a param of the name of an expected member',
    files: spec({ before: 'param macro: int = 1', rest: `  metrics f1(average: macro)
                      ~~~~~ name-hides-member` }),
  },
  {
    name: 'arithmetic',
    files: spec({ before: `let a = 1 epoch + 20 steps
        ~~~~~~~~~~~~~~~~~~ mixed-units
let b = "text" * 2
        ~~~~~~~~~~ wrong-operands
let c = 1 / 0
        ~~~~~ not-finite
let d = sqr(2)
        ~~~ unknown-function
let e = train.loss
        ~~~~~~~~~~ not-constant
let f = env("HOME")
        ~~~~~~~~~~~ bad-secret
let g = 20 stepps
           ~~~~~~ unknown-unit
let h = mod(7, 4) + max(1, 2, 3) - floor(2.5)
let all = [a, b, c, d, e, f, g, h]
    ~~~ unused-name` }),
  },
  {
    name: 'options: unknown, missing, too many, twice, out of range',
    files: spec({ model: `  model {
    reshape(3, 1, 1)
    conv2d(4, kernel_size: 1)
              ~~~~~~~~~~~ unknown-option
    conv2d(4)
    ~~~~~~~~~ missing-option
    dropout(0.1, 0.2)
                 ~~~ too-many-options
    dropout(0.1, rate: 0.2)
                 ~~~~~~~~~ option-twice
    dropout(1.5)
            ~~~ out-of-range
    flatten
    linear(3)
  }` }),
  },
  {
    name: 'a number where a duration is wanted',
    files: spec({ rest: `  strategy logging { every: 20 }
                            ~~ wrong-type` }),
  },
  {
    name: 'values that grow with each line, and nesting that no person writes',
    files: spec({ before: `let a = "${'x'.repeat(60_000)}"
let b = a + a
        ~~~~~ value-too-large
let c = 0${' + 1'.repeat(1000)}
    ~ nested-too-deep
let d = b`, model: '  model { linear(d) }' }),
  },
  {
    name: 'a percentage is a number, pairs are lists of two',
    files: spec({ model: `  model {
    reshape(3, 1, 1)
    max_pool2d([1, 1], padding: 0)
    conv2d(4, [1, 2, 3])
              ~~~~~~~~~ wrong-type
    flatten
    dropout(10%)
    linear(3)
  }` }),
  },
]
