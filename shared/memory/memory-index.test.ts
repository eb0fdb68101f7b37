import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMemoryIndex, type IndexedText, readMemoryIndex } from '#shared/memory/memory-index.ts'
import { createShelfBuilder } from '#shared/memory/shelf-pile.ts'
import { createComparison } from '#shared/memory/similarity.ts'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

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

describe('the index as the memory grows and shrinks', () => {
  test('a unit that was removed is not found, one that was changed is found as it is now', () => {
    const memory = memoryOf('en', ['The council met in Almaty today.', 'The court sat in Abuja yesterday.'])
    expect(memory.find('The council met in Almaty today.')).toEqual([[0, 1]])
    memory.index.remove(0)
    memory.index.remove(99)
    expect(memory.find('The council met in Almaty today.')).toEqual([])
    memory.put(1, 'The council met in Almaty today.')
    expect(memory.find('The council met in Almaty today.')).toEqual([[1, 1]])
    expect(memory.find('The court sat in Abuja yesterday.')).toEqual([])
    expect(memory.index.size).toBe(1)
  })

  test('a shelf built elsewhere is taken over, but for what the index knows better by now', () => {
    const memory = memoryOf('en', [])
    const builder = createShelfBuilder('en')
    const read = ['The council met in Almaty today.', 'The court sat in Abuja yesterday.', 'The union voted in Lima.']
    for (const [id, sentence] of read.entries()) builder.add(id, sentence)
    memory.know(2, 'The union voted in Lima.')
    memory.put(0, 'The agency moved to Oslo.')
    memory.drop(1)
    memory.index.take(builder.finish(), new Set([0, 1]))
    expect(memory.index.size).toBe(2)
    expect(memory.find('The union voted in Lima.')).toEqual([[2, 1]])
    expect(memory.find('The agency moved to Oslo.')).toEqual([[0, 1]])
    expect(memory.find('The council met in Almaty today.')).toEqual([])
  })

  test('a unit that the store does not give is passed over', () => {
    const memory = memoryOf('en', ['The council met in Almaty today.', 'The council met in Almaty today!'])
    memory.hidden.add(0)
    expect(memory.find('The council met in Almaty today.').map(([id]) => id)).toEqual([1])
  })

  const vocabulary =
    'the city council met in of on Almaty Abuja Seoul plan plans signed 20 1,500 March May and a new'.split(' ')
  const segments = fc
    .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' '))

  test('what it finds is what comparing with every unit finds, after any additions, removals and rereadings', () => {
    const acts = fc.array(
      fc.record({ kind: fc.constantFrom('put', 'put', 'remove', 'find', 'reread'), id: fc.nat(40), segment: segments }),
      {
        minLength: 30,
        maxLength: 120,
      },
    )
    fc.assert(
      fc.property(acts, segments, (all, query) => {
        const memory = memoryOf('en', [])
        for (const { kind, id, segment } of all) {
          if (kind === 'put') memory.put(id, segment)
          else if (kind === 'remove') memory.drop(id)
          else if (kind === 'reread') memory.reread()
          else memory.find(segment)
        }
        const comparison = createComparison(query, 'en')
        const best = memory.texts().map((text) => comparison.to(text, 0).similarity)
        const wanted = best
          .filter((similarity) => similarity >= 0.7)
          .sort((one, other) => other - one)
          .slice(0, 5)
        expect(memory.find(query).map(([, similarity]) => similarity)).toEqual(wanted)
        expect(memory.index.size).toBe(best.length)
      }),
      { numRuns: 60 },
    )
  })

  test('short segments are found by their letters, in Arabic too', () => {
    const english = memoryOf('en', ['Press contact', 'Media enquiries', 'About us', 'Notes'])
    expect(english.find('Press contacts').map(([id]) => id)).toEqual([0])
    expect(english.find('Media inquiries').map(([id]) => id)).toEqual([1])
    expect(english.find('Downloads')).toEqual([])
    const arabic = memoryOf('ar', ['للتواصل الإعلامي', 'نبذة عن المنظمة', 'ملاحظات'])
    expect(arabic.find('للتواصل الاعلامي').map(([id]) => id)).toEqual([0])
    expect(arabic.find('نبذه عن المُنظَّمة').map(([id]) => id)).toEqual([1])
    expect(arabic.find('وزارة الصحة')).toEqual([])
  })

  test('segments made to be slow are found again where they are equal', () => {
    const hostile = ['a '.repeat(300_000), 'a'.repeat(500_000), '! '.repeat(300_000), 'و'.repeat(300_000)]
    const memory = memoryOf('en', hostile)
    for (const [id, text] of hostile.entries()) expect(memory.find(text)).toEqual([[id, 1]])
  })

  test('a long segment takes no longer for each of its words than a shorter one', () => {
    for (const unit of ['a ', 'a', '! ', 'و', '1 ']) {
      const inMemory = (length: number) => {
        const text = unit.repeat(length / unit.length)
        return { text, memory: memoryOf('en', [`${text}b`, text]) }
      }
      const growth = growthOfTime(inMemory, 100_000, ({ text, memory }) => memory.find(text))
      expect(growth, unit).toBeLessThan(notSquared)
    }
  })
})

/** A memory of sentences with ids 0, 1 …, the neighbours of each `Before.` and `After.`. */
function memoryOf(language: string, sentences: readonly string[]) {
  const store = new Map(sentences.entries())
  const hidden = new Set<number>()
  const textsOf = (ids: readonly number[]): readonly (IndexedText | null)[] =>
    ids.map((id) => {
      const sourceText = hidden.has(id) ? undefined : store.get(id)
      return sourceText === undefined ? null : { sourceText, before: 'Before.', after: 'After.' }
    })
  const options = { language, textsOf }
  let index = createMemoryIndex(options)
  for (const [id, sentence] of store) index.add(id, sentence)
  return {
    options,
    hidden,
    texts: () => [...store.values()],
    get index() {
      return index
    },
    put(id: number, text: string) {
      store.set(id, text)
      index.add(id, text)
    },
    /** In the store, and not in the index. */
    know: (id: number, text: string) => void store.set(id, text),
    drop(id: number) {
      store.delete(id)
      index.remove(id)
    },
    reread() {
      index = readMemoryIndex(index.serialise(1), options)?.index ?? index
    },
    find: (
      text: string,
      before: string | null = null,
      after: string | null = null,
    ): readonly (readonly [number, number])[] =>
      index.find({ text, before, after }, { threshold: 0.7, limit: 5 }).map(({ id, similarity }) => [id, similarity]),
  }
}
