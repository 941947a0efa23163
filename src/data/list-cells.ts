import { elementCount } from '../tensor/dimension.ts'
import { isMissing, parseCell, type CellKind } from './cells.ts'

export type ListKind = Extract<CellKind, { kind: 'list' }>

/** What is wrong with a cell that should be a list. */
export interface ListFault {
  readonly fault: 'missing' | 'bad-list'
  /** What is not as it should be: a number stands there, or text; the list is longer or shorter; what is in it is no good. */
  readonly what: 'number' | 'text' | 'length' | 'content'
  /** The cell, or what it holds, in few words. */
  readonly found: string
  /** As a clause of which the cell is the subject. */
  readonly problem: string
}

/** So deep are lists of no data, and what follows them by calling itself ends. */
const deepest = 32

/**
 * Writes the numbers of one row's list into `into`, the last axis fastest, or says what is wrong with it. A cell is what JSON has there,
 * or text. Lists within lists are as long as each other; where there are as many levels as `shape` has axes, as long as it says.
 */
export function readList(cell: unknown, shape: readonly number[], into: Float64Array): ListFault | null {
  const list = typeof cell === 'string' ? listIn(cell) : cell
  if (!Array.isArray(list)) return noList(cell, shape)
  return list.length === into.length && copyNumbers(list, into) ? null : readNested(list, shape, into)
}

/** Whether a list is nothing but numbers. */
function copyNumbers(list: readonly unknown[], into: Float64Array): boolean {
  for (let place = 0; place < into.length; place++) {
    const value = list[place]
    if (typeof value !== 'number') return false
    into[place] = value
  }
  return true
}

function readNested(list: readonly unknown[], shape: readonly number[], into: Float64Array): ListFault | null {
  const extents: number[] = []
  let count = 0
  let problem: string | null = null
  const read = (items: readonly unknown[], depth: number): void => {
    if (depth >= deepest) problem ??= 'has lists within lists too deep'
    if (problem !== null) return
    extents[depth] ??= items.length
    if (extents[depth] !== items.length) problem = 'has lists of different lengths within'
    for (const item of items) {
      if (Array.isArray(item) !== Array.isArray(items[0])) problem ??= 'has lists beside numbers within'
      if (Array.isArray(item)) read(item as unknown[], depth + 1)
      else {
        const value = numberIn(item)
        if (value === null) problem ??= `has ${quoted(item)} at place ${count + 1}, which is not a finite number`
        else if (count < into.length) into[count] = value
        count++
      }
    }
  }
  read(list, 0)
  const found = quoted(list)
  if (problem !== null) return { fault: 'bad-list', what: 'content', found, problem }
  const numbers = (amount: number | string): string => `${amount === 0 ? 'no' : amount} ${amount === 1 ? 'number' : 'numbers'}`
  if (count !== into.length) return { fault: 'bad-list', what: 'length', found: numbers(count), problem: `holds ${numbers(count)}, and ${typeOf(shape)} takes ${into.length}` }
  if (extents.length === 1 || extents.length !== shape.length || extents.every((extent, axis) => extent === shape[axis])) return null
  const [has, wanted] = [extents.join(' × '), shape.join(' × ')]
  return { fault: 'bad-list', what: 'length', found: numbers(has), problem: `holds ${has} numbers, and ${typeOf(shape)} takes ${wanted}` }
}

function noList(cell: unknown, shape: readonly number[]): ListFault {
  const found = quoted(cell)
  if (cell === null || (typeof cell === 'string' && isMissing(cell))) return { fault: 'missing', what: 'content', found, problem: 'is missing' }
  if (numberIn(cell) === null) return { fault: 'bad-list', what: 'text', found, problem: `is no list of numbers: ${found}` }
  return { fault: 'bad-list', what: 'number', found, problem: `is one number, ${found}, and ${typeOf(shape)} takes a list of ${elementCount(shape)}` }
}

/** A number as it is read where it stands alone: true and false are 1 and 0, text may be one. */
function numberIn(item: unknown): number | null {
  if (item === null || typeof item === 'object') return null
  const value = typeof item === 'number' ? item : parseCell(String(item as string | boolean), { kind: 'number' })
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

const typeOf = (shape: readonly number[]): string => `tensor[${shape.join(', ')}]`

/** On one line, escaped and not too long: data may hold anything. */
function quoted(cell: unknown): string {
  const text = JSON.stringify(beginningOf(cell))
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}

/** As much of a cell as is shown of it: a list may be long, and deeper than anything that follows it by calling itself. */
function beginningOf(cell: unknown): unknown {
  let left = 40
  const take = (item: unknown): unknown => {
    left--
    if (!Array.isArray(item)) return typeof item === 'object' && item !== null ? '{…}' : item
    const taken: unknown[] = []
    for (let place = 0; place < item.length && left > 0; place++) taken.push(take(item[place]))
    return taken
  }
  return take(cell)
}

/** The list that a text is: JSON, or as DuckDB writes one, with `NULL` and `NaN` within. Else the text. */
function listIn(text: string): unknown {
  const trimmed = text.trim()
  if (!trimmed.startsWith('[')) return text
  return parsed(trimmed) ?? parsed(trimmed.replace(/(?<![\w.'"])[+-]?[A-Za-z]+(?![\w'"])/g, word => JSON.stringify(word))) ?? text
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
