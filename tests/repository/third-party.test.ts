import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { repository } from '#tests/repository/planted-tree.ts'

const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(`${repository}package.json`, 'utf8')))
const listed = new Map(
  [
    ...readFileSync(`${repository}THIRD-PARTY.md`, 'utf8').matchAll(
      /^\| +(@?[a-z0-9/.-]+) +\| +([A-Z0-9(][\w.() -]*[\w)]) +\|/gmu,
    ),
  ].map(([, name = '', licence = '']) => [name, licence]),
)

test('every runtime dependency is named with the licence it comes under', () => {
  const real = Object.keys(manifest.dependencies).map((name) => [name, licenceOf(name)])
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(real))
})

test('every licence is one that may ship inside an Apache-2.0 application', () => {
  // MPL-2.0 asks that the files themselves stay under it: dictionaries are shipped as they are.
  const allowed = new Set([
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'OFL-1.1',
    'MPL-2.0',
    '(MIT AND BSD)',
  ])
  expect([...listed.values()].filter((licence) => !allowed.has(licence))).toEqual([])
})

function licenceOf(name: string): string {
  const own: unknown = JSON.parse(readFileSync(`${repository}node_modules/${name}/package.json`, 'utf8'))
  return z.object({ license: z.string() }).parse(own).license
}
