import type { Batch, HostTensor, Inference } from '../../engines/engine.ts'
import type { TextModel } from './text-model.ts'

/** A text that is to go on. */
export interface Beginning {
  readonly tokens: readonly number[]
  /** Its number, which what is drawn depends on. */
  readonly row: number
}

export interface Continuation {
  readonly tokens: readonly number[]
  /** A token that ends a text came, which is not among them. */
  readonly ended: boolean
}

export interface Writer {
  readonly model: TextModel
  readonly inference: Inference
  /** The next token of a row from its logits, for the `place`-th new token from 0; null where it cannot be told. */
  readonly choose: (logits: Float32Array, row: number, place: number) => number | null
  readonly ends: ReadonlySet<number>
  readonly maximum: number
  /** Values of all inputs that are not made of the text, of these rows. */
  readonly others: (rows: readonly number[]) => Batch
}

/** The model's outputs hold NaN, or nothing that can be chosen. */
export class NoToken extends Error {
  constructor(readonly row: number) {
    super('no next token can be told')
  }
}

/**
 * Goes on from each beginning, all of them in one batch, a token at a time. The model sees the last tokens only, as many as its rows had
 * in training, each row padded at its end as rows were then. `told` hears of every token as it comes. Throws `NoToken`.
 */
export async function writeTokens(beginnings: readonly Beginning[], writer: Writer, told: (index: number, tokens: readonly number[]) => void = () => {}): Promise<readonly Continuation[]> {
  const { model, inference, choose, ends, maximum } = writer
  const texts = beginnings.map(({ tokens, row }, index) => ({ index, row, all: [...tokens], written: [] as number[], ended: false }))
  for (let place = 0; place < maximum; place++) {
    const going = texts.filter(text => !text.ended)
    if (going.length === 0) break
    const seen = going.map(({ all }) => all.slice(-model.ids.type.maximum))
    const [output] = Object.values(await inference.run(batchOf(model, seen, writer.others(going.map(({ row }) => row)))))
    const { data, shape: [, length, width] } = output as HostTensor
    for (const [index, text] of going.entries()) {
      const at = (index * length! + seen[index]!.length - 1) * width!
      const token = choose((data as Float32Array).subarray(at, at + width!), text.row, place)
      if (token === null) throw new NoToken(text.row)
      if (ends.has(token)) text.ended = true
      else {
        text.all.push(token)
        text.written.push(token)
        told(text.index, text.written)
      }
    }
  }
  return texts.map(({ written, ended }) => ({ tokens: written, ended }))
}

/** Sequences that are padded to the longest of a batch have one length in it, whatever they are made of. */
function batchOf({ ids, masks, others }: TextModel, seen: readonly (readonly number[])[], given: Batch): Batch {
  const open = others.flatMap(({ name, type }) => (type.kind === 'sequence' && !type.fixed ? [{ name, pad: type.of === 'mask' ? 0 : type.pad }] : []))
  const longest = Math.max(...seen.map(tokens => tokens.length), ...open.map(({ name }) => given[name]!.shape[1]!))
  const rows = seen.length
  const tensor = (type: TextModel['ids']['type'], pad: number, value: (token: number) => number): HostTensor => {
    const length = type.fixed ? type.maximum : longest
    const data = new Int32Array(rows * length).fill(pad)
    for (const [row, tokens] of seen.entries()) for (const [at, token] of tokens.entries()) data[row * length + at] = value(token)
    return { dtype: 'int32', shape: [rows, length], data }
  }
  return {
    ...given,
    ...Object.fromEntries(open.map(({ name, pad }) => [name, lengthened(given[name]!, longest, pad)])),
    [ids.name]: tensor(ids.type, ids.type.pad, token => token),
    ...Object.fromEntries(masks.map(({ name, type }) => [name, tensor(type, 0, () => 1)])),
  }
}

function lengthened({ shape: [rows, width], data: from }: HostTensor, length: number, pad: number): HostTensor {
  const data = new Int32Array(rows! * length).fill(pad)
  for (let row = 0; row < rows!; row++) data.set(from.subarray(row * width!, (row + 1) * width!), row * length)
  return { dtype: 'int32', shape: [rows!, length], data }
}
