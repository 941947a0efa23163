import { memoryLimit } from '../../src/plan/memory-limit.ts'

// node tell-memory-limit.js: bytes that this process may come to use.
console.log(memoryLimit())
