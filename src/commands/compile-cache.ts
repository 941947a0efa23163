import * as module from 'node:module'

/** Keeps compiled code between starts where this Node can (22.1 and newer); a cache that cannot be written is no matter. */
export function enableCompileCache(): void {
  const { enableCompileCache: enable } = module as { enableCompileCache?: () => unknown }
  enable?.()
}
