import type { Gender } from '#shared/press/person.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** A word of address before a name. */
export interface Honorific {
  readonly gender: Gender | null
  /** Rulers, popes and saints have a name of their own in every language. */
  readonly ruler: boolean
}

/** By the word without its full stop, folded. `Me`, `M` and `Pr` are honorifics in French only. */
export function latinHonorific(word: string, language: string): Honorific | undefined {
  return latin.get(word) ?? (language === 'fr' ? french.get(word) : undefined)
}

/**
 * By the folded Arabic word, without a conjunction or preposition before it. Abbreviations (`د.`) are letters before a
 * full stop.
 */
export const arabicHonorifics: ReadonlyMap<string, Honorific> = withNeutral(
  table(
    'السيد الشيخ المطران البطريرك القس الاب الحاج الامير سيدي مولاي',
    'السيده الانسه الدكتوره الاستاذه الشيخه المهندسه المحاميه القاضيه الاميره البروفيسوره المستشاره لالا',
    'الملك البابا السلطان الامبراطور القديس القيصر',
    'الملكه الامبراطوره القديسه',
  ),
  // Many a woman is called by these masculine forms.
  `الاستاذ المهندس المحامي القاضي المستشار البروفيسور البروفسور الدكتور اللواء العميد العقيد الفريق المقدم الرائد النقيب
  القبطان الكابتن الجنرال الاميرال الملازم الرقيب`,
)

/** These are other words as well («الفريق»: the team): titles only before a given name. */
export const doubtfulArabicHonorifics: ReadonlySet<string> = new Set(
  wordsOf(
    'الفريق القاضي القاضيه النقيب الرائد المقدم العميد الاب الحاج القس المستشار المستشاره القبطان الكابتن الملازم الرقيب',
  ),
)

/** Words before an honorific or a role that belong to neither: «معالي الوزير», «صاحب السمو الملكي». */
export const arabicForewords: ReadonlySet<string> = new Set(
  wordsOf('معالي سعاده سمو فخامه دوله صاحب صاحبه السمو الملكي الجلاله السعاده المعالي الفخامه السياده جلاله سياده'),
)

function table(masculine: string, feminine: string, kings: string, queens: string): ReadonlyMap<string, Honorific> {
  const all = new Map<string, Honorific>()
  for (const word of wordsOf(masculine)) all.set(word, { gender: 'masculine', ruler: false })
  for (const word of wordsOf(feminine)) all.set(word, { gender: 'feminine', ruler: false })
  for (const word of wordsOf(kings)) all.set(word, { gender: 'masculine', ruler: true })
  for (const word of wordsOf(queens)) all.set(word, { gender: 'feminine', ruler: true })
  return all
}

function withNeutral(known: ReadonlyMap<string, Honorific>, words: string): ReadonlyMap<string, Honorific> {
  const all = new Map(known)
  for (const word of wordsOf(words)) all.set(word, { gender: null, ruler: false })
  return all
}

const latin = withNeutral(
  table(
    'mr mister sir lord monsieur messrs',
    'mrs ms miss dame lady madam madame mme mlle mademoiselle sheikha cheikha mmes lieutenante colonelle commandante sergente caporale adjudante',
    'king emperor sultan pope roi empereur pape prince tsar',
    'queen empress reine imperatrice princess princesse',
  ),
  `mx dr prof professor professeur professeure doctor docteur docteure h.e he. hon honourable honorable rev reverend
   h.r.h hrh s.e s.e.m s.em maitre sheikh shaikh cheikh imam ayatollah cardinal archbishop archeveque bishop mgr
   monsignor gen lt col capt maj sgt brig adm cdr eng ing judge colonel captain capitaine major admiral amiral
   lieutenant sergeant sergent corporal caporal adjudant brigadier drs general commandant commander constable`,
)

const french: ReadonlyMap<string, Honorific> = new Map([
  ['m', { gender: 'masculine', ruler: false }],
  ['mm', { gender: 'masculine', ruler: false }],
  ['me', { gender: null, ruler: false }],
  ['pr', { gender: null, ruler: false }],
  ['dre', { gender: 'feminine', ruler: false }],
  ['pre', { gender: 'feminine', ruler: false }],
])
