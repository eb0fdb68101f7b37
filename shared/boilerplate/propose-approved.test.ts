import { describe, expect, it } from 'vitest'
import { proposeApproved } from '#shared/boilerplate/propose-approved.ts'
import { releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'

const heading = { en: 'About the Coastal Fund', fr: 'À propos du Fonds du littoral', ar: 'نبذة عن صندوق الساحل' }
const paragraph = { en: 'The Fund lends to ports.', fr: 'Le Fonds prête aux ports.', ar: '' }
const news = {
  en: 'Ministers met in Dakar.',
  fr: 'Les ministres se sont réunis à Dakar.',
  ar: 'اجتمع الوزراء في داكار.',
}
const proposed = (rows: readonly TestRow[], row: number) => proposeApproved(releaseOf(rows), `r${row}`)

describe('boilerplate that is not approved yet', () => {
  it('is the heading with the paragraphs under it, in every version that has them, from whichever of its rows', () => {
    const rows = [{ kind: 'lede', ...news }, heading, paragraph, { kind: 'contact', ...news }]
    const expected = {
      rowIds: ['r2', 'r3'],
      kind: 'boilerplate',
      content: {
        is: 'passages',
        passages: [
          { heading: true, texts: heading },
          { heading: false, texts: { en: paragraph.en, fr: paragraph.fr } },
        ],
      },
      heading: 'About the Coastal Fund',
      organisation: 'the Coastal Fund',
    }
    expect(proposed(rows, 2)).toEqual(expected)
    expect(proposed(rows, 3)).toEqual(expected)
  })

  it('is what is called so, without a heading too', () => {
    const rows = [news, { kind: 'boilerplate', ...paragraph }, { kind: 'boilerplate', ...paragraph }]
    expect(proposed(rows, 3)).toMatchObject({ rowIds: ['r2', 'r3'], heading: '', organisation: '' })
  })

  it('names the body in French and Arabic headings', () => {
    expect(proposed([{ fr: heading.fr }, { fr: paragraph.fr }], 1)?.organisation).toBe('Fonds du littoral')
    expect(proposed([{ ar: heading.ar }, { ar: news.ar }], 1)?.organisation).toBe('صندوق الساحل')
  })

  it('leaves two texts two', () => {
    const rows = [heading, paragraph, { en: 'About the Harbour Bank', fr: 'À propos de la Banque' }, paragraph]
    expect(proposed(rows, 2)?.rowIds).toEqual(['r1', 'r2'])
    expect(proposed(rows, 4)?.rowIds).toEqual(['r3', 'r4'])
  })

  it('is not the news, nor a heading that nothing follows', () => {
    expect(proposed([news, news], 2)).toBeNull()
    expect(proposed([{ kind: 'headline', en: 'About 40 ministers meet' }, news], 2)).toBeNull()
    expect(proposed([news, heading], 2)).toBeNull()
    expect(proposed([news], 7)).toBeNull()
  })
})
