import type { ValueId } from '../tensor/program.ts'
import type { Options } from './layer.ts'

/** Reads of a layer's options. The checker has checked their types, so another one is a fault of the caller. */

export const numberOption = (options: Options, name: string): number => {
  const value = options[name]
  if (typeof value !== 'number') throw new Error(`option ${name} is not a number`)
  return value
}

export const booleanOption = (options: Options, name: string): boolean => {
  const value = options[name]
  if (typeof value !== 'boolean') throw new Error(`option ${name} is not a boolean`)
  return value
}

export const stringOption = (options: Options, name: string): string => {
  const value = options[name]
  if (typeof value !== 'string') throw new Error(`option ${name} is not a string`)
  return value
}

export const numbersOption = (options: Options, name: string): readonly number[] => {
  const value = options[name]
  if (!Array.isArray(value) || !value.every(item => typeof item === 'number')) throw new Error(`option ${name} is not a list of numbers`)
  return value
}

/** The input that a layer was given by name, or null: the option holds its place among the inputs. */
export const optionalInput = (inputs: readonly ValueId[], options: Options, name: string): ValueId | null => {
  const place = options[name]
  return typeof place === 'number' ? inputs[place]! : null
}

/** One number for each of `rank` axes: a lone number stands for all of them. */
export const perAxis = (options: Options, name: string, rank: number): readonly number[] => {
  const value = options[name]
  if (typeof value === 'number') return Array.from({ length: rank }, () => value)
  const list = numbersOption(options, name)
  if (list.length !== rank) throw new Error(`option ${name} has ${list.length} numbers for ${rank} axes`)
  return list
}
