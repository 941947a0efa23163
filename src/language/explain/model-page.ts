import { parse } from '../../../grammar/parse.ts'
import type { Module } from '../../../grammar/syntax-tree.ts'
import { library } from '../library.ts'

/** A file of the library that `use` takes: what its first comment says, and its modules. */
export interface LibraryFile {
  /** `std/models/gpt` */
  readonly path: string
  readonly text: string
  readonly doc: string
  readonly modules: readonly LibraryModule[]
}

interface LibraryModule {
  readonly name: string
  readonly doc: string
  readonly signature: string
  readonly example: string
}

/** The files below `std/models/` or `std/presets/`. */
export const libraryFiles = (folder: 'models' | 'presets'): readonly LibraryFile[] =>
  Object.entries(library.presets).filter(([path]) => path.startsWith(`std/${folder}/`)).map(([path, text]) => {
    const modules = parse(text).statements.filter(statement => statement.kind === 'module')
    return { path, text, doc: commentOf(text.slice(0, text.search(/^[^#]/m))).doc, modules: modules.map(module => readModule(text, module)) }
  })

function readModule(text: string, module: Module): LibraryModule {
  const above = /(?:(?<=^|\n)#.*\n)*$/.exec(text.slice(0, module.start))![0]
  const signature = text.slice(module.start, text.indexOf(' {', module.parameters.at(-1)?.end ?? module.start)).replace(/^module /, '')
  return { name: module.name?.text ?? '', signature, ...commentOf(above) }
}

/** Lines of a comment; those that stand further in are an example. */
function commentOf(text: string): { readonly doc: string; readonly example: string } {
  const lines = text.split('\n').filter(line => line.startsWith('#')).map(line => line.slice(1))
  const isExample = (line: string): boolean => line.startsWith('   ')
  const join = (chosen: readonly string[], by: string): string => chosen.map(line => line.trim()).join(by)
  return { doc: join(lines.filter(line => !isExample(line)), ' '), example: join(lines.filter(isExample), '\n') }
}

const code = (text: string): string => `\`\`\`trainspec\n${text}\n\`\`\``

/** The pages of a file of the library, by its path or the last part of it, and of a module, by its name. */
export function libraryFilePages(wanted: string): readonly string[] {
  const [models, presets] = [libraryFiles('models'), libraryFiles('presets')]
  const isWanted = ({ path }: LibraryFile): boolean => path === wanted || path.endsWith(`/${wanted}`)
  return [
    ...models.flatMap(file => file.modules.filter(({ name }) => name === wanted).map(module => modulePage(file, module))),
    ...models.filter(isWanted).map(modelPage),
    ...presets.filter(isWanted).map(({ path, doc, text }) =>
      `# preset ${path}\n\nA preset. ${doc}\n\n${code(`use "${path}"`)}\n\nIt says, where your own file does not:\n\n${code(text.replace(/^#.*\n/, '').trimEnd())}\n`),
  ]
}

const modulePage = ({ path }: LibraryFile, { name, doc, signature, example }: LibraryModule): string =>
  `# module ${name}\n\nA module of \`${path}\`. ${doc}\n\n${code(signature)}\n\n\`use\` stands above the run, the module in its model:\n\n${code(`use "${path}"\n\n${example}`)}\n`

function modelPage({ path, doc, modules }: LibraryFile): string {
  const rows = modules.map(({ name, doc: text }) => `- \`${name}\`: ${text}`)
  return `# model ${path}\n\nA model of the library. ${doc}\n\n${code(`use "${path}"`)}\n\n## Modules\n\n${rows.join('\n')}\n\n\`trainspec explain NAME\` has a page of each.\n`
}
