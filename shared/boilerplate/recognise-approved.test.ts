import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { approvedText, contactCard } from '#shared/boilerplate/approved-for-tests.ts'
import { recogniseApproved } from '#shared/boilerplate/recognise-approved.ts'
import { renderContactCard } from '#shared/boilerplate/render-contact-card.ts'
import { releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import type { ApprovedText, ContactCard } from '#shared/model/boilerplate.ts'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

const heading = { en: 'About the Coastal Fund', fr: 'À propos du Fonds du littoral', ar: 'نبذة عن صندوق الساحل' }
const first = {
  en: 'The Coastal Fund lends to small ports and trains those who run them. It has offices in Dakar and Accra.',
  fr: 'Le Fonds du littoral prête aux petits ports et forme ceux qui les dirigent. Il a des bureaux à Dakar et à Accra.',
  ar: 'يقرض صندوق الساحل الموانئ الصغيرة ويدرّب القائمين عليها، وله مكتبان في داكار وأكرا.',
}
const second = {
  en: 'The Coastal Fund lends to small ports and trains those who run them. It has offices in Dakar, Accra and Mombasa.',
  fr: 'Le Fonds du littoral prête aux petits ports et forme ceux qui les dirigent. Il a des bureaux à Dakar, à Accra et à Mombasa.',
  ar: 'يقرض صندوق الساحل الموانئ الصغيرة ويدرّب القائمين عليها، وله مكاتب في داكار وأكرا ومومباسا.',
}
const fund = approvedText('the Coastal Fund', [heading, first], [heading, second])
const body = {
  en: 'Ministers met in Dakar on Monday to open a new quay, which small boats will use from March on.',
  fr: 'Les ministres se sont réunis lundi à Dakar pour inaugurer un nouveau quai, destiné aux petits bateaux dès mars.',
  ar: 'اجتمع الوزراء يوم الاثنين في داكار لافتتاح رصيف جديد تستعمله القوارب الصغيرة ابتداءً من مارس.',
}

/** `r3 1 en:current fr:older` … */
const told = (rows: readonly TestRow[], texts: readonly ApprovedText[] = [fund]) =>
  recogniseApproved(releaseOf(rows), texts).map(({ rowId, passage, cells }) =>
    [rowId, String(passage), ...Object.entries(cells).map(([language, { is }]) => `${language}:${is}`)].join(' '),
  )

describe('approved texts in a release', () => {
  it('are found with their headings, in every version, word for word or of an older edition', () => {
    expect(told([body, heading, second])).toEqual([
      'r2 0 en:current fr:current ar:current',
      'r3 1 en:current fr:current ar:current',
    ])
    expect(told([body, heading, { ...second, fr: first.fr }])[1]).toBe('r3 1 en:current fr:older ar:current')
  })

  it('are found when they were edited, and typography is no edit', () => {
    const edited = {
      en: second.en.replace('small ports', 'fishing harbours'),
      fr: second.fr.replaceAll(' ', '\u00a0'),
      ar: second.ar.replace('الموانئ', 'المَوَانِئَ').replace('ومومباسا', 'ولشبونة'),
    }
    expect(told([heading, edited])).toEqual([
      'r1 0 en:current fr:current ar:current',
      'r2 1 en:drifted fr:current ar:drifted',
    ])
  })

  it('are found in one row, heading and paragraph together', () => {
    const both = {
      en: `${heading.en}\n${second.en}`,
      fr: `${heading.fr}\n${second.fr}`,
      ar: `${heading.ar}\n${first.ar}`,
    }
    expect(told([body, both])).toEqual(['r2 whole en:current fr:current ar:older'])
  })

  it('bring the heading above them along also where it says something else', () => {
    expect(told([{ en: 'About us', fr: '', ar: '' }, second])).toEqual([
      'r1 0 en:drifted fr:empty ar:empty',
      'r2 1 en:current fr:current ar:current',
    ])
    expect(told([heading, body, second])).toEqual(['r3 1 en:current fr:current ar:current'])
  })

  it('say which version has nothing yet', () => {
    expect(told([heading, { ...second, ar: '' }])[1]).toBe('r2 1 en:current fr:current ar:empty')
  })

  it('are not found in what only speaks of the same body, nor in the text about another', () => {
    expect(
      told([
        {
          en: 'The Coastal Fund opened its offices in Dakar and Accra on Monday, before small ports and those who run them.',
        },
        {
          en: 'The Harbour Bank lends to farmers and insures those who breed cattle. It has branches in Lyon, Nice and Metz.',
        },
        {
          fr: 'Il a des bureaux à Dakar, à Accra et à Mombasa, a dit le ministre aux journalistes venus du monde entier.',
        },
      ]),
    ).toEqual([])
    expect(told([heading, body, second], [])).toEqual([])
  })

  it('are told apart where two are alike', () => {
    const other = approvedText('the Inland Fund', [
      { en: 'About the Inland Fund' },
      {
        en: 'The Inland Fund lends to small ports and trains those who run them. It has offices in Kampala and Kigali.',
      },
    ])
    const found = recogniseApproved(
      releaseOf([
        { en: second.en },
        {
          en:
            other.editions[0]?.content.is === 'passages'
              ? (other.editions[0].content.passages[1]?.texts['en'] ?? '')
              : '',
        },
      ]),
      [fund, other],
    )
    expect(found.map(({ text }) => text.id)).toEqual(['the Coastal Fund', 'the Inland Fund'])
  })
})

it('finds one of forty texts of the same family', () => {
  const family = Array.from({ length: 40 }, (_, at) =>
    approvedText(`office ${at}`, [
      { en: 'About the office' },
      { en: `The office serves the cities of region number ${at + 100} and answers to the council of the union.` },
    ]),
  )
  const found = recogniseApproved(
    releaseOf([
      {
        kind: 'boilerplate',
        en: 'The office serves the cities of region number 123 and answers to the council of the union.',
      },
    ]),
    family,
  )
  expect(found.map(({ text }) => text.id)).toEqual(['office 23'])
})

describe('contact cards', () => {
  const card: ContactCard = {
    phone: '+221 33 849 27 42',
    email: 'press@coastal.example',
    web: 'https://coastal.example',
    wording: {
      en: { heading: '', name: 'Awa Ndiaye', role: 'Press officer', address: '' },
      fr: { heading: '', name: 'Awa Ndiaye', role: 'chargée de presse', address: '' },
      ar: { heading: '', name: 'أوا ندياي', role: 'مسؤولة الإعلام', address: '' },
    },
  }
  const text = contactCard('the Coastal Fund', card)
  const rows = (changed: ContactCard): TestRow => ({
    kind: 'contact',
    en: renderContactCard(changed, 'en'),
    fr: renderContactCard(changed, 'fr'),
    ar: renderContactCard(changed, 'ar'),
  })

  it('are written in every language, with numbers and addresses isolated where lines run from the right', () => {
    expect(renderContactCard(card, 'fr')).toBe(
      'Contact presse\u00a0:\nAwa Ndiaye, chargée de presse\nTéléphone\u00a0: +221 33 849 27 42\nCourriel\u00a0: press@coastal.example\nSite web\u00a0: https://coastal.example',
    )
    expect(renderContactCard(card, 'ar').split('\n')).toEqual([
      'للتواصل الإعلامي:',
      'أوا ندياي، مسؤولة الإعلام',
      'الهاتف: \u2066+221 33 849 27 42\u2069',
      'البريد الإلكتروني: \u2066press@coastal.example\u2069',
      'الموقع الإلكتروني: \u2066https://coastal.example\u2069',
    ])
    expect(renderContactCard(card, 'es')).toBe('')
  })

  it('are found by their number or address, and another card is another', () => {
    expect(told([rows(card)], [text])).toEqual(['r1 0 en:current fr:current ar:current'])
    expect(told([rows({ ...card, phone: '+221 33 000 00 00' })], [text])).toEqual([
      'r1 0 en:drifted fr:drifted ar:drifted',
    ])
    expect(told([rows({ ...card, phone: '+33 1 44 00 00 00', email: 'presse@harbour.example' })], [text])).toEqual([])
  })
})

const seeds = new URL('../../../shared/seeds/', import.meta.url)

describe.skipIf(!existsSync(seeds))('the seeds (needs ../shared/seeds)', () => {
  const linesOf = (name: string) =>
    readFileSync(new URL(name, seeds), 'utf8')
      .split(/\n+/u)
      .filter((line) => line.trim() !== '')

  it('give “About WeGO” and “À propos de WeGO” as one text, found again in the next release', () => {
    const en = linesOf('004_fecdb95817865f48.txt')
    const fr = linesOf('000_a558c6ade3acd2a9.txt')
    const [atEn, atFr] = [en.indexOf('About WeGO'), fr.indexOf('À propos de WeGO')]
    const passages = [0, 1, 2].map((at) => ({ en: en[atEn + at] ?? '', fr: fr[atFr + at] ?? '' }))
    const wego = approvedText('WeGO', passages)
    const rows = [
      ...en.slice(0, atEn).map((line) => ({ en: line, fr: '' })),
      ...passages.map(({ en: line, fr: ligne }) => ({ en: line, fr: ligne.replace('50 villes', '60 villes') })),
    ]
    expect(told(rows, [wego])).toEqual([
      `r${atEn + 1} 0 en:current fr:current`,
      `r${atEn + 2} 1 en:current fr:drifted`,
      `r${atEn + 3} 2 en:current fr:current`,
    ])
  })
})

it('takes no longer for each row of a long release, against a hundred texts, and finds the same again', () => {
  // A third of all words are the same dozen, the others come from a vocabulary of five thousand.
  let state = 42
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  const common = 'the of and to in for its with as a by on'.split(' ')
  const sentence = (count: number) =>
    Array.from({ length: count }, () => (next(3) === 0 ? common[next(12)] : `w${next(5000).toString(36)}`)).join(' ')
  const said = () => ({ en: sentence(80), fr: sentence(80), ar: sentence(80) })
  const texts = Array.from({ length: 100 }, (_, at) => {
    const head = { en: `About o${at}`, fr: `À propos de o${at}`, ar: `نبذة عن o${at}` }
    const edition = said()
    return approvedText(`o${at}`, [head, edition], [head, { ...edition, en: `${edition.en} ${sentence(3)}` }])
  })
  const release = (length: number) =>
    releaseOf(
      Array.from({ length }, (_, at): TestRow => {
        const { content } = texts[at % 100]?.editions[0] ?? {}
        return at % 60 === 5 && content?.is === 'passages' ? (content.passages[1]?.texts ?? {}) : said()
      }),
    )
  const long = release(300)
  const found = recogniseApproved(long, texts)
  expect(found).toHaveLength(5)
  expect(recogniseApproved(long, texts)).toEqual(found)
  expect(growthOfTime(release, 300, (of) => recogniseApproved(of, texts))).toBeLessThan(notSquared)
})
