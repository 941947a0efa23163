import type { Call, Field } from '../../../grammar/syntax-tree.ts'
import type { Feature } from '../checked-spec.ts'
import { bareName, type Environment } from '../environment.ts'

/**
 * Warns of texts that are made of something else of their row (an encoder-decoder's, a caption's) and have no token that ends them:
 * whoever learns to write those cannot learn to stop. What only goes on from itself may be cut out of a text that ends elsewhere,
 * and who writes `end: false` knows.
 */
export function checkEndsOfTexts(labelFields: readonly Field[], tokens: ReadonlyMap<string, Call>, inputs: readonly Feature[], labels: readonly Feature[], { reports }: Environment): void {
  for (const { name, value } of labels) {
    if (value.op !== 'tokens' || value.part !== 'next' || value.tokenizer.kind === 'file' || (value.packed ?? value).end !== undefined) continue
    const own = inputs.filter(input => input.value.op === 'tokens' && input.value.column === value.column)
    if (!own.some(input => input.value.op === 'tokens' && input.value.part === 'ids') || own.length === inputs.length) continue
    const type = labelFields.find(field => field.name?.text === name)?.type
    const call = type?.kind === 'member' ? tokens.get(bareName(type.object) ?? '') : undefined
    const last = call?.arguments.at(-1)
    if (call === undefined || last === undefined || call.arguments.some(argument => argument.name?.text === 'end')) continue
    const { file, end } = reports.at(last)
    reports.report('text-without-end', { column: value.column }, call, {
      fixes: [{ title: 'Write `end: true`', safe: false, edits: [{ range: { file, start: end, end }, text: ', end: true' }] }],
    })
  }
}
