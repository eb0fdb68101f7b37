import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PlantedTree, plantTree, repository } from '#tests/repository/planted-tree.ts'

interface Report {
  readonly modules: readonly {
    readonly source: string
    readonly dependencies: readonly { readonly resolved: string }[]
  }[]
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] }
  }
}

/** One file that breaks one rule, beside the imports that a planted file of its own folder may have. */
interface Plant {
  readonly rule: string
  readonly file: string
  readonly imports: string
}

const plants: readonly Plant[] = [
  { rule: 'no-cycles', file: 'shared/text/cycle-a.ts', imports: '#shared/text/cycle-b.ts' },
  { rule: 'nothing-unresolved', file: 'shared/text/nowhere.ts', imports: '#shared/text/no-such-file.ts' },
  { rule: 'only-declared-packages', file: 'main/engine/undeclared.ts', imports: 'hast-util-from-parse5' },
  { rule: 'no-development-packages-in-the-product', file: 'main/engine/development.ts', imports: 'fast-check' },
  { rule: 'shared-imports-only-shared', file: 'shared/checks/asks-engine.ts', imports: '#engine/engine.ts' },
  { rule: 'shared-is-pure', file: 'shared/text/reads-files.ts', imports: 'node:fs' },
  { rule: 'shared-model-knows-its-place', file: 'shared/model/asks-text.ts', imports: '#shared/text/thing.ts' },
  { rule: 'shared-messages-knows-its-place', file: 'shared/messages/asks-text.ts', imports: '#shared/text/thing.ts' },
  { rule: 'shared-text-knows-its-place', file: 'shared/text/asks-checks.ts', imports: '#shared/checks/thing.ts' },
  { rule: 'shared-press-knows-its-place', file: 'shared/press/asks-terms.ts', imports: '#shared/terms/thing.ts' },
  { rule: 'shared-terms-knows-its-place', file: 'shared/terms/asks-checks.ts', imports: '#shared/checks/thing.ts' },
  {
    rule: 'shared-alignment-knows-its-place',
    file: 'shared/alignment/asks-checks.ts',
    imports: '#shared/checks/thing.ts',
  },
  {
    rule: 'shared-spelling-knows-its-place',
    file: 'shared/spelling/asks-checks.ts',
    imports: '#shared/checks/thing.ts',
  },
  { rule: 'shared-facts-knows-its-place', file: 'shared/facts/asks-checks.ts', imports: '#shared/checks/thing.ts' },
  {
    rule: 'shared-boilerplate-knows-its-place',
    file: 'shared/boilerplate/asks-checks.ts',
    imports: '#shared/checks/thing.ts',
  },
  {
    rule: 'shared-document-knows-its-place',
    file: 'shared/document/asks-contract.ts',
    imports: '#shared/contract/thing.ts',
  },
  {
    rule: 'shared-checks-knows-its-place',
    file: 'shared/checks/asks-contract.ts',
    imports: '#shared/contract/thing.ts',
  },
  {
    rule: 'shared-contract-knows-its-place',
    file: 'shared/contract/asks-messages.ts',
    imports: '#shared/messages/thing.ts',
  },
  { rule: 'engine-is-host-blind', file: 'main/engine/asks-host.ts', imports: '#hosts/web/thing.ts' },
  {
    rule: 'hosts-use-the-engine-by-its-doors',
    file: 'main/hosts/web/asks-storage.ts',
    imports: '#engine/storage/thing.ts',
  },
  { rule: 'hosts-know-no-renderer', file: 'main/hosts/web/asks-renderer.ts', imports: '#renderer/app/thing.ts' },
  { rule: 'hosts-are-strangers', file: 'main/hosts/web/asks-electron.ts', imports: '#hosts/electron/thing.ts' },
  { rule: 'renderer-never-main', file: 'renderer/app/asks-engine.ts', imports: '#engine/engine.ts' },
  { rule: 'renderer-knows-no-node', file: 'renderer/app/reads-files.ts', imports: 'node:fs' },
  {
    rule: 'features-are-strangers',
    file: 'renderer/features/checks/asks-facts.ts',
    imports: '#renderer/features/facts/thing.ts',
  },
  { rule: 'ui-knows-no-domain', file: 'renderer/ui/asks-model.ts', imports: '#shared/model/thing.ts' },
  { rule: 'electron-stays-in-its-host', file: 'main/engine/asks-electron.ts', imports: 'electron' },
  { rule: 'rpc-stays-at-the-wire', file: 'main/engine/storage/asks-rpc.ts', imports: '@orpc/server' },
  { rule: 'command-line-has-no-wire', file: 'main/hosts/cli/asks-rpc.ts', imports: '@orpc/server' },
  { rule: 'product-never-imports-tests', file: 'shared/text/asks-test.ts', imports: '#shared/text/thing.test.ts' },
]

