import { homedir } from 'node:os'
import { join } from 'node:path'

/** What of a system decides where caches are. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** Folder that prepared rows are kept in between runs; null where the user wants none. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, { platform, home }: Machine = { platform: process.platform, home: homedir() }): string | null {
  const chosen = env['TRAINSPEC_CACHE']
  if (chosen === 'off') return null
  if (chosen !== undefined && chosen !== '') return chosen
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'trainspec')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'trainspec')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'trainspec', 'Cache')
  return join(home, '.cache', 'trainspec')
}
