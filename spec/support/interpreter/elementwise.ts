/** Functions of one and of two numbers, in float64. */

/** Gauss's error function: its power series near 0, its continued fraction (Lentz) further out; about 1e-15. */
export const erf = (x: number): number => {
  const magnitude = Math.abs(x)
  if (magnitude > 6) return Math.sign(x)
  if (magnitude < 2.5) {
    let term = x
    let sum = x
    for (let n = 1; Math.abs(term) > 1e-18; n++) {
      term *= (-x * x) / n
      sum += term / (2 * n + 1)
    }
    return (2 / Math.sqrt(Math.PI)) * sum
  }
  let fraction = magnitude
  for (let n = 80; n >= 1; n--) fraction = magnitude + n / 2 / fraction
  return Math.sign(x) * (1 - Math.exp(-magnitude * magnitude) / (Math.sqrt(Math.PI) * fraction))
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
const slope = Math.sqrt(2 / Math.PI)

export const gelu = (x: number, approximate: string): number =>
  approximate === 'tanh' ? (x * (1 + Math.tanh(slope * (x + 0.044715 * x ** 3)))) / 2 : (x * (1 + erf(x / Math.SQRT2))) / 2

export const geluDerivative = (x: number, approximate: string): number => {
  if (approximate !== 'tanh') return (1 + erf(x / Math.SQRT2)) / 2 + (x * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
  const bent = Math.tanh(slope * (x + 0.044715 * x ** 3))
  return (1 + bent) / 2 + (x / 2) * (1 - bent * bent) * slope * (1 + 3 * 0.044715 * x * x)
}

export const unary: Readonly<Record<string, (x: number) => number>> = {
  neg: x => -x,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  reciprocal: x => 1 / x,
  tanh: Math.tanh,
  sigmoid,
  softplus: x => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  erf,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  sin: Math.sin,
  cos: Math.cos,
  relu: x => Math.max(x, 0),
  not: x => 1 - x,
}

export const binary: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  maximum: Math.max,
  minimum: Math.min,
  pow: Math.pow,
  equal: (a, b) => Number(a === b),
  less: (a, b) => Number(a < b),
  greater: (a, b) => Number(a > b),
  and: (a, b) => a * b,
  or: (a, b) => Math.max(a, b),
  relu_gradient: (g, y) => (y > 0 ? g : 0),
}
