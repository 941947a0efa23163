import type { Callback } from '../../../../callback/callback.d.ts'
import { diagnostic } from '../../../diagnostics/registry.ts'
import type { Plan } from '../../../plan/plan.ts'
import { RunFailure } from '../../failure.ts'
import type { LoopState } from '../../state.ts'
import type { CodeCallbacks } from '../code-callbacks.ts'
import type { RunEventName } from '../event-rules.ts'
import type { LoadedModule } from './bundle.ts'
import { loadModule, reasonOf } from './bundle.ts'
import { jsonCopy } from './json.ts'
import { plainValue, withoutSecrets } from './secrets.ts'
import { controlView, stateView } from './views.ts'

/** Methods by event, under the names of Transformers' callbacks. */
export const methodOf = {
  begin: 'on_train_begin',
  epoch_begin: 'on_epoch_begin',
  step_begin: 'on_step_begin',
  substep: 'on_substep_end',
  pre_optimizer_step: 'on_pre_optimizer_step',
  optimizer_step: 'on_optimizer_step',
  step: 'on_step_end',
  log: 'on_log',
  prediction_step: 'on_prediction_step',
  evaluate: 'on_evaluate',
  save: 'on_save',
  epoch: 'on_epoch_end',
  end: 'on_train_end',
  predict: 'on_predict',
} as const satisfies Readonly<Record<RunEventName, keyof Callback>>
const resumeMethod = 'on_resume' satisfies keyof Callback

type Method = (this: Own, ...given: readonly unknown[]) => unknown
interface Own {
  readonly name: string
  state: unknown
}
interface Loaded {
  readonly file: string
  readonly module: LoadedModule
  readonly methods: ReadonlyMap<string, Method>
  readonly own: Own
}

/** Loads the files of a plan that was allowed to run code; null where it has none. */
export async function loadCallbacks({ spec, environment }: Plan, directory: string): Promise<CodeCallbacks | null> {
  const { callback_files: files = [] } = spec
  if (files.length === 0) return null
  const clean = withoutSecrets(spec)
  const args = Object.freeze(Object.fromEntries(Object.entries(spec.arguments).map(([name, { value }]) => [name, plainValue(value, name)])))
  const all: Loaded[] = []
  for (const [ordinal, file] of files.entries()) {
    const module = await cleanly(clean, () => loadModule(file, environment.root, directory, ordinal))
    all.push(readModule(file.path, module, clean))
  }

  const failure = ({ file, module }: Loaded, event: string, error: unknown): RunFailure => {
    const where = module.placeOf(error)
    const reason = clean(where === null || where.file === file ? reasonOf(error) : `${reasonOf(error)} (${where.file}:${where.line})`)
    const line = where?.file === file ? where.line : null
    return new RunFailure([diagnostic('callback-failed', { file, line, event, reason }, null)])
  }

  const callOne = async (loaded: Loaded, name: string, given: readonly unknown[]): Promise<void> => {
    const method = loaded.methods.get(name)
    if (method === undefined) return
    try {
      await method.call(loaded.own, ...given)
    } catch (error) {
      throw failure(loaded, name, error)
    }
  }

  return {
    listens: event => all.some(({ methods }) => methods.has(methodOf[event])),
    async call(event, state, actions, values) {
      const name = methodOf[event]
      for (const loaded of all) {
        if (!loaded.methods.has(name)) continue
        // A view each: what one callback sets, the next one sees.
        const given: unknown[] = [args, stateView(spec, state, values), controlView(event, state, actions, clean)]
        if (values.values !== undefined) given.push(Object.freeze({ ...values.values }))
        if (values.matrices !== undefined) given.push(structuredClone(values.matrices))
        await callOne(loaded, name, given)
      }
    },
    async resumed(state, actions) {
      for (const loaded of all) {
        const kept = state.code?.[loaded.file]
        if (kept !== undefined) {
          loaded.own.state = structuredClone(kept.state)
          if (kept.bundle !== loaded.module.hash) actions.warn(`forks the run: ${loaded.file} or what it imports is other code than before`)
        }
        await callOne(loaded, resumeMethod, [args, stateView(spec, state, {}), controlView('begin', state, actions, clean)])
      }
    },
    store(state) {
      const code: NonNullable<LoopState['code']> = {}
      for (const loaded of all) {
        try {
          code[loaded.file] = { bundle: loaded.module.hash, state: jsonCopy(loaded.own.state ?? null, clean) }
        } catch (error) {
          throw failure(loaded, 'a checkpoint', error)
        }
      }
      state.code = code
    },
  }
}

function readModule(file: string, module: LoadedModule, clean: (text: string) => string): Loaded {
  const unusable = (reason: string): RunFailure => new RunFailure([diagnostic('callback-unusable', { file, reason: clean(reason) }, null)])
  const { value } = module
  if (typeof value !== 'object' || value === null) throw unusable('it has no default export made by defineCallback')
  const { name, state } = value as { name?: unknown; state?: unknown }
  if (typeof name !== 'string' || name === '') throw unusable('its callback has no name')
  const known: ReadonlySet<string> = new Set([...Object.values(methodOf), resumeMethod])
  const methods = new Map<string, Method>()
  for (const [key, member] of Object.entries(value)) {
    if (key === 'name' || key === 'state') continue
    if (!known.has(key)) throw unusable(`there is no event ${key}; there are ${[...known].join(', ')}`)
    if (typeof member !== 'function') throw unusable(`${key} is no function`)
    methods.set(key, member as Method)
  }
  try {
    return { file, module, methods, own: { name, state: jsonCopy(state ?? null, text => text) } }
  } catch (error) {
    throw unusable(reasonOf(error))
  }
}

/** A failure to load, with no secret in its message. */
async function cleanly<T>(clean: (text: string) => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof RunFailure)) throw error
    throw new RunFailure(error.problems.map(problem => ({ ...problem, message: clean(problem.message) })))
  }
}
