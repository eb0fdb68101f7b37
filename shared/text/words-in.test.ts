import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formOfSpan, rememberedByWord, wordsIn } from '#shared/text/words-in.ts'

describe('the words of a text', () => {
  it('end at every mark and know how they are written', () => {
    expect(wordsIn('L’État — WeGO, COVID-19 «القاهرة»').forms.map(({ folded, shape }) => `${folded} ${shape}`)).toEqual(
      ['l capital', 'etat capital', 'wego mixed', 'covid caps', '19 digits', 'القاهره arabic'],
    )
  })

  it('are the same whoever meets them first', () => {
    // Letters that nothing before this has met.
    for (const [word, shape] of [
      ['Ǻǻ', 'capital'],
      ['ǼǼ', 'caps'],
      ['ڭڭ', 'arabic'],
    ] as const) {
      expect(formOfSpan(`· ${word} ·`, 2, 2 + word.length).shape).toBe(shape)
      expect(wordsIn(word).forms).toEqual([formOfSpan(word, 0, word.length)])
    }
  })

  it('are each of one script: what Arabic joins before a Latin name is a word of its own', () => {
    const written = (text: string) => wordsIn(text).forms.map((form) => form.written)
    expect(written('اتصلوا بـWeGO وUNESCO قريبا')).toEqual(['اتصلوا', 'بـ', 'WeGO', 'و', 'UNESCO', 'قريبا'])
    expect(written('كوفيد19 وG20 وأ1')).toEqual(['كوفيد19', 'و', 'G20', 'وأ1'])
  })

  it('stand where they say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { forms, starts, ends } = wordsIn(text)
        for (const [index, form] of forms.entries()) expect(text.slice(starts[index], ends[index])).toBe(form.written)
      }),
    )
  })

  it('are told apart however many there are', () => {
    const lengthOf = rememberedByWord(({ written }) => written.length)
    for (let round = 0; round < 60_000; round += 1) {
      const word = `w${round.toString(36)}`
      const form = wordsIn(word).forms[0]
      if (form === undefined || lengthOf(form) !== word.length) expect.fail(word)
    }
  })
})
