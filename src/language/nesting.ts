import type { Statement } from '../../grammar/syntax-tree.ts'

/** Deepest nesting of anything that a spec may contain: far above what people write, far below what a stack holds. */
export const deepest = 200

/**
 * The statements without those whose expressions nest deeper than `deepest`; `report` hears of each. Everything after this
 * may walk expressions by recursion.
 */
export function withoutDeepStatements(statements: readonly Statement[], report: (statement: Statement) => void): readonly Statement[] {
  const kept: Statement[] = []
  for (const statement of statements) {
    // A level takes at least one character.
    if (statement.end - statement.start <= deepest) kept.push(statement)
    else if (statement.kind === 'run' || statement.kind === 'module' || statement.kind === 'block') {
      kept.push({ ...statement, body: withoutDeepStatements(statement.body, report) } as Statement)
    } else if (isDeeper(statement, 3 * deepest)) report(statement)
    else kept.push(statement)
  }
  return kept
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
