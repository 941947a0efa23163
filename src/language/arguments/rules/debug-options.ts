import { diagnostic } from '../../../diagnostics/registry.ts'
import { suggest } from '../../did-you-mean.ts'
import type { Constant } from '../../checked-spec.ts'
import type { Rule } from '../draft.ts'
import { writeValue } from './edits.ts'
import { wordsOf } from './words.ts'

const known = ['underflow_overflow', 'tpu_metrics_debug']

/** Whether a value of `debug` asks for `underflow_overflow`. */
export const underflowOverflow = (debug: Constant): boolean => wordsOf(debug, '').includes('underflow_overflow')

/** Options of `debug` are known by name. */
export const debugOptions: Rule = draft =>
  wordsOf(draft.value('debug'), '').filter(option => !known.includes(option)).map(option => {
    const { nearest } = suggest(option, known, null)
    return diagnostic('debug-unknown-option', { option, nearest }, draft.at('debug'), {
      fixes: nearest === null || draft.value('debug') !== option ? [] : writeValue(draft, 'debug', JSON.stringify(nearest)),
    })
  })
