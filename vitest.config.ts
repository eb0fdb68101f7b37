import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{shared,main,renderer,scripts}/**/*.test.{ts,tsx}',
      'tests/{checks,cli,contract,durability,hostile,repository}/**/*.test.ts',
    ],
    testTimeout: 30_000,
    pool: 'forks',
    // By itself vitest leaves a processor free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
  },
})
