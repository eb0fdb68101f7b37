import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{shared,main,renderer,scripts}/**/*.test.{ts,tsx}',
      'tests/{checks,cli,contract,durability,repository}/**/*.test.ts',
    ],
    testTimeout: 30_000,
    pool: 'forks',
  },
})
