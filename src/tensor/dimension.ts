import type { Dimension, Shape } from './program.ts'

/** Symbols and their extents, e.g. `{ batch: 64 }`. */
export type Bindings = Readonly<Record<string, number>>

interface Monomial {
  readonly coefficient: number
  /** Sorted; a repeated symbol is a power. */
  readonly symbols: readonly string[]
}

const parse = (dimension: Dimension): Monomial => {
  if (typeof dimension === 'number') return { coefficient: dimension, symbols: [] }
  const factors = dimension.split('*')
  const first = Number(factors[0])
  return Number.isNaN(first) ? { coefficient: 1, symbols: factors } : { coefficient: first, symbols: factors.slice(1) }
}

const print = ({ coefficient, symbols }: Monomial): Dimension => {
  if (symbols.length === 0 || coefficient === 0) return coefficient
  return (coefficient === 1 ? [] : [String(coefficient)]).concat([...symbols].sort()).join('*')
}

/** The product in canonical form (coefficient first, symbols sorted), so that equal extents are equal strings. */
export const product = (dimensions: Shape): Dimension => {
  const factors = dimensions.map(parse)
  return print({
    coefficient: factors.reduce((total, factor) => total * factor.coefficient, 1),
    symbols: factors.flatMap(factor => factor.symbols),
  })
}

/** The exact quotient, or null where there is none among monomials. */
export const quotient = (dividend: Dimension, divisor: Dimension): Dimension | null => {
  const a = parse(dividend)
  const b = parse(divisor)
  if (b.coefficient === 0 || a.coefficient % b.coefficient !== 0) return null
  const left = [...a.symbols]
  for (const symbol of b.symbols) {
    const at = left.indexOf(symbol)
    if (at < 0) return null
    left.splice(at, 1)
  }
  return print({ coefficient: a.coefficient / b.coefficient, symbols: left })
}

/** The extent under bindings; a symbol without one is an error of the caller. */
export const extentOf = (dimension: Dimension, bindings: Bindings): number => {
  const { coefficient, symbols } = parse(dimension)
  return symbols.reduce((total, symbol) => {
    const extent = bindings[symbol]
    if (extent === undefined) throw new Error(`no extent is bound to the symbol ${symbol}`)
    return total * extent
  }, coefficient)
}

export const extentsOf = (shape: Shape, bindings: Bindings): number[] => shape.map(dimension => extentOf(dimension, bindings))

/** No tensor has more axes beside the batch's. */
export const mostAxes = 15

/** No tensor has more elements: what engines index by. */
export const mostElements = 2 ** 31

/** Number of elements of a shape whose extents are all numbers. */
export const elementCount = (shape: readonly number[]): number => shape.reduce((product, extent) => product * extent, 1)

/** A shape as the attribute `shape` holds it: `batch,64`; the empty string is a scalar's. */
export const formatShape = (shape: Shape): string => shape.join(',')

export const parseShape = (text: string): Dimension[] =>
  text === '' ? [] : text.split(',').map(part => (/^\d+$/.test(part) ? Number(part) : product([part])))

export const sameShape = (a: Shape, b: Shape): boolean => a.length === b.length && a.every((dimension, axis) => dimension === b[axis])

/** Learns the symbols of a shape from real extents: a lone symbol is bound, everything else must agree. */
export const bind = (shape: Shape, extents: readonly number[], bindings: Bindings): Bindings => {
  const bound: Record<string, number> = { ...bindings }
  shape.forEach((dimension, axis) => {
    const extent = extents[axis]!
    if (typeof dimension === 'string' && !dimension.includes('*') && bound[dimension] === undefined) bound[dimension] = extent
    if (extents.length !== shape.length || extentOf(dimension, bound) !== extent) {
      throw new Error(`extents [${extents.join(', ')}] do not fit the shape [${shape.join(', ')}]`)
    }
  })
  return bound
}
