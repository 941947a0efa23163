import { availableParallelism } from 'node:os'
import type { EngineFlags } from './flags.ts'

/** What `auto` and absent options mean on this machine. */
export function machineFor(flags: EngineFlags): { readonly engine: string; readonly device: 'cpu' | 'gpu'; readonly threads: number } {
  return {
    engine: flags.engine === undefined || flags.engine === 'auto' ? 'onnx' : flags.engine,
    device: flags.device === undefined || flags.device === 'auto' ? 'cpu' : flags.device,
    threads: flags.threads ?? availableParallelism(),
  }
}
