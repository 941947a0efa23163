import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { printable } from '../diagnostics/display.ts'
import { formatBytes } from '../plan/units.ts'
import type { SpecFlags } from './flags.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { trainedModel } from './trained-model.ts'
import { writeOut } from './write-out.ts'

export interface ExportFlags extends SpecFlags {
  readonly onnx?: string
  readonly safetensors?: string
}

/** A protobuf holds no more. */
const largestOnnx = 2 ** 31 - 1

/** Writes a trained model for other programs: a graph that ONNX Runtime runs, or its weights by PyTorch's names. */
export async function exportCommand(run: string | undefined, flags: ExportFlags, io: CommandIo): Promise<number> {
  const wanted = [flags.onnx, flags.safetensors].filter(path => path !== undefined)
  if (wanted.length === 0) throw failure('export to what?', { help: '--onnx FILE writes a model that ONNX Runtime runs, --safetensors FILE its weights by PyTorch\'s names.' })
  for (const path of wanted) if (!existsSync(dirname(resolve(io.cwd, path)))) throw failure(`there is no directory ${dirname(path)}`)
  const { plan, preprocessing, weights, shown } = await trainedModel(run, flags, io)
  const said: string[] = []
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    await writeOut(resolve(io.cwd, path), path, [bytes])
    said.push(`${path}: ${formatBytes(bytes.length)}, from ${shown}`)
  }
  if (flags.onnx !== undefined) {
    const { exportOnnx } = await import('../engines/onnx/export.ts')
    const label = plan.spec.data.labels[0]!
    const { bytes, inputs, outputs } = exportOnnx(plan.spec, weights, {
      'trainspec.name': plan.spec.name,
      'trainspec.label': JSON.stringify({ name: label.name, type: label.type }),
      'trainspec.preprocessing': JSON.stringify(preprocessing),
    })
    if (bytes.length > largestOnnx) throw failure(`the model takes ${formatBytes(bytes.length)}, and an ONNX file holds at most 2 GiB`, { code: exitCode.runFailed })
    await write(flags.onnx, bytes)
    for (const [what, values] of [['input', inputs], ['output', outputs]] as const) {
      for (const { name, type, shape } of values) said.push(`  ${what} ${name}: ${type}[${shape.join(', ')}]`)
    }
  }
  if (flags.safetensors !== undefined) {
    const [{ writeSafetensors }, { withTiedNames }] = await Promise.all([import('../models/safetensors.ts'), import('../models/tied-weights.ts')])
    await write(flags.safetensors, writeSafetensors(withTiedNames(plan.spec, weights)))
  }
  io.out(said.map(line => `${printable(line)}\n`).join(''))
  return exitCode.done
}
