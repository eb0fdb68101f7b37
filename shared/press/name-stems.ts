import { smallWords } from '#shared/press/acronym-letters.ts'
import { rememberedByWord, type WordForm } from '#shared/text/words-in.ts'

/**
 * A word of a name as names are compared: without plural, case ending, article and what Arabic joins before it, British
 * and American spelling alike. Empty for words that carry no part of the name.
 */
export const nameStem: (form: WordForm) => string = rememberedByWord((form) =>
  form.shape === 'arabic' ? arabicStem(form.folded) : latinStem(form.folded),
)

/** The stems of the words `from`…`to` (exclusive) that carry the name. */
export function nameStems(forms: readonly WordForm[], from: number, to: number): readonly string[] {
  const stems: string[] = []
  for (let index = from; index < to; index += 1) {
    const form = forms[index]
    const stem = form === undefined ? '' : nameStem(form)
    if (stem !== '') stems.push(stem)
  }
  return stems
}

function latinStem(folded: string): string {
  if (folded.length <= 1 || smallWords.has(folded)) return ''
  const american = folded
    .replace(/isation/, 'ization')
    .replace(/^programme/, 'program')
    .replace(/^centre/, 'center')
    .replace(/^labour/, 'labor')
    .replace(/^defence/, 'defense')
    .replace(/^women$/, 'woman')
    .replace(/^children$/, 'child')
  if (american.length > 4 && american.endsWith('ies')) return `${american.slice(0, -3)}y`
  if (american.length > 4 && american.endsWith('aux')) return `${american.slice(0, -3)}al`
  return american.length > 3 && /[^sui]s$/.test(american) ? american.slice(0, -1) : american
}

const arabicSmall = new Set('في من علي عن الي بشان بين ضد مع ذات التابع التابعه المعني المعنيه الخاص الخاصه'.split(' '))

/** Words whose first letter only looks like a preposition. */
const lexical = new Set(
  'برنامج برامج بنك بنوك برلمان بيئه بيئي بيئيه بحث بحوث بلد بلدان بلديه بلديات بناء بترول بحري بحريه بريد بريدي بشر بشري بشريه بذور بيانات بطوله بلاد بلا لجنه لجان لاجئين لاجئ لغه لغات لوائح ليبيا لبنان لبناني لندن بكين باريس بيروت بغداد'.split(
    ' ',
  ),
)

function arabicStem(folded: string): string {
  if (arabicSmall.has(folded)) return ''
  let stem = folded
  if (/^[وف](?:ال|لل)/.test(stem) && stem.length > 5) stem = stem.slice(1)
  if (/^[بك]ال/.test(stem) && stem.length > 5) stem = stem.slice(1)
  if (stem.startsWith('لل') && stem.length > 4) stem = stem.slice(2)
  else if (stem.startsWith('ال') && stem.length > 4) stem = stem.slice(2)
  else if (/^[لب]/.test(stem) && stem.length > 3 && !lexical.has(stem)) stem = stem.slice(1)
  return stem.length > 4 ? stem.replace(/(?:ات|ون|ين|ان|يه|ه|ي)$/, '') : stem.replace(/ه$/, '')
}
