import type { ArabicWord } from '#shared/press/arabic-words.ts'
import type { Gender } from '#shared/press/person.ts'
import { oneGender, type Role, type RoleWord, roleWord } from '#shared/press/roles.ts'

/** The office that begins at a word, with its rank («نائب رئيس», «… السابق»), and the first word behind it. */
export function roleAtWord(
  words: readonly ArabicWord[],
  index: number,
): { readonly role: Role; readonly next: number } | null {
  const first = words[index]
  if (first === undefined || !first.known.role) return null
  const isDeputy = ranks.has(first.known.bare)
  const phrase = phraseAt(words, index) ?? (isDeputy ? phraseAt(words, index + 1) : null)
  if (phrase === null) return null
  const behindRank = isDeputy && phrase.from > index
  const last = words[phrase.next - 1]
  const head = words[phrase.from]
  if (last === undefined || head === undefined) return null
  const suffix = words[phrase.next]
  const former = suffix?.joined === true && formers.has(suffix.known.folded)
  const assistant = suffix?.joined === true && assistants.has(suffix.known.folded)
  const next = phrase.next + (former || assistant ? 1 : 0)
  const start = first.start + first.clitic
  const gender = genderOf(first, behindRank, phrase.word)
  return {
    role: {
      start,
      end: words[next - 1]?.end ?? last.end,
      head: { start: behindRank ? head.start : start, end: last.end },
      meanings: phrase.word.meanings,
      gender,
      deputy: behindRank || assistant,
      former: former || isFormerBehind(words, phrase.next, first.known.folded),
    },
    next,
  }
}

function genderOf({ known }: ArabicWord, isRank: boolean, word: RoleWord): Gender | null {
  if (known.possessed) return null
  return isRank ? (known.folded.endsWith('ه') ? 'feminine' : 'masculine') : oneGender(word)
}

const ranks = new Set(['نائب', 'نائبه', 'مساعد', 'مساعده', 'وكيل', 'وكيله'])
const formers = new Set(['السابق', 'السابقه', 'سابق', 'سابقه', 'الاسبق'])
const assistants = new Set(['المساعد', 'المساعده', 'مساعد', 'مساعده'])

/**
 * «نائبة رئيس كوستاريكا | سابقا», «رئيس مالي | السابق»: no adjective of a complement that has no article itself. Behind one
 * that has, it is the office's where it has its gender: «وزيرة التعليم العالي | السابقة».
 */
function isFormerBehind(words: readonly ArabicWord[], from: number, office: string): boolean {
  for (let index = from; index < from + 4; index += 1) {
    const word = words[index]
    if (word?.joined !== true || word.known.verb || word.known.speech) return false
    if (word.known.folded === 'سابقا') return true
    if (index > from && formers.has(word.known.folded)) {
      if (words[index - 1]?.known.definite === false) return true
      return isFeminine(word.known.folded) === isFeminine(office)
    }
  }
  return false
}

const isFeminine = (folded: string) => folded.endsWith('ه')

function phraseAt(
  words: readonly ArabicWord[],
  index: number,
): { readonly from: number; readonly next: number; readonly word: NonNullable<ReturnType<typeof roleWord>> } | null {
  let best: { from: number; next: number; word: NonNullable<ReturnType<typeof roleWord>> } | null = null
  let phrase = ''
  for (let length = 1; length <= 4; length += 1) {
    const word = words[index + length - 1]
    if (word === undefined || (length > 1 && !word.joined)) break
    phrase += (length > 1 ? ' ' : '') + word.known.bare
    const role = roleWord(phrase, 'ar')
    if (role !== undefined) best = { from: index, next: index + length, word: role }
  }
  return best
}

/** All offices said in a text. */
export function rolesInWords(words: readonly ArabicWord[]): readonly Role[] {
  const roles: Role[] = []
  for (let index = 0; index < words.length; index += 1) {
    const role = roleAtWord(words, index)
    if (role === null) continue
    roles.push(role.role)
    index = role.next - 1
  }
  return roles
}
