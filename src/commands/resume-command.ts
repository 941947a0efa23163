import type { CodeFlags, EngineFlags, SpecFlags } from './flags.ts'
import { shellPath, shellWord } from '../diagnostics/shell-word.ts'

/** What to type to go on with a run: the same file and values, and `--resume`. */
export function resumeCommand(file: string, flags: SpecFlags & EngineFlags & CodeFlags): string {
  const repeated = (name: string, values: readonly string[] | undefined): string[] => (values ?? []).flatMap(value => [name, shellWord(value)])
  return [
    'trainspec', 'run', shellPath(file), '--resume',
    ...(flags.engine === undefined || flags.engine === 'auto' ? [] : ['--engine', flags.engine]),
    ...(flags.device === undefined || flags.device === 'auto' ? [] : ['--device', flags.device]),
    ...(flags.threads === undefined ? [] : ['--threads', String(flags.threads)]),
    ...(flags.allowCode === true ? ['--allow-code'] : []),
    ...repeated('--param', flags.param), ...repeated('--set', flags.set), ...repeated('--allow-path', flags.allowPath),
  ].join(' ')
}
