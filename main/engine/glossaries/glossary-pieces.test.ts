import { expect, test } from 'vitest'
import { glossaryPieces } from '#engine/glossaries/glossary-pieces.ts'
import type { Glossary } from '#shared/model/concept.ts'
import { emptyConcept } from '#shared/terms/empty-concept.ts'

const glossary = (id: string, count: number): Glossary => ({
  id,
  name: id,
  priority: 1,
  concepts: Array.from({ length: count }, (_, number) => emptyConcept(`${id} ${number}`)),
})

async function piecesOf(...glossaries: readonly Glossary[]): Promise<readonly Glossary[]> {
  const pieces: Glossary[] = []
  for await (const piece of glossaryPieces(glossaries)) pieces.push(piece)
  return pieces
}

test('a glossary comes in pieces of a few hundred concepts, which are all of it in their order', async () => {
  const large = glossary('water', 1201)
  const pieces = await piecesOf(large, glossary('ports', 2))
  expect(pieces.map(({ id, concepts }) => [id, concepts.length])).toEqual([
    ['water', 500],
    ['water', 500],
    ['water', 201],
    ['ports', 2],
  ])
  expect(pieces.slice(0, 3).flatMap(({ concepts }) => concepts)).toEqual(large.concepts)
})

test('a glossary without concepts is told all the same, once', async () => {
  expect(await piecesOf(glossary('new', 0))).toEqual([glossary('new', 0)])
  expect(await piecesOf(glossary('even', 500))).toHaveLength(1)
  expect(await piecesOf()).toEqual([])
})