/** The same shapes, each where it belongs: must stay silent. */
const cleanTwins: Readonly<Record<string, string>> = {
  'shared/checks/clean.ts':
    "import '#shared/terms/thing.ts'\nimport '#shared/model/thing.ts'\nimport '#shared/text/thing.ts'\n",
  'shared/contract/clean.ts': "import '@orpc/contract'\nimport 'zod'\nimport '#shared/document/thing.ts'\n",
  'main/engine/router-clean.ts':
    "import '@orpc/server'\nimport '#engine/storage/thing.ts'\nimport '#shared/contract/thing.ts'\nimport 'node:fs'\n",
  'main/hosts/electron/clean.ts': "import 'electron'\nimport '#engine/engine.ts'\nimport '#engine/ports.ts'\n",
  'main/hosts/cli/clean.ts': "import '#engine/command-line.ts'\nimport 'node:fs'\n",
  'main/hosts/web/clean.ts':
    "import '#hosts/web/thing.ts'\nimport '#engine/in-process-client.ts'\nimport '@orpc/server/ws'\n",
  'renderer/features/checks/clean.ts':
    "import '#renderer/ui/thing.ts'\nimport '#shared/model/thing.ts'\nimport '#renderer/features/checks/thing.ts'\n",
  'renderer/engine/clean.ts': "import '@orpc/client'\nimport '#shared/contract/thing.ts'\n",
}

const thing = 'export const thing = 1\n'
const ground: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'shared/model',
      'shared/text',
      'shared/messages',
      'shared/press',
      'shared/terms',
      'shared/alignment',
      'shared/spelling',
      'shared/facts',
      'shared/document',
      'shared/checks',
      'shared/contract',
      'main/engine/storage',
      'main/hosts/web',
      'main/hosts/electron',
      'renderer/app',
      'renderer/ui',
      'renderer/features/facts',
      'renderer/features/checks',
    ].map((folder) => [`${folder}/thing.ts`, thing]),
  ),
  'shared/text/cycle-b.ts': "import '#shared/text/cycle-a.ts'\n",
  'shared/text/thing.test.ts': thing,
  'main/engine/engine.ts': thing,
  'main/engine/ports.ts': thing,
  'main/engine/in-process-client.ts': thing,
  'main/engine/command-line.ts': thing,
}

let tree: PlantedTree
let planted: Report

beforeAll(() => {
  const files = Object.fromEntries(plants.map(({ file, imports }) => [file, `import '${imports}'\n`]))
  tree = plantTree({ ...ground, ...cleanTwins, ...files }, ['.dependency-cruiser.mjs'])
  planted = cruise(tree.folder)
})
afterAll(() => tree.remove())

describe('who may import whom', () => {
  test.each(plants)('$rule turns red where $file imports $imports', ({ rule, file }) => {
    expect(planted.summary.violations.filter((found) => found.rule.name === rule).map((found) => found.from)).toContain(
      file,
    )
  })

  test('every rule that stands in the configuration has been seen to fail', () => {
    const inForce = planted.summary.ruleSetUsed.forbidden.map((rule) => rule.name).toSorted()
    expect(plants.map((plant) => plant.rule).toSorted()).toEqual(inForce)
  })

  test.each(Object.keys(cleanTwins))('%s, which imports what its layer may, is left alone', (file) => {
    expect(planted.modules.find((found) => found.source === file)?.dependencies.length).toBeGreaterThan(0)
    expect(planted.summary.violations.filter((found) => found.from === file)).toEqual([])
  })

  test('the repository itself keeps every rule, and its modules and packages are really seen', () => {
    const real = cruise(repository)
    expect(real.summary.violations.map((found) => `${found.rule.name}: ${found.from} → ${found.to}`)).toEqual([])
    expect(real.summary.totalCruised).toBeGreaterThan(20)
    const edges = real.modules.flatMap((found) => found.dependencies.map((to) => `${found.source} → ${to.resolved}`))
    expect(edges).toContain('main/engine/engine.ts → main/engine/ports.ts')
    expect(edges.some((edge) => /^shared\/contract\/contract\.ts → node_modules\/@orpc\/contract\//u.test(edge))).toBe(
      true,
    )
  })
})

function cruise(folder: string): Report {
  const command = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const run = spawnSync(
    process.execPath,
    [command, '--config', '.dependency-cruiser.mjs', '-T', 'json', 'shared', 'main', 'renderer'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  )
  if (!run.stdout) throw new Error(run.stderr)
  // The shape is dependency-cruiser's documented JSON; the tests read only the fields named in Report.
  return JSON.parse(run.stdout) as Report
}
