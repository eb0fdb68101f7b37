import { describe, expect, it } from 'vitest'
import type { ImportedPart } from '#shared/model/imported-document.ts'
import { plainTextOf, type RichBlock } from '#shared/model/rich-text.ts'
import { recogniseParts, titleOfParts } from '#shared/press/recognise-parts.ts'

const paragraph = (text: string): RichBlock => ({ type: 'paragraph', runs: [{ text }] })
const heading = (level: 1 | 2, text: string): RichBlock => ({ type: 'heading', level, runs: [{ text }] })
const bullet = (text: string): RichBlock => ({ type: 'item', ordered: false, depth: 0, runs: [{ text }] })

/**
 * Each line with the kind it should get; a block in place of a text where the form matters. Neighbours of one part
 * follow with ''.
 */
type Expected = readonly (readonly [string, string | RichBlock])[]

function check(language: string, expected: Expected): void {
  const blocks = expected.map(([, line]) => (typeof line === 'string' ? paragraph(line) : line))
  const parts = recogniseParts(blocks, language)
  const found = parts.flatMap((part) =>
    part.blocks.map((block, index) => [index === 0 ? (part.furniture ?? part.kind) : '', plainTextOf([block])]),
  )
  expect(found).toEqual(expected.map(([kind, line]) => [kind, typeof line === 'string' ? line : plainTextOf([line])]))
}

