import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    pool: 'forks',
    // By itself vitest leaves a processor free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'desk',
          include: [
            '{main,renderer,scripts}/**/*.test.{ts,tsx}',
            'tests/{checks,cli,contract,durability,hostile,repository}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['shared/**/*.test.ts'],
          // Nothing there touches a process, a disk or a page: its modules are loaded once for all files.
          isolate: false,
        },
      },
    ],
  },
})
