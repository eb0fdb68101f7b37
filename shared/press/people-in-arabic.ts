import type { TextSpan } from '#shared/model/release-text.ts'
import { type ArabicName, nameAt } from '#shared/press/arabic-names.ts'
import { type ArabicTitle, areOffices, noTitle, titlesAt } from '#shared/press/arabic-titles.ts'
import { type ArabicWord, arabicWords } from '#shared/press/arabic-words.ts'
import type { Person } from '#shared/press/person.ts'
import type { Role } from '#shared/press/roles.ts'
import { roleAtWord } from '#shared/press/roles-in-arabic.ts'
import { verbsOfChoice } from '#shared/press/speech-verbs.ts'
import { wordsOf } from '#shared/press/words-of.ts'

/**
 * People named in an Arabic text, in order. No letter tells a name there, so a name is what follows a word of address,
 * an office or a verb of speech, or begins with a given name that is little else; it ends where a word cannot be a name.
 */
export function peopleInArabic(text: string): readonly Person[] {
  const words = arabicWords(text)
  if (words === null) return nobody
  const people: Person[] = []
  for (let index = 0; index < words.length; index += 1) {
    if (isNamedAfterSomeone(words, index)) {
      index = behindNamesake(words, index) - 1
      continue
    }
    const found = personAt(text, words, index)
    if (found === null) continue
    if (isTitleOfWork(text, found.person)) {
      index = found.next - 1
      continue
    }
    const before = people.at(-1)
    const shared = before?.roles.find((role) => found.person.roles.some(({ start }) => start === role.start))
    if (before !== undefined && shared !== undefined) {
      // «ليلى حداد، مديرة المعهد، وعمر …»: an office between two names is of the first where a comma follows it.
      if (found.crossed) continue
      people[people.length - 1] = { ...before, roles: before.roles.filter((role) => role !== shared) }
    }
    people.push(found.person)
    index = found.next - 1
  }
  return people
}

const nobody: readonly Person[] = []

/** “الأمير الصغير”: what quotation marks hold and nothing else is the title of a book or the name of a ship. */
function isTitleOfWork(text: string, { from, end }: Person): boolean {
  return '«“"‘'.includes(text.charAt(from - 1) || ' ') && '»”"’'.includes(text.charAt(end) || ' ')
}

interface Placed {
  readonly person: Person
  /** Index of the first word behind the name. */
  readonly next: number
  /** A comma stands between the office and the name. */
  readonly crossed: boolean
}

function personAt(text: string, words: readonly ArabicWord[], index: number): Placed | null {
  const word = words[index]
  if (word === undefined || !word.known.starts || isTownOfSaint(words, index)) return null
  const title = titlesAt(words, index)
  if (title !== null) return afterTitles(text, words, title)
  if (word.known.speech && !word.known.given) {
    const name = nameAt(words, index + 1, false)
    return name === null || name.words < 2 ? null : placed(text, words, name, { ...noTitle, spoke: true })
  }
  if (!word.known.given || word.clitic > 0) return null
  const name = nameAt(words, index, false)
  return name === null || name.words < 2 ? null : placed(text, words, name, noTitle)
}

