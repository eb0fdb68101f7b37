import type { CellCheck, Found } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { withWordAfter } from '#shared/checks/with-neighbours.ts'
import { baseLanguage } from '#shared/model/language.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/** The conjunction و written apart from its word. As the letter of a list it stands alone. */
export const arWawSpace: CellCheck = {
  id: 'ar-waw-space',
  severity: 'info',
  scope: 'cell',
  look: ({ cell: { text }, language }) =>
    text.includes('و ') || text.includes('و\u00a0')
      ? baseLanguage(language) === 'ar'
        ? loneConjunctionsIn(text)
        : nothing
      : nothing,
}

/** A word of one letter after it is another letter of a list; a quotation mark opens a name that it joins. */
const alone = /(?<=^|[\s«“"(،؛\u2066-\u2069])و[ \u00a0]+(?=[«“"]?[\u0620-\u064a][\u0620-\u0652])/gmu

function* loneConjunctionsIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(alone)) {
    const end = match.index + match[0].length
    if (isLetter(text.slice(Math.max(0, match.index - 24), match.index))) continue
    const opened = /[«“"]/.test(text.charAt(end)) ? end + 1 : end
    yield {
      ...withWordAfter(text, { start: match.index, end: opened }),
      values: { word: `و${/^[«“"]?[\u0620-\u0652ـ]{1,30}/u.exec(text.slice(end, end + 30))?.[0] ?? ''}` },
      fix: { start: match.index + 1, end, replacement: '' },
    }
  }
}

/** What bears a letter, without its article. */
const lettered = new Set(
  wordsOf(`
    فقرة فقره فقرتان فقرتين فقرات بند بندان بندين بنود مجموعة مجموعتان مجموعتين مجموعات فئة فئتان فئتين فئات حرف حرفان حرفين
    حروف أحرف مرفق مرفقان مرفقين قسم قسمان قسمين أقسام نقطة قائمة صف صفان صفين صفوف فرع جزء مستوى نوع درجة مبنى مبنيان مبنيين قاعة
    قاعتان قاعتين قاعات جناح جناحان جناحين باب بوابة بوابتان بوابتين بوابات ملحق ملحقان ملحقين سلسلة رصيف رصيفان رصيفين أرصفة
    مدخل مدخلان مدخلين عمود عمودان عمودين سطر سطران سطرين خانة خانتان خانتين عنبر مربع نموذج جدول شكل
  `),
)

/** Behind one of these no conjunction stands: «من أ إلى و». */
const prepositions = new Set(wordsOf('إلى حتى من بين في على عن'))

/**
 * After the name of what is lettered, a preposition, or another letter of the list: «الفقرة و», «من أ إلى و», «هـ و»,
 * «أ، ب، و».
 */
function isLetter(before: string): boolean {
  const last = before
    .trimEnd()
    .split(/[\s()]+/u)
    .pop()
  if (last === undefined || last === '') return false
  return (
    lettered.has(last.replace(article, '')) ||
    prepositions.has(last.replace(/^[وف](?=..)/u, '')) ||
    /^(?:[\u0621-\u064a]|[وف]?هـ)[،,.)-]?$/u.test(last)
  )
}

const article = /^[وف]?(?:[بك]?ال|لل|[بكل](?=حرف|فقرة|بند))/u
