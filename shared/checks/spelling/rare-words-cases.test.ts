import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { spellingChecks } from '#shared/checks/spelling/spelling-checks.ts'
import { loadDictionaries } from '#shared/spelling/dictionaries.ts'
import type { Speller } from '#shared/spelling/speller.ts'

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url))
const dictionary = (path: string) => ({ affixes: file(`${path}.aff`), words: file(`${path}.dic`) })

let speller: Speller
beforeAll(async () => {
  const dictionaries = await loadDictionaries()
  const english = ['dictionary-en-gb', 'dictionary-en'].map((name) => dictionary(`node_modules/${name}/index`))
  dictionaries.open('en', english)
  dictionaries.open('fr', [dictionary('node_modules/dictionary-fr/index')])
  dictionaries.open('ar', [dictionary('shared/spelling/dictionaries/ar')])
  speller = dictionaries.speller({})
})

const run = createCheckRunner(spellingChecks)
const found = (row: TestRow) => run(releaseOf([row]), noTerms, { speller }).map(({ check, quote }) => [check, quote])

/** A slip, and a word that is as near to another one and right. */
const words: readonly (readonly [string, TestRow, string, TestRow])[] = [
  [
    'who works in a field of learning',
    { fr: 'Une équipe de sociolgues étudie les marchés.' },
    'sociolgues',
    { fr: 'Une équipe d’entomologues et un herpétologue étudient les criquets.' },
  ],
  [
    'a word of the trade in the plural',
    { en: 'The grid will feed three photovoltiacs plants.' },
    'photovoltiacs',
    { en: 'The plant makes digesters, photovoltaics and railcars for the mine.' },
  ],
  [
    'a language, which French writes small',
    { fr: 'Les affiches sont traduites en malgahce pour les écoles.' },
    'malgahce',
    { fr: 'Les affiches sont traduites en dioula et en baoulé, avec des conteurs toucouleurs.' },
  ],
  [
    'the accents and the vowels of British English',
    { en: 'The communicque was read in the hall.' },
    'communicque',
    { en: 'The communiqué names the palaeographer who examined the façades.' },
  ],
  [
    'the word that a collector makes for a collection',
    { fr: 'La bilbiothèque prête des graines.' },
    'bilbiothèque',
    { fr: 'La grainothèque et la carothèque prêtent des graines et des carottes.' },
  ],
  [
    'what was done several times over',
    { en: 'The office published six hundred readigns.' },
    'readigns',
    { en: 'The office published six hundred weighings and twelve re-weighings.' },
  ],
  [
    'a species beside its genus, which every version writes alike',
    { en: 'The nets are mended in spring.', fr: 'Les filets sont réparrés au printemps.' },
    'réparrés',
    { en: 'The snake (Natrix tessellata) is rare.', fr: 'La couleuvre (Natrix tessellata) est rare.' },
  ],
  [
    'a word of public life, two letters of which changed places',
    { ar: 'زارت الوزيرة معرض الجهمورية أمس.' },
    'الجهمورية',
    { ar: 'ناقش المجلس حوكمة المياه في الجمهورية أمس.' },
  ],
  [
    'a long word of public life, a letter of which was left out',
    { ar: 'تتقدم التكنلوجيا بسرعة كبيرة.' },
    'التكنلوجيا',
    { ar: 'تتقدم التكنولوجيا بسرعة كبيرة.' },
  ],
  [
    'a common slip further from the word than one letter',
    { en: 'The board was dissapointed.' },
    'dissapointed',
    { en: 'The board was disappointed by the desiccated crops and the occurrences of rust.' },
  ],
  [
    'a common slip at the head of a sentence',
    { fr: 'Apparement, la récolte sera bonne.' },
    'Apparement',
    { fr: 'Apparemment, la récolte sera bonne, selon M. Hazard.' },
  ],
  [
    'an accent turned the other way',
    { fr: 'Le siége de la régie a fermé.' },
    'siége',
    { fr: 'La chaine entraine des couts règlementaires que l’on connait, et libèrera le siège.' },
  ],
]

describe.each(words)('%s', (_, wrong, slip, right) => {
  it('is told from a slip', () => {
    expect(found(wrong)).toEqual([['spelling', slip]])
    expect(found(right)).toEqual([])
  })
})

describe('a text in another language than its version', () => {
  it('is not read for slips', () => {
    const french = 'Les pêcheurs ont reçu hier des filets neufs pour la campagne du thon.'
    const spanish = 'Los pescadores recibieron ayer redes nuevas para la campaña del atún en los puertos del norte.'
    expect(found({ en: 'The fishers received new nets yesterday.', fr: spanish })).toEqual([])
    expect(
      found({ en: 'The fishers received new nets yesterday.', fr: `${french} Elle fera une bonne récotle.` }),
    ).toEqual([['spelling', 'récotle']])
  })

  it('is not read for the hamza of another script’s languages either', () => {
    const persian = 'شهرداری اعلام کرد که ساختمان جدید کتابخانه از هفته آینده به روی دانش‌آموزان باز خواهد بود.'
    expect(found({ en: 'The city announced that the library will open.', ar: persian })).toEqual([])
    expect(found({ en: 'The city announced it.', ar: 'وصدر اعلان البلدية عن افتتاح المكتبة.' })).toEqual([
      ['ar-hamza', 'اعلان'],
    ])
  })
})
