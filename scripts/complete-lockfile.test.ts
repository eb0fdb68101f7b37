import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completeLockfile } from './complete-lockfile.ts'

describe('the lockfile', () => {
  it('names every platform package of its tools, so that npm ci takes it on any registry', () => {
    const lockfile = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
    expect(completeLockfile(lockfile)).toEqual([])
  })

  it('would be told what it lacks', () => {
    const tool = {
      version: '1.2.3',
      dev: true,
      optionalDependencies: { '@tool/cli-linux-arm64-musl': '1.2.3', fsevents: '2.3.2' },
    }
    const lockfile = { packages: { 'node_modules/tool': tool } }
    expect(completeLockfile(lockfile)).toEqual(['@tool/cli-linux-arm64-musl'])
    expect(lockfile.packages).toHaveProperty(['node_modules/@tool/cli-linux-arm64-musl'], {
      version: '1.2.3',
      os: ['linux'],
      cpu: ['arm64'],
      dev: true,
      optional: true,
    })
  })
})