/** «في سيدي بوسعيد», «مدينة مولاي إدريس»: many a town of the Maghreb is called after a saint. */
function isTownOfSaint(words: readonly ArabicWord[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  return saintly.has(word?.known.folded ?? '') && word?.joined === true && toTowns.has(before?.known.folded ?? '')
}

const saintly = new Set(wordsOf('سيدي مولاي لالا'))
const toTowns = new Set(
  wordsOf('في الي من نحو مدينه بمدينه بلده ببلده قريه بقريه ولايه بولايه ضاحيه حي ميناء شاطئ طريق'),
)

/** The name right behind titles; else behind what the office is of: «وزيرة الصحة، ليلى حداد», «مدير المعهد عمر بنعلي». */
function afterTitles(text: string, words: readonly ArabicWord[], title: ArabicTitle): Placed | null {
  if (title.honorific && isBranch(words, title)) {
    const name = behindBranch(words, title)
    return name === null ? null : placed(text, words, name, title)
  }
  const direct = words[title.next]?.joined === true ? nameAt(words, title.next, title.honorific) : null
  if (direct !== null && (title.honorific || direct.given || (direct.words >= 2 && !isComplement(words, direct))))
    return placed(text, words, direct, title)
  if (title.honorific || title.roles.length === 0 || isFollowedByVerb(words, title)) return null
  const limit = Math.min(words.length, title.next + 12)
  for (let index = title.next; index < limit; index += 1) {
    const word = words[index]
    if (word === undefined) break
    if (!word.joined) return afterComma(text, words, title, index)
    if (word.known.verb || word.known.speech || (word.clitic > 0 && word.known.role)) return null
    const name = withinComplement(words, title, index)
    if (name !== null) return placed(text, words, name.name, name.title)
  }
  return null
}

/**
 * «مدرب | حراس المرمى | حسن فاروق», «محافظ | جبل لبنان | إلياس كرم»: an office without an article is the office of something, and
 * no name stands right behind it.
 */
function isComplement(words: readonly ArabicWord[], { first }: ArabicName): boolean {
  return words[first - 1]?.known.definite === false
}

/** «الأمين العام | يعين السفيرة …»: a definite office has no complement without an article; he appoints her. */
function isFollowedByVerb(words: readonly ArabicWord[], { next }: ArabicTitle): boolean {
  const [last, word] = [words[next - 1], words[next]]
  if (last?.known.definite !== true || word?.joined !== true || word.known.given) return false
  return /^س?[يت][\u0621-\u064a]{2}/.test(word.known.folded)
}

/** «وزيرة الصحة، الدكتورة ليلى حداد» */
function afterComma(text: string, words: readonly ArabicWord[], title: ArabicTitle, index: number): Placed | null {
  const word = words[index]
  if (word === undefined || word.gap !== '،' || isConjoined(word) || roleAtWord(words, index) !== null) return null
  const rest = titlesAt(words, index)
  const name = nameAt(words, rest?.next ?? index, rest?.honorific === true)
  if (name === null || (name.words < 2 && rest === null)) return null
  return placed(text, words, name, rest === null ? title : { ...rest, roles: [...title.roles, ...rest.roles] })
}

/** «المهندس | الزراعي | الأردني | سامر حداد»: behind the word for a profession its branch is no name. */
function behindBranch(words: readonly ArabicWord[], { next }: ArabicTitle): ArabicName | null {
  for (let index = next + 1; index <= next + 2; index += 1) {
    if (words[index]?.joined !== true || words[index]?.known.definite === true) continue
    const name = nameAt(words, index, false)
    return name !== null && name.words >= 2 ? name : null
  }
  return null
}

function isBranch(words: readonly ArabicWord[], { next }: ArabicTitle): boolean {
  const [calling, word] = [words[next - 1]?.known, words[next]]
  if (calling?.role !== true || word?.joined !== true || !isQualifier(word)) return false
  return word.known.common || branches.has(word.known.bare)
}

/** Folded, without article; the feminine and nationalities are known as common words. */
const branches: ReadonlySet<string> = new Set(
  wordsOf(`معماري مدني زراعي ميكانيكي كهربائي صناعي بيئي جامعي دستوري كيميائي بحري حقوقي جنائي تربوي صحي مناخي هيدروليكي
    جيولوجي انشائي استشاري`),
)

/** «وزيرة الصحة السيدة ليلى حداد», «مدير المعهد عمر بنعلي», «الروائية اليابانية يوكو ناكامورا» */
function withinComplement(
  words: readonly ArabicWord[],
  title: ArabicTitle,
  index: number,
): { readonly name: ArabicName; readonly title: ArabicTitle } | null {
  const word = words[index]
  if (word === undefined) return null
  if (index < title.next + 2 && isQualifier(word) && words[index + 1]?.joined === true) {
    const name = nameAt(words, index + 1, false)
    if (name !== null && name.words >= 2) return { name, title }
  }
  const inner = word.known.honorific !== undefined || word.abbreviation ? titlesAt(words, index) : null
  if (inner !== null) {
    const name = nameAt(words, inner.next, true)
    const roles = areOffices(words, title, inner.gender) ? [...title.roles, ...inner.roles] : inner.roles
    return name === null ? null : { name, title: { ...inner, first: title.first, roles } }
  }
  if (!(word.known.given || isSon(words, index)) || word.known.definite) return null
  const name = nameAt(words, index, false)
  return name !== null && name.words >= 2 ? { name, title } : null
}

/** «مدير المشاريع | سالم | بن راشد …»: the father shows that the word before is a name. */
function isSon(words: readonly ArabicWord[], index: number): boolean {
  const [next, father] = [words[index + 1], words[index + 2]]
  return next?.joined === true && sons.has(next.known.folded) && father?.known.given === true
}

const sons = new Set(wordsOf('بن بنت'))

/** «الروائية اليابانية», «السفير الفرنسي» */
const isQualifier = ({ known }: ArabicWord) => known.definite && (known.nisba || known.folded.endsWith('يه'))

/** «، وأنالينا بيربوك», «، والسيد عمر بنعلي»: the next of a list. */
const isConjoined = ({ known }: ArabicWord) => known.conjoined || (known.folded.startsWith('و') && !known.given)

function placed(text: string, words: readonly ArabicWord[], name: ArabicName, title: ArabicTitle): Placed {
  const between = title.roles.at(-1)
  const crossed = between !== undefined && between.end < name.start && text.slice(between.end, name.start).includes('،')
  const after = roleAfterName(words, name.next)
  const before = !crossed && isSubjectOfMeeting(words, title) ? [] : title.roles
  const roles = after === null ? before : [...before, after]
  const person: Person = {
    start: name.start,
    end: name.end,
    name: text.slice(name.start, name.end),
    parts: partsOf(words, name),
    sure:
      title.honorific ||
      (name.given && (title.spoke || roles.length > 0 || introducesPerson(words, name.next))) ||
      (name.family && roles.length > 0),
    addressed: title.gender,
    from: title.from ?? title.roles[0]?.start ?? name.start,
    ruler: title.ruler,
    roles,
    direct: title.next === name.first ? (title.roles.at(-1) ?? null) : null,
  }
  return { person, next: name.next, crossed }
}

/** «استقبل الوزير لوكا روسي»: he may be the minister or the one the minister received. */
function isSubjectOfMeeting(words: readonly ArabicWord[], { first, roles, honorific }: ArabicTitle): boolean {
  const verb = words[first - 1]
  const [role] = roles
  return (
    role !== undefined &&
    !honorific &&
    verb !== undefined &&
    meetings.has(verb.known.folded.replace(/^[وف](?=\S{4})/, ''))
  )
}

const meetings: ReadonlySet<string> = new Set(
  wordsOf(`استقبل استقبلت يستقبل تستقبل التقي التقت يلتقي تلتقي شكر شكرت كرم كرمت هنا هنات عين عينت كلف كلفت ودع ودعت زار
    زارت قلد قلدت منح منحت انتخب انتخبت اختار اختارت دعا دعت ابلغ ابلغت سلم سلمت وشح وشحت عزي عزت اقال اقالت اوفد اوفدت
    ${verbsOfChoice}`),
)

function partsOf(words: readonly ArabicWord[], name: ArabicName): readonly TextSpan[] {
  const parts: TextSpan[] = []
  for (let index = name.first; index < name.next; index += 1) {
    const word = words[index]
    if (word === undefined || (word.known.particle && name.words > 1)) continue
    const before = index > name.first ? words[index - 1] : undefined
    const start = before?.known.folded === 'عبد' ? startOf(before, name) : startOf(word, name)
    parts.push({ start, end: word.end })
  }
  return parts
}

/** The conjunction before the first word belongs to no name. */
const startOf = (word: ArabicWord, name: ArabicName) => Math.max(word.start, name.start)

/** «ليلى حداد، مديرة المعهد» */
function roleAfterName(words: readonly ArabicWord[], index: number): Role | null {
  if (isHolding(words, index)) return roleAtWord(words, index + 3)?.role ?? null
  const word = words[index]
  if (word === undefined || word.joined || word.gap !== '،' || word.clitic > 0) return null
  const role = roleAtWord(words, index)
  return role === null || isOfAddressed(words, role.next) ? null : role.role
}

/** «شكرت السيدة منى حداد، مدير المعهد، | السيد عمر …»: an office with a word of address behind it and no conjunction is his. */
function isOfAddressed(words: readonly ArabicWord[], behind: number): boolean {
  const limit = behind + longestOffice
  for (let index = behind; index < limit; index += 1) {
    const word = words[index]
    if (word === undefined) return false
    if (!word.joined) return word.gap === '،' && word.clitic === 0 && word.known.honorific !== undefined
  }
  return false
}

/** In words behind its head. */
const longestOffice = 5

/** «عمر بنعلي | الذي يشغل منصب | المدير الفني»: what someone is to this day. */
function isHolding(words: readonly ArabicWord[], index: number): boolean {
  const clause = [0, 1, 2].map((step) => words[index + step]?.known.folded ?? '').join(' ')
  return /^(?:الذي يشغل|التي تشغل) (?:منصب|وظيفه|مهام)$/.test(clause)
}

/** «ليلى حداد، التي تقود المعهد» */
function introducesPerson(words: readonly ArabicWord[], index: number): boolean {
  const word = words[index]
  return word?.joined === false && word.gap === '،' && /^(?:التي|الذي|وهو|وهي)$/.test(word.known.folded)
}

/** «جامعة الشيخ زايد»: something named after someone. */
function isNamedAfterSomeone(words: readonly ArabicWord[], index: number): boolean {
  const before = words[index - 1]
  return before?.known.namesake === true && words[index]?.joined === true && words[index]?.known.starts === true
}

/** The word behind the name that a place bears: «قاعة | الأميرة بسمة بنت طلال |». */
function behindNamesake(words: readonly ArabicWord[], index: number): number {
  const title = titlesAt(words, index)
  const first = title?.honorific === true ? title.next : index
  return Math.max(index + 1, nameAt(words, first, first > index)?.next ?? first)
}
