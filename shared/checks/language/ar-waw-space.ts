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

/** A word of one letter after it is another letter of a list. */
const alone = /(?<=^|[\s«“"(\u2066-\u2069])و[ \u00a0]+(?=[\u0620-\u064a][\u0620-\u0652])/gmu

function* loneConjunctionsIn(text: string): Iterable<Found> {
  for (const match of text.matchAll(alone)) {
    const end = match.index + match[0].length
    if (isLetter(text.slice(Math.max(0, match.index - 24), match.index))) continue
    yield {
      ...withWordAfter(text, { start: match.index, end }),
      values: { word: `و${/^[\u0620-\u0652ـ]{1,30}/u.exec(text.slice(end, end + 30))?.[0] ?? ''}` },
      fix: { start: match.index + 1, end, replacement: '' },
    }
  }
}

const lettered = new Set(
  wordsOf(
    'الفقرة الفقره فقرة البند بند المجموعة مجموعة الفئة فئة الحرف حرف المرفق مرفق القسم قسم النقطة القائمة الصف الفرع الجزء المستوى النوع الدرجة المبنى مبنى القاعة قاعة الجناح جناح الباب البوابة الملحق ملحق السلسلة',
  ),
)

/** After the name of what is lettered, or after another letter of the list: «الفقرة و», «هـ و», «أ، ب، و». */
function isLetter(before: string): boolean {
  const last = before
    .trimEnd()
    .split(/[\s()]+/u)
    .pop()
  if (last === undefined || last === '') return false
  return lettered.has(last) || /^(?:[\u0621-\u064a]|هـ)[،,.)-]?$/u.test(last)
}
