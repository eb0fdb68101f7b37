import { expect, test } from 'vitest'
import { sampleRelease } from '#renderer/features/library/sample-release.ts'
import { importedDocumentSchema } from '#shared/contract/values.ts'

test('the sample release is one the engine takes: three versions with the same parts in the same order', () => {
  const kinds = sampleRelease.map((document) => importedDocumentSchema.parse(document).parts.map((part) => part.kind))
  expect(sampleRelease.map((document) => document.language)).toEqual(['en', 'fr', 'ar'])
  expect(kinds[1]).toEqual(kinds[0])
  expect(kinds[2]).toEqual(kinds[0])
})
