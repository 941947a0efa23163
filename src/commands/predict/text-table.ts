import { printableJson } from '../../diagnostics/display.ts'
import { csvLine } from '../../training/csv-line.ts'

/** A text that was written: a line of JSON lines, an entry of the JSON of `trainspec predict --json`, whose schema is `spec/generated.schema.json`. */
export interface WrittenText {
  readonly prompt: string
  /** What it was compared with, where it was. */
  readonly reference?: string
  /** Without the prompt. */
  readonly generated: string
  readonly new_tokens: number
  /** `end`: a token that ends a text came; `length`: as many tokens as were asked for. */
  readonly finish: 'end' | 'length'
}

export type TextFormat = 'csv' | 'jsonl' | 'json' | 'text'

/** Texts as a file of that format; those of a CSV begin with its header where `first`. */
export function textLines(texts: readonly WrittenText[], format: TextFormat, first: boolean): string {
  switch (format) {
    case 'json':
      return `${printableJson({ format_version: 1, texts }, 2)}\n`
    case 'jsonl':
      return texts.map(text => `${printableJson(text)}\n`).join('')
    case 'text':
      return texts.map(({ prompt, generated }, index) => `${first && index === 0 ? '' : '\n'}${prompt}${generated}\n`).join('')
    case 'csv': {
      const compared = texts[0]?.reference !== undefined
      const header = first ? [csvLine(['prompt', ...(compared ? ['reference'] : []), 'generated'])] : []
      return [...header, ...texts.map(({ prompt, reference, generated }) => csvLine([prompt, ...(compared ? [reference ?? ''] : []), generated]))].join('')
    }
  }
}
