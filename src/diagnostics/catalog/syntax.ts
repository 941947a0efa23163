import { inWords } from '../in-words.ts'
import { catalog } from './entry.ts'

/** What the parser reports: its sentence, and what it would have accepted there. */
interface Syntax {
  readonly message: string
  readonly expected: readonly string[]
  /** The keyword that a misspelt one was read as. */
  readonly meant?: string
}

export const syntaxDiagnostics = catalog({
  'unexpected-character': {
    number: 1001,
    severity: 'error',
    message: ({ message }: Syntax) => message,
    help: ({ expected }: Syntax) =>
      expected.length > 0 ? `Write ${inWords(expected, 'or')}.` : 'Leave it out, or put it into a string or a comment.',
    page: `A character, or an escape inside a string, that the language does not have.

A spec is UTF-8 text. Outside of strings and comments it is made of names, numbers, brackets and a few operators. Names are made
of the letters a to z and A to Z, digits and \`_\`; letters of other alphabets stand in strings. Strings stand
between straight double quotes and know the escapes of JSON. Characters from other languages or from a word processor are the
usual cause: \`&&\`, \`!\`, single or curly quotes, a blank that is not a plain space.

Wrong:

\`\`\`trainspec
arguments { output_dir: 'runs/a' }
\`\`\`

Right:

\`\`\`trainspec
arguments { output_dir: "runs/a" }
\`\`\`
`,
  },
  'unterminated-string': {
    number: 1002,
    severity: 'error',
    message: ({ message }: Syntax) => message,
    help: () => 'End it with `"`; a line break inside a string is written `\\n`.',
    page: `A string begins with \`"\` and its line ends before the second \`"\`.

Strings end on the line they begin on, so that one forgotten quote does not turn the rest of the file into text.

Wrong:

\`\`\`trainspec
train = csv("data/train.csv)
\`\`\`

Right:

\`\`\`trainspec
train = csv("data/train.csv")
\`\`\`
`,
  },
  'unexpected-token': {
    number: 1003,
    severity: 'error',
    message: ({ message }: Syntax) => message,
    help: ({ expected, meant }: Syntax) =>
      meant !== undefined ? `Did you mean \`${meant}\`?`
      : expected.length > 0 ? `Here can stand ${inWords(expected, 'or')}.` : 'Leave it out, or look at what stands before it.',
    page: `Something stands where the grammar has no place for it, or something is missing before it.

The message says what was found and what could stand there. One statement gives one such error: what follows a fault on the
same line is often right again once the fault is mended. The statements around it are read and checked all the same.

Frequent causes: two statements on one line without \`;\` between them, \`=\` in \`arguments\` (arguments are written with \`:\`),
\`:\` in \`data\` and \`model\` (values are named with \`=\`), \`a < b < c\` (write \`a < b and b < c\`), \`a % b\` (write \`mod(a, b)\`).

Wrong:

\`\`\`trainspec
arguments {
  seed = 42
}
\`\`\`

Right:

\`\`\`trainspec
arguments {
  seed: 42
}
\`\`\`
`,
  },
  'unclosed-bracket': {
    number: 1004,
    severity: 'error',
    message: ({ message }: Syntax) => message,
    help: ({ expected }: Syntax) => `Write ${inWords(expected, 'or')} here, or take the opening bracket out.`,
    page: `A bracket is opened and never closed.

Two places are shown: where the bracket opens, and where it should have been closed. The second is found by indentation and by
lines that can only begin a statement of an outer block, so that the rest of the file is still read as it was meant. At the end
of a file one report stands for all brackets that are open there.

Wrong:

\`\`\`trainspec
data {
  train = csv("data/train.csv"
  eval = csv("data/eval.csv")
}
\`\`\`

Right:

\`\`\`trainspec
data {
  train = csv("data/train.csv")
  eval = csv("data/eval.csv")
}
\`\`\`
`,
  },
})
