import type { TextSpan } from '#shared/model/release-text.ts'
import { type ArabicWord, arabicWords } from '#shared/press/arabic-words.ts'
import type { Gender, Person } from '#shared/press/person.ts'
import type { Role } from '#shared/press/roles.ts'
import { roleAtWord } from '#shared/press/roles-in-arabic.ts'

/**
 * People named in an Arabic text, in order. No letter tells a name there, so a name is what follows a word of address,
 * an office or a verb of speech, or begins with a given name that is little else; it ends where a word cannot be a name.
 */
export function peopleInArabic(text: string): readonly Person[] {
  const words = arabicWords(text)
  if (words === null) return nobody
  const people: Person[] = []
  for (let index = 0; index < words.length; index += 1) {
    const found = personAt(text, words, index)
    if (found === null) continue
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

interface Placed {
  readonly person: Person
  /** Index of the first word behind the name. */
  readonly next: number
  /** A comma stands between the office and the name. */
  readonly crossed: boolean
}

function personAt(text: string, words: readonly ArabicWord[], index: number): Placed | null {
  const word = words[index]
  if (word === undefined || !word.known.starts) return null
  if (isNamedAfterSomeone(words, index)) return null
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

interface Title {
  readonly next: number
  readonly from: number | null
  readonly honorific: boolean
  readonly gender: Gender | null
  readonly ruler: boolean
  readonly roles: readonly Role[]
  readonly start: number
  /** A verb of speech stands before the name. */
  readonly spoke: boolean
}

const noTitle: Title = {
  next: 0,
  from: null,
  honorific: false,
  gender: null,
  ruler: false,
  roles: [],
  start: 0,
  spoke: false,
}

/** Words of address and offices in a row: «معالي وزيرة الصحة الدكتورة», up to where the name may begin. */
function titlesAt(words: readonly ArabicWord[], index: number): Title | null {
  let title: Title = { ...noTitle, next: index, start: index }
  for (;;) {
    const word = words[title.next]
    if (word === undefined || (title.next > index && !word.joined)) break
    const honorific = word.known.honorific ?? (word.abbreviation ? neutral : undefined)
    if (honorific !== undefined && (!word.known.doubtful || words[title.next + 1]?.known.given === true)) {
      // «عيّن الأمين العام السيدة …»: he appoints her; the office is not hers.
      const isHers = title.roles.every(
        ({ gender }) => gender === null || honorific.gender === null || gender === honorific.gender,
      )
      title = {
        ...title,
        roles: isHers ? title.roles : [],
        next: title.next + 1,
        from: (isHers ? title.from : null) ?? word.start,
        honorific: true,
        gender: title.gender ?? honorific.gender,
        ruler: title.ruler || honorific.ruler,
      }
      continue
    }
    if (word.known.foreword) {
      title = { ...title, next: title.next + 1, from: title.from ?? word.start }
      continue
    }
    const role = roleAtWord(words, title.next)
    if (role === null) break
    title = { ...title, next: role.next, honorific: false, roles: [...title.roles, role.role] }
  }
  return title.next === index || (!title.honorific && title.roles.length === 0) ? null : title
}

const neutral = { gender: null, ruler: false }

/** The name right behind titles; else behind what the office is of: «وزيرة الصحة، ليلى حداد», «مدير المعهد عمر بنعلي». */
function afterTitles(text: string, words: readonly ArabicWord[], title: Title): Placed | null {
  const direct = words[title.next]?.joined === true ? nameAt(words, title.next, title.honorific) : null
  if (direct !== null && (title.honorific || direct.words >= 2 || direct.given))
    return placed(text, words, direct, title)
  if (title.honorific || title.roles.length === 0) return null
  const limit = Math.min(words.length, title.next + 12)
  for (let index = title.next; index < limit; index += 1) {
    const word = words[index]
    if (word === undefined) break
    if (!word.joined) {
      if (word.gap !== '،' || isConjoined(word) || roleAtWord(words, index) !== null) return null
      const rest = titlesAt(words, index)
      const name = nameAt(words, rest?.next ?? index, rest?.honorific === true)
      if (name === null || (name.words < 2 && rest === null)) return null
      return placed(text, words, name, rest === null ? title : { ...rest, roles: [...title.roles, ...rest.roles] })
    }
    if (word.known.verb || word.known.speech || (word.clitic > 0 && word.known.role)) return null
    const qualified = index < title.next + 2 && isQualifier(word) ? nameAt(words, index + 1, false) : null
    if (qualified !== null && qualified.words >= 2 && words[index + 1]?.joined === true)
      return placed(text, words, qualified, title)
    const inner = word.known.honorific !== undefined || word.abbreviation ? titlesAt(words, index) : null
    if (inner !== null) {
      const name = nameAt(words, inner.next, true)
      return name === null ? null : placed(text, words, name, { ...inner, roles: [...title.roles, ...inner.roles] })
    }
    if (word.known.given && !word.known.definite) {
      const name = nameAt(words, index, false)
      if (name !== null && name.words >= 2) return placed(text, words, name, title)
    }
  }
  return null
}

/** «الروائية اليابانية», «السفير الفرنسي» */
const isQualifier = ({ known }: ArabicWord) => known.definite && (known.nisba || known.folded.endsWith('يه'))

/** «، وأنالينا بيربوك»: the next of a list. */
const isConjoined = ({ known }: ArabicWord) => known.folded.startsWith('و') && !known.given

interface Name extends TextSpan {
  readonly first: number
  readonly next: number
  readonly words: number
  readonly given: boolean
  readonly family: boolean
}

/** The words from `index` on that can be a name, up to five. */
function nameAt(words: readonly ArabicWord[], index: number, addressed: boolean): Name | null {
  let next = index
  let count = 0
  while (next < words.length && count < 5) {
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
  // A family name with its article ends the name: «أيمن الصفدي | جوزيب بوريل».
  if (index > from + 1 && words[index - 1]?.known.definite === true && !known.definite && !known.particle) return false
  if (known.given || (word.initial && index > from)) return true
  if (known.stop || known.verb || known.speech || known.tanwin || known.honorific !== undefined || known.length < 2)
    return false
  if (known.role && !(index > from && known.definite && !known.feminine)) return false
  if (known.particle) return true
  if (known.common) return false
  if (index === from) return !known.definite || addressed
  if (known.definite) return index - from < 2 || known.nisba || words[index - 1]?.known.particle === true
  if (known.conjoined) return false
  // A third unknown word belongs to the name only where the name then ends.
  return index - from < 2 || words[index - 1]?.known.particle === true || endsThere(words, index + 1)
}

function endsThere(words: readonly ArabicWord[], index: number): boolean {
  const word = words[index]
  return word === undefined || !word.joined || word.known.stop || word.known.verb || word.known.speech
}

function placed(text: string, words: readonly ArabicWord[], name: Name, title: Title): Placed {
  const after = roleAfterName(words, name.next)
  const roles = after === null ? title.roles : [...title.roles, after]
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
  const between = title.roles.at(-1)
  const crossed = between !== undefined && between.end < name.start && text.slice(between.end, name.start).includes('،')
  return { person, next: name.next, crossed }
}

function partsOf(words: readonly ArabicWord[], name: Name): readonly TextSpan[] {
  const parts: TextSpan[] = []
  for (let index = name.first; index < name.next; index += 1) {
    const word = words[index]
    if (word === undefined || (word.known.particle && name.words > 1)) continue
    const start = index === name.first ? name.start : word.start
    parts.push({ start, end: word.end })
  }
  return parts
}

/** «ليلى حداد، مديرة المعهد» */
function roleAfterName(words: readonly ArabicWord[], index: number): Role | null {
  const word = words[index]
  if (word === undefined || word.joined || word.gap !== '،' || word.clitic > 0) return null
  return roleAtWord(words, index)?.role ?? null
}

/** «ليلى حداد، التي تقود المعهد» */
function introducesPerson(words: readonly ArabicWord[], index: number): boolean {
  const word = words[index]
  return word?.joined === false && word.gap === '،' && /^(?:التي|الذي|وهو|وهي)$/.test(word.known.folded)
}

/** «جامعة الشيخ زايد»: something named after someone. */
function isNamedAfterSomeone(words: readonly ArabicWord[], index: number): boolean {
  const before = words[index - 1]
  return before !== undefined && before.known.namesake && words[index]?.joined === true
}
