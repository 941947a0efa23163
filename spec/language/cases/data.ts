import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { spec, type CheckCase } from '../../support/check-case.ts'

const data = (text: string, parts: { model?: string; loss?: string; rest?: string } = {}): Readonly<Record<string, string>> =>
  spec({ data: `  data {\n${text}\n  }`, ...parts })

/** The head of an IDX file; its bytes are letters below 128, so that the text is the file. */
const idxHead = (...extents: readonly number[]): string =>
  String.fromCharCode(0, 0, 8, extents.length, ...extents.flatMap(extent => [0, 0, 0, extent]))

const oneClass = '    label y: class(3)'

/** Sources, columns, features. */
export const dataCases: readonly CheckCase[] = [
  {
    name: 'tokens of a text column, missing numbers, a file of tabs and one of JSON lines',
    files: {
      ...data(`    train = jsonl("t.jsonl")
    eval = tsv("t.tsv")
    tokens = words(text, vocabulary: 50, max_length: 8)
    signs = characters("text", max_length: 8)
    input ids: tokens.ids
    input mask: tokens.mask
    input spelt: signs.ids
    input price: number = standardize(fill(price, median))
    label y: class("a", "b")`, { model: '  model { shown = mean(where: mask)(embedding(50, 4)(ids)); spelling = mean(embedding(256, 4)(spelt)); concat(shown, spelling, reshape(1)(price)); linear(2) }' }),
      't.jsonl': '{"text": "well", "price": 1, "y": "a"}\n',
      't.tsv': 'text\tprice\ty\n',
    },
  },
  {
    name: 'columns whose cells are lists, one for each shape',
    files: {
      ...data(`    all = jsonl("t.jsonl")
    train = split(all, 90%)
    input x: tensor[2, 2] = standardize(log1p(emb * 2) - 1)
    input z: tensor[4] = -column("emb")
    input u: tensor[4] = fill(emb, 0)
                         ~~~~~~~~~~~~ columns-do-not-fit
    input v: tensor[4] = emb - price
                         ~~~~~~~~~~~ columns-do-not-fit
    input w: tensor[8] = window(emb, 2)
                         ~~~~~~~~~~~~~~ columns-do-not-fit
    label emb: tensor[4]`, { model: '  model { concat(flatten(x), z, u, v, w); linear(4) }', loss: '  loss mse' }),
      't.jsonl': '{"emb": [1, 2, 3, 4], "price": 1}\n',
    },
  },
  {
    name: 'a list in a cell of a CSV is text, and one column is one number',
    files: {
      ...data(`    train = csv("l.csv")
    input x: tensor[3] = standardize(emb)
                         ~~~~~~~~~~~~~~~~ columns-do-not-fit
${oneClass}`),
      'l.csv': 'emb,y\n"[1, 2, 3]",1\n',
    },
  },
  {
    name: 'an input of the name of a value is there, if not under that name',
    files: {
      ...data(`    train = csv("a.csv")
    look = column("a") * 2
           ~~~~~~~~~~~~~~~ unused-name
    input look
          ~~~~ duplicate-name
    label y: class("a", "b")`),
      'a.csv': 'a,y\n1,a\n',
    },
  },
  {
    name: 'tokens: no such column, no such part, no such tokens, no tokenizer, used by nothing',
    files: {
      ...data(`    train = text("t.txt", window: 8)
    tokens = bytes(txt, max_length: 8)
                   ~~~ unknown-column
    signs = bytes(text, max_length: 8)
    mine = tokenize(text, with: "t.json", max_length: 8)
                                ~~~~~~~~ not-a-tokenizer
    lost = bytes(text, max_length: 8)
           ~~~~~~~~~~~~~~~~~~~~~~~~~~ unused-name
    input ids: tokens.ids
    input other: mine.ids
    input third: signs.idz
                 ~~~~~~~~~ unknown-feature-type
    input fourth: sign.ids
                  ~~~~~~~~ unknown-feature-type
    label next: signs.next`, { model: '  model { concat(ids, other, third, fourth); linear(3) }' }),
      't.txt': 'some text',
      't.json': '{"model": {}}',
    },
  },
  {
    name: 'packed tokens: the label is of others, or there is no token that ends a text',
    files: {
      ...data(`    train = text("t.txt")
    t = bytes(text, max_length: 8, pack: true)
    mine = tokenize(text, with: "t.json", max_length: 8, pack: true)
                                ~~~~~~~~ no-end-token
    input ids: t.ids
    input mask: t.mask
    input others: mine.ids
    label y: class(3) = text
    ~~~~~~~~~~~~~~~~~~~~~~~~ packed-beside-others`, { model: '  model { concat(ids, mask, others); linear(3) }' }),
      't.txt': 'some text',
      't.json': '{"model": {"vocab": {"a": 0, "b": 1}}}',
    },
  },
  ...['from.ids', 'number'].map(given => ({
    name: `a text that is written from ${given}, and does not end`,
    files: {
      ...data(`    train = csv("r.csv")
    from = characters(a, max_length: 8)
    to = characters(b, max_length: 8)
         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ text-without-end
    input given: ${given}${given === 'number' ? ' = c' : ''}
    input ids: to.ids
    input mask: to.mask
    label next: to.next`.replace(given === 'number' ? /\n.*from = .*/ : /$^/, ''), { model: '  model { concat(given, ids, mask); linear(256) }' }),
      'r.csv': 'a,b,c\nab,ba,1\n',
    },
  })),
  ...[
    ['goes on from itself', 'to = characters(b, max_length: 8)', 'to.mask'],
    ['ends', 'to = characters(b, max_length: 8, end: true)', 'other.ids'],
    ['need not end', 'to = characters(b, max_length: 8, end: false)', 'other.ids'],
    ['is packed', 'to = characters(b, max_length: 8, pack: true)', 'to.mask'],
  ].map(([name, to, given]) => ({
    name: `no warning of a text that ${name}`,
    files: {
      ...data(`    train = csv("r.csv")
    ${to}${given === 'other.ids' ? '\n    other = characters(a, max_length: 8)' : ''}
    input ids: to.ids
    input given: ${given}
    label next: to.next`, { model: '  model { concat(given, ids); linear(256) }' }),
      'r.csv': 'a,b\nab,ba\n',
    },
  })),
  {
    name: 'where rows are held: on disk',
    files: data(`    train = csv("a.csv")
    storage = "disk"
    input x: number = standardize(fill(a, mean))
    label y: class(3)`, { model: '  model { reshape(1)(x); linear(3) }' }),
  },
  {
    name: 'where rows are held: there is no such place',
    files: {
      ...data(`    train = csv("a.csv")
    storage = "disc"
              ~~~~~~ unknown-storage
    input x: number = a
    label y: class(3)`, { model: '  model { reshape(1)(x); linear(3) }' }),
    },
  },
  {
    name: 'rows on disk: a median needs all of them',
    files: data(`    train = csv("a.csv")
    storage = "disk"
              ~~~~~~ not-from-disk
    input x: number = standardize(fill(a, median))
    label y: class(3)`, { model: '  model { reshape(1)(x); linear(3) }' }),
  },
  {
    name: 'rows on disk: a window holds values of other rows',
    files: data(`    train = csv("a.csv")
    storage = "disk"
              ~~~~~~ not-from-disk
    input x: tensor[4] = window(a, 4)
    label y: class(3)`, { model: '  model { linear(3) }' }),
  },
  {
    name: 'splits, named values, arithmetic and statistics without a mistake',
    files: data(`    train = csv("a.csv", delimiter: ",")
    eval = split(train, 10%, stratify: y, seed: 1)
    scaled = standardize(columns("a", "b")) / 2 + 1
    input x: tensor[2] = scaled
    input z: number = -rescale(c)
    label y: class(3) = column("y")`, { model: '  model { concat(x, reshape(1)(z)); linear(3) }' }),
  },
  {
    name: 'pictures: steps, arithmetic, statistics and labels by name',
    files: {
      ...data(`    train = idx("train-images-idx3-ubyte")
    eval = split(train, 10%, stratify: y)
    small = random_crop(resize(picture, [32, 40], fit: contain), 28, padding: 2)
    input x: tensor[1, 28, 28] = standardize(color_jitter(random_horizontal_flip(small), brightness: 0.2))
    input flat: tensor[6] = column("picture") / 255
    label y: class("a", "b") = column("label")`, { model: '  model { concat(flatten(x), flat); linear(2) }' }),
      'train-images-idx3-ubyte': idxHead(10, 2, 3),
      'train-labels-idx1-ubyte': idxHead(10),
    },
  },
  {
    name: 'a first line without an end, and links that lead nowhere',
    prepare: folder => {
      symlinkSync('moved.csv', join(folder, 'link.csv'))
      symlinkSync('circle.csv', join(folder, 'circle.csv'))
    },
    files: {
      ...data(`    train = csv("long.csv")
                ~~~~~~~~~~ first-line-too-long
    eval = { a: csv("link.csv"), b: csv("circle.csv") }
                    ~~~~~~~~~~ link-to-nothing
                                        ~~~~~~~~~~~~ link-to-nothing
    input n: number
    label y: class(3)`, { model: '  model { reshape(1); linear(3) }' }),
      'long.csv': '1,'.repeat(600_000),
    },
  },
  {
    name: 'files of another kind than their source reads',
    files: {
      ...data(`    train = csv("r.jsonl")
                ~~~~~~~~~ another-kind-of-file
    eval = { a: jsonl("r.csv"), b: csv("d.csv") }
                      ~~~~~~~ another-kind-of-file
    input n: number = m
    label y: class(3)`, { model: '  model { reshape(1); linear(3) }' }),
      'r.jsonl': '{"m": 1, "y": 0}\n',
      'r.csv': 'm,y\n1,0\n',
      'd.csv': 'm,y\n1,0\n',
    },
  },
  {
    name: 'pictures: not IDX, no picture, with columns, another shape, a part too large',
    files: {
      ...data(`    train = idx("a", "b")
    eval = idx("b")
               ~~~ not-idx
    sum = picture + label
          ~~~~~~~~~~~~~~~ picture-with-columns
    input s: number = sum
    input r: tensor[1, 4, 4] = resize(picture / 255, 4)
                                      ~~~~~~~~~~~~~ not-a-picture
    input c: tensor[1, 4, 4] = center_crop(picture, 4)
                               ~~~~~~~~~~~~~~~~~~~~~~~ crop-too-large
    input t: tensor[3, 2] = picture
             ~~~~~~~~~~~~ picture-shape
    label y: class(3) = column("label")`, { model: '  model { concat(s, r, c, t); linear(3) }' }),
      a: idxHead(10, 2, 3),
      b: idxHead(10),
    },
  },
  {
    name: 'a folder of pictures: size unknown, a file for a folder, one that is not there, one outside',
    files: {
      ...data(`    train = images("pictures")
    eval = { a: images("pictures/b/1.png"), b: images("nowhere"), c: images("..") }
                       ~~~~~~~~~~~~~~~~~~ not-a-folder
                                                      ~~~~~~~~~ file-not-found
                                                                            ~~~~ path-outside-root
    input x: tensor[3, 8, 8] = picture / 255
             ~~~~~~~~~~~~~~~ picture-size-unknown
    input z: tensor[3, 8, 8] = center_crop(picture, 8)
                               ~~~~~~~~~~~~~~~~~~~~~~~ picture-size-unknown
    input y: tensor[1, 8, 8] = center_crop(grayscale(resize(picture, 12, fit: stretch)), 8) / 255
    label kind: class("a", "b") = column("label")`, { model: '  model { flatten(concat(x, y, z)); linear(2) }' }),
      'pictures/b/1.png': '',
    },
  },
  {
    name: 'dates, one-hot, functions, windows and all ways to split without a mistake',
    files: {
      ...data(`    train = csv("d.csv")
    eval = { late: split(train, 10%, last: true), people: split(train, 10%, group: who), marked: split(train, column: "part", value: 1) }
    age = date(seen) - date("born", format: "%d.%m.%Y")
    input x: tensor[3] = log1p(abs(columns("a", "b", "c"))) / 2
    input days: number = standardize(fill(age, mean))
    input month: number = sin(date(seen, month) * 0.5236)
    input kind: tensor[2] = one_hot(who, "me", "you")
    input level: tensor[4] = one_hot("part", 4)
    input past: tensor[8, 3] = window(standardize(columns("a", "b", "c")), 8)
    label y: tensor[2] = ahead(a, rows: 2)`, { model: '  model { concat(x, reshape(1)(days), reshape(1)(month), kind, level, flatten(past)); linear(2) }', loss: '  loss mse' }),
      'd.csv': 'a,b,c,who,part,seen,born\n',
    },
  },
  {
    name: 'dates, one-hot, windows and splits that cannot be',
    files: {
      ...data(`    train = csv("a.csv")
    eval = { a: split(train), b: split(train, 10%, stratify: y, last: true), c: split(train, column: a) }
                ~~~~~~~~~~~~ bad-split
                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ bad-split
                                                                                ~~~~~~~~~~~~~~~~~~~~~~~ bad-split
    test = split(train, 10%, group: d)
                                    ~ unknown-column
    input x: number = date(a, format: "%d.%D")
                                      ~~~~~~~ bad-date-format
    input z: number = date(q)
                           ~ unknown-column
    input v: tensor[4] = standardize(window(a, 4))
                                     ~~~~~~~~~~~~ window-within
    input w: tensor[2] = one_hot(a, "only")
                         ~~~~~~~~~~~~~~~~~~ bad-class
    input u: number = sqrt(2)
                           ~ not-a-column
    label y: class(3) = ahead(c, 1)
                        ~~~~~~~~~~~ columns-do-not-fit`, { model: '  model { concat(x, z, v, w, u); linear(3) }' }),
    },
  },
  {
    name: 'a query over files; one that names none, and files that are not there or outside',
    files: data(`    train = sql("select a.*, b from 'a.csv' a where c <> 'x'")
    more = sql("select a, count(*) as b from 'a.csv' group by a")
    ~~~~ unused-name
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ query-without-order
    and = sql("select distinct * from 'a.csv' -- order by a")
    ~~~ unused-name
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ query-without-order
    sorted = sql("select * from 'a.csv' join 'a.csv' b using (a) order by a")
    ~~~~~~ unused-name
    quoted = sql("select \\"group by\\" from 'a.csv' where c = ' join '")
    ~~~~~~ unused-name
    eval = { none: sql("select 1"), lost: sql("select * from 'b.csv'"), far: sql("select * from '../a.csv'") }
                       ~~~~~~~~~~ sql-without-files
                                              ~~~~~~~~~~~~~~~~~~~~~~~ file-not-found
                                                                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~ path-outside-root
    input x: tensor[2] = columns("a", "b")
    label y: class(3) = column("c")`),
  },
  {
    name: 'no train, no input, no label',
    files: spec({ data: `  data { eval = csv("a.csv") }
  ~~~~ missing-feature
  ~~~~ missing-feature
  ~~~~ missing-train` }),
  },
  {
    name: 'sources: unknown, misspelt, unused',
    files: data(`    train = cvs("a.csv")
            ~~~~~~~~~~~~ not-a-source
    eval = split(tran, 10%)
                 ~~~~ unknown-source
    spare = csv("a.csv")
    ~~~~~ unused-name
    test = 5
           ~ not-a-source
    input x: number = a
${oneClass}`),
  },
  {
    name: 'splits: in a circle, too large, of a label that is no class',
    files: data(`    train = csv("a.csv")
    eval = split(test, 10%)
    test = split(eval, 10%)
                 ~~~~ circular-split
    b1 = split(train, 110%)
    ~~ unused-name
                      ~~~~ out-of-range
    b2 = split(train, 0.1, stratify: x)
    ~~ unused-name
                                     ~ stratify-needs-class
    input x: number = a
${oneClass}`),
  },
  {
    name: 'columns that are not there; a test set may lack the label, an evaluation set may not',
    files: {
      ...data(`    train = csv("a.csv")
    eval = csv("b.csv")
    ~~~~ source-lacks-column
    test = csv("b.csv")
    input x: tensor[2] = columns("a", "bb")
          ~ unused-name
                                      ~~~~ unknown-column
    input v: tensor[1] = aa
          ~ unused-name
                         ~~ unknown-column
    input w: number = a
${oneClass}`, { model: '  model { linear(3)(reshape(1)(w)) }' }),
      'b.csv': 'a,b\n1,2\n',
    },
  },
  {
    name: 'several evaluation sets have names that conditions read',
    files: data(`    train = csv("a.csv")
    eval = { near: csv("a.csv"), far: split(train, 10%) }
    input x: tensor[3] = columns("a", "b", "c")
${oneClass}`, { rest: `  strategy evaluation { every: 1 epoch }
  callbacks {
    on evaluate when eval.far.loss > 1 { stop }
    on evaluate when eval.loss > 1 { stop }
                     ~~~~~~~~~ unknown-condition-name
  }` }),
  },
  {
    name: 'shapes and columns',
    files: data(`    train = csv("a.csv")
    input x: tensor[2, 2] = columns("a", "b", "c")
          ~ unused-name
                            ~~~~~~~~~~~~~~~~~~~~~~ columns-do-not-fit
    input v: tensor[2] = columns("a", "b") + columns("a", "b", "c")
          ~ unused-name
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ unequal-columns
    input w: tensor[2] = columns("a0".."b3")
          ~ unused-name
                                 ~~~~~~~~~~ bad-column-range
    input u: tensor[0] = a
          ~ unused-name
                    ~ out-of-range
    input s: number = "a"
          ~ unused-name
                      ~~~ not-a-column
    input t: number = column("a") / 0
          ~ unused-name
                      ~~~~~~~~~~~~~~~ not-finite
    input r: number = colum("a")
          ~ unused-name
                      ~~~~~ unknown-function
    input p
          ~ unknown-column
          ~ unknown-feature-type
          ~ unused-name
    input q: number = a
${oneClass}`, { model: '  model { linear(3)(reshape(1)(q)) }' }),
  },
  {
    name: 'a text for what is missing: a class, a text, and where numbers belong',
    files: {
      ...data(`    train = jsonl("t.jsonl")
    tokens = words(fill(text, "nothing"), vocabulary: 50, max_length: 8)
    input ids: tokens.ids
    input a: class("x", "y") = fill(kind, "x")
    input b: class("x", "y") = fill(kind, "z")
          ~ unused-name
                                          ~~~ filler-is-no-class
    input c: tensor[2] = one_hot(fill(kind, "y"), "x", "yy")
          ~ unused-name
                                            ~~~ filler-is-no-class
    input d: tensor[2] = fill(one_hot(kind, "x", "y"), "y")
    input e: tensor[3] = one_hot(fill(price, 3), 3)
          ~ unused-name
                                             ~ filler-is-no-class
    input f: number = standardize(fill(price, "x")) + 1
          ~ unused-name
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ text-among-numbers
    input g: number = fill(price + 1, "x")
          ~ unused-name
                                      ~~~ text-among-numbers
    label y: class("mean", "b") = fill(y, "mean")`, { model: '  model { t = mean(embedding(50, 4)(ids)); concat(t, embedding(2, 4)(a), d); linear(2) }' }),
      't.jsonl': '{"text": "well", "price": 1, "y": "b", "kind": "x"}\n',
    },
  },
  {
    name: 'files of a query: strings, but what stands in names and comments',
    files: {
      ...data(`    train = sql("select \\"driver's age\\" as x, y from 'a.csv' /* 'none.csv' */ -- isn't 'none.csv'")
    input x: tensor[1]
    label y: class(3)`, { model: '  model { linear(3)(x) }' }),
    },
  },
  {
    name: 'a member that the first row of JSON lines lacks is a column; what is no row, or cut off, has none',
    files: {
      ...data(`    train = jsonl("t.jsonl")
    input x: tensor[2] = columns("a", "b")
    input z: number = c
          ~ unused-name
                      ~ unknown-column
    label y: class(3)`, { model: '  model { linear(3)(x) }' }),
      't.jsonl': '{"a": 1, "y": 0}\n\n["c"]\n{"y": 1, "b": 2}\n{"c": 3',
    },
  },
  {
    name: 'classes',
    files: data(`    train = csv("a.csv")
    input x: tensor[3] = columns("a", "b", "c")
    label y: class("one")
             ~~~~~~~~~~~~ bad-class`),
  },
  {
    name: 'names of classes are read as they stand',
    files: data(`    train = csv("a.csv")
    input x: tensor[3] = columns("a", "b", "c")
    label y: class("no", "yes") = y + 1
                                  ~~~~~ class-names-of-numbers`),
  },
  {
    name: 'a second label',
    files: data(`    train = csv("a.csv")
    input x: tensor[2] = columns("a", "b")
    label y: clas(3)
             ~~~~ unknown-feature-type
    label c: class(3)
          ~ several-labels`),
  },
  {
    name: 'headers: empty, a column twice, a delimiter that is none',
    files: {
      ...data(`    train = csv("a.csv")
    eval = csv("empty.csv")
               ~~~~~~~~~~~ empty-file
    test = csv("twice.csv")
               ~~~~~~~~~~~ column-twice
    more = csv("a.csv", delimiter: "::")
    ~~~~ unused-name
                                   ~~~~ bad-delimiter
    input x: tensor[3] = columns("a", "b", "c")
${oneClass}`),
      'empty.csv': '',
      'twice.csv': 'a;b;c;a\n',
    },
  },
]
