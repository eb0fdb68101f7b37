import { describe, expect, test } from 'vitest'
import { createMemoryIndex, type IndexedText, readMemoryIndex } from '#shared/memory/memory-index.ts'

describe('finding what was translated before', () => {
  test('an equal segment is 100 %, in its context 101 %', () => {
    const memory = memoryOf('en', [
      'The assembly met in Almaty on 20 September 2024.',
      'The council thanked the host city for its welcome.',
    ])
    expect(memory.find('The assembly met in Almaty on 20 September 2024.')).toEqual([[0, 1]])
    expect(memory.find('The council thanked the host city for its welcome.', 'Before.', 'After.')).toEqual([[1, 1.01]])
    expect(memory.find('The council thanked the host city for its welcome.', 'Before.', 'Other.')).toEqual([[1, 1]])
  })

  test('another date or figure is near, but never 100 %', () => {
    const memory = memoryOf('en', ['The assembly met in Almaty on 20 September 2024 with 1,500 delegates.'])
    const [[, similarity] = []] = memory.find('The assembly met in Almaty on 12 March 2025 with 1,501 delegates.')
    expect(similarity).toBeGreaterThan(0.9)
    expect(similarity).toBeLessThan(1)
    const [[, oneDigit] = []] = memory.find('The assembly met in Almaty on 20 September 2024 with 1,600 delegates.')
    expect(oneDigit).toBeLessThan(1)
  })

  test('another sentence of the same length is no match', () => {
    const memory = memoryOf('en', ['The assembly met in Almaty on 20 September 2024 with 1,500 delegates.'])
    expect(memory.find('The minister spoke in Nairobi on 20 September 2024 of 1,500 schools.')).toEqual([])
  })

  test('an index read back from its file answers as before; a damaged file is refused', () => {
    const memory = memoryOf('en', ['The assembly met in Almaty.', 'Press contact'])
    const bytes = memory.index.serialise(7)
    const again = readMemoryIndex(bytes, memory.options)
    const query = { text: 'Press contacts', before: null, after: null }
    expect(again?.stamp).toBe(7)
    expect(again?.index.find(query, { threshold: 0.7, limit: 5 })).toMatchObject([{ id: 1 }])
    const damaged = bytes.slice()
    damaged[200] = (damaged[200] ?? 0) ^ 1
    expect(readMemoryIndex(damaged, memory.options)).toBeNull()
    expect(readMemoryIndex(bytes, { ...memory.options, language: 'fr' })).toBeNull()
  })
})

/** A memory of sentences with ids 0, 1 …, the neighbours of each `Before.` and `After.`. */
function memoryOf(language: string, sentences: readonly string[]) {
  const textsOf = (ids: readonly number[]): readonly (IndexedText | null)[] =>
    ids.map((id) => {
      const sourceText = sentences[id]
      return sourceText === undefined ? null : { sourceText, before: 'Before.', after: 'After.' }
    })
  const index = createMemoryIndex({ language, textsOf })
  for (const [id, sentence] of sentences.entries()) index.add(id, sentence)
  const find = (text: string, before: string | null = null, after: string | null = null, threshold = 0.7) =>
    index.find({ text, before, after }, { threshold, limit: 5 }).map(({ id, similarity }) => [id, similarity])
  return { index, find, options: { language, textsOf } }
}
