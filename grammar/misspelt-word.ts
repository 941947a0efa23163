import { nearestName } from './nearest-name.ts'

/** What stands behind the first word of a statement, on its line. */
export type Follower = 'brace' | 'name' | 'string'

/** By what a pair of braces holds: the words that begin a statement where no value can stand, by what follows them. */
const words: Readonly<Record<string, Readonly<Partial<Record<Follower, readonly string[]>>>>> = {
  file: { name: ['run', 'module', 'param', 'let'], string: ['use', 'extends'] },
  run: {
    brace: ['data', 'model', 'arguments', 'callbacks'],
    name: ['strategy', 'loss', 'metrics', 'param', 'let', 'module'],
    string: ['use', 'extends'],
  },
  data: { name: ['input', 'label'] },
  model: { string: ['init'] },
  callbacks: { name: ['on'], string: ['callback'] },
}

/** The keyword that `image` at the start of a statement was most likely meant to be, or null. */
export function meantWord(context: string, image: string, follower: Follower): string | null {
  const candidates = words[context]?.[follower]
  return candidates === undefined ? null : nearestName(image, candidates)
}
