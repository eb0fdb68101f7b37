// Each tool that guards the code is seen to catch one planted fault, beside a clean twin that it leaves alone.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type PlantedTree, plantTree, repository } from '#tests/repository/planted-tree.ts'

const trees: PlantedTree[] = []
afterEach(() => {
  for (const tree of trees.splice(0)) tree.remove()
})

describe('an export that nobody uses', () => {
  const entry = "import { used } from '#shared/model/thing.ts'\nconsole.log(used)\n"

  test('is reported', () => {
    const files = {
      'scripts/entry.ts': entry,
      'shared/model/thing.ts': 'export const used = 1\nexport const plantedUnused = 2\n',
      'shared/model/orphan.ts': 'export const alone = 1\n',
    }
    const { status, output } = run(files, ['knip.jsonc'], 'knip/bin/knip.js', [
      '--include',
      'exports,files',
      '--no-progress',
    ])
    expect(output).toContain('plantedUnused')
    expect(output).toContain('orphan.ts')
    expect(output).not.toMatch(/\bused\b/u)
    expect(status).toBe(1)
  })

  test('is not seen where all are used', () => {
    const files = { 'scripts/entry.ts': entry, 'shared/model/thing.ts': 'export const used = 1\n' }
    const { status, output } = run(files, ['knip.jsonc'], 'knip/bin/knip.js', [
      '--include',
      'exports,files',
      '--no-progress',
    ])
    expect(output).not.toContain('thing.ts')
    expect(status).toBe(0)
  })
})

describe('a layer cannot even name what it may not use', () => {
  const cases = [
    { layer: 'shared', name: 'process', code: 'export const home = process.env' },
    { layer: 'shared', name: 'document', code: 'export const page = document' },
    { layer: 'shared', name: 'setTimeout', code: 'export const wait = setTimeout' },
    { layer: 'main', name: 'document', code: 'export const page = document' },
    { layer: 'renderer', name: 'process', code: 'export const home = process.env' },
  ]

  test.each(cases)('$layer: $name', ({ layer, name, code }) => {
    const { status, output } = typecheck(layer, code)
    expect(output).toMatch(new RegExp(`error TS\\d+: Cannot find name '${name}'`, 'u'))
    expect(status).not.toBe(0)
  })

  test.each([
    { layer: 'shared', code: "export const list = new Intl.ListFormat('ar')" },
    { layer: 'main', code: "import { sep } from 'node:path'\nexport const home = process.env['HOME'] + sep" },
    { layer: 'renderer', code: 'export const page: Document = document' },
  ])('$layer may use its own world', ({ layer, code }) => {
    expect(typecheck(layer, code)).toEqual({ status: 0, output: '' })
  })

  test.each([
    ['an enum', 'export enum Colour { Red }'],
    ['an index that may be missing', 'const list: number[] = []\nexport const first: number = list[0]'],
    ['an implicit any', 'export function twice(value) { return value }'],
  ])('no layer lets %s pass', (_, code) => {
    expect(typecheck('shared', code).status).not.toBe(0)
  })
})

describe('the linters', () => {
  const configuration = ['.oxlintrc.json', 'biome.json', 'tsconfig', 'tsconfig.json', 'main/tsconfig.json']
  const oxlint = (code: string) =>
    run({ 'main/engine/planted.ts': code }, configuration, 'oxlint/bin/oxlint', ['--type-aware', 'main'])
  const biome = (file: string, code: string) =>
    run({ [file]: code }, configuration, '@biomejs/biome/bin/biome', ['lint', file])

  test('see a promise of Node itself that nobody waits for', () => {
    const floating = oxlint(
      "import { writeFile } from 'node:fs/promises'\nexport function save(): void {\n  writeFile('a', 'b')\n}\n",
    )
    expect(floating.output).toContain('no-floating-promises')
    expect(floating.status).toBe(1)
    const awaited = oxlint(
      "import { writeFile } from 'node:fs/promises'\nexport async function save(): Promise<void> {\n  await writeFile('a', 'b')\n}\n",
    )
    expect(awaited.status).toBe(0)
  })

  test('see a promise handed to what cannot wait', () => {
    const misused = oxlint(
      'export function all(names: readonly string[]): void {\n  names.forEach(async (name) => {\n    await Promise.resolve(name)\n  })\n}\n',
    )
    expect(misused.output).toContain('no-misused-promises')
  })

  test('see a swallowed error and an any', () => {
    expect(
      biome('main/engine/planted.ts', 'export function go(): void {\n  try {\n    go()\n  } catch {}\n}\n').status,
    ).not.toBe(0)
    expect(biome('main/engine/planted.ts', 'export const loose: any = 1\n').output).toContain('noExplicitAny')
    expect(biome('main/engine/planted.ts', 'export const tight: unknown = 1\n').status).toBe(0)
  })

  test('see a picture without words and a button without a type', () => {
    const bare = biome('renderer/ui/planted.tsx', 'export function Planted() {\n  return <img src="a.png" />\n}\n')
    expect(bare.output).toContain('useAltText')
    const named = biome(
      'renderer/ui/planted.tsx',
      'export function Planted() {\n  return <img src="a.png" alt="Two columns" />\n}\n',
    )
    expect(named.status).toBe(0)
  })
})

function typecheck(layer: string, code: string): { readonly status: number | null; readonly output: string } {
  const planted = { [`${layer}/planted.ts`]: `${code}\n` }
  return run(planted, ['tsconfig'], 'typescript-7/bin/tsc', ['-p', `tsconfig/${layer}.json`, '--pretty', 'false'])
}

function run(
  files: Readonly<Record<string, string>>,
  copied: readonly string[],
  command: string,
  args: readonly string[],
): { readonly status: number | null; readonly output: string } {
  const tree = plantTree(files, copied)
  trees.push(tree)
  const done = spawnSync(process.execPath, [join(repository, 'node_modules', command), ...args], {
    cwd: tree.folder,
    encoding: 'utf8',
  })
  return { status: done.status, output: done.stdout + done.stderr }
}
