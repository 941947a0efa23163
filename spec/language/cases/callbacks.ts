import { spec, type CheckCase } from '../../support/check-case.ts'

const callbacks = (text: string, metrics = ''): Readonly<Record<string, string>> =>
  spec({ rest: `${metrics}  strategy evaluation { every: 1 epoch }\n  strategy saving { every: 1 epoch, best: loss }\n  callbacks {\n${text}\n  }`, data: `  data {
    train = csv("a.csv")
    eval = csv("a.csv")
    input x: tensor[3] = columns("a", "b", "c")
    label y: class(3)
  }` })

/** Callbacks and event rules. */
export const callbackCases: readonly CheckCase[] = [
  {
    name: 'rules without a mistake',
    files: callbacks(`    early_stopping(patience: 2)
    on evaluate when eval.accuracy > 0.99 and not (eval.loss is infinite) { save; stop("good enough") }
    on step when train.loss is not nan and step > 3 * 2 { log }
    on end { warn("done") }`, '  metrics accuracy\n'),
  },
  {
    name: 'when the test data is predicted nothing can be changed, and only its values are known',
    files: callbacks(`    on predict when test.accuracy < 0.5 and test.loss > 0 { warn("poor") }
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ predict-rule-without-prediction
    on predict { save }
                 ~~~~ action-misplaced
    on predict when eval.loss > 1 { warn("a") }
                    ~~~~~~~~~ unknown-condition-name
    on evaluate when test.loss > 1 { warn("a") }
                     ~~~~~~~~~ unknown-condition-name`, '  metrics accuracy\n'),
  },
  {
    name: 'unknown callback, event, action and name',
    files: callbacks(`    early_stoping(patience: 3)
    ~~~~~~~~~~~~~ unknown-callback
    on evaluation { save }
       ~~~~~~~~~~ unknown-event
    on evaluate { halt("enough") }
                  ~~~~ unknown-action
    on evaluate when eval.acuracy > 0.9 { stop }
                     ~~~~~~~~~~~~ unknown-condition-name
    on step when eval.loss > 1 { stop }
                 ~~~~~~~~~ unknown-condition-name`, '  metrics accuracy\n'),
  },
  {
    name: 'conditions are typed',
    files: callbacks(`    on step when train.loss { stop }
                 ~~~~~~~~~~ wrong-condition
    on step when (train.loss > 1) + 2 > 3 { stop }
                  ~~~~~~~~~~~~~~ wrong-condition
    on step when train.loss == "high" { stop }
                               ~~~~~~ not-a-condition
    on step when train.loss is bad { stop }
                               ~~~ unknown-is
    on step when train.loss > 1 { }
       ~~~~ empty-rule`),
  },
  {
    name: 'a callback twice, a file that is not there, a statement that is not for here',
    files: callbacks(`    early_stopping
    early_stopping(patience: 3)
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~ duplicate-name
    callback "./mine.ts"
             ~~~~~~~~~~~ file-not-found
    input x: number
          ~ misplaced-statement`),
  },
  {
    name: 'actions read what their event knows',
    files: callbacks(`    on step when train.loss is nan { roll_back(limit: 2); set_learning_rate(learning_rate * 0.5) }
    on evaluate when eval.loss > 1 { set_learning_rate(rate: eval.loss / 10); warn("slow") }
    on pre_optimizer_step when train.grad_norm > 100 { skip_update }
    on evaluate { set_learning_rate(train.loss) }
                                    ~~~~~~~~~~ unknown-condition-name
    on step { set_learning_rate(train.loss > 1) }
                                ~~~~~~~~~~~~~~ wrong-condition
    on step { set_learning_rate }
              ~~~~~~~~~~~~~~~~~ missing-option`),
  },
  {
    name: 'actions stand where they have an effect, code where it is code',
    files: { ...callbacks(`    on step { skip_update }
              ~~~~~~~~~~~ action-misplaced
    on begin { save }
               ~~~~ action-misplaced
    on end { stop("late") }
             ~~~~~~~~~~~~ action-misplaced
    on save { roll_back }
              ~~~~~~~~~ action-misplaced
    callback "./mine.sh"
             ~~~~~~~~~~~ callback-not-code
    callback "./mine.ts"
    callback "./mine.ts"
    ~~~~~~~~~~~~~~~~~~~~ duplicate-name`), 'mine.sh': 'exit 1', 'mine.ts': 'throw new Error("this never runs")' },
  },
]
