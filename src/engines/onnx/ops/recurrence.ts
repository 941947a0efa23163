import { booleanOf } from '../../../tensor/attributes.ts'
import type { Dimension } from '../../../tensor/program.ts'
import type { Emitter, Site, Translate } from '../emitter.ts'
import type { OnnxValueInfo } from '../proto.ts'

/** A value of each step: its name around the body, its width, and its type. */
interface Column {
  readonly value: string
  readonly width: number
  readonly type?: 'float32' | 'bool'
}

interface Loop {
  readonly site: Site
  readonly backwards: boolean
  readonly batch: Dimension
  /** Widths of the states, which start as zeros. */
  readonly states: readonly number[]
  readonly inputs: readonly Column[]
  /** One value of each step; an empty name is one that nobody reads. */
  readonly outputs: readonly Omit<Column, 'type'>[]
  /** From the states before and the inputs of a step, by name, to the states after and the outputs: thunks, as not all are wanted. */
  readonly step: (emit: Emitter, states: readonly string[], inputs: readonly string[]) => {
    readonly states: readonly string[]
    readonly outputs: readonly (() => string)[]
  }
}

/** ONNX's Scan over axis 0 of all inputs and outputs. */
function scan({ site, backwards, batch, states, inputs, outputs, step }: Loop, emit: Emitter): void {
  const prefix = `scan/${site.outputs.find(name => name !== '')!}`
  const info = (name: string, width: number, type: OnnxValueInfo['type'] = 'float32'): OnnxValueInfo => ({ name, type, shape: [batch, width] })
  const wanted = outputs.flatMap(({ value, width }, index) => (value === '' ? [] : [{ value, width, index }]))
  const body = emit.body(prefix, inner => {
    const before = states.map((width, index) => info(`${prefix}/state${index}`, width))
    const given = inputs.map(({ width, type }, index) => info(`${prefix}/input${index}`, width, type))
    const made = step(inner, before.map(({ name }) => name), given.map(({ name }) => name))
    // A body's outputs are values of their own: one may be a state and an output, or the one of two states.
    const out = (value: string, name: string, width: number): OnnxValueInfo => info(inner.node('Identity', [value], {}, { outputs: [`${prefix}/${name}`] }), width)
    return {
      inputs: [...before, ...given],
      outputs: [
        ...made.states.map((value, index) => out(value, `after${index}`, states[index]!)),
        ...wanted.map(({ width, index }) => out(made.outputs[index]!(), `output${index}`, width)),
      ],
    }
  })
  const zeros = states.map(width => emit.node('Expand', [emit.floats([0], []), emit.extents([batch, width])]))
  const way = backwards ? 1 : 0
  emit.node('Scan', [...zeros, ...inputs.map(({ value }) => value)], {
    body: { graph: body },
    num_scan_inputs: inputs.length,
    scan_input_directions: inputs.map(() => way),
    scan_output_directions: wanted.map(() => way),
  }, { outputs: [...states.map((_, index) => `${prefix}/last${index}`), ...wanted.map(({ value }) => value)] })
}

/** Short names of the ops that cells are made of. */
const notation = (emit: Emitter) => ({
  add: (a: string, b: string) => emit.node('Add', [a, b]),
  sub: (a: string, b: string) => emit.node('Sub', [a, b]),
  mul: (a: string, b: string) => emit.node('Mul', [a, b]),
  sigmoid: (x: string) => emit.node('Sigmoid', [x]),
  tanh: (x: string) => emit.node('Tanh', [x]),
  where: (condition: string, a: string, b: string) => emit.node('Where', [condition, a, b]),
  join: (parts: readonly string[], axis: number) => emit.node('Concat', parts, { axis }),
  /** 1 − x */
  rest: (x: string) => emit.node('Sub', [emit.floats([1], []), x]),
  /** y − y², the derivative of y = σ(x). */
  slope: (y: string) => emit.node('Sub', [y, emit.node('Mul', [y, y])]),
  /** Pieces of these widths along an axis. */
  split: (x: string, widths: readonly number[], axis: number): string[] => {
    const outputs = widths.map((_, index) => `${x}/part${axis}.${index}`)
    emit.node('Split', [x, emit.integers(widths)], { axis }, { outputs })
    return outputs
  },
})

