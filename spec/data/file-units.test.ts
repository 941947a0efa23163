import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateColumns } from '../../src/data/evaluate.ts'
import { fileUnits } from '../../src/data/file-units.ts'
import type { FittedStatistic } from '../../src/data/preprocessing.ts'
import { statisticNodes } from '../../src/data/preprocessing.ts'
import type { ColumnExpression } from '../../src/language/checked-spec.ts'

const column: ColumnExpression = { op: 'columns', names: ['a', 'b'], range: { file: 'x', start: 0, end: 0 } }
const constant = (value: number): ColumnExpression => ({ op: 'constant', value })

/** What is done to an expression, such that every value of 1 to 9 stays one that can be undone. */
const steps: Readonly<Record<string, (operand: ColumnExpression) => ColumnExpression>> = {
  'x + 2': operand => ({ op: '+', left: operand, right: constant(2) }),
  '20 - x': operand => ({ op: '-', left: constant(20), right: operand }),
  'x - 3': operand => ({ op: '-', left: operand, right: constant(3) }),
  'x * -0.5': operand => ({ op: '*', left: operand, right: constant(-0.5) }),
  '4 * x': operand => ({ op: '*', left: constant(4), right: operand }),
  'x / 7': operand => ({ op: '/', left: operand, right: constant(7) }),
  '-x': operand => ({ op: 'negate', operand }),
  'fill(x, 5)': operand => ({ op: 'fill', operand, with: 5 }),
  standardize: operand => ({ op: 'standardize', operand }),
  rescale: operand => ({ op: 'rescale', operand }),
}
/** These need values above 0, and come first. */
const first: Readonly<Record<string, (operand: ColumnExpression) => ColumnExpression>> = {
  x: operand => operand,
  log: operand => ({ op: 'apply', function: 'log', operand }),
  log1p: operand => ({ op: 'apply', function: 'log1p', operand }),
  sqrt: operand => ({ op: 'apply', function: 'sqrt', operand }),
  exp: operand => ({ op: 'apply', function: 'exp', operand }),
  '1 / x': operand => ({ op: '/', left: constant(1), right: operand }),
}

const statisticsOf = (expression: ColumnExpression): readonly FittedStatistic[] => statisticNodes(expression).map(({ op }, index) =>
  (op === 'rescale' ? { op, minimum: [1 + index, -2], maximum: [3, 4 + index] } : { op: 'standardize', mean: [index, 0.25], deviation: [2, 0] }))

test('chains of steps are undone to the columns: of each value what the row has, from what the row becomes', () => {
  const chains = fc.tuple(fc.constantFrom(...Object.keys(first)), fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 5 }))
  const values = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 2, maxLength: 2 })
  fc.assert(fc.property(chains, values, ([begin, more], row) => {
    const value = more.reduce((operand, name) => steps[name]!(operand), first[begin]!(column))
    const statistics = statisticsOf(value)
    const { reached, undo, redo } = fileUnits({ value, statistics })
    const made = evaluateColumns(value, { count: 1, column: name => Float64Array.of(row[name === 'a' ? 0 : 1]!) }, statistics)
    expect(reached).toBe(column)
    for (const [place, { 0: result }] of made.entries()) {
      expect(undo(result!, place)).toBeCloseTo(row[place]!, 6)
      expect(redo(row[place]!, place)).toBeCloseTo(result!, 9)
    }
  }), { numRuns: 200, seed: 11 })
})

test('the numbers of a window are those of its columns in turn', () => {
  const value: ColumnExpression = { op: 'window', first: 1, last: 2, operand: { op: 'standardize', operand: column } }
  const { reached, undo } = fileUnits({ value, statistics: [{ op: 'standardize', mean: [10, 20], deviation: [1, 2] }] })
  expect([reached, [0, 1, 2, 3].map(place => undo(1, place))]).toEqual([column, [11, 22, 11, 22]])
})

test('a step that loses something is where the way back ends', () => {
  for (const inner of [
    { op: 'apply', function: 'abs', operand: column }, { op: 'apply', function: 'round', operand: column }, { op: '-', left: column, right: column }, { op: '*', left: column, right: constant(0) },
  ] satisfies ColumnExpression[]) {
    const { reached, undo } = fileUnits({ value: { op: 'standardize', operand: inner }, statistics: [{ op: 'standardize', mean: [1, 1], deviation: [3, 3] }] })
    expect([reached, undo(2, 1)]).toEqual([inner, 7])
  }
})

test('what a root, an exponential can never be is taken as the least that they can', () => {
  const undone = (name: 'sqrt' | 'exp', y: number): number => fileUnits({ value: { op: 'apply', function: name, operand: column }, statistics: [] }).undo(y, 0)
  expect([undone('sqrt', -3), undone('sqrt', 3), undone('exp', -1)]).toEqual([0, 9, -Infinity])
})
