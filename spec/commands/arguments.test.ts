import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEvents } from '../../src/events/read.ts'
import { smallProject } from './small-project.ts'

// What an argument does to a run as the command line starts and shows it.

const begins = (home: string) => readEvents(join(home, 'out')).flatMap(event => (event.type === 'run_begin' ? [event.name] : []))

test('run_name: what the views and lists call the run', async () => {
  const project = smallProject()
  const { code, out } = await project.run('run_name: "first try"')
  expect({ code, begins: begins(project.home) }).toEqual({ code: 0, begins: ['first try'] })
  expect(out).toMatch(/ first try: 9 parameters/)
  expect(out).toMatch(/\nfirst try +completed\n/)
  expect((await project.trainspec('run_name: "first try"', 'runs')).out).toContain('first try')
  const unnamed = smallProject()
  await unnamed.run('')
  expect(begins(unnamed.home)).toEqual(['small'])
})

test('disable_tqdm: plain lines even in a terminal', async () => {
  const input = process.stdin as { isTTY?: boolean }
  const before = input.isTTY
  input.isTTY = true
  try {
    const { code, out } = await smallProject(undefined, { terminal: { interactive: true } }).run('disable_tqdm: true')
    expect(code).toBe(0)
    expect(out).toMatch(/\nsmall +completed\n/)
  } finally {
    if (before === undefined) delete input.isTTY
    else input.isTTY = before
  }
})

test('resume_from_checkpoint: goes on from that checkpoint of the run directory; --resume wins over it', async () => {
  const project = smallProject()
  expect((await project.run('resume_from_checkpoint: "checkpoint-4"')).err).toContain('there is no run in')
  expect((await project.run('')).code).toBe(0)
  const weights = readFileSync(join(project.home, 'out/model.safetensors'))
  const from = () => readEvents(join(project.home, 'out')).flatMap(event => (event.type === 'attempt' ? [event.from_update] : []))
  expect((await project.run('resume_from_checkpoint: "checkpoint-4"')).code).toBe(0)
  expect(from()).toEqual([0, 4])
  expect(readFileSync(join(project.home, 'out/model.safetensors')).equals(weights)).toBe(true)
  expect((await project.run('resume_from_checkpoint: "checkpoint-4"', '--resume', 'checkpoint-8')).code).toBe(0)
  expect(from()).toEqual([0, 4, 8])
  expect((await project.run('resume_from_checkpoint: "checkpoint-5"')).err).toContain('there is no such folder')
})

test('log_level: which lines the plain view prints, and never what is recorded', async () => {
  const said = async (level: string) => {
    const project = smallProject()
    const { code, out } = await project.run(`log_level: ${level}`)
    const events = readEvents(join(project.home, 'out'))
    expect({ code, logs: events.filter(({ type }) => type === 'log').length }).toEqual({ code: 0, logs: 4 })
    return { out, progress: events.filter(({ type }) => type === 'progress').length }
  }
  const passive = await said('passive')
  expect(passive.out).toMatch(/ log .* loss /)
  expect(passive.out).toMatch(/\nsmall +completed\n/)
  const debug = await said('debug')
  expect(debug.out.match(/ progress /g)).toHaveLength(debug.progress)
  for (const level of ['warning', 'error', 'critical']) expect((await said(level)).out).toBe('')
})

test.each(['log_level_replica: debug', 'log_on_each_node: false'])('%s makes no difference: it is about other processes', async settings => {
  const [plain, other] = [smallProject(), smallProject()]
  const ran = [await plain.run(''), await other.run(settings)]
  const shape = ({ out }: { out: string }) => out.split('\n').filter(line => !line.includes(' progress ')).map(line => line.replace(/\d\S*/g, '#'))
  expect(shape(ran[1]!)).toEqual(shape(ran[0]!))
  expect(readFileSync(join(other.home, 'out/model.safetensors')).equals(readFileSync(join(plain.home, 'out/model.safetensors')))).toBe(true)
})
