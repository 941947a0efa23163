/**
 * MT19937 (Matsumoto and Nishimura, 1998), seeded with one 32-bit number as PyTorch's CPU generator is. Returns the next
 * 32-bit output each call.
 */
export function mersenneTwister(seed: number): () => number {
  const size = 624
  const distance = 397
  const state = new Uint32Array(size)
  state[0] = seed >>> 0
  for (let i = 1; i < size; i++) {
    const previous = state[i - 1]! ^ (state[i - 1]! >>> 30)
    state[i] = Math.imul(1812433253, previous) + i
  }
  let next = size
  const twist = (i: number, following: number, far: number): void => {
    const joined = (state[i]! & 0x80000000) | (state[following]! & 0x7fffffff)
    state[i] = state[far]! ^ (joined >>> 1) ^ (-(joined & 1) & 0x9908b0df)
  }
  const refill = (): void => {
    for (let i = 0; i < size - distance; i++) twist(i, i + 1, i + distance)
    for (let i = size - distance; i < size - 1; i++) twist(i, i + 1, i + distance - size)
    twist(size - 1, 0, distance - 1)
    next = 0
  }
  return () => {
    if (next >= size) refill()
    let output = state[next++]!
    output ^= output >>> 11
    output ^= (output << 7) & 0x9d2c5680
    output ^= (output << 15) & 0xefc60000
    output ^= output >>> 18
    return output >>> 0
  }
}
