import { nearestName } from '../../grammar/nearest-name.ts'
import { explain, explainable } from '../language/explain.ts'
import { kindsPage } from '../language/explain/kind-page.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'

/** Prints the page of a diagnostic, an argument, a layer or any other declared name; without one, what there are pages of. */
export async function explainCommand(name: string | undefined, io: CommandIo): Promise<number> {
  const page = name === undefined ? kindsPage() : explain(name)
  if (page === null) {
    const near = nearestName(name!, explainable())
    throw failure(`nothing is called ${JSON.stringify(name)}`, {
      help: near === null ? '`trainspec explain` says what there are pages of, `trainspec explain layers` lists all layers.' : `Did you mean ${near}?`,
    })
  }
  io.out(page.endsWith('\n') ? page : `${page}\n`)
  return exitCode.done
}
