// docs/terminal.svg: a real run of the digits example, captured from a real terminal (tmux). Run `npm run build` first.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [columns, rows] = [92, 28]
/** The picture is taken at this share of the run. */
const moment = 40

const tmux = (...args) => execFileSync('tmux', ['-f', '/dev/null', '-L', socket, ...args], { encoding: 'utf8' })
const socket = `trainspec-picture-${process.pid}`
const sleep = milliseconds => new Promise(done => setTimeout(done, milliseconds))

async function capture() {
  const folder = mkdtempSync(join(tmpdir(), 'trainspec-picture-'))
  try {
    cpSync('examples/digits', folder, { recursive: true, filter: path => !path.includes('runs') })
    const run = `env -u CI -u NO_COLOR node ${resolve('dist/main.js')} run digits.trainspec; sleep 5`
    const environment = ['-e', 'LANG=C.UTF-8']
    tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', folder, ...environment, `sh -c '${run}'`)
    for (let tries = 0; tries < 600; tries += 1) {
      await sleep(40)
      const share = /^run .* (\d+)%/m.exec(tmux('capture-pane', '-p'))
      if (share !== null && Number(share[1]) >= moment && Number(share[1]) < 100) return tmux('capture-pane', '-e', '-p')
    }
    throw new Error(`the run never reached ${moment} %:\n${tmux('capture-pane', '-p')}`)
  } finally {
    try {
      tmux('kill-server')
    } catch {
      // It never came up: the error above says why.
    }
    // The run outlives its viewer: it is asked to stop before its folder goes.
    try {
      execFileSync('node', ['dist/main.js', 'stop', join(folder, 'runs/digits'), '--now'], { stdio: 'ignore' })
    } catch {
      // It is over already.
    }
    await sleep(500)
    rmSync(folder, { recursive: true, force: true })
  }
}

const palette = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff', 90: '#8b949e' }

/** Runs of one style in a line with SGR sequences. */
function spans(line) {
  const found = []
  let style = { colour: '#e6edf3', bold: false }
  for (const part of line.split(/(\u001b\[[0-9;]*m)/)) {
    const codes = /^\u001b\[([0-9;]*)m$/.exec(part)
    if (codes === null) {
      if (part !== '') found.push({ text: part, ...style })
      continue
    }
    for (const code of codes[1].split(';').map(Number)) {
      if (code === 0) style = { colour: '#e6edf3', bold: false }
      else if (code === 1) style = { ...style, bold: true }
      else if (code === 22) style = { ...style, bold: false }
      else if (code === 39) style = { ...style, colour: '#e6edf3' }
      else if (palette[code] !== undefined) style = { ...style, colour: palette[code] }
    }
  }
  return found
}

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00a0')
const [cell, lineHeight, margin] = [8.4, 17, 16]

/** Bars are drawn as boxes and dots as dots: fonts differ in both. The rest is text, each run at its own column. */
function lineSvg(line, row) {
  let column = 0
  return spans(line).map(({ text, colour, bold }) => {
    const parts = []
    const y = margin + row * lineHeight
    for (const piece of text.match(/[█░▏▎▍▌▋▊▉]+|[\u2800-\u28ff]+|[^█░▏▎▍▌▋▊▉\u2800-\u28ff]+/g) ?? []) {
      const characters = [...piece]
      if (/^[█░▏▎▍▌▋▊▉]/.test(piece)) characters.forEach((character, index) => parts.push(block(character, column + index, y, colour)))
      else if (/^[\u2800-\u28ff]/.test(piece)) characters.forEach((character, index) => parts.push(dots(character, column + index, y, colour)))
      else if (piece.trim() !== '') {
        const x = (margin + column * cell).toFixed(1)
        parts.push(`<text x="${x}" y="${y + 13}" fill="${colour}" textLength="${(characters.length * cell).toFixed(1)}"${bold ? ' font-weight="bold"' : ''}>${escape(piece)}</text>`)
      }
      column += characters.length
    }
    return parts.join('')
  }).join('')
}

function block(character, column, y, colour) {
  const eighth = '▏▎▍▌▋▊▉'.indexOf(character)
  const width = (eighth < 0 ? 1 : (eighth + 1) / 8) * cell
  const opacity = character === '░' ? ' opacity="0.3"' : ''
  return `<rect x="${(margin + column * cell).toFixed(2)}" y="${y + 3}" width="${(width + 0.1).toFixed(2)}" height="11" fill="${colour}"${opacity}/>`
}

const places = [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2], [0, 3], [1, 3]]

function dots(character, column, y, colour) {
  const bits = character.codePointAt(0) - 0x2800
  return places.map(([x, down], bit) => bits & (1 << bit)
    ? `<circle cx="${(margin + (column + 0.25 + x / 2) * cell).toFixed(2)}" cy="${(y + (down + 0.5) * (lineHeight / 4)).toFixed(2)}" r="1.3" fill="${colour}"/>` : '').join('')
}

function picture(text) {
  const lines = text.trimEnd().split('\n')
  const [width, height] = [Math.round(columns * cell + 2 * margin), lines.length * lineHeight + 2 * margin]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="trainspec run in a terminal">
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,monospace" font-size="14" xml:space="preserve">
${lines.map(lineSvg).join('\n')}
</g>
</svg>
`
}

mkdirSync('docs', { recursive: true })
writeFileSync('docs/terminal.svg', picture(await capture()))
