import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['spec/**/*.test.ts', 'spec/**/*.test.tsx'],
    testTimeout: 60_000,
    // Tests leave nothing with the user, and none of them finds what another left.
    env: { TRAINSPEC_CACHE: 'off' },
    pool: 'forks',
    maxWorkers: 2,
  },
})
