import type { Plugin } from 'esbuild'

/** Takes the place of some parts of Ink. */
export const leanInk: Plugin
/** Entry points of the threads. */
export const workers: Readonly<Record<string, string>>
/** Bundles the command line and its workers, or other entry points as they are bundled, into `outdir`. */
export function bundle(outdir: string, entryPoints?: Readonly<Record<string, string>>, plugins?: readonly Plugin[]): Promise<void>
