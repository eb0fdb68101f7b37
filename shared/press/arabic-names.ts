import type { TextSpan } from '#shared/model/release-text.ts'
import type { ArabicWord, KnownWord } from '#shared/press/arabic-words.ts'
import { roleAtWord } from '#shared/press/roles-in-arabic.ts'

/** A name in a row of Arabic words: `first` to `next`, exclusive, by index. */
export interface ArabicName extends TextSpan {
  readonly first: number
  readonly next: number
  readonly words: number
  readonly given: boolean
  readonly family: boolean
}

/** The words from `index` on that can be a name, up to six. */
export function nameAt(words: readonly ArabicWord[], index: number, addressed: boolean): ArabicName | null {
  let next = index
  let count = 0
  while (next < words.length && count < 6) {
    const word = words[next]
    if (word === undefined || (next > index && !word.joined) || !canBeName(words, next, index, addressed)) break
    next += 1
    if (!word.known.particle) count += 1
  }
  while (next > index && words[next - 1]?.known.particle === true) next -= 1
  const [first, last] = [words[index], words[next - 1]]
  if (count === 0 || first === undefined || last === undefined || next <= index) return null
  return {
    first: index,
    next,
    words: count,
    start: first.start,
    end: last.end,
    given: first.known.given,
    family: next > index + 1 && last.known.nisba,
  }
}

function canBeName(words: readonly ArabicWord[], index: number, from: number, addressed: boolean): boolean {
  const word = words[index]
  if (word === undefined) return false
  const { known } = word
  if (known.purpose && words[index + 1]?.joined === true && words[index + 1]?.known.definite === true) return false
  const inLineage = index > from ? continuesLineage(words, index, from) : null
  if (inLineage !== null) return inLineage
  if (isEnded(words, index, from) || (index > from && known.predicate)) return false
  if (index === from && (isInNameOf(words, index) || isOffice(words, index))) return false
  if (known.given || (word.initial && index > from)) return true
  if (known.surname && index > from + 1) return isOfSpeaker(words, from)
  if (known.stop || known.verb || known.speech || known.tanwin || known.honorific !== undefined || known.length < 2)
    return false
  if (known.role && !(index > from && known.definite && !known.feminine)) return false
  if (known.particle) return true
  if (known.clan && index === from + 1) return addressed || words[from]?.known.given === true
  if (known.common) return false
  if (index === from) return !known.definite || addressed
  if (known.definite)
    return (
      index - from < 2 || known.nisba || words[index - 1]?.known.particle === true || isBeforeOffice(words, index + 1)
    )
  if (known.conjoined) return false
  // A third unknown word belongs to the name only where the name then ends.
  return index - from < 2 || words[index - 1]?.known.particle === true || endsSoon(words, index + 1)
}

/**
 * «المتحدثة | باسم | اللجنة», «وقّع | باسم | الشركة»: "in the name of", and no Bassem, unless a word of address stands before
 * it or a name without an article behind it.
 */
function isInNameOf(words: readonly ArabicWord[], index: number): boolean {
  if (words[index]?.known.folded !== 'باسم') return false
  const [before, next] = [words[index - 1]?.known, words[index + 1]]
  if (before?.honorific !== undefined && !before.doubtful) return false
  return (next?.joined === true && next.known.definite) || speaking.test(before?.folded ?? '')
}

/** «قالت | أمينة المكتبة»: an office of two words, though the first is also a given name. */
function isOffice(words: readonly ArabicWord[], index: number): boolean {
  const known = words[index]?.known
  return known?.given === true && known.role && (roleAtWord(words, index)?.next ?? 0) > index + 1
}

/** Folded: who speaks for someone, and what is known by a name. */
const speaking = /^[وف]?(?:(?:ال)?(?:متحدث|ناطق|متكلم|معروف|ملقب|مسم[يا])|[يت]?ت(?:حدث|كلم)|[يتن]?نطق|[يت]عرف|[يت]سمي)/u

/** «جان بيير بيمبا موكيندي، عمدة …»: two more unknown words belong to a name of another language where a comma ends it. */
function endsSoon(words: readonly ArabicWord[], index: number): boolean {
  if (endsThere(words, index)) return true
  const [word, next] = [words[index], words[index + 1]]
  return word !== undefined && isUnknown(word) && next !== undefined && !next.joined && next.gap === '،'
}

const isUnknown = ({ known, clitic }: ArabicWord) =>
  known.given ||
  (clitic === 0 && !(known.common || known.definite || known.conjoined || known.stop || known.verb || known.role))

/** «فيصل ولد سيد أحمد المختار | ، والي العصابة»: a comma and an office show where the name ends. */
function isBeforeOffice(words: readonly ArabicWord[], index: number): boolean {
  const word = words[index]
  return word?.joined === false && word.gap === '،' && word.known.role && word.clitic === 0
}

/** «وقالت السيدة زينب محمد | السيد حجازي»: who speaks has nobody for an object, so that a word of address is a name. */
function isOfSpeaker(words: readonly ArabicWord[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const known = words[index]?.known
    if (known?.speech === true) return !known.takesPeople
    if (known?.honorific === undefined && known?.foreword !== true) return false
  }
  return false
}

/** A family name with its article ends the name: «أيمن الصفدي | جوزيب بوريل»; «عبد الرحمن», «فاطمة الزهراء» end none. */
function isEnded(words: readonly ArabicWord[], index: number, from: number): boolean {
  const [before, last, word] = [words[index - 2], words[index - 1], words[index]]
  if (index <= from + 1 || last?.known.definite !== true || word === undefined) return false
  return !(
    word.known.definite ||
    word.known.particle ||
    last.known.completing ||
    last.known.fused ||
    last.known.surname ||
    before?.known.lineage
  )
}

/**
 * «محمد | ولد | الشيخ | ماء | العينين», «ريم | بالحاج»: what «بن», «منت» or «آل» stands before is a name, whatever else the
 * word may be. Null where nothing of the kind stands there.
 */
function continuesLineage(words: readonly ArabicWord[], index: number, from: number): boolean | null {
  const known = words[index]?.known
  const last = words[index - 1]?.known
  const before = index - 2 >= from ? words[index - 2]?.known : undefined
  if (known === undefined || last === undefined) return null
  if (known.lineage && !known.stop) return true
  if (known.fused) return (last.given || last.lineage) && !isMeeting(words, from)
  const title = last.honorific !== undefined && before?.lineage === true
  if (last.lineage || title) return known.given || !(known.stop || known.speech || known.tanwin || isNoun(known))
  // «ماء العينين» behind «الشيخ»
  const isSecond = before?.honorific !== undefined && known.definite && !last.definite && !last.given && !known.noun
  return isSecond ? true : null
}

/** «هند بنت مدرسة»: she built one. */
const isNoun = (known: KnownWord) => known.namesake || (known.noun && !known.definite)

/** «التقت ريم | بالحاج علي»: whom she met stands behind a preposition. */
function isMeeting(words: readonly ArabicWord[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 3) && words[index + 1]?.joined === true; index -= 1)
    if (words[index]?.known.meeting === true) return true
  return false
}

function endsThere(words: readonly ArabicWord[], index: number): boolean {
  const word = words[index]
  return word === undefined || !word.joined || word.known.stop || word.known.verb || word.known.speech
}
