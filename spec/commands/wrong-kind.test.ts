import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { sqlText } from '../../src/data/duckdb.ts'
import { trainspec } from './fake-io.ts'

let home: string
const table = 'x,y\n1,a\n2,b\n3,a\n'

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'trainspec-kinds-'))
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(home, name), content)
  put('trainspec.yaml', '')
  put('table.csv', table)
  put('rows.jsonl', '{"x":1,"y":"a"}\n{"x":2,"y":"b"}\n')
  put('array.json', '[{"x":1,"y":"a"},\n {"x":2,"y":"b"}]\n')
  put('none.parquet', '')
  put('floats.idx', Buffer.from([0, 0, 13, 3, ...new Uint8Array(64)]))
  put('array.jsonl', '[{"x":1,"y":"a"},\n {"x":2,"y":"b"}]\n')
  put('wide.json', '{\n  "x": 1,\n  "y": "a"\n}\n')
  put('page.csv', '<!DOCTYPE html>\n<html><body>404</body></html>\n')
  put('packed.csv.gz', gzipSync(table))
  put('little.csv', Buffer.from(table, 'utf16le'))
  put('big.csv', Buffer.from(table, 'utf16le').swap16())
  put('marked.csv', Buffer.from(`\ufeff${table}`, 'utf16le'))
  put('book.csv', Buffer.from('PK\u0003\u0004 and more of it'))
  put('pictures.idx', Buffer.from([0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
  put('labels.idx', Buffer.from([0, 0, 8, 1, 0, 0, 0, 1, 0]))
  put('zero.csv', 'x,y\n1,a\n2,\0b\n')
  put('latin.csv', Buffer.from('größe,y\n1,a\n', 'latin1'))
  put('windows.csv', Buffer.concat([Buffer.from('x,y\n1,"ä'), Buffer.from([0x93]), Buffer.from('"\n')]))
  put('picture.png', await sharp({ create: { width: 4, height: 4, channels: 3, background: '#123' } }).png().toBuffer())
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (SELECT 1 AS x, 'a' AS y) TO ${sqlText(join(home, 'rows.parquet'))} (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
})

const told = async (source: string): Promise<readonly string[]> => {
  const path = join(home, 'spec.trainspec')
  const idx = source.startsWith('idx')
  const text = source.startsWith('text')
  const features = idx ? 'input p: tensor[1, 3, 3] = picture / 255\n label y: class(2) = label'
    : text ? 'c = characters(text, vocabulary: 9, max_length: 4)\n input ids: c.ids\n label next: c.next' : 'input x: tensor[1] = x\n label y: class("a", "b")'
  writeFileSync(path, `run kinds {\n data {\n train = ${source}\n ${features}\n }\n model { ${idx ? 'flatten; linear(2)' : text ? 'embedding(9, 2); linear(9)' : 'linear(2)'} }\n loss cross_entropy\n arguments { output_dir: "out"; max_steps: 1 }\n}\n`)
  const { err } = await trainspec(['plan', path], { cwd: home })
  return err.split('\n').flatMap(line => (/^error/.test(line) ? [line.replace(/^error SPEC\d+ /, '')] : /= help: /.test(line) ? [line.replace(/.*= help: /, '')] : []))
}
const other = (path: string, source: string, found: string, help: string) => [`another-kind-of-file: \`${path}\` is ${found}, which \`${source}(…)\` does not read`, help]
const folder = 'Pictures lie in a folder, in a sub-folder for each class: `images("FOLDER")`.'

test.each<[source: string, expected: readonly string[]]>([
  ['csv("rows.parquet")', other('rows.parquet', 'csv', 'a Parquet file', 'Write `parquet("rows.parquet")`.')],
  ['csv("rows.jsonl")', other('rows.jsonl', 'csv', 'a file of JSON lines', 'Write `jsonl("rows.jsonl")`.')],
  ['csv("array.json")', other('array.json', 'csv', 'one JSON array', "Write an object a line: jq -c '.[]' array.json > array.jsonl")],
  ['csv("page.csv")', other('page.csv', 'csv', 'an HTML or XML page', 'A download may have given a page of the site instead of the file: get it again.')],
  ['csv("packed.csv.gz")', other('packed.csv.gz', 'csv', 'packed by gzip', 'Unpack it: gzip -dc packed.csv.gz > packed.csv')],
  ['csv("book.csv")', other('book.csv', 'csv', "a ZIP archive, as Excel's .xlsx is", 'Unpack it; of a workbook, save the sheet as CSV.')],
  ['csv("picture.png")', other('picture.png', 'csv', 'a PNG picture', folder)],
  ['csv("pictures.idx")', other('pictures.idx', 'csv', 'an IDX file', 'Write `idx("pictures.idx")`, with the file of its labels as `labels:`.')],
  ['csv("little.csv")', other('little.csv', 'csv', 'UTF-16LE text', 'Convert it: iconv -f UTF-16LE -t UTF-8 little.csv > little-utf8.csv')],
  ['csv("big.csv")', other('big.csv', 'csv', 'UTF-16BE text', 'Convert it: iconv -f UTF-16BE -t UTF-8 big.csv > big-utf8.csv')],
  ['csv("marked.csv")', other('marked.csv', 'csv', 'UTF-16LE text', 'Convert it: iconv -f UTF-16LE -t UTF-8 marked.csv > marked-utf8.csv')],
  ['tsv("rows.parquet")', other('rows.parquet', 'tsv', 'a Parquet file', 'Write `parquet("rows.parquet")`.')],
  ['jsonl("table.csv")', other('table.csv', 'jsonl', 'a table of text', 'Write `csv("table.csv")`.')],
  ['jsonl("array.json")', other('array.json', 'jsonl', 'one JSON array', "Write an object a line: jq -c '.[]' array.json > array.jsonl")],
  ['jsonl("array.jsonl")', other('array.jsonl', 'jsonl', 'one JSON array', "Write an object a line: jq -c '.[]' array.jsonl > array-lines.jsonl")],
  ['jsonl("wide.json")', other('wide.json', 'jsonl', 'JSON with an object over several lines', 'Write an object a line: jq -c . wide.json > wide.jsonl')],
  ['parquet("none.parquet")', ['data-file-empty: The data file none.parquet is empty', 'A CSV file begins with a line of column names, and every other source needs at least one row']],
  ['idx("pictures.idx")', ['unknown-column: The training data has no column `label`', 'Name the file of the labels: `idx("PICTURES", labels: "LABELS")`. None lies beside the pictures by the name that MNIST gives it, `…labels-idx1…`.']],
  ['idx("floats.idx")', ['not-idx: `floats.idx` is no IDX file of this kind: it does not hold unsigned bytes', 'Pictures are unsigned bytes in 3 axes (`…-images-idx3-ubyte`), labels in 1 (`…-labels-idx1-ubyte`); both may be in gzip.']],
  ['parquet("table.csv")', other('table.csv', 'parquet', 'text', 'Of a table of text, write `csv("table.csv")`.')],
  ['parquet("rows.jsonl")', other('rows.jsonl', 'parquet', 'a file of JSON lines', 'Write `jsonl("rows.jsonl")`.')],
  ['parquet("picture.png")', other('picture.png', 'parquet', 'a PNG picture', folder)],
  ['text("rows.parquet")', other('rows.parquet', 'text', 'a Parquet file', 'Write `parquet("rows.parquet")`.')],
  ['text("little.csv")', other('little.csv', 'text', 'UTF-16LE text', 'Convert it: iconv -f UTF-16LE -t UTF-8 little.csv > little-utf8.csv')],
  ['idx("picture.png")', other('picture.png', 'idx', 'a PNG picture', folder)],
  ['idx("table.csv")', other('table.csv', 'idx', 'text', 'Of a table of text, write `csv("table.csv")`.')],
  ['idx("pictures.idx", labels: "picture.png")', other('picture.png', 'idx', 'a PNG picture', folder)],
  ["sql(\"select * from 'little.csv'\")", other('little.csv', 'sql', 'UTF-16LE text', 'Convert it: iconv -f UTF-16LE -t UTF-8 little.csv > little-utf8.csv')],
  ['csv("zero.csv")', ['data-encoding: zero.csv:3:3: the file is not plain text: a zero byte stands here', "Take it out, for example with: tr -d '\\000' < zero.csv > zero-clean.csv"]],
  ['csv("latin.csv")', ['data-encoding: latin.csv:1:3: the file is not UTF-8 text: byte 0xF6 stands here', 'Convert it, for example with: iconv -f LATIN1 -t UTF-8 latin.csv > latin-utf8.csv']],
  ['csv("windows.csv")', ['data-encoding: windows.csv:2:5: the file is not UTF-8 text: byte 0x93 stands here', 'Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8 windows.csv > windows-utf8.csv']],
  ['tsv("table.csv")', ['another-kind-of-file: `table.csv` is a table whose fields are parted by commas, which `tsv(…)` does not read', 'Write `csv("table.csv")`.']],
])('%s is told what the file is, and nothing else', async (source, expected) => {
  expect(await told(source)).toEqual(expected)
})

test('what a source reads is taken for nothing else', async () => {
  for (const source of ['csv("table.csv")', 'jsonl("rows.jsonl")', 'parquet("rows.parquet")', 'text("table.csv")', 'text("array.json")', 'idx("pictures.idx", labels: "labels.idx")']) {
    expect(await told(source), source).toEqual([])
  }
})

test('new rows of another kind than their name says are told as such, with the name that predict goes by', async () => {
  const inHome = (name: string): string => join(home, name)
  writeFileSync(inHome('named.trainspec'), `run named {
  data { train = csv("table.csv"); input x: tensor[1] = x; label y: class("a", "b") }
  model { linear(2) }
  loss cross_entropy
  arguments { output_dir: "named"; max_steps: 1 }
}
`)
  expect((await trainspec(['run', inHome('named.trainspec'), '--view', 'none'], { cwd: home })).code).toBe(0)
  const ending = (end: string): string => `Give it a name that ends in ${end}: by that predict knows how to read rows.`
  for (const [file, name, source, found, help] of [
    ['rows.parquet', 'rows.csv', 'csv', 'a Parquet file', ending('.parquet')],
    ['rows.jsonl', 'rows.dat', 'csv', 'a file of JSON lines', ending('.jsonl')],
    ['table.csv', 'table.parquet', 'parquet', 'text', ending('.csv')],
    ['table.csv', 'table.jsonl', 'jsonl', 'a table of text', ending('.csv')],
    ['picture.png', 'one.png', 'csv', 'a PNG picture', 'The model was trained on rows of `csv`.'],
    ['pictures.idx', 'two.idx', 'csv', 'an IDX file', 'The model was trained on rows of `csv`.'],
    ['packed.csv.gz', 'table.csv.gz', 'csv', 'packed by gzip', 'Unpack it: gzip -dc table.csv.gz > table.csv'],
    ['little.csv', 'wide.csv', 'csv', 'UTF-16LE text', 'Convert it: iconv -f UTF-16LE -t UTF-8 wide.csv > wide-utf8.csv'],
  ] as const) {
    copyFileSync(inHome(file), inHome(name))
    const { code, out, err } = await trainspec(['predict', name, 'named'], { cwd: home })
    expect([name, code, out, err]).toEqual([name, 3, '', `error SPEC5038 another-kind-of-file: \`${name}\` is ${found}, which \`${source}(…)\` does not read\n   = help: ${help}\n\n1 error\n`])
  }
  for (const name of ['table.csv', 'rows.jsonl', 'rows.parquet']) {
    const { code, out } = await trainspec(['predict', name, 'named'], { cwd: home })
    expect([name, code, out.split('\n')[0]]).toEqual([name, 0, 'y,prediction'])
  }
})
