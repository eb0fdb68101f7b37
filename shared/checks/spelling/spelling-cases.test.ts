import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { spellingChecks } from '#shared/checks/spelling/spelling-checks.ts'
import { loadDictionaries } from '#shared/spelling/dictionaries.ts'
import { noSpeller, type Speller } from '#shared/spelling/speller.ts'

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url))
const packaged = (name: string) => ({
  affixes: file(`node_modules/${name}/index.aff`),
  words: file(`node_modules/${name}/index.dic`),
})

let speller: Speller
beforeAll(async () => {
  const dictionaries = await loadDictionaries()
  dictionaries.open('en', [packaged('dictionary-en-gb'), packaged('dictionary-en')])
  dictionaries.open('fr', [packaged('dictionary-fr')])
  const arabic = 'shared/spelling/dictionaries/ar'
  dictionaries.open('ar', [{ affixes: file(`${arabic}.aff`), words: file(`${arabic}.dic`) }])
  speller = dictionaries.speller({})
})

const run = createCheckRunner(spellingChecks)
const found = (rows: readonly TestRow[], by: Speller = speller) =>
  run(releaseOf(rows), noTerms, { speller: by }).map(({ check, quote, fix }) => [
    check,
    quote,
    fix?.replacement ?? null,
  ])

/** The check, the text with the slip, the word marked, what is proposed, and the text set right. */
const slips: readonly (readonly [string, TestRow, string, string | null, TestRow])[] = [
  [
    'spelling',
    { en: 'The goverment opened a clinic.' },
    'goverment',
    'government',
    { en: 'The government opened a clinic.' },
  ],
  [
    'spelling',
    { en: 'They recieved the award in Oslo.' },
    'recieved',
    'received',
    { en: 'Danabayev received the award in Oslo.' },
  ],
  [
    'spelling',
    { en: 'The committe will meet again.' },
    'committe',
    null,
    { en: 'The livestreamed session used microgrids.' },
  ],
  [
    'spelling',
    { fr: 'Le dévelopement du port avance.' },
    'dévelopement',
    'développement',
    { fr: 'Le développement du port avance.' },
  ],
  [
    'spelling',
    { fr: 'Cette confrence a réuni les maires.' },
    'confrence',
    'conférence',
    { fr: 'La télésanté et les « smart cities » avancent.' },
  ],
  [
    'spelling',
    { ar: 'عقدت الحكوومة اجتماعها الأسبوعي أمس' },
    'الحكوومة',
    'الحكومة',
    { ar: 'قال الشعيبي إن ألماتي وتشنغدو شاركتا' },
  ],
  [
    'spelling-variant',
    { fr: 'La plateforme est ouverte. Une plate-forme suffit.' },
    'plate-forme',
    'plateforme',
    { fr: 'La plateforme est ouverte. Une plateforme suffit.' },
  ],
  [
    'spelling-variant',
    { en: 'They organise talks. We organize visits. They organise tours.' },
    'organize',
    'organise',
    { en: 'They organise talks at the World Health Organization and advise.' },
  ],
  [
    'spelling-variant',
    { ar: 'دول إفريقيا تلتقي. اتحاد إفريقيا. شرق أفريقيا.' },
    'أفريقيا',
    'إفريقيا',
    { ar: 'دول إفريقيا تلتقي. شرق إفريقيا.' },
  ],
  [
    'spelling-variant',
    { ar: 'قال مسؤول في الهيئة إن المسؤول تفقد المحطات مع مسئولين من المحافظة.' },
    'مسئولين',
    'مسؤولين',
    { ar: 'سأل الطلاب مسؤولين، وتوزعت المسؤوليات، وهي مسؤولة عن مسألة.' },
  ],
  [
    'spelling-variant',
    { ar: 'هيئة المسئولية ومسئولون كثر. وللمسؤولة دور.' },
    'وللمسؤولة',
    'وللمسئولة',
    { ar: 'تؤيد إفريقيا قرار الاتحاد الأفريقي، ومئات الأوروبيين، وأوروبا.' },
  ],
  ['ar-hamza', { ar: 'وصل الوفد الى العاصمة' }, 'الى', 'إلى', { ar: 'وصل الوفد إلى العاصمة' }],
  ['ar-hamza', { ar: 'عقد الوزراء إجتماعا طارئا' }, 'إجتماعا', 'اجتماعا', { ar: 'عقد الوزراء اجتماعا طارئا' }],
  [
    'ar-hamza',
    { ar: 'تابعوا النشرة الاخبارية' },
    'الاخبارية',
    'الإخبارية',
    { ar: 'تابعوا النشرة الإخبارية في القاهرة' },
  ],
  ['ar-hamza', { ar: 'إقرأ البيان كاملا' }, 'إقرأ', 'اقرأ', { ar: 'اقرأ البيان كاملا' }],
  [
    'ar-teh-marbuta',
    { ar: 'افتتح المعرض في القاهره اليوم' },
    'القاهره',
    'القاهرة',
    { ar: 'افتتح المعرض في القاهرة وعرض كتابه' },
  ],
  [
    'ar-teh-marbuta',
    { ar: 'قرارات الأمم المتحده' },
    'المتحده',
    'المتحدة',
    { ar: 'بحث الوجه القانوني والمياه والاتجاه' },
  ],
  ['ar-alef-maqsura', { ar: 'اجتمعوا فى المقر' }, 'فى', 'في', { ar: 'اجتمعوا في المقر' }],
  ['ar-alef-maqsura', { ar: 'وقعت علي هامش القمة اتفاقية' }, 'علي', 'على', { ar: 'التقى علي الزيدي الوزير محمد علي' }],
  ['ar-alef-maqsura', { ar: 'أكد علي أهمية التعاون' }, 'علي', 'على', { ar: 'أكد علي أن التعاون مهم' }],
  [
    'ar-alef-maqsura',
    { ar: 'أشرفت الطبيبة هدى منصور علي تدريب المسعفين في كسلا.' },
    'علي',
    'على',
    { ar: 'أشرف الدكتور علي توفيق، مدير المستشفى، على تجهيز القسم. وشكره علي تحسين.' },
  ],
  [
    'ar-alef-maqsura',
    { ar: 'وحصلت الشركة علي قرض ميسر من البنك.' },
    'علي',
    'على',
    { ar: 'وافق رئيس البرلمان علي سالم على القرض. وحصل الوزير علي الحسني وأشرف علي حسن على جائزتين.' },
  ],
  [
    'fr-accent-caps',
    { fr: 'Les chefs d’Etat se réunissent.' },
    'Etat',
    'État',
    { fr: 'Les chefs d’État et Eric Martin.' },
  ],
  [
    'fr-accent-caps',
    { fr: 'A Bobo-Dioulasso, 14 puits sont à sec.' },
    'A',
    'À',
    { fr: 'À Bobo-Dioulasso, 14 puits sont à sec. Le quai A Nord, 14 mètres, est fermé.' },
  ],
  ['fr-accent-caps', { fr: 'A propos de l’agence' }, 'A', 'À', { fr: 'Elle a propos à tenir. Le groupe A participe.' }],
  [
    'fr-accent-caps',
    { fr: 'Visite en Egypte et aux Emirats arabes unis' },
    'Egypte',
    'Égypte',
    { fr: 'Visite en Égypte et aux Émirats arabes unis' },
  ],
  [
    'fr-ligature',
    { fr: 'Une oeuvre majeure' },
    'oeuvre',
    'œuvre',
    { fr: 'Une œuvre majeure doit coexister avec la moelle' },
  ],
  ['fr-ligature', { fr: 'Au coeur du projet' }, 'coeur', 'cœur', { fr: 'Au cœur du projet' }],
  [
    'words-joined',
    { en: 'Almaty, September 20thThe fund opened' },
    '20thThe',
    ' ',
    { en: 'The 20th meeting of WeGO on YouTube and LinkedIn' },
  ],
  [
    'words-joined',
    { en: 'The mayor spoke about developmentThe council agreed' },
    'developmentThe',
    'development The',
    { en: 'The iPhone app beCloud and TikTok' },
  ],
  ['words-joined', { en: 'A part ofthe city' }, 'ofthe', 'of the', { en: 'A part of the city' }],
  [
    'words-joined',
    { en: 'The port inBelgium grows' },
    'inBelgium',
    'in Belgium',
    { en: 'The port in Belgium has DeepL, theSkimm and inDrive' },
  ],
  [
    'words-joined',
    { en: 'A centre of theMinistry’s staff' },
    'theMinistry’s',
    'the Ministry’s',
    { en: 'A centre of theGuardian and argan' },
  ],
  [
    'fr-accent-caps',
    { fr: 'La Grande Ecole, la revue Asie Education' },
    'Ecole',
    'École',
    { fr: 'La Grande École, la revue Asie Education' },
  ],
  ['words-joined', { fr: 'Le fleuve duCongo' }, 'duCongo', 'du Congo', { fr: 'Le fleuve du Congo et LeCorbusier' }],
  [
    'spelling',
    { en: 'the Ministy of Health of Peru' },
    'Ministy',
    'Ministry',
    { en: 'the Ministère of Mr. Parlament, Ms. Council and the Universidad Nacional' },
  ],
  [
    'spelling',
    { fr: 'Une zone portuairre ici', en: 'A port area' },
    'portuairre',
    'portuaire',
    { fr: 'Une plaine rougeoyante où l’on parle sranan', en: 'A red plain where Sranan is spoken' },
  ],
  [
    'spelling',
    { fr: 'La connection au réseau', en: 'The connection to the network' },
    'connection',
    'connexion',
    { fr: 'La connexion au réseau Connection', en: 'The connection to the network' },
  ],
  [
    'words-joined',
    { ar: 'التقى الطلاب فيالمدرسة مساء' },
    'فيالمدرسة',
    'في المدرسة',
    { ar: 'لعب فيالون ومنالي معا في العراق' },
  ],
  ['words-joined', { ar: 'المنظمات الدوليةو المحلية' }, 'الدوليةو', 'الدولية و', { ar: 'المنظمات الدولية والمحلية' }],
]

describe.each(slips)('%s: %j', (check, wrong, word, meant, right) => {
  it('is found, with the word that was meant', () => {
    expect(found([wrong])).toContainEqual([check, word, meant])
  })

  it('is not found where it is written right', () => {
    expect(found([right])).toEqual([])
  })
})

describe('a word that no dictionary knows', () => {
  it('is left alone where another version has it too', () => {
    expect(found([{ en: 'The zakatt fund', fr: 'Le fonds zakatt' }])).toEqual([])
  })

  it('is left alone when it comes again and again', () => {
    expect(found([{ fr: 'Une kermese ici' }]).length).toBe(1)
    expect(found([{ fr: 'Une kermese ici, une kermese là, une kermese encore' }])).toEqual([])
  })

  it('is not looked for without a dictionary, while listed slips are', () => {
    expect(found([{ en: 'The goverment', fr: 'Une oeuvre', ar: 'وصل الى القاهره' }], noSpeller)).toEqual([
      ['fr-ligature', 'oeuvre', 'œuvre'],
      ['ar-hamza', 'الى', 'إلى'],
    ])
  })

  it('is not judged while it is being written', () => {
    expect(found([{ en: 'The goverment' }])).toEqual([])
  })
})
