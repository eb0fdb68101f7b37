// Slips that a dictionary alone does not show: behind an apostrophe, behind a prefix, in letters that sound alike.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { spellingChecks } from '#shared/checks/spelling/spelling-checks.ts'
import { loadDictionaries } from '#shared/spelling/dictionaries.ts'
import type { Speller } from '#shared/spelling/speller.ts'
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url))
const arabic = 'shared/spelling/dictionaries'

let speller: Speller
beforeAll(async () => {
  const dictionaries = await loadDictionaries()
  const french = 'node_modules/dictionary-fr/index'
  dictionaries.open('fr', [{ affixes: file(`${french}.aff`), words: file(`${french}.dic`) }])
  dictionaries.open('ar', [{ affixes: file(`${arabic}/ar.aff`), words: file(`${arabic}/ar.dic`) }])
  speller = dictionaries.speller({})
})

const run = createCheckRunner(spellingChecks)
const found = (language: string, text: string) =>
  run(releaseOf([{ [language]: text }]), noTerms, { speller }).map(({ quote, fix }) => [quote, fix?.replacement])

describe('a slip that hides', () => {
  it.each([
    ['fr', 'La mairie a parlé d’apartement pour les étudiants pendant deux heures.', 'apartement', 'appartement'],
    ['fr', 'Les sages-femmes attendent la rénumération de leurs gardes.', 'rénumération', 'rémunération'],
    ['ar', 'نوقشت في الجلسة عقود الموضفات الجديدات في البلدية.', 'الموضفات', 'الموظفات'],
    ['ar', 'زار الوفد مهندسي الزراغة في الواحة.', 'الزراغة', 'الزراعة'],
    ['ar', 'أقر النواب الميزنية بعد نقاش طويل.', 'الميزنية', 'الميزانية'],
    ['ar', 'افتتحت في المدينة مكتبات مدرسبة جديدة للأطفال.', 'مدرسبة', 'مدرسية'],
  ])('is found in %s: %s', (language, text, slip, meant) => {
    expect(found(language, text)).toEqual([[slip, meant]])
  })

  it.each([
    ['fr', 'L’appartement d’Aminata, aujourd’hui vide, servira d’entrepôt jusqu’à lundi.'],
    ['fr', 'L’énumération des gardes et leur numérotation sont à revoir avant mars.'],
    ['ar', 'نوقشت في الجلسة عقود الموظفات الجديدات ورضا المراجعين في البلدية.'],
    ['ar', 'زار السيد المراكش والسيدة السيافي مهندسي الزراعة في الواحة وأقر النواب الموازنة.'],
    ['ar', 'افتتحت في المدينة مكتبات مدرسية جديدة، وحُفظت كتب الطلبة والكتبة.'],
  ])('is none in %s: %s', (language, text) => {
    expect(found(language, text)).toEqual([])
  })
})

