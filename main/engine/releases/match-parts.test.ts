import { describe, expect, it } from 'vitest'
import { type MatchedText, matchParts, type PartPlace } from '#engine/releases/match-parts.ts'
import type { RowKind } from '#shared/model/row.ts'

const fr = (kind: RowKind, text: string): MatchedText => ({ kind, text, language: 'fr' })
const ar = (kind: RowKind, text: string): MatchedText => ({ kind, text, language: 'ar' })

const french = [
  fr('headline', 'Le port de Tanger ouvre un quai de 800 mètres'),
  fr('lede', 'TANGER, le 4 mai 2025 – Le port de Tanger a ouvert dimanche un quai long de 800 mètres.'),
  fr('body', 'Le quai reçoit 3 navires à la fois et doit créer 1 250 emplois dans la région avant la fin de 2027.'),
  fr('boilerplate', 'À propos du port'),
  fr(
    'boilerplate',
    'Fondé en 1969, le port sert 77 pays et donne du travail à plus de 6 000 personnes dans toute la région.',
  ),
  fr('contact', 'presse@port.example, +212 5 39 00 00 00'),
]

function placesOf(rows: readonly MatchedText[], parts: readonly MatchedText[]): readonly PartPlace[] {
  const work = matchParts(rows, parts)
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

describe('laying a version from a file beside the rows of a release', () => {
  it('puts each part beside its counterpart where both texts are built alike', () => {
    const arabic = [
      ar('headline', 'ميناء طنجة يفتتح رصيفا بطول ٨٠٠ متر'),
      ar('lede', 'طنجة، 4 ماي 2025 – افتتح ميناء طنجة يوم الأحد رصيفا بطول 800 متر.'),
      ar('body', 'يستقبل الرصيف 3 سفن في آن واحد ويوفر 1250 فرصة عمل في الجهة قبل نهاية 2027.'),
      ar('boilerplate', 'عن الميناء'),
      ar('boilerplate', 'تأسس الميناء سنة 1969 ويخدم 77 بلدا ويشغل أكثر من 6000 شخص في الجهة كلها.'),
      ar('contact', 'presse@port.example، ‎+212 5 39 00 00 00'),
    ]
    expect(placesOf(french, arabic)).toEqual(arabic.map((_, row) => ({ row })))
  })

  it('lets boilerplate meet boilerplate and contact meet contact, however much stands before them', () => {
    const longer = [
      ar('headline', 'ميناء طنجة يفتتح رصيفا'),
      ar('lede', 'طنجة، 4 ماي 2025 – افتتح ميناء طنجة يوم الأحد رصيفا بطول 800 متر.'),
      ar('body', 'يستقبل الرصيف 3 سفن في آن واحد ويوفر 1250 فرصة عمل في الجهة قبل نهاية 2027.'),
      ar('body', 'وقال مدير الميناء إن الرصيف ثمرة عمل دام خمس سنوات.'),
      ar('quote', '«هذا يوم كبير لمدينتنا»، تقول رئيسة المجلس.'),
      ar('boilerplate', 'عن الميناء'),
      ar('boilerplate', 'تأسس الميناء سنة 1969 ويخدم 77 بلدا ويشغل أكثر من 6000 شخص في الجهة كلها.'),
      ar('contact', 'presse@port.example'),
    ]
    expect(placesOf(french, longer)).toEqual([
      { row: 0 },
      { row: 1 },
      { row: 2 },
      { row: null, before: 3 },
      { row: null, before: 3 },
      { row: 3 },
      { row: 4 },
      { row: 5 },
    ])
  })

  it('leaves a row open rather than shifting what follows it', () => {
    const shorter = [french[0], french[1], french[4], french[5]].flatMap((each) => (each ? [each] : []))
    expect(placesOf(french, shorter)).toEqual([{ row: 0 }, { row: 1 }, { row: 4 }, { row: 5 }])
  })

  it('never lays a contact beside prose', () => {
    const prose = [fr('headline', 'Un titre'), fr('body', 'Un paragraphe sans chiffres.')]
    expect(placesOf(prose, [ar('headline', 'عنوان'), ar('contact', 'press@port.example')])).toEqual([
      { row: 0 },
      { row: null, before: 2 },
    ])
  })

  it('takes the same figures and names for a sign that a kind was not recognised in one language', () => {
    const unrecognised = [fr('headline', 'Un titre'), fr('body', 'Tel. 0539 443322, Rachid BENNANI')]
    expect(
      placesOf(unrecognised, [ar('headline', 'عنوان'), ar('contact', 'الهاتف 0539 443322 Rachid Bennani')]),
    ).toEqual([{ row: 0 }, { row: 1 }])
  })

  it('lets the only headline meet the only headline and the contact the contact, also of texts that share nothing else', () => {
    const rows = [
      fr('headline', 'Le marché rouvre'),
      fr('body', 'Les étals sont prêts.'),
      fr('contact', 'Marie, 2e étage'),
    ]
    const parts = [
      ar('headline', 'افتتاح مدرسة جديدة في الحي الجنوبي بعد أعمال دامت عشرة أعوام'),
      ar('contact', 'سعاد'),
    ]
    expect(placesOf(rows, parts)).toEqual([{ row: 0 }, { row: 2 }])
  })

  it('puts both halves of a paragraph beside the one that they were cut from', () => {
    const cut = [
      ar('headline', 'ميناء طنجة يفتتح رصيفا بطول ٨٠٠ متر'),
      ar('lede', 'طنجة، 4 ماي 2025 – افتتح ميناء طنجة يوم الأحد رصيفا بطول 800 متر.'),
      ar('body', 'يستقبل الرصيف 3 سفن في آن واحد.'),
      ar('body', 'ويوفر 1250 فرصة عمل في الجهة قبل نهاية 2027.'),
      ar('boilerplate', 'عن الميناء'),
    ]
    const rows = [
      ...french.slice(0, 2),
      fr(
        'body',
        'Le quai reçoit 3 navires à la fois. Il doit créer 1 250 emplois dans la région avant la fin de 2027.',
      ),
      ...french.slice(3),
    ]
    expect(placesOf(rows, cut)).toEqual([{ row: 0 }, { row: 1 }, { row: 2 }, { row: 2 }, { row: 3 }])
  })

  it('takes a book as it comes, and keeps every part of it', () => {
    const rows = Array.from({ length: 3000 }, () => fr('body', 'Une ligne.'))
    const parts = Array.from({ length: 3001 }, () => ar('body', 'سطر.'))
    const places = placesOf(rows, parts)
    expect(places).toHaveLength(3001)
    expect(places.at(-1)).toEqual({ row: null, before: 3000 })
  })
})
