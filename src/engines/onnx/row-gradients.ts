import type { Tensor } from 'onnxruntime-node'
import type { OnnxProgram } from './graph.ts'

type Results = Readonly<Record<string, Tensor | null>>

/** Gradients that leave the graph as rows, added here in the order of their indices: the same bits each time, at any number of threads. */
export interface RowGradients {
  /** Adds the rows of one micro-batch; the first of an update takes away what the update before left. */
  add(results: Results, first: boolean): void
}

interface Term {
  readonly values: string
  readonly indices: string
}

/** `gradientOf` gives the live gradient of a parameter, zeros to begin with. */
export function createRowGradients(outputs: OnnxProgram['outputs'], gradientOf: (parameter: string) => Float32Array): RowGradients {
  const whole = new Set(outputs.flatMap(({ output }) => (output.role === 'gradient' && output.rows === undefined ? [output.name] : [])))
  const parameters = new Map<string, { width: number; terms: Term[]; touched: Int32Array[] }>()
  for (const { name, output, type } of outputs) {
    if (output.rows?.part !== 'values') continue
    const indices = outputs.find(({ output: other }) =>
      other.name === output.name && other.rows?.part === 'indices' && other.rows.term === output.rows?.term)
    if (indices === undefined) throw new Error(`the rows of ${output.name} have no indices`)
    const width = type.shape.slice(indices.type.shape.length).reduce<number>((product, extent) => product * Number(extent), 1)
    const parameter = parameters.get(output.name) ?? { width, terms: [], touched: [] }
    parameter.terms.push({ values: name, indices: indices.name })
    parameters.set(output.name, parameter)
  }
  return {
    add(results, first) {
      for (const [name, parameter] of parameters) {
        const { width, terms, touched } = parameter
        const gradient = gradientOf(name)
        if (first) {
          // A whole gradient of the same parameter has been written over all rows already.
          if (!whole.has(name)) for (const rows of touched) clear(gradient, rows, width)
          touched.length = 0
        }
        for (const term of terms) {
          const rows = results[term.indices]!.data as Int32Array
          addRows(gradient, results[term.values]!.data as Float32Array, rows, width)
          touched.push(rows)
        }
      }
    },
  }
}

function clear(target: Float32Array, rows: Int32Array, width: number): void {
  for (const row of rows) target.fill(0, row * width, (row + 1) * width)
}

function addRows(target: Float32Array, values: Float32Array, rows: Int32Array, width: number): void {
  for (let place = 0; place < rows.length; place++) {
    const from = place * width
    const to = rows[place]! * width
    for (let column = 0; column < width; column++) target[to + column] = target[to + column]! + values[from + column]!
  }
}
