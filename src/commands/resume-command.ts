import type { CodeFlags, EngineFlags, SpecFlags } from './flags.ts'

/** What to type to go on with a run: the same file and values, and `--resume`. */
export function resumeCommand(file: string, flags: SpecFlags & EngineFlags & CodeFlags): string {
  const repeated = (name: string, values: readonly string[] | undefined): string[] => (values ?? []).flatMap(value => [name, quoted(value)])
  return [
    'trainspec', 'run', quoted(file), '--resume',
    ...(flags.engine === undefined || flags.engine === 'auto' ? [] : ['--engine', flags.engine]),
    ...(flags.device === undefined || flags.device === 'auto' ? [] : ['--device', flags.device]),
    ...(flags.threads === undefined ? [] : ['--threads', String(flags.threads)]),
    ...(flags.allowCode === true ? ['--allow-code'] : []),
    ...repeated('--param', flags.param), ...repeated('--set', flags.set), ...repeated('--allow-path', flags.allowPath),
  ].join(' ')
}

/** As a POSIX shell reads it back. */
const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`)
