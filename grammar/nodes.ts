import type {
  Argument, Binary, Binding, Call, Expression, ExpressionStatement, Name, NameReference, NumberLiteral, Property,
} from './syntax-tree.ts'

/**
 * Makers of the nodes that a tree has most of. What they make is a plain object as a literal is, field by field; but of literals V8
 * counts how many outlive a collection, and when most do, makes the next in the space of old objects. A tree in an editor lives
 * until the next key is hit, so they would go there, and old nodes keep young ones alive when nobody else does: a parse of
 * 10,000 lines then takes three times the processor time, all of it the collector's. What `new` makes is not counted.
 */
const maker = <Make extends (...values: never[]) => object>(
  fill: (this: { -readonly [Field in keyof ReturnType<Make>]: ReturnType<Make>[Field] }, ...values: Parameters<Make>) => void,
): new (...values: Parameters<Make>) => ReturnType<Make> => {
  fill.prototype = Object.prototype
  return fill as never
}

export const NewName = maker<(start: number, end: number, text: string) => Name>(function (start, end, text) {
  this.start = start
  this.end = end
  this.text = text
})

export const NewNameReference = maker<(start: number, end: number, text: string) => NameReference>(function (start, end, text) {
  this.kind = 'name'
  this.start = start
  this.end = end
  this.text = text
})

type MakeNumber = (start: number, end: number, value: number, text: string, unit: Name | null) => NumberLiteral

export const NewNumber = maker<MakeNumber>(function (start, end, value, text, unit) {
  this.kind = 'number'
  this.start = start
  this.end = end
  this.value = value
  this.text = text
  this.unit = unit
})

type MakeCall = (start: number, end: number, callee: Expression, args: readonly Argument[]) => Call

export const NewCall = maker<MakeCall>(function (start, end, callee, args) {
  this.kind = 'call'
  this.start = start
  this.end = end
  this.callee = callee
  this.arguments = args
})

type MakeArgument = (start: number, end: number, name: Name | null, value: Expression) => Argument

export const NewArgument = maker<MakeArgument>(function (start, end, name, value) {
  this.start = start
  this.end = end
  this.name = name
  this.value = value
})

type MakeBinary = (start: number, end: number, operator: Binary['operator'], left: Expression, right: Expression) => Binary

export const NewBinary = maker<MakeBinary>(function (start, end, operator, left, right) {
  this.kind = 'binary'
  this.start = start
  this.end = end
  this.operator = operator
  this.left = left
  this.right = right
})

type MakeNamed<Node> = (start: number, end: number, name: Name, value: Expression) => Node

export const NewBinding = maker<MakeNamed<Binding>>(function (start, end, name, value) {
  this.kind = 'binding'
  this.start = start
  this.end = end
  this.name = name
  this.value = value
})

export const NewProperty = maker<MakeNamed<Property>>(function (start, end, name, value) {
  this.kind = 'property'
  this.start = start
  this.end = end
  this.name = name
  this.value = value
})

type MakeStanding = (start: number, end: number, value: Expression) => ExpressionStatement

export const NewExpressionStatement = maker<MakeStanding>(function (start, end, value) {
  this.kind = 'expression'
  this.start = start
  this.end = end
  this.value = value
})
