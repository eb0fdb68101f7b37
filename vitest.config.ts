import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes begins first: where nothing is known of earlier runs, one of them at the end would keep all waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const place = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((name) => moduleId.endsWith(name))
      return found < 0 ? longest.length : found
    }
    return sorted.toSorted((one, other) => place(one) - place(other))
  }
}

const longest = ['tests/hostile/hostile-files.test.ts', 'tests/hostile/fuzz/fuzz.test.ts', 'tests/cli/usage.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    pool: 'forks',
    // By itself vitest leaves a processor free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
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
