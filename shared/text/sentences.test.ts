import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#shared/text/sentences.ts'

const cut = (text: string, language: string): readonly string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['en', ['H.E. Omar Saleh met Mr. Lee.', 'They signed No. 5 of the U.S. Code.']],
    ['en', ['The plan costs $3.2 million.', '“It will work,” she said.', 'Dr. Amal Said agreed!']],
    ['en', ['“Will it work?” asked J. R. Smith.', 'It will (see www.fund.org/plan).', '12 cities follow.']],
    ['en', ['She spoke at 10 a.m. on Monday.']],
    [
      'en',
      [
        'The hall opens at 10 a.m. Sunday and at 6 p.m. Eastern Time.',
        'Admission is free from 8 p.m.',
        'The rest pay.',
      ],
    ],
    ['en', ['The hall is open until 6 p.m.', 'Closed on Mondays.', 'It closes at noon.']],
    ['fr', ['M. Diallo a reçu Mme Roy et S.E. M. Ba.', '« Enfin ! » a-t-il dit.', 'Voir l’art. 3 et le n° 12.']],
    ['fr', ['Le projet coûte 3.5 millions.', 'Il commence en 2024.', 'Qui paie ?', 'L’État.']],
    ['fr', ['«\u00a0Nous sommes prêts.\u00a0»', 'La ministre l’a dit hier.']],
    ['ar', ['قال د. سعيد ومعه أ.د. منى إن العمل بدأ.', 'وسيستمر حتى مايو.']],
    ['ar', ['«هل أنتم مستعدون؟» سأل الوزير.', 'أجاب الحضور بنعم.']],
    ['ar', ['العنوان ص.ب. 120 الرباط.', 'هل وصل الوفد؟', 'نعم.']],
  ])('are cut as a reader of %s would', (language, sentences) => {
    expect(cut(sentences.join(' '), language)).toEqual(sentences)
  })

  it('end with their line', () => {
    expect(cut('About the fund\nThe fund lends money', 'en')).toEqual(['About the fund', 'The fund lends money'])
  })

  it('lose nothing but white space and overlap nowhere', () => {
    const pieces = fc.array(
      fc.constantFrom('Mr.', 'No.', 'The', 'end', '.', ' ', '\n', '»', '”', '?', 'د.', '؟', '3', 'U.S.', '\u00a0'),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(pieces, fc.constantFrom('en', 'fr', 'ar'), (parts, language) => {
        const text = parts.join('')
        const visible = (piece: string): string => piece.replace(/\s/gu, '')
        expect(visible(cut(text, language).join(''))).toBe(visible(text))
      }),
    )
  })
})
