import { relative, sep } from 'node:path'

/** A path in a plan: relative to the project root, with `/` on every system. */
export const relativeTo = (root: string, path: string): string => relative(root, path).split(sep).join('/')
