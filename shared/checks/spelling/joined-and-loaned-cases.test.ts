// Arabic words run together behind a letter that joins nothing, small words run together, and words taken over from Arabic.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { spellingChecks } from '#shared/checks/spelling/spelling-checks.ts'
import { loadDictionaries } from '#shared/spelling/dictionaries.ts'
import type { Speller } from '#shared/spelling/speller.ts'

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url))

let speller: Speller
beforeAll(async () => {
  const dictionaries = await loadDictionaries()
  const [english, french] = ['node_modules/dictionary-en-gb/index', 'node_modules/dictionary-fr/index']
  dictionaries.open('en', [{ affixes: file(`${english}.aff`), words: file(`${english}.dic`) }])
  dictionaries.open('fr', [{ affixes: file(`${french}.aff`), words: file(`${french}.dic`) }])
  const arabic = 'shared/spelling/dictionaries/ar'
  dictionaries.open('ar', [{ affixes: file(`${arabic}.aff`), words: file(`${arabic}.dic`) }])
  speller = dictionaries.speller({})
})

const run = createCheckRunner(spellingChecks)
const found = (...rows: readonly TestRow[]) =>
  run(releaseOf(rows), noTerms, { speller }).map(({ check, quote, fix }) => [check, quote, fix?.replacement])

describe('words run together', () => {
  it.each([
    ['ar', 'زار الوفد معرضالخزف في المدينة.', 'معرضالخزف', 'معرض الخزف'],
    ['ar', 'زار الوفد دارالأوبرا في المدينة.', 'دارالأوبرا', 'دار الأوبرا'],
    ['ar', 'باعت التعاونية أكثرمن طن من الزيت.', 'أكثرمن', 'أكثر من'],
    ['ar', 'عثر الغواصون على قارب غيرمسجل.', 'غيرمسجل', 'غير مسجل'],
    ['ar', 'وصلت الهدايا إلىالأطفال قبل العيد.', 'إلىالأطفال', 'إلى الأطفال'],
    ['ar', 'تستمر هذهالحملة شهرًا.', 'هذهالحملة', 'هذه الحملة'],
    ['ar', 'صفق الركابوالعمال للسائق.', 'الركابوالعمال', 'الركاب والعمال'],
    ['en', 'The gates willbe closed.', 'willbe', 'will be'],
    ['en', 'The Governorof the island resigned.', 'Governorof', 'Governor of'],
    ['en', 'The ferry returns inMarch.', 'inMarch', 'in March'],
    ['en', 'A nationalflag was sewn.', 'nationalflag', 'national flag'],
    ['en', 'Icebergs drift in the NorthAtlantic in April.', 'NorthAtlantic', 'North Atlantic'],
    ['en', 'The SecurityCouncil met in the evening.', 'SecurityCouncil', 'Security Council'],
    ['fr', 'Les pêcheurs deSaint-Louis rentrent tôt.', 'deSaint-Louis', 'de Saint-Louis'],
    ['fr', 'Le phare aété repeint.', 'aété', 'a été'],
    ['fr', 'Selon ledirecteur, le phare est fermé.', 'ledirecteur', 'le directeur'],
    ['fr', 'La stationbalnéaire est fermée.', 'stationbalnéaire', 'station balnéaire'],
  ])('are parted in %s: %s', (language, text, slip, meant) => {
    expect(found({ [language]: text })).toEqual([['words-joined', slip, meant]])
  })

  it.each([
    ['ar', 'زار عبدالرحمن ونورالدين وأبوالخير بئرالسبع ودارالسلام، ثم شكروا رجالهم على أقوالهم وأحوالهم.'],
    ['ar', 'سبحت رازافي، وغيرت المدربة خطتها، وعبرت السفن المضيق، وفازت الليبرالية.'],
    [
      'en',
      'A nationwide team of festivalgoers, listed lexicographically, sailed from Oran with the stationmaster and an easyJet pilot.',
    ],
    ['en', 'NewsCorp, SouthPark Studios, WestJet and the GreenPeak Fund paid for the PlayStation hall.'],
    ['fr', 'Mme deSouza-Lima et M. duPont-Sorel ont signé.'],
    ['fr', 'Les latrines du lepton, la lavande et la lessive ; une lasagne, un leader et des lessons.'],
  ])('are left alone where they are one, or a name, in %s: %s', (language, text) => {
    expect(found({ [language]: text })).toEqual([])
  })
})

describe('a word that another script writes as it sounds', () => {
  it('is a loan', () => {
    expect(found({ en: 'Each tank holds 300 hamour.', ar: 'في كل حوض 300 سمكة هامور.' })).toEqual([])
  })

  it('is none where the word it is a slip of sounds the same', () => {
    const rows = { en: 'The orchastra plays.', ar: 'يعزف الأوركسترا.' }
    expect(found(rows)).toEqual([['spelling', 'orchastra', 'orchestra']])
    expect(found({ en: 'Each tank holds 300 hamour.', ar: 'في كل حوض 300 سمكة.' })).toEqual([
      ['spelling', 'hamour', undefined],
    ])
  })
})
