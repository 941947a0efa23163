// Brings the whole of Fashion-MNIST to data/full: 60,000 pictures to train on and 10,000 to evaluate on, 30 MB.
//
//   node fetch.mjs            from Debian's package dataset-fashion-mnist where it is installed (apt install dataset-fashion-mnist),
//                             else from its source, https://github.com/zalandoresearch/fashion-mnist
//   node fetch.mjs FOLDER     from a folder that has the four files
//
// Nothing is fetched unless this is run. The content of every file is compared with its hash.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const debian = '/usr/share/datasets/fashion-mnist'
const source = 'https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion'
/** SHA-256 of the content that is in gzip: Debian packs the files anew. */
const files = {
  'train-images-idx3-ubyte.gz': 'c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888',
  'train-labels-idx1-ubyte.gz': 'bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9',
  't10k-images-idx3-ubyte.gz': '5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b',
  't10k-labels-idx1-ubyte.gz': '0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34',
}

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, 'data', 'full')
const given = process.argv[2]
const folder = given ?? (existsSync(debian) ? debian : null)
const from = folder ?? source
console.log(`Fashion-MNIST (MIT licence) from ${from} to ${target}`)
mkdirSync(target, { recursive: true })

for (const [name, sha256] of Object.entries(files)) {
  const bytes = folder === null ? await download(`${source}/${name}`) : readFileSync(join(folder, name))
  const found = createHash('sha256').update(gunzipSync(bytes, { maxOutputLength: 100_000_000 })).digest('hex')
  if (found !== sha256) {
    console.error(`${join(from, name)} is not the file that was expected: its content has the SHA-256 ${found}`)
    process.exit(1)
  }
  writeFileSync(join(target, name), bytes)
  console.log(`${name}: ${bytes.length} bytes, as expected`)
}
console.log('Now: npx trainspec run examples/fashion-mnist/fashion.trainspec --param pictures=data/full')

async function download(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`)
  return Buffer.from(await answer.arrayBuffer())
}
