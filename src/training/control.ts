/** What the loop will do next, as callbacks see and change it (reference C.2). */
export interface ControlFlags {
  stop: boolean
  save: boolean
  evaluate: boolean
  log: boolean
}

export const noFlags = (): ControlFlags => ({ stop: false, save: false, evaluate: false, log: false })

/** At the beginning of each update all flags but `stop` are cleared. */
export function beginUpdate(control: ControlFlags): void {
  control.save = false
  control.evaluate = false
  control.log = false
}
