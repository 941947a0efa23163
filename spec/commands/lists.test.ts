import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sqlText } from '../../src/data/duckdb.ts'
import { trainspec } from './fake-io.ts'

/** A model of lists, trained once on the rows of JSON lines; the label is two numbers of a list. */
let home: string
const rows = Array.from({ length: 40 }, (_, row) => {
  const emb = Array.from({ length: 4 }, (_, place) => Math.round(1000 * Math.sin(row * 4 + place)) / 100)
  return { emb, goal: [emb[0]! + 10, emb[1]! - emb[2]!] }
})
const spec = (name: string, source: string, rest = ''): string => `run ${name} {
  data {
    train = ${source}
    test = split(train, 25%)
    ${rest}
    input x: tensor[2, 2] = standardize(emb)
    label goal: tensor[2] = standardize(goal)
  }
  model { flatten; linear(2) }
  loss mse
  arguments { output_dir: "${name}"; max_steps: 40; per_device_train_batch_size: 8; do_predict: true; learning_rate: 0.05 }
}
`
const write = (name: string, text: string): string => {
  writeFileSync(join(home, name), text)
  return join(home, name)
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'trainspec-lists-'))
  write('trainspec.yaml', '')
  write('rows.jsonl', rows.map(row => JSON.stringify(row)).join('\n'))
  write('new.jsonl', rows.map(({ emb }) => JSON.stringify({ emb: [emb.slice(0, 2), emb.slice(2)] })).join('\n'))
  write('new.csv', `emb\n${rows.map(({ emb }) => `"${JSON.stringify(emb)}"`).join('\n')}\n`)
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const database = await (await DuckDBInstance.create(':memory:')).connect()
  for (const [from, to] of [['rows.jsonl', 'rows.parquet'], ['new.jsonl', 'new.parquet'], ['rows.jsonl', 'duck.csv']] as const) {
    await database.run(`COPY (SELECT * FROM read_json(${sqlText(join(home, from))})) TO ${sqlText(join(home, to))}`)
  }
  database.closeSync()
  const specs = {
    lines: spec('lines', 'jsonl("rows.jsonl")'), disk: spec('disk', 'jsonl("rows.jsonl")', 'storage = "disk"'), parquet: spec('parquet', 'parquet("rows.parquet")'),
    sql: spec('sql', 'sql("select emb, goal from \'rows.parquet\'")'),
  }
  for (const [name, text] of Object.entries(specs)) {
    const { code, err } = await trainspec(['run', write(`${name}.trainspec`, text), '--view', 'plain'], { cwd: home })
    expect([name, code, err]).toEqual([name, 0, ''])
  }
}, 60_000)

test('one model, whatever the lists lie in', () => {
  const of = (name: string): string => readFileSync(join(home, name, 'predictions.csv'), 'utf8')
  for (const name of ['disk', 'parquet', 'sql']) expect(of(name)).toBe(of('lines'))
  const [header, first] = of('lines').split('\n')
  expect([header, first!.split(',').length]).toEqual(['goal,prediction_0,prediction_1', 3])
  // In the units of the file.
  const told = of('lines').trimEnd().split('\n').slice(1).map(line => line.split(',')[0]!.split(' ').map(Number))
  for (const [value] of told) expect(Math.min(...rows.map(({ goal }) => Math.abs(goal[0]! - value!)))).toBeLessThan(1e-4)
})

test('predict takes lists from files of every kind', async () => {
  const outputs = await Promise.all(['new.jsonl', 'new.csv', 'new.parquet', 'duck.csv'].map(file => trainspec(['predict', file, 'sql', '--no-labels', '--threads', '1'], { cwd: home })))
  expect(outputs[0]!.out.split('\n').length).toBe(42)
  for (const output of outputs) expect(output).toEqual({ code: 0, err: '', out: outputs[0]!.out })
  write('bad.csv', 'emb\n"[1, 2, 3, 4]"\n"[1, 2, 3]"\n')
  const { code, err } = await trainspec(['predict', 'bad.csv', 'sql'], { cwd: home })
  expect([code, err]).toEqual([3, expect.stringContaining("bad.csv:3, column 'emb': holds 3 numbers, and tensor[2, 2] takes 4")])
  expect(err).toContain('the model was trained with lists of that shape')
})

test('data counts lists that are missing, and shows the first rows; plan says what is read', async () => {
  const { out, code } = await trainspec(['data', join(home, 'parquet.trainspec'), '--json'], { cwd: home })
  const report = JSON.parse(out) as { missing: unknown; features: { name: string; first: number[] }[]; first_rows: { columns: string[]; rows: string[][] } }
  expect([code, report.missing, report.first_rows.columns, JSON.parse(report.first_rows.rows[0]![0]!)]).toEqual([0, [], ['emb', 'goal'], rows[0]!.emb])
  expect(report.features[0]!.first).toHaveLength(4)
  expect((await trainspec(['plan', join(home, 'parquet.trainspec')], { cwd: home })).out).toMatch(/input {2}x +tensor 2×2 +standardize\(emb\)/)
})

test('a plan whose lists have another shape than their input is refused', async () => {
  const { out } = await trainspec(['plan', join(home, 'lines.trainspec'), '--json'], { cwd: home })
  const plan = JSON.parse(out) as { spec: { data: { inputs: { value: { operand: { shape: number[] } } }[] } } }
  const { contradictions } = await import('../../src/plan/contradictions.ts')
  expect(contradictions(plan as never)).toEqual([])
  plan.spec.data.inputs[0]!.value.operand.shape = [3]
  expect(contradictions(plan as never)).toEqual([{ pointer: '/spec/data', problem: 'the lists of x have another shape than it' }])
})
