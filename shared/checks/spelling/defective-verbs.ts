// «أجري المدير محادثات» for «أجرى»: at the head of a sentence, before a man or a body that can be no object.
import type { KnownSlip } from '#shared/checks/spelling/slip-check.ts'
import { bodyKindOf } from '#shared/press/body-words.ts'
import { oneGender, roleWord, withoutArticles } from '#shared/press/roles.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { isInQuotation } from '#shared/text/is-in-quotation.ts'
import type { Words } from '#shared/text/words-in.ts'

/**
 * Verbs whose ي would be of the passive, of her or of me, none of which goes before such a subject. Not those that are done
 * to people («استدعي السفير») or made of nouns («تولي الوزير المنصب»).
 */
const verbs = wordsOf('التقي أجري أنهي ألقي أبدي أدلي اكتفي اشتكي ادعي أثني أوصي أفتي استولي اشتري')
/** The noun, "receiving": it must have what was received, and how many, behind its subject. */
const received = wordsOf('تلقي')

export const defectiveVerbs: readonly string[] = [...verbs, ...received].flatMap((verb) => [verb, `و${verb}`])

export function yaForAlef(words: Words, index: number, text: string): KnownSlip | null {
  const { forms, starts } = words
  const written = forms[index]?.written ?? ''
  if (!isHead(words, index, text) || !isMasculineSubject(words, index + 1, text)) return null
  if (isInQuotation(text, starts[index] ?? 0)) return null
  if (received.some((verb) => written.endsWith(verb)) && !hasObject(words, index + 2, text)) return null
  return { meant: `${written.slice(0, -1)}ى` }
}

function isHead({ forms, starts, ends }: Words, index: number, text: string): boolean {
  const gap = text.slice(ends[index - 1] ?? 0, starts[index] ?? 0)
  return (
    index === 0 || /[.!؟؛\n]/u.test(gap) || (/^[وف]?(?:قد|لقد)$/u.test(forms[index - 1]?.written ?? '') && gap === ' ')
  )
}

function isMasculineSubject({ forms, starts, ends }: Words, index: number, text: string): boolean {
  const folded = forms[index]?.folded ?? ''
  if (text.slice(ends[index - 1] ?? 0, starts[index] ?? 0) !== ' ' || folded.endsWith('ه')) return false
  const bare = withoutArticles(folded)
  const role = roleWord(bare, 'ar')
  return (role !== undefined && oneGender(role) === 'masculine') || bodyKindOf(bare) === 'body' || others.has(bare)
}

const others = new Set(wordsOf('رييس رئيس ملك امير فريق منتخب نادي حزب وفد جيش وزيران رئيسان جانبان طرفان'))

const furthest = 7

/** «تلقي ديوان المظالم في جاكرتا | 140 شكوى», «تلقي المكتب | طلبات». */
function hasObject({ forms, starts, ends }: Words, from: number, text: string): boolean {
  for (let at = from; at < forms.length && at < from + furthest; at += 1) {
    if (/[.!؟؛،\n]/u.test(text.slice(ends[at - 1] ?? 0, starts[at] ?? 0))) return false
    const { shape, written = '' } = forms[at] ?? {}
    if (shape === 'digits' || /^(?!ال).{3,}(?:ات|ة|ا)$/u.test(written)) return true
  }
  return false
}
