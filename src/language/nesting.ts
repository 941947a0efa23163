import type { Statement } from '../../grammar/syntax-tree.ts'

/** Deepest nesting of anything that a spec may contain: far above what people write, far below what a stack holds. */
export const deepest = 200

/**
 * The statements without those whose expressions nest deeper than `deepest`; `report` hears of each. Everything after this
 * may walk expressions by recursion.
 */
export function withoutDeepStatements(statements: readonly Statement[], report: (statement: Statement) => void): readonly Statement[] {
  let kept: Statement[] | null = null
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at]!
    const left = withoutDeepParts(statement, report)
    if (left !== statement) kept ??= statements.slice(0, at)
    if (left !== null) kept?.push(left)
  }
  return kept ?? statements
}

/** Null for a statement that is itself too deep. */
function withoutDeepParts(statement: Statement, report: (statement: Statement) => void): Statement | null {
  // A level takes at least one character.
  if (statement.end - statement.start <= deepest) return statement
  if (statement.kind === 'run' || statement.kind === 'module' || statement.kind === 'block') {
    const body = withoutDeepStatements(statement.body, report)
    return body === statement.body ? statement : { ...statement, body } as Statement
  }
  if (!isDeeper(statement, 3 * deepest)) return statement
  report(statement)
  return null
}

/** Whether objects nest deeper than `limit` in `root`. A level of an expression is up to three: node, list, argument. */
function isDeeper(root: object, limit: number): boolean {
  const stack: { readonly node: object; readonly depth: number }[] = [{ node: root, depth: 0 }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.depth > limit) return true
    for (const child of Object.values(top.node)) {
      if (typeof child === 'object' && child !== null) stack.push({ node: child as object, depth: top.depth + 1 })
    }
  }
  return false
}
