import { arabicBrokenPlurals } from '#shared/terms/arabic-broken-plurals.ts'
import type { Reading, WordReadings } from '#shared/terms/word-readings.ts'
import { foldWord } from '#shared/terms/word-spelling.ts'

/**
 * The legal readings of an Arabic word (given without vowel marks and tatweel): joined before it (و ف)(ب ل ك س)(ال), with
 * لل for ل + ال; joined after it a possessive suffix, before which ة is written ت; sound plurals, duals, case endings
 * and the commonest broken plurals. Which of them is meant is decided by the term it meets, not here.
 */
export function arabicReadings(spelling: string): WordReadings {
  const filed = filedReading(spelling)
  if (!/^[\u0621-\u06ff]/u.test(spelling)) return { first: [filed], next: [filed] }
  const first: Reading[] = []
  const next: Reading[] = []
  // «الماتي» for «ألماتي»: what looks like the article may be part of the word.
  const whole = readingOf({ letters: spelling, definite: false, preposition: false }, '')
  for (const readings of [first, next]) {
    addForms(readings, filed)
    addForms(readings, whole)
  }
  for (const stem of stemsBehindProclitics(spelling)) addForms(first, readingOf(stem, ''))
  return { first: distinct(first), next: distinct(next) }
}

interface Stem {
  readonly letters: string
  readonly definite: boolean
  readonly preposition: boolean
}

const shortestStem = 2

/** As a glossary writes it: ال is set aside and noted; a preposition or و that the term itself has stays in the key. */
export function filedReading(spelling: string): Reading {
  const stem = withoutArticle(spelling)
  if (stem) return readingOf(stem, '')
  const joined = /^[وفبك]/u.test(spelling) ? withoutArticle(spelling.slice(1)) : null
  if (joined) return readingOf({ ...joined, preposition: /^[بك]/u.test(spelling) }, spelling.charAt(0))
  if (spelling.startsWith('لل') && spelling.length >= 4) {
    return readingOf({ letters: spelling.slice(2), definite: true, preposition: true }, 'ل')
  }
  return readingOf({ letters: spelling, definite: false, preposition: false }, '')
}

/** «التزام», «التقاء»: verbal nouns whose first letters only look like the article. */
const notAnArticle = /^الت(?:زام|ماس|حاق|قاء|فاف|باس|هاب|فات|قاط|ئام|حام|واء|زامات|ماسات|هابات)/u

function withoutArticle(letters: string): Stem | null {
  if (!letters.startsWith('ال') || letters.length < 2 + shortestStem || notAnArticle.test(letters)) return null
  return { letters: letters.slice(2), definite: true, preposition: false }
}

function stemsBehindProclitics(spelling: string): readonly Stem[] {
  const stems: Stem[] = []
  addBehindPreposition(stems, spelling)
  if (/^[وف]/u.test(spelling) && spelling.length > shortestStem + 1) {
    const rest = spelling.slice(1)
    addBehindPreposition(stems, rest)
    stems.push({ letters: rest, definite: false, preposition: false })
    const defined = withoutArticle(rest)
    if (defined) stems.push(defined)
  }
  return stems
}

function addBehindPreposition(stems: Stem[], letters: string): void {
  if (letters.startsWith('لل') && letters.length >= 2 + shortestStem) {
    // «للمدن» is ل + المدن; «للجنة» is ل + اللجنة with one lam less, or ل + لجنة.
    stems.push({ letters: letters.slice(2), definite: true, preposition: true })
    stems.push({ letters: letters.slice(1), definite: true, preposition: true })
  }
  if (/^[بلك]/u.test(letters) && letters.length > shortestStem + 1) {
    const rest = letters.slice(1)
    stems.push({ letters: rest, definite: false, preposition: true })
    const defined = withoutArticle(rest)
    if (defined && !letters.startsWith('ل')) stems.push({ ...defined, preposition: true })
  }
  // س stands before verbs in the imperfect only.
  if (/^س[يتنأ]/u.test(letters) && letters.length > shortestStem + 2) {
    stems.push({ letters: letters.slice(1), definite: false, preposition: false })
  }
}

function readingOf(stem: Stem, prefix: string): Reading {
  return {
    key: prefix + foldWord(stem.letters, 'ar'),
    spelling: prefix + stem.letters,
    definite: stem.definite,
    possessive: false,
    preposition: stem.preposition,
    plural: false,
    agreesWithPlural: false,
    inflected: false,
  }
}

function addForms(readings: Reading[], base: Reading): void {
  readings.push(base)
  const letters = base.spelling
  const singular = arabicBrokenPlurals.get(base.key)
  if (singular) readings.push({ ...base, key: singular, spelling: singular, plural: true, inflected: true })
  // Too short for the endings below: «ذوي الخوذ الزرق» for the term «ذوو الخوذ الزرق».
  if (letters === 'ذوي') readings.push({ ...base, key: 'ذوو', spelling: 'ذوو', inflected: true })
  if (letters.length < 4 || !/[\u0621-\u06ff]$/u.test(letters)) return
  const add = (stem: string, change: Partial<Reading>): void => {
    if (stem.length >= 3)
      readings.push({ ...base, ...change, key: foldWord(stem, 'ar'), spelling: stem, inflected: true })
  }
  const end = letters.slice(-2)
  if (!base.definite) {
    for (const suffix of possessives) {
      if (letters.endsWith(suffix)) addWithoutPossessive(letters.slice(0, -suffix.length), add)
    }
    if (letters.endsWith('تي')) add(`${letters.slice(0, -2)}ة`, { definite: true, possessive: true })
    if (letters.endsWith('ا')) add(letters.slice(0, -1), {})
  }
  if (end === 'ات') {
    add(`${letters.slice(0, -2)}ة`, { plural: true })
    add(letters.slice(0, -2), { plural: true })
  }
  if (end === 'ين' || end === 'ون' || end === 'ان') {
    const stem = letters.slice(0, -2)
    if (end === 'ين') {
      add(`${stem}ون`, {})
      add(`${stem}ان`, {})
    } else {
      add(`${stem}ين`, {})
    }
    add(stem, { plural: true })
    if (stem.endsWith('ت')) add(`${stem.slice(0, -1)}ة`, { plural: true })
  }
  if (letters.endsWith('ي')) add(`${letters.slice(0, -1)}و`, {})
  if (letters.endsWith('و')) add(`${letters.slice(0, -1)}ي`, {})
  if (letters.endsWith('ة') || letters.endsWith('ه')) add(letters.slice(0, -1), { agreesWithPlural: true })
}

const possessives = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ه', 'ك']

function addWithoutPossessive(stem: string, add: (stem: string, change: Partial<Reading>) => void): void {
  const change = { definite: true, possessive: true }
  add(stem, change)
  if (stem.endsWith('ت')) add(`${stem.slice(0, -1)}ة`, change)
  if (/ا[ئؤ]$/u.test(stem)) add(`${stem.slice(0, -1)}ء`, change)
  if (stem.endsWith('ا')) add(`${stem.slice(0, -1)}ى`, change)
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Set<string>()
  return readings.filter((reading) => {
    const mark = `${reading.key} ${Number(reading.definite)}${Number(reading.possessive)}${Number(reading.preposition)}${Number(reading.plural)}${Number(reading.agreesWithPlural)}${Number(reading.inflected)}`
    if (seen.has(mark)) return false
    seen.add(mark)
    return true
  })
}
