import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['spec/**/*.test.ts', 'spec/**/*.test.tsx'],
    testTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
