import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { versionExtensions } from '#renderer/editor/version-extensions.ts'
import { releaseSchema } from '#shared/document/schema.ts'

describe('the schema of an editor', () => {
  const editorSchema = getSchema([...versionExtensions])

  it('knows the nodes of a release below its version, with the same content and attributes', () => {
    const shared = Object.values(releaseSchema.nodes).filter((type) => type.name !== 'release')
    expect(Object.keys(editorSchema.nodes).sort()).toEqual(shared.map((type) => type.name).sort())
    for (const type of shared) {
      const twin = editorSchema.nodes[type.name]
      expect(twin?.spec.content ?? '', type.name).toBe(type.spec.content ?? '')
      expect(Object.keys(twin?.spec.attrs ?? {}).sort(), type.name).toEqual(Object.keys(type.spec.attrs ?? {}).sort())
      expect(defaultsOf(twin?.spec.attrs), type.name).toEqual(defaultsOf(type.spec.attrs))
    }
  })

  it('knows the same marks in the same order', () => {
    expect(Object.keys(editorSchema.marks)).toEqual(Object.keys(releaseSchema.marks))
  })
})

function defaultsOf(
  attributes: Readonly<Record<string, { default?: unknown }>> | null | undefined,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes ?? {}).map(([name, spec]) => [name, spec.default]))
}
