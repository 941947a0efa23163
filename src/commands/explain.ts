import { nearestName } from '../../grammar/nearest-name.ts'
import { explain, explainable } from '../language/explain.ts'
import type { CommandIo } from './io.ts'
import { exitCode, failure } from './io.ts'

/** Prints the page of a diagnostic, an argument, a layer or any other declared name. */
export async function explainCommand(name: string, io: CommandIo): Promise<number> {
  const page = explain(name)
  if (page === null) {
    const near = nearestName(name, explainable())
    throw failure(`nothing is called ${JSON.stringify(name)}`, {
      help: near === null ? '`trainspec explain layers` lists all layers; so do arguments, losses, metrics, callbacks, strategies, sources, functions, actions and events.' : `Did you mean ${near}?`,
    })
  }
  io.out(page.endsWith('\n') ? page : `${page}\n`)
  return exitCode.done
}
