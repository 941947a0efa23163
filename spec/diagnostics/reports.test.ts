import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { agentReport } from '../../src/diagnostics/reporters/agent.ts'
import { githubReport } from '../../src/diagnostics/reporters/github.ts'
import { jsonReport } from '../../src/diagnostics/reporters/json.ts'
import { prettyReport } from '../../src/diagnostics/reporters/pretty.ts'
import { registry } from '../../src/diagnostics/registry.ts'
import { sarifReport } from '../../src/diagnostics/reporters/sarif.ts'
import { made, marked } from './specimens.ts'

const first = marked('specs/my digits.trainspec', 'arguments {\n  日 [[sed|sed]]: 1\n  [[seed|seed: 2]]\n}\n')
const second = marked('/abs/base.trainspec', 'x\n[[two|y\nz]]\n')
const files = [first.file, second.file]
const unknown = made({
  help: 'Did you mean `seed`?', range: first.at('sed'),
  related: [{ range: first.at('seed'), message: 'this one is known' }],
  fixes: [{ title: 'Write seed', safe: true, edits: [{ range: first.at('sed'), text: 'seed' }] }],
})
const lines: Diagnostic = made({
  code: 'SPEC3002', name: 'argument-alias', severity: 'warning', message: '100% odd, is it: not?', range: second.at('two'),
})
const nowhere: Diagnostic = made({ code: 'SPEC2001', name: 'no-file', severity: 'hint', message: 'a\nb' })
const all = [lines, unknown, nowhere]

describe('json', () => {
  const report = JSON.parse(jsonReport(all, files)) as { summary: object; diagnostics: readonly { code: string; place: object }[] }

  test('is what its schema says', () => {
    const schema = JSON.parse(readFileSync(new URL('../diagnostics.schema.json', import.meta.url), 'utf8')) as object
    const validate = new Ajv({ allErrors: true }).compile(schema)
    for (const value of [report, JSON.parse(jsonReport([], []))]) expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...report, extra: 1 })).toBe(false)
  })

  test('is in the order of files and places, with offsets, lines and columns', () => {
    expect(report.summary).toEqual({ errors: 1, warnings: 1, hints: 1 })
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['SPEC2001', 'SPEC3001', 'SPEC3002'])
    expect(report.diagnostics[1]?.place).toEqual({
      file: 'specs/my digits.trainspec', start: { offset: 16, line: 2, column: 5 }, end: { offset: 19, line: 2, column: 8 },
    })
    expect(report.diagnostics[0]?.place).toBeNull()
  })
})

const pageOf = (name: 'unknown-argument' | 'argument-alias') => ({ text: registry[name].page, markdown: registry[name].page })

test('sarif has rules, regions, related places and fixes', () => {
  const log = JSON.parse(sarifReport(all, files, { version: '1.2.3' })) as Record<string, unknown>
  expect(log).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'trainspec', version: '1.2.3', rules: [
        { id: 'SPEC2001', name: 'no-file' },
        { id: 'SPEC3001', name: 'unknown-argument', shortDescription: { text: expect.stringMatching(/^An `arguments` block .*\.$/) }, help: pageOf('unknown-argument') },
        { id: 'SPEC3002', name: 'argument-alias', shortDescription: { text: 'Transformers renamed arguments over the years.' }, help: pageOf('argument-alias') },
      ] } },
      columnKind: 'utf16CodeUnits',
      results: [
        { ruleId: 'SPEC2001', ruleIndex: 0, level: 'note', message: { text: 'a\nb.' }, locations: [] },
        {
          ruleId: 'SPEC3001', ruleIndex: 1, level: 'error', message: { text: 'There is no argument `sed`. Did you mean `seed`?' },
          locations: [{ physicalLocation: {
            artifactLocation: { uri: 'specs/my%20digits.trainspec' },
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8, charOffset: 16, charLength: 3 },
          } }],
          relatedLocations: [{
            id: 0, message: { text: 'this one is known' },
            physicalLocation: {
              artifactLocation: { uri: 'specs/my%20digits.trainspec' },
              region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 10, charOffset: 25, charLength: 7 },
            },
          }],
          fixes: [{
            description: { text: 'Write seed' },
            artifactChanges: [{
              artifactLocation: { uri: 'specs/my%20digits.trainspec' },
              replacements: [{
                deletedRegion: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8, charOffset: 16, charLength: 3 },
                insertedContent: { text: 'seed' },
              }],
            }],
          }],
        },
        {
          ruleId: 'SPEC3002', ruleIndex: 2, level: 'warning', message: { text: '100% odd, is it: not?.' },
          locations: [{ physicalLocation: {
            artifactLocation: { uri: 'file:///abs/base.trainspec' },
            region: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 2, charOffset: 2, charLength: 3 },
          } }],
        },
      ],
    }],
  })
})

test('github escapes what its commands would read', () => {
  expect(githubReport(all, files).split('\n')).toEqual([
    '::notice title=SPEC2001 no-file::a%0Ab',
    '::error file=specs/my digits.trainspec,line=2,endLine=2,col=5,endColumn=8,title=SPEC3001 unknown-argument::' +
      'There is no argument `sed`. Did you mean `seed`?',
    '::warning file=/abs/base.trainspec,line=2,endLine=3,title=SPEC3002 argument-alias::100%25 odd, is it: not?',
    '',
  ])
  const odd = marked('a,b:c%.trainspec', '[[r|x]]')
  expect(githubReport([made({ range: odd.at('r') })], [odd.file])).toContain('file=a%2Cb%3Ac%25.trainspec,')
})

test('agent gives exact replacements', () => {
  expect(agentReport(all, files)).toBe(`hint SPEC2001 no-file
  a\\nb.
specs/my digits.trainspec:2:5 error SPEC3001 unknown-argument
  There is no argument \`sed\`. Did you mean \`seed\`?
  see specs/my digits.trainspec:3:3: this one is known
  fix (safe): Write seed
    specs/my digits.trainspec:2:5 replace "sed" with "seed"
/abs/base.trainspec:2:1 warning SPEC3002 argument-alias
  100% odd, is it: not?.
1 error, 1 warning, 1 hint
`)
})

test('no report shows hidden text', () => {
  const { file, at } = marked('a', 'hub_token: [[t|"hf_abc"]]')
  const fixes = [{ title: 'Name it', safe: false, edits: [{ range: at('t'), text: 'secret env("T")' }] }]
  const secret = made({ range: at('t'), hidden: [at('t')], fixes })
  for (const report of [prettyReport, jsonReport, sarifReport, githubReport, agentReport]) {
    expect(report([secret], [file])).not.toContain('hf_abc')
  }
})
