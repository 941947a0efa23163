import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostTensor } from '../../src/tensor/host-tensor.ts'
import { writeSafetensors } from '../../src/models/safetensors.ts'
import { declaredArguments } from '../../src/language/arguments/declared.ts'
import { enumMembers } from '../../src/language/types.ts'
import type { ArgumentValue, FidelityCase, Matrix, Rows } from './case.ts'

/** Whether an argument's texts are names of an enumeration, which stand bare. What is not declared stands bare too: the checker reports its name. */
const bare = (name: string): boolean => {
  const declared = declaredArguments.get(name)
  return declared === undefined || enumMembers(declared.type).length > 0
}

/** Writes a case as a project of its own: spec, data, initial weights. Returns the spec's path. */
export function writeCase(fidelityCase: FidelityCase, folder: string): string {
  const { model, train, eval: evaluation } = fidelityCase
  mkdirSync(folder, { recursive: true })
  // The project's root: nothing above it can be read.
  writeFileSync(join(folder, 'trainspec.yaml'), '')
  writeFileSync(join(folder, 'train.csv'), csv(train))
  if (evaluation != null) writeFileSync(join(folder, 'eval.csv'), csv(evaluation))
  writeFileSync(join(folder, 'init.safetensors'), writeSafetensors(initialWeights(model)))
  const path = join(folder, 'case.trainspec')
  writeFileSync(path, specText(fidelityCase))
  return path
}

export function specText({ id, about, model, eval: evaluation, arguments: given, early_stopping: stopping }: FidelityCase): string {
  const classifies = model.kind === 'mlp'
  const columns = model.in === 1 ? 'columns("x0")' : `columns("x0".."x${model.in - 1}")`
  const data = [
    'train = csv("train.csv")',
    ...(evaluation == null ? [] : ['eval = csv("eval.csv")']),
    `input x: tensor[${model.in}] = ${columns}`,
    `label y: ${classifies ? `class(${model.out})` : 'number'}`,
  ]
  const layers = classifies ? [`hidden = linear(${model.hidden})(x)`, 'tanh', `head = linear(${model.out})`] : ['layer = linear(1)(x)']
  // What the recorder sets for every case, where a case says nothing.
  const values: Record<string, ArgumentValue> = { optim: 'adamw_torch', report_to: 'none', ...given, output_dir: 'run' }
  const callbacks = stopping == null ? [] : [
    `early_stopping(${Object.entries(stopping).map(([name, value]) => `${name.replace('early_stopping_', '')}: ${value}`).join(', ')})`,
  ]
  return [
    ...(about === undefined ? [] : [`# ${about.replaceAll(/\s+/g, ' ')}`]),
    `run ${id.replaceAll(/\W/g, '_')} {`,
    block('data', data),
    block('model', ['init "init.safetensors"', ...layers]),
    `  loss ${classifies ? 'cross_entropy' : 'mse'}`,
    ...(classifies ? ['  metrics accuracy'] : []),
    block('arguments', Object.entries(values).map(([name, value]) => `${name}: ${written(name, value)}`)),
    ...(callbacks.length === 0 ? [] : [block('callbacks', callbacks)]),
    '}',
    '',
  ].join('\n')
}

const block = (name: string, lines: readonly string[]): string => [`  ${name} {`, ...lines.map(line => `    ${line}`), '  }'].join('\n')

const written = (name: string, value: ArgumentValue): string =>
  typeof value === 'string' && bare(name) && /^[a-z]\w*$/i.test(value) ? value : JSON.stringify(value)

const csv = ({ x, label }: Rows): string =>
  [[...x[0]!.map((_, column) => `x${column}`), 'y'], ...x.map((row, index) => [...row, label[index]!])].map(row => row.join(',')).join('\n') + '\n'

function initialWeights({ kind, init }: FidelityCase['model']): Record<string, HostTensor> {
  return Object.fromEntries(Object.entries(init).map(([name, values]) => {
    const shape = shapeOf(values)
    const data = Float32Array.from(values.flat(1) as number[])
    return [kind === 'linear' ? `layer.${name}` : name, { dtype: 'float32' as const, shape, data }]
  }))
}

const shapeOf = (values: Matrix): number[] => {
  const first = values[0]
  return Array.isArray(first) ? [values.length, first.length] : [values.length]
}
