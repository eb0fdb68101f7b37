import { describe, expect, it } from 'vitest'
import { proposeApproved } from '#shared/boilerplate/propose-approved.ts'
import { proposeCard } from '#shared/boilerplate/propose-card.ts'
import { renderContactCard } from '#shared/boilerplate/render-contact-card.ts'
import { releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'

const contact = (...cells: readonly Omit<TestRow, 'kind'>[]): TestRow[] =>
  cells.map((each) => ({ kind: 'contact', ...each }))
const cardOf = (rows: readonly TestRow[], row = 1) => proposeCard(releaseOf(rows), `r${row}`)

describe('a contact that is not among the cards yet', () => {
  it('is read line by line, numbers and addresses once, words in every version', () => {
    const rows = contact(
      { en: 'Press contact:', fr: 'Contact presse\u00a0:', ar: 'للتواصل الإعلامي:' },
      {
        en: 'Jane Doe, Head of Press\nTel.: +41 22 917 90 00',
        fr: 'Jane Doe, cheffe du service de presse\nTél. : +41 22 917 90 00',
        ar: 'جين دو، رئيسة الخدمة الصحفية\nالهاتف: \u2066+41 22 917 90 00\u2069',
      },
      {
        en: 'E-mail: press@example.org',
        fr: 'Courriel : press@example.org',
        ar: 'البريد الإلكتروني: press@example.org',
      },
    )
    const expected = {
      rowIds: ['r1', 'r2', 'r3'],
      card: {
        phone: '+41 22 917 90 00',
        email: 'press@example.org',
        web: '',
        wording: {
          en: { heading: 'Press contact:', name: 'Jane Doe', role: 'Head of Press', address: '' },
          fr: {
            heading: 'Contact presse\u00a0:',
            name: 'Jane Doe',
            role: 'cheffe du service de presse',
            address: '',
          },
          ar: { heading: 'للتواصل الإعلامي:', name: 'جين دو', role: 'رئيسة الخدمة الصحفية', address: '' },
        },
      },
    }
    expect(cardOf(rows)).toEqual(expected)
    expect(cardOf(rows, 3)).toEqual(expected)
    expect(proposeApproved(releaseOf(rows), 'r2')).toMatchObject({ kind: 'contact', heading: 'Jane Doe' })
  })

  it('finds who, what and where by the labels, and on one line with the numbers', () => {
    const labelled = contact({
      en: 'Media contact\nName: John Smith\nTitle: Spokesperson\nAddress: 5 Harbour Road, Dakar\nPhone: +221 33 849 00 00',
    })
    expect(cardOf(labelled)?.card.wording['en']).toEqual({
      heading: 'Media contact',
      name: 'John Smith',
      role: 'Spokesperson',
      address: '5 Harbour Road, Dakar',
    })
    const oneLine = contact({ en: 'Contact: John Smith, Spokesperson, Tel: +221 33 849 00 00, john@example.org' })
    expect(cardOf(oneLine)?.card).toMatchObject({
      phone: '+221 33 849 00 00',
      email: 'john@example.org',
      wording: { en: { heading: 'Contact:', name: 'John Smith', role: 'Spokesperson', address: '' } },
    })
  })

  it('loses no word: what has no place of its own stands in the address', () => {
    const [line] = contact({
      en: 'Press contact:\nJane Doe\nHead of Press\nPalais Wilson\n52 rue des Pâquis\nFax: +41 22 917 90 11\nPhone: +41 22 917 90 00 / +41 22 917 90 01\nwww.example.org',
    })
    const card = cardOf([line ?? {}])?.card
    expect(card).toMatchObject({ phone: '+41 22 917 90 00 / +41 22 917 90 01', web: 'www.example.org' })
    const rendered = card ? renderContactCard(card, 'en') : ''
    for (const word of (line?.en ?? '').split(/[\s:,/]+/u)) expect(rendered).toContain(word)
  })

  it('is none where a card could not hold it: two people, running text, nothing to reach anybody by', () => {
    const two = 'Jane Doe\njane@example.org\nJohn Smith\njohn@example.org'
    expect(cardOf(contact({ en: two }))).toBeNull()
    const prose =
      'For interviews with the ministers, who will be in Dakar until Friday, please write to press@example.org early.'
    expect(cardOf(contact({ en: prose }))).toBeNull()
    expect(cardOf(contact({ en: 'Press contact:\nJane Doe' }))).toBeNull()
    expect(cardOf([{ en: 'Jane Doe\njane@example.org' }])).toBeNull()
    expect(cardOf(contact({ en: 'Jane Doe\njane@example.org' }))).not.toBeNull()
  })
})
