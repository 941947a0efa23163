import { diagnostic } from '../../../diagnostics/registry.ts'
import { suggest } from '../../did-you-mean.ts'
import type { Rule } from '../draft.ts'
import { writeValue } from './edits.ts'

const trackers = ['azure_ml', 'clearml', 'codecarbon', 'comet_ml', 'dagshub', 'mlflow', 'neptune', 'tensorboard', 'wandb']

/** Trackers are known by name; `all` and `none` stand alone. */
export const reportTo: Rule = draft => {
  const value = draft.value('report_to')
  const names = (typeof value === 'string' ? [value] : Array.isArray(value) ? value : []).filter(name => typeof name === 'string')
  const at = draft.at('report_to')
  const alone = names.find(name => name === 'all' || name === 'none')
  if (alone !== undefined) return names.length === 1 ? [] : [diagnostic('report-to-mixed', { word: alone }, at)]
  return names.filter(name => !trackers.includes(name)).map(name => {
    const known = [...trackers, 'all', 'none']
    const { nearest } = suggest(name, known, null)
    return diagnostic('report-to-unknown', { name, nearest, known }, at, {
      fixes: nearest === null || typeof value !== 'string' ? [] : writeValue(draft, 'report_to', JSON.stringify(nearest)),
    })
  })
}