const hiddenOf = ({ inputTypes }: Site): number => Number(inputTypes[1]!.shape[1])

/** The mask as [length, batch, 1], to stretch over a state. */
const maskColumn = (mask: string | undefined, emit: Emitter): readonly Column[] =>
  (mask === undefined ? [] : [{ value: emit.node('Unsqueeze', [mask, emit.integers([2])]), width: 1, type: 'bool' }])

const lstmScan: Translate = (site, emit) => {
  const { inputs: [parts, weight, mask], outputs: [states, cells, gates], inputTypes: [type] } = site
  const hidden = hiddenOf(site)
  scan({
    site,
    backwards: booleanOf(site.attributes, 'backwards'),
    batch: type!.shape[1]!,
    states: [hidden, hidden],
    inputs: [{ value: parts!, width: 4 * hidden }, ...maskColumn(mask, emit)],
    outputs: [{ value: states!, width: hidden }, { value: cells ?? '', width: hidden }, { value: gates ?? '', width: 4 * hidden }],
    step: (inner, [h, c], [x, counts]) => {
      const { add, mul, sigmoid, tanh, where, join, split } = notation(inner)
      const moved = inner.node('Gemm', [h!, weight!, x!], { transB: 1 })
      const [i, f, g, o] = split(moved, [hidden, hidden, hidden, hidden], 1) as [string, string, string, string]
      const activated = [sigmoid(i), sigmoid(f), tanh(g), sigmoid(o)] as const
      const fresh = add(mul(activated[1], c!), mul(activated[0], activated[2]))
      const cell = counts === undefined ? fresh : where(counts, fresh, c!)
      const shown = mul(activated[3], tanh(fresh))
      const state = counts === undefined ? shown : where(counts, shown, h!)
      return { states: [state, cell], outputs: [() => state, () => cell, () => join(activated, 1)] }
    },
  }, emit)
}

/** What Pad needs to move axis 0 of three by one. */
const shifted = (emit: Emitter, x: string, by: number): string => emit.node('Pad', [x, emit.integers([by, 0, 0, -by, 0, 0])])

/**
 * Everything on the way back is linear in what arrives at the state: the factors are made for all steps at once, before the recurrence.
 */
const lstmScanGradient: Translate = (site, emit) => {
  const { inputs: [arriving, weight, cells, gates, mask], outputs: [result], inputTypes: [type] } = site
  const hidden = hiddenOf(site)
  const backwards = booleanOf(site.attributes, 'backwards')
  const { mul, tanh, rest, slope, where, join, split } = notation(emit)
  const [counts] = maskColumn(mask, emit)
  const masked = (x: string, otherwise: number): string => (counts === undefined ? x : where(counts.value, x, emit.floats([otherwise], [])))
  const [i, f, g, o] = split(gates!, [hidden, hidden, hidden, hidden], 2) as [string, string, string, string]
  const bent = tanh(cells!)
  const factors = masked(join([
    mul(g, slope(i)),
    mul(shifted(emit, cells!, backwards ? -1 : 1), slope(f)),
    mul(i, rest(mul(g, g))),
    mul(bent, slope(o)),
  ], 2), 0)
  const toCell = masked(mul(o, rest(mul(bent, bent))), 0)
  const keeps = counts === undefined ? [] : [{ value: where(counts.value, emit.floats([0], []), emit.floats([1], [])), width: 1 }]
  scan({
    site,
    backwards: !backwards,
    batch: type!.shape[1]!,
    states: [hidden, hidden],
    inputs: [
      { value: arriving!, width: hidden },
      { value: factors, width: 4 * hidden },
      { value: toCell, width: hidden },
      { value: masked(f, 1), width: hidden },
      ...keeps,
    ],
    outputs: [{ value: result!, width: 4 * hidden }],
    step: (inner, [h, c], [g, factor, cellFactor, forget, keep]) => {
      const inside = notation(inner)
      const state = inside.add(g!, h!)
      const cell = inside.add(c!, inside.mul(state, cellFactor!))
      const moved = inside.mul(inside.join([cell, cell, cell, state], 1), factor!)
      const back = keep === undefined
        ? inner.node('Gemm', [moved, weight!])
        : inner.node('Gemm', [moved, weight!, inside.mul(state, keep)])
      return { states: [back, inside.mul(cell, forget!)], outputs: [() => moved] }
    },
  }, emit)
}

