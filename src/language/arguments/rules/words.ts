import type { Constant } from '../../checked-spec.ts'

/** The options of an argument that takes a list, or words separated by spaces; `true` stands for `onTrue`. */
export function wordsOf(value: Constant, onTrue: string): readonly string[] {
  if (value === true) return [onTrue]
  if (typeof value === 'string') return value.split(' ').filter(word => word !== '')
  return Array.isArray(value) ? (value as readonly Constant[]).filter(word => typeof word === 'string') : []
}

/** Whether such an argument, or a path or a map, is on at all. */
export const isOn = (value: Constant): boolean =>
  value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)
