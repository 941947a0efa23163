import type { Diagnostic, SourceRange } from '../../diagnostics/diagnostic.ts'
import type { CheckedSchedule, Constant, Origin } from '../checked-spec.ts'
import type { ArgumentContext } from './types.ts'

/** Where a setting is written: an argument's statement, or an entry of a strategy. */
export interface Place {
  readonly form: 'argument' | 'entry'
  readonly name: SourceRange | null
  readonly value: SourceRange | null
  readonly statement: SourceRange | null
  readonly layer: number
}

/** An argument's value while it is being made. `place` is null where nothing is written. */
export interface Setting {
  readonly value: Constant
  /** What was written, where a derived value has replaced it. */
  readonly written?: Constant
  readonly origin: Origin
  readonly place: Place | null
}

export type Settings = Map<string, Setting>

/** What a rule looks at: all values, defaults and derived ones included. */
export interface Draft {
  readonly context: ArgumentContext
  readonly schedule: CheckedSchedule
  readonly value: (name: string) => Constant
  /** A numeric value, or NaN where the argument holds none. */
  readonly number: (name: string) => number
  /** The value as written, before values were derived; undefined where nothing is. */
  readonly written: (name: string) => Constant | undefined
  /** Whether the spec or the command line says it, in either form. */
  readonly isWritten: (name: string) => boolean
  readonly place: (name: string) => Place | null
  /** The most telling place of `name`: where it is written, else the run's name. */
  readonly at: (name: string) => SourceRange | null
}

/** A rule between parameters: what is wrong with a draft. */
export type Rule = (draft: Draft) => readonly Diagnostic[]

export function draftOf(settings: Settings, schedule: CheckedSchedule, context: ArgumentContext): Draft {
  const value = (name: string): Constant => settings.get(name)?.value ?? null
  const place = (name: string): Place | null => settings.get(name)?.place ?? null
  return {
    context,
    schedule,
    value,
    number: name => {
      const held = value(name)
      return typeof held === 'number' ? held : Number.NaN
    },
    written: name => {
      const setting = settings.get(name)
      return setting === undefined || setting.place === null ? undefined : setting.written === undefined ? setting.value : setting.written
    },
    isWritten: name => place(name) !== null,
    place,
    at: name => {
      const written = place(name)
      return written === null ? context.runRange : written.value ?? written.statement
    },
  }
}