const gruScan: Translate = (site, emit) => {
  const { inputs: [parts, weight, bias, mask], outputs: [states, gates], inputTypes: [type] } = site
  const hidden = hiddenOf(site)
  scan({
    site,
    backwards: booleanOf(site.attributes, 'backwards'),
    batch: type!.shape[1]!,
    states: [hidden],
    inputs: [{ value: parts!, width: 3 * hidden }, ...maskColumn(mask, emit)],
    outputs: [{ value: states!, width: hidden }, { value: gates ?? '', width: 4 * hidden }],
    step: (inner, [h], [x, counts]) => {
      const { add, sub, mul, sigmoid, tanh, where, join, split } = notation(inner)
      const moved = inner.node('Gemm', [h!, weight!, bias!], { transB: 1 })
      const [first, product] = split(moved, [2 * hidden, hidden], 1) as [string, string]
      const [second, own] = split(x!, [2 * hidden, hidden], 1) as [string, string]
      const [reset, kept] = split(sigmoid(add(first, second)), [hidden, hidden], 1) as [string, string]
      const z = counts === undefined ? kept : where(counts, kept, inner.floats([1], []))
      const n = tanh(add(own, mul(reset, product)))
      const state = add(sub(n, mul(z, n)), mul(z, h!))
      return { states: [state], outputs: [() => state, () => join([reset, z, n, product], 1)] }
    },
  }, emit)
}

/** As of the LSTM. Where the mask was false Z is 1, and with it every factor but Z's own is 0. */
const gruScanGradient: Translate = (site, emit) => {
  const { inputs: [arriving, weight, states, gates], outputs: [parts, read], inputTypes: [type] } = site
  const hidden = hiddenOf(site)
  const backwards = booleanOf(site.attributes, 'backwards')
  const { sub, mul, rest, slope, join, split } = notation(emit)
  const [r, z, n, product] = split(gates!, [hidden, hidden, hidden, hidden], 2) as [string, string, string, string]
  const fresh = mul(rest(z), rest(mul(n, n)))
  const turned = mul(sub(shifted(emit, states!, backwards ? -1 : 1), n), slope(z))
  const reset = mul(fresh, mul(product, slope(r)))
  const products = read === '' || read === undefined ? `${parts!}/products` : read
  const arrived = `${products}/state`
  scan({
    site,
    backwards: !backwards,
    batch: type!.shape[1]!,
    states: [hidden],
    inputs: [
      { value: arriving!, width: hidden },
      { value: join([reset, turned, mul(fresh, r)], 2), width: 3 * hidden },
      { value: z, width: hidden },
    ],
    outputs: [{ value: products, width: 3 * hidden }, { value: arrived, width: hidden }],
    step: (inner, [h], [g, factor, kept]) => {
      const inside = notation(inner)
      const state = inside.add(g!, h!)
      const moved = inside.mul(inside.join([state, state, state], 1), factor!)
      return { states: [inner.node('Gemm', [moved, weight!, inside.mul(state, kept!)])], outputs: [() => moved, () => state] }
    },
  }, emit)
  const [first] = split(products, [2 * hidden, hidden], 2) as [string, string]
  emit.node('Concat', [first, mul(arrived, fresh)], { axis: 2 }, { outputs: [parts!] })
}

/** Recurrences, each a loop whose body is a graph of its own. */
export const recurrence = {
  lstm_scan: lstmScan,
  lstm_scan_gradient: lstmScanGradient,
  gru_scan: gruScan,
  gru_scan_gradient: gruScanGradient,
} satisfies Record<string, Translate>
