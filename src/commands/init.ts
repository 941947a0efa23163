import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { printable } from '../diagnostics/display.ts'
import { makeFolder } from '../plan/make-folder.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'
import { packageRoot } from './package-root.ts'
import { shellPath } from '../diagnostics/shell-word.ts'

const template = 'flowers'

/** Files of the project by path, with the template's name made `name`. */
export function templateFiles(name: string): ReadonlyMap<string, string> {
  const root = join(packageRoot(), 'templates', template)
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(entry => {
      const path = relative(root, join(entry.parentPath, entry.name))
      const text = readFileSync(join(root, path), 'utf8')
      // npm leaves files called .gitignore out of packages.
      if (path === 'gitignore') return ['.gitignore', text]
      return dirname(path) === '.' ? [path.replace(template, name), text.replaceAll(template, name)] : [path, text]
    }),
  )
}

/** Writes a small project that runs. Never writes over anything. */
export async function initCommand(given: string | undefined, io: CommandIo): Promise<number> {
  const folder = resolve(io.cwd, given ?? template)
  const name = basename(folder).replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d|(?:true|false|null)$)/, '_')
  const files = templateFiles(name)
  const taken = [...files.keys()].find(path => existsSync(join(folder, path)))
  if (taken !== undefined) {
    throw failure(`${relative(io.cwd, join(folder, taken))} is there already: nothing was written`, {
      help: 'Name another folder: trainspec init NAME',
    })
  }
  for (const [path, text] of files) {
    makeFolder(dirname(join(folder, path)))
    writeFileSync(join(folder, path), text, { flag: 'wx' })
  }
  const shown = relative(io.cwd, folder)
  io.out(`wrote ${files.size} files to ${printable(shown === '' ? '.' : shown)}\n\n`)
  if (shown !== '') io.out(`  cd ${shellPath(shown)}\n`)
  io.out(`  trainspec plan ${name}.trainspec\n  trainspec run ${name}.trainspec\n`)
  return exitCode.done
}