const cases: readonly CheckCase[] = [
  {
    check: 'words-joined',
    wrong: [{ ar: 'ولايمكن فتح الطريق قبل ذوبان الثلوج.' }],
    finds: 'ولايمكن',
    in: 'ar',
    fixed: 'ولا يمكن فتح الطريق قبل ذوبان الثلوج.',
    right: [{ ar: 'ولا يمكن فتح الطريق اللامركزي قبل ذوبان الثلوج في ولايات الشمال.' }],
  },
  {
    check: 'ar-teh-marbuta',
    wrong: [{ ar: 'تنعقد الندوة الرابعه في مايو.' }],
    finds: 'الرابعه',
    in: 'ar',
    fixed: 'تنعقد الندوة الرابعة في مايو.',
    right: [{ ar: 'تنعقد الندوة الرابعة في مايو، وهي غير ثالثه، أي قسم المعرض الثالث.' }],
  },
  {
    check: 'spelling-variant',
    wrong: [{ fr: 'La plateforme accueille 40 associations. La plate-forme ouvrira en avril.' }],
    finds: 'plate-forme',
    in: 'fr',
    fixed: 'La plateforme accueille 40 associations. La plateforme ouvrira en avril.',
    right: [{ fr: 'La plateforme accueille 40 associations, dont la revue « La Plate-forme du port ».' }],
  },
  {
    check: 'ar-teh-marbuta',
    wrong: [{ ar: 'افتتحت البلدية مدرسه كبيرة في الحي الشرقي.' }],
    finds: 'مدرسه',
    in: 'ar',
    fixed: 'افتتحت البلدية مدرسة كبيرة في الحي الشرقي.',
    right: [{ ar: 'شكر التلميذ مدرسه الجديد، وعاد الطبيب إلى مكتبه القديم وكتبه كثيرة.' }],
  },
  {
    check: 'ar-alef-maqsura',
    wrong: [{ ar: 'وافقت شركة المياه الوطنية علي تمديد المهلة أسبوعين.' }],
    finds: 'علي',
    in: 'ar',
    fixed: 'وافقت شركة المياه الوطنية على تمديد المهلة أسبوعين.',
    right: [{ ar: 'وافق مدير شركة المياه علي منصور على تمديد المهلة أسبوعين.' }],
  },
  {
    check: 'ar-alef-maqsura',
    wrong: [{ ar: 'انتقلت العيادة إلي المبنى الجديد.' }],
    finds: 'إلي',
    in: 'ar',
    fixed: 'انتقلت العيادة إلى المبنى الجديد.',
    right: [{ ar: 'وقالت الممرضة: «أرسل إلي طبيب القرية رسالة شكر».' }],
  },
  {
    check: 'fr-accent-caps',
    wrong: [{ kind: 'headline', fr: 'A Tombouctou, les manuscrits reviennent' }],
    finds: 'A',
    in: 'fr',
    fixed: 'À Tombouctou, les manuscrits reviennent',
    right: [
      {
        fr: 'Hépatite A : Tombouctou vaccine. La vitamine A. Le groupe A Tombouctou, le groupe B Gao. « A Star Is Born »',
      },
    ],
  },
  {
    check: 'words-joined',
    wrong: [{ en: 'Entry is free ofcharge on Sunday.' }],
    finds: 'ofcharge',
    in: 'en',
    fixed: 'Entry is free of charge on Sunday.',
    words: { en: ['entry', 'is', 'free', 'of', 'charge', 'on', 'Sunday', 'offshore', 'frontier'] },
    right: [{ en: 'The offshore frontier is free of charge on Sunday.' }],
  },
  {
    check: 'words-joined',
    wrong: [{ fr: 'La directrice de laCoopérative a vendu le grain.' }],
    finds: 'laCoopérative',
    in: 'fr',
    fixed: 'La directrice de la Coopérative a vendu le grain.',
    words: { fr: ['la', 'directrice', 'de', 'coopérative', 'a', 'vendu', 'le', 'grain', 'à', 'bon', 'coin', 'carte'] },
    right: [{ fr: 'La directrice de la Coopérative a vendu le grain à OpenCarte, à iCarte et à leBonCoin.' }],
  },
  // Those who bear a name spell it
  {
    check: 'fr-accent-caps',
    wrong: [{ fr: 'Le port de l’Emir a rouvert.' }],
    finds: 'Emir',
    in: 'fr',
    words: { fr: ['le', 'port', 'de', 'émir', 'a', 'rouvert', 'remercié'] },
    right: [{ fr: 'Le port a remercié M. Emir Kovač.' }],
  },
  {
    check: 'spelling-variant',
    wrong: [{ ar: 'تنقل السفن البن من أفريقيا. وتصل السفن من إفريقيا في مايو.' }],
    finds: 'إفريقيا',
    in: 'ar',
    right: [{ ar: 'تنقل السفن البن من أفريقيا لحساب شركة «بن إفريقيا».' }],
  },
  {
    check: 'words-joined',
    wrong: [{ en: 'The head of theFund has resigned.' }],
    finds: 'theFund',
    in: 'en',
    fixed: 'The head of the Fund has resigned.',
    words: { en: ['the', 'head', 'of', 'fund', 'has', 'resigned', 'guardian', 'told', 'hunter'] },
    right: [{ en: 'The head of the Fund has resigned, theGuardian and theHunter told.' }],
  },
  {
    check: 'spelling-variant',
    wrong: [{ en: 'The union will specialise its courses. It will modernize the hall and digitise its maps.' }],
    finds: 'modernize',
    in: 'en',
    fixed: 'The union will specialise its courses. It will modernise the hall and digitise its maps.',
    words: {
      en: ['specialise', 'specialize', 'modernise', 'modernize', 'digitise', 'digitize', 'capsized', 'practise'],
    },
    right: [
      {
        en: 'The International Labour Organization will specialise its courses on boats that capsized, and practise.',
      },
    ],
  },
  {
    check: 'spelling-variant',
    wrong: [{ en: 'The pier is 900 metres long and 30 metres wide.' }, { en: 'Its lamp stands 12 meters high.' }],
    finds: 'meters',
    in: 'en',
    right: [{ en: 'The harbour replaced 40 meters, of water and of gas, along its 900 metres of coloured wall.' }],
  },
]

tellCases(cases)
