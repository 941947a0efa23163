import type { Attribute } from './program.ts'

export type Attributes = Readonly<Record<string, Attribute>>

/** Reads of an instruction's attributes; a missing or mistyped one is a fault of whoever built the program. */

export const numberOf = (attributes: Attributes, name: string): number => {
  const value = attributes[name]
  if (typeof value !== 'number') throw new Error(`attribute ${name} is not a number`)
  return value
}

export const stringOf = (attributes: Attributes, name: string): string => {
  const value = attributes[name]
  if (typeof value !== 'string') throw new Error(`attribute ${name} is not a string`)
  return value
}

export const booleanOf = (attributes: Attributes, name: string): boolean => {
  const value = attributes[name]
  if (typeof value !== 'boolean') throw new Error(`attribute ${name} is not a boolean`)
  return value
}

export const numbersOf = (attributes: Attributes, name: string): readonly number[] => {
  const value = attributes[name]
  if (!Array.isArray(value)) throw new Error(`attribute ${name} is not a list of numbers`)
  return value as readonly number[]
}
