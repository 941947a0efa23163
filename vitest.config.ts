import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['spec/**/*.test.ts', 'spec/**/*.test.tsx'],
    testTimeout: 60_000,
    // Tests leave nothing with the user, and none of them finds what another left; ONNX Runtime sends nothing (`no-telemetry.ts`).
    env: { TRAINSPEC_CACHE: 'off', ORT_DISABLE_TELEMETRY: '1' },
    pool: 'forks',
    maxWorkers: 2,
  },
})