describe('the parts of a release', () => {
  it('are recognised in English', () => {
    check('en', [
      ['note', 'FOR IMMEDIATE RELEASE'],
      ['note', 'Embargoed until 14 May 2025, 09:00 GMT'],
      ['note', 'MINISTRY OF FISHERIES'],
      ['headline', 'Harbour Authority Opens Cold Store for Small Fishers'],
      ['subhead', 'Two hundred families share forty tonnes of solar-cooled space'],
      ['dateline', 'PORT SABLE, 14 May 2025'],
      [
        'lede',
        'The Harbour Authority opened a cold store on Wednesday that two hundred small fishing families will share.',
      ],
      ['subhead', 'Key figures'],
      ['list', bullet('40 tonnes of capacity')],
      ['', bullet('9 months of building')],
      [
        'quote',
        '"For the first time we decide when to sell our catch," said Amina Delacroix, who speaks for the fishers.',
      ],
      ['quote', '"It is only a beginning," she added.'],
      [
        'body',
        'She said that the store was “only a beginning” and that the families would ask for a second one next year.',
      ],
      ['subhead', 'A second store will follow'],
      [
        'body',
        'The authority plans a second store on the western quay in 2027. The work will be paid for by the fund.',
      ],
      ['body', 'About 40 ministers attended the opening and toured the new building.'],
      ['end', '-ENDS-'],
      ['note', 'Notes to Editors'],
      ['note', 'The fund was set up in 2019.'],
      ['boilerplate', 'About the Fund'],
      [
        'boilerplate',
        'The Fund pays for small ports in twelve countries. It was founded in 2019 and has its seat in Port Louis.',
      ],
      ['contact', 'Media Contacts'],
      ['', 'Jonas Whitfield'],
      ['', 'Head of Communications'],
      ['', '+230 5550 1234'],
      ['', 'press@portsable.example'],
    ])
  })

  it('are recognised in French', () => {
    check('fr', [
      ['note', 'COMMUNIQUÉ DE PRESSE'],
      ['note', 'Sous embargo jusqu’au 14 mai 2025 à 9 h'],
      ['dateline', 'Port-Sable, le 14 mai 2025'],
      ['headline', 'La Régie ouvre une chambre froide aux petits pêcheurs'],
      [
        'lede',
        'La Régie du port a ouvert mercredi une chambre froide que se partageront deux cents familles. Elle contient quarante tonnes.',
      ],
      [
        'quote',
        '« Pour la première fois, nous décidons quand vendre notre pêche. Cela change tout », a déclaré Amina Delacroix, porte-parole.',
      ],
      ['subhead', 'Une deuxième chambre en 2027'],
      ['body', 'La Régie prévoit une deuxième chambre sur le quai ouest en 2027 :'],
      ['list', bullet('quarante tonnes ;')],
      ['', bullet('énergie solaire.')],
      ['boilerplate', 'À propos de la Régie du port'],
      [
        'boilerplate',
        'La Régie du port de Sable gère le port, la criée et le phare. Fondée en 1962, elle emploie 310 personnes.',
      ],
      ['note', 'Note aux rédactions'],
      ['note', 'Des images sont disponibles sur demande auprès du service de presse.'],
      ['contact', 'Contacts presse'],
      ['', 'Jonas Whitfield – 06 12 34 56 78 – presse@portsable.example'],
      ['end', '###'],
    ])
  })

  it('are recognised in Arabic', () => {
    check('ar', [
      ['note', 'بيان صحفي'],
      ['note', 'للنشر الفوري'],
      ['headline', 'هيئة ميناء سابل تفتتح مخزن تبريد لصغار الصيادين'],
      ['subhead', 'مئتا أسرة تتقاسم أربعين طنا من التبريد بالطاقة الشمسية'],
      ['note', 'صحيفة الميناء - سلمى الحداد'],
      [
        'lede',
        'ميناء سابل، 14 مايو 2025 – افتتحت هيئة الميناء يوم الأربعاء مخزن تبريد تتقاسمه مئتا أسرة من أسر الصيادين.',
      ],
      [
        'quote',
        'وقالت أمينة ديلاكروا: "للمرة الأولى نقرر بأنفسنا متى نبيع صيدنا، وهذا يغير كل شيء بالنسبة إلى أسرنا".',
      ],
      ['body', 'وأضافت أن الأسر ستتولى إدارة المخزن معا على مدار العام بالتعاون مع الهيئة.'],
      ['end', '- انتهى -'],
      ['boilerplate', 'نبذة عن هيئة ميناء سابل'],
      ['boilerplate', 'تدير هيئة ميناء سابل الميناء وسوق السمك والمنارة. تأسست عام 1962 ويعمل فيها 310 أشخاص.'],
      ['contact', 'لمزيد من المعلومات، يرجى التواصل مع:'],
      ['', 'جوناس ويتفيلد'],
      ['', 'هاتف: 1234 5550 230+'],
      ['', 'press@portsable.example'],
    ])
  })

  it('include boilerplate without a heading, at the end only', () => {
    const lede = 'The fund opened a cold store on Wednesday that two hundred small fishing families will share.'
    const definition = 'The Sable Fund is an international organization that pays for small ports in twelve countries.'
    const other = 'The store was built in nine months by local companies, and the families will run it together.'
    check('en', [
      ['headline', 'Fund Opens Cold Store'],
      ['lede', lede],
      ['body', other],
      ['body', other],
      ['boilerplate', definition],
      ['boilerplate', 'It has its seat in the city of Port Louis and employs fifty people.'],
    ])
    check('en', [
      ['headline', 'Fund Opens Cold Store'],
      ['lede', lede],
      ['body', definition],
      ['body', other],
      ['body', other],
      ['body', other],
    ])
  })

  it('keep a contact block above the headline, and a contact in one sentence', () => {
    const lede = 'The fund opened a cold store on Wednesday that two hundred small fishing families will share.'
    check('en', [
      ['contact', 'Contact:'],
      ['', 'Jonas Whitfield'],
      ['', '+230 5550 1234'],
      ['headline', 'Fund Opens Cold Store'],
      ['lede', lede],
      ['contact', 'For more information, please contact Mary Ong at mary@fund.example.'],
    ])
  })

  it('follow the headings of a document that has them', () => {
    check('en', [
      ['note', 'News from the port'],
      ['headline', heading(1, 'Fund Opens Cold Store.')],
      ['lede', 'The fund opened a cold store on Wednesday that two hundred small fishing families will share.'],
      ['subhead', heading(2, 'What comes next?')],
      ['body', 'A second store.'],
      ['boilerplate', heading(2, 'About the Fund')],
      ['boilerplate', 'Small ports.'],
      ['subhead', heading(2, 'Pictures')],
      ['body', 'Two pictures are attached to this release.'],
    ])
  })

  it('do not mistake a heading "Contact" without an address for a contact block', () => {
    check('en', [
      ['headline', 'Fund Opens Cold Store'],
      ['lede', 'The fund opened a cold store on Wednesday that two hundred families will share.'],
      ['subhead', heading(2, 'Contact')],
      ['body', 'Contact between the families and the port was lost for a year, and then the fund came.'],
    ])
  })

  it('lose no text, and give the title of the list', () => {
    const lines = [
      'Fund Opens Cold Store',
      'Facebook',
      '',
      'The fund opened a cold store on Wednesday that two hundred families will share.',
      'a',
      '###',
      'x',
      'Tags: y',
    ]
    const parts: readonly ImportedPart[] = recogniseParts(lines.map(paragraph), 'en')
    expect(parts.flatMap((part) => part.blocks.map((block) => plainTextOf([block])))).toEqual(
      lines.filter((line) => line !== ''),
    )
    expect(titleOfParts(parts)).toBe('Fund Opens Cold Store')
    expect(recogniseParts([], 'en')).toEqual([])
    expect(titleOfParts([])).toBe('')
  })
})
