// Compiles spec/plan.schema.json to plain JavaScript, so that reading a plan does not load ajv (60 ms and more at start).
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'

export async function planValidator() {
  const schema = JSON.parse(readFileSync(new URL('../spec/plan.schema.json', import.meta.url), 'utf8'))
  const ajv = new Ajv.default({ strictTuples: false, inlineRefs: false, discriminator: false, allowUnionTypes: true, messages: true, code: { source: true, esm: true, lines: true } })
  const validate = ajv.compile(schema)
  const source = standaloneCode.default(ajv, validate).replace(/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, 'const $1 = text => [...text].length')
  if (source.includes('require(')) throw new Error('the validator would load ajv at run time')
  const { code } = await transform(source, { format: 'esm', minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true, treeShaking: true, lineLimit: 140, charset: 'utf8' })
  return `// Made from spec/plan.schema.json by \`node scripts/plan-validator.mjs\`. Not to be edited.\n${code}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('../src/plan/plan-validator.js', import.meta.url), await planValidator())
