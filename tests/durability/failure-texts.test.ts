import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { storeFailure } from '#engine/storage/open-store.ts'
import { Failure, failureCodes } from '#shared/model/failure.ts'
import { tellFigures } from '#tests/durability/robust-run.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Failures that are given the text of an exception, where they are made in this source. */
function textsOfExceptions(source: string): readonly string[] {
  const made = source.match(/new Failure\((?:[^()]|\([^()]*\))*\)/gu) ?? []
  return made.filter((one) => /\.message\b|\.stack\b|String\(\s*(?:cause|error|e|err)\s*\)/u.test(one))
}

describe('what the user reads of a failure', () => {
  it('is never the text of an exception', () => {
    const files = globSync('{shared,main,renderer}/**/*.{ts,tsx}', { cwd: root }).filter(
      (path) => !/\.test\./u.test(path),
    )
    expect(files.length).toBeGreaterThan(500)
    const found = files.flatMap((path) => textsOfExceptions(readFileSync(`${root}${path}`, 'utf8')))
    expect(found).toEqual([])
    const planted = "throw new Failure('SAVE_FAILED', { file: (cause as Error).message }, { cause })"
    expect(textsOfExceptions(planted)).toHaveLength(1)
    tellFigures({
      id: 'E1',
      figures: `${failureCodes.length} codes with cause and remedy in en, fr and ar (errors.test.ts), ${files.length} files without a text of an exception`,
      control: 'a failure made of an exception: seen',
    })
  })

  it('says of a store only a number', () => {
    const secret = Object.assign(new Error('near "Embargoed": syntax error'), { errcode: 266 })
    expect(storeFailure(secret)).toEqual(new Failure('STORE_IO', { code: '266' }))
  })
})
