import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readEvents } from '../../src/events/read.ts'

/** All of a run directory that must not depend on whether and when the run was killed: everything but times and who ran it. */
export function runRecord(directory: string) {
  const lasting = readEvents(directory).flatMap((event): object[] => {
    switch (event.type) {
      case 'log':
      case 'evaluation':
        return [{ ...event, time: 0, values: timeless(event.values) }]
      case 'checkpoint':
        return [{ ...event, time: 0, seconds: 0, bytes: 0 }]
      case 'checkpoint_removed':
        return [{ ...event, time: 0 }]
      default:
        return []
    }
  })
  const checkpoints = readdirSync(directory).filter(name => name.startsWith('checkpoint-')).sort()
  const bytes = (...parts: string[]): string => readFileSync(join(directory, ...parts)).toString('base64')
  return {
    events: lasting,
    state: trainerState(join(directory, 'trainer_state.json')),
    weights: bytes('model.safetensors'),
    preprocessing: bytes('preprocessing.json'),
    checkpoints: checkpoints.map(name => ({
      name,
      weights: bytes(name, 'model.safetensors'),
      optimizer: bytes(name, 'optimizer.safetensors'),
      state: trainerState(join(directory, name, 'trainer_state.json')),
    })),
    own: readdirSync(join(directory, '.trainspec')).sort(),
    files: readdirSync(directory).sort(),
  }
}

/** Lines with times are left out. */
const trainerState = (path: string): string =>
  readFileSync(path, 'utf8').split('\n').filter(line => !/_runtime"|_per_second"/.test(line)).join('\n')

const timeless = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !/(_runtime|_per_second)$/.test(key)))
