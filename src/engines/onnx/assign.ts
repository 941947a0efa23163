import type { HostTensor } from '../engine.ts'

/** Copies values into a live tensor; throws unless type and shape agree. */
export function assign(name: string, target: HostTensor, source: HostTensor | undefined): void {
  if (source === undefined) throw new Error(`${name} is missing`)
  const [wanted, given] = [target, source].map(({ dtype, shape }) => `${dtype}[${shape.join(', ')}]`)
  if (wanted !== given) throw new Error(`${name} is ${given} where ${wanted} is needed`)
  target.data.set(source.data)
}
