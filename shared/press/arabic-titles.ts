import type { ArabicWord } from '#shared/press/arabic-words.ts'
import type { Gender } from '#shared/press/person.ts'
import type { Role } from '#shared/press/roles.ts'
import { roleAtWord } from '#shared/press/roles-in-arabic.ts'

/** Words of address and offices before a name. */
export interface ArabicTitle {
  readonly next: number
  readonly from: number | null
  readonly honorific: boolean
  readonly gender: Gender | null
  readonly ruler: boolean
  readonly roles: readonly Role[]
  /** Index of the first word. */
  readonly first: number
  /** A verb of speech stands before the name. */
  readonly spoke: boolean
}

export const noTitle: ArabicTitle = {
  next: 0,
  from: null,
  honorific: false,
  gender: null,
  ruler: false,
  roles: [],
  first: 0,
  spoke: false,
}

/** Words of address and offices in a row: «معالي وزيرة الصحة الدكتورة», up to where the name may begin. */
export function titlesAt(words: readonly ArabicWord[], index: number): ArabicTitle | null {
  let title: ArabicTitle = { ...noTitle, next: index, first: index }
  while (title.next < index + mostTitles) {
    const word = words[title.next]
    if (word === undefined || (title.next > index && !word.joined)) break
    const honorific = word.known.honorific ?? (word.abbreviation ? neutral : undefined)
    if (honorific !== undefined && (!word.known.doubtful || words[title.next + 1]?.known.given === true)) {
      const isHers = areOffices(words, title, honorific.gender)
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
    if (role === null || isGivenName(words, title, role.next)) break
    title = { ...title, next: role.next, honorific: false, roles: [...title.roles, role.role] }
  }
  return title.next === index || (!title.honorific && title.roles.length === 0) ? null : title
}

/** «الدكتورة | أمينة يوسف»: behind a word of address a word that may be an office is a name where a name goes on. */
function isGivenName(words: readonly ArabicWord[], { honorific, next }: ArabicTitle, behind: number): boolean {
  if (!honorific || behind !== next + 1 || words[next]?.known.given !== true) return false
  return words[behind]?.joined === true && words[behind]?.known.given === true
}

/** «صاحب السمو الملكي الأمير الفريق أول الركن …» */
const mostTitles = 10

const neutral = { gender: null, ruler: false }

/**
 * Whether the offices before a word of address are of the one addressed. «عيّن الأمين العام السيدة …»: he appoints her, the
 * office is not hers; «وقّعت وزير التعليم السيدة …»: the verb is hers, and the office in the wrong gender.
 */
export function areOffices(words: readonly ArabicWord[], { roles, first }: ArabicTitle, other: Gender | null): boolean {
  const verb = words[first - 1]
  if (other === 'feminine' && verb?.known.folded.endsWith('ت') === true) return true
  return roles.every(({ gender }) => gender === null || other === null || gender === other)
}
