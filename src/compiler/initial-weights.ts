import { open } from 'node:fs/promises'
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts'
import { diagnostic } from '../diagnostics/registry.ts'
import { systemRefusal } from '../diagnostics/system-refusal.ts'
import type { CheckedSpec } from '../language/checked-spec.ts'
import { suggest } from '../language/did-you-mean.ts'
import { compareWeights, differenceInWords, helpForDifference, isBelow, listed, pathsTo, placed, tornHelp, type Taken } from '../models/initial-weights.ts'
import { dtypeRead, longestHeader, readHeader, type Header } from '../models/safetensors/header.ts'
import { tiedNames, type Tying } from '../models/tied-weights.ts'
import { hashFile } from '../plan/file-hash.ts'
import type { PlannedModel } from '../plan/plan.ts'
import { relativeTo } from './relative-to.ts'

/** The file of `init`, with its hash; what it holds is compared with the model by its header. `literal` names what has literal values, which is not taken from it. */
export async function planWeights(spec: CheckedSpec, built: Tying, literal: readonly string[]): Promise<Outcome<PlannedModel['initial_weights']>> {
  const weights = spec.model.initialWeights
  if (weights === null) return [null, []]
  const path = relativeTo(spec.root, weights.path)
  try {
    const header = await headerOf(weights.path)
    if (typeof header === 'string') return [null, [diagnostic('initial-weights', { file: path, reason: header }, weights.range, { help: tornHelp })]]
    const taken = { fresh: [...(weights.fresh?.paths ?? []), ...literal], into: weights.into?.path ?? null }
    const problems = differences(spec, weights, built, header, taken)
    const { fresh, into } = taken
    const planned = { path, sha256: await hashFile(weights.path), ...(fresh.length > 0 && { fresh }), ...(into !== null && { into }) }
    return [problems.some(({ severity }) => severity === 'error') ? null : planned, problems]
  } catch (error) {
    return [null, [diagnostic('weights-unreadable', { path, problem: systemRefusal(error) ?? (error as Error).message }, weights.range)]]
  }
}

type InitialWeights = NonNullable<CheckedSpec['model']['initialWeights']>

function differences(spec: CheckedSpec, { path, range, fresh, into }: InitialWeights, built: Tying, { entries }: Header, taken: Taken): readonly Diagnostic[] {
  const file = relativeTo(spec.root, path)
  const given = new Map(entries.map(({ name, dtype, shape }) => [placed(name, taken), { dtype: dtypeRead(dtype), shape }]))
  const names = [...built.model.parameters, ...built.model.buffers].map(({ name }) => name).concat([...tiedNames(built).keys()])
  const parts = names.flatMap(name => pathsTo(name).slice(0, -1))
  if (into !== undefined && !parts.includes(into.path)) {
    return [diagnostic('unknown-into', { name: into.path, nearest: suggest(into.path, parts, null).nearest }, into.range)]
  }
  const strange = taken.fresh.filter(each => ![...names, ...given.keys()].some(name => isBelow(name, [each])))
  if (strange.length > 0) {
    return strange.map(name => diagnostic('unknown-fresh', { name, nearest: suggest(name, names.flatMap(pathsTo), null).nearest }, fresh!.range))
  }
  const difference = compareWeights(built, given, taken)
  const reason = differenceInWords(difference)
  const written = spec.files.find(each => each.path === range.file)?.text.slice(range.start, range.end) ?? JSON.stringify(file)
  const help = helpForDifference(built, difference, written, taken)
  if (reason !== null) return [diagnostic('initial-weights', { file, reason }, range, { help })]
  return difference.unexpected.length === 0 ? [] : [diagnostic('weights-left-out', { file, names: listed(difference.unexpected) }, range, { help })]
}

/** The header of a safetensors file, of which nothing else is read; a text says what is wrong with it. */
async function headerOf(path: string): Promise<Header | string> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const read = async (length: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(Math.min(length, size))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
      return bytes.subarray(0, bytesRead)
    }
    const start = await read(8)
    const length = start.length < 8 ? 0 : Number(new DataView(start.buffer).getBigUint64(0, true))
    return readHeader(length > longestHeader ? start : await read(8 + length), size)
  } finally {
    await handle.close()
  }
}
