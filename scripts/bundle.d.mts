/** Bundles the command line and its workers into `outdir`. */
export function bundle(outdir: string): Promise<void>
