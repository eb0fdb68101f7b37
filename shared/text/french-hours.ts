import { isMark, lexemeAt, type Reading } from '#shared/text/reading.ts'

/**
 * Whether « heures » behind the figure at a place says the clock and no length of time: « à 9 heures », « entre 23 heures
 * et 5 heures », « Samedi 28 mars, 17 heures : … », « 9 heures GMT ».
 */
export function saysFrenchHour(reading: Reading, index: number): boolean {
  const unit = lexemeAt(reading, index + 1).text
  if ((unit !== 'heures' && unit !== 'heure') || isLengthOf(reading, index + 2)) return false
  const before = lexemeAt(reading, index - 1).text
  const after = lexemeAt(reading, index + 2).text
  if (zoneWords.has(after)) return true
  if (before === 'a') return !endsChange(reading, index - 1)
  // « entre 2 heures et 4 heures de route »
  if (before === 'entre') return !isLengthOf(reading, index + 5)
  if (leads.has(before)) return true
  // « de 10 heures à 18 heures », where « de 10 heures » alone is a length.
  if (before === 'de')
    return after === 'a' && isHour(reading, index + 3) && !isLead(reading, index - 2) && !isLengthOf(reading, index + 5)
  if (before === 'et') return beginsBetween(reading, index - 1)
  return isElsewhere(reading, index) || isOnProgramme(reading, index)
}

/** « 15 heures GMT (16 heures à Rabat) », « à 9 h 30, soit 11 heures, heure de Tunis »: the same time as other clocks show it. */
function isElsewhere(reading: Reading, index: number): boolean {
  if (!isMark(lexemeAt(reading, index - 1), '(,/-') && !joints.has(lexemeAt(reading, index - 1).text)) return false
  const comma = isMark(lexemeAt(reading, index + 2), ',') ? 1 : 0
  const link = lexemeAt(reading, index + 2 + comma).text
  const place = lexemeAt(reading, index + 3)
  const isThere = comma === 0 && placeLinks.has(link) && /\p{Lu}/u.test(reading.text.charAt(place.start))
  if (!isThere && !ownClocks.has(link)) return false
  for (let at = index - 2; at >= index - 6; at -= 1) {
    const { kind, text } = lexemeAt(reading, at)
    if (kind === 'break') return false
    if (clockWords.has(text) || zoneWords.has(text)) return true
  }
  return false
}

const joints = new Set(['soit', 'ou'])
const placeLinks = new Set(['a', 'au', 'en'])
const ownClocks = new Set(['heure', 'locale', 'locales', 'gmt', 'utc', 'tu'])
const zoneWords = new Set(['gmt', 'utc', 'tu'])

/** « à midi », « entre midi et 20 heures », « de midi à 14 heures »; not the South, nor the break at noon. */
export function saysFrenchNoon(reading: Reading, index: number): boolean {
  const before = lexemeAt(reading, index - 1).text
  if (before === 'a' || before === 'vers' || before === 'avant' || before === 'des') return true
  const word = lexemeAt(reading, index)
  if (/\p{Lu}/u.test(reading.text.charAt(word.start))) return false
  if (before === 'entre') return lexemeAt(reading, index + 1).text === 'et' && isHour(reading, index + 2)
  if (before === 'de') return lexemeAt(reading, index + 1).text === 'a' && isHour(reading, index + 2)
  return before === 'et' ? beginsBetween(reading, index - 1) : before === 'apres' && word.text === 'minuit'
}

/** Whether « 10 » of « de 10 à 18 heures » is an hour of the clock; « de 2 à 5 heures » is how long something takes. */
export function isFrenchHourRange(reading: Reading, index: number): boolean {
  const lead = lexemeAt(reading, index - 1).text
  if ((lead !== 'de' && lead !== 'entre') || isLengthOf(reading, index + 4) || isLead(reading, index - 2)) return false
  const [from, to] = [Number(lexemeAt(reading, index).text), Number(lexemeAt(reading, index + 2).text)]
  return to < 24 && (from >= 7 || to >= 12)
}

/** « salle 4H », « ligne 12H »: a capital glued to the figure, right behind a noun. */
export function isFrenchLabel(reading: Reading, index: number): boolean {
  const [before, letter] = [lexemeAt(reading, index - 1), lexemeAt(reading, index + 1)]
  if (letter.gap !== 'none' || reading.text.charAt(letter.start) !== 'H') return false
  if (before.kind !== 'word' || before.text.length < 4) return false
  const { months, weekdays } = reading.words
  return !leads.has(before.text) && before.text !== 'entre' && !weekdays.has(before.key) && !months.has(before.key)
}

const leads = new Set(['des', 'vers', 'avant', 'apres', 'jusqu'])

/** « heures de route », « heures d’attente », « heures par jour », « heures et 25 minutes »; not « heures de l’après-midi ». */
function isLengthOf(reading: Reading, index: number): boolean {
  const { text } = lexemeAt(reading, index)
  if (text === 'et') return minuteWords.has(lexemeAt(reading, index + 2).text)
  const noun = lexemeAt(reading, text === 'd' ? index + 2 : index + 1)
  if (noun.kind !== 'word') return false
  if (text === 'par') return spans.has(noun.text)
  if (text !== 'de' && text !== 'd') return false
  return !determiners.has(noun.text) && /\p{Ll}/u.test(reading.text.charAt(noun.start))
}

const minuteWords = new Set(['minute', 'minutes', 'min', 'mn'])
const spans = new Set(['jour', 'nuit', 'semaine', 'mois', 'an', 'annee'])
const determiners = new Set(['l', 'la', 'le', 'les', 'ce', 'cet', 'cette', 'chaque', 'notre'])

/** « ramené de 8 heures à 5 heures », « de 2 à 5 heures » : the later figure of such a range. */
function endsChange(reading: Reading, index: number): boolean {
  const unit = lexemeAt(reading, index - 1)
  const figure = unit.kind === 'digits' ? index - 1 : index - 2
  if (lexemeAt(reading, figure).kind !== 'digits' || lexemeAt(reading, figure - 1).text !== 'de') return false
  return unit.kind === 'digits' ? !isFrenchHourRange(reading, figure) : isLead(reading, figure - 2)
}

/** Words before « de 8 heures à 5 heures » by which it is a length, or how one changes. */
function isLead(reading: Reading, index: number): boolean {
  const { kind, text } = lexemeAt(reading, index)
  return kind === 'word' && lengthLeads.test(text)
}

const lengthLeads =
  /^(?:dur(?:e|ent|a|era|eront|ait|ee|ees)|pass(?:e|ent|er|era|eront|ait|ant|ee?s?)|(?:ramen|prolong|allong|raccourci|redui)\p{L}{0,4}|delais?|attente|trajet|retard)$/u

/** « midi », « minuit », or a figure below 24 with its unit or without. */
function isHour(reading: Reading, index: number): boolean {
  const { kind, text } = lexemeAt(reading, index)
  return text === 'midi' || text === 'minuit' || (kind === 'digits' && text.length <= 2 && Number(text) <= 24)
}

/** « entre midi et », « entre 23 heures et », « entre 22 h 30 et », seen from « et ». */
function beginsBetween(reading: Reading, index: number): boolean {
  for (let at = index - 1; at >= index - 5; at -= 1) {
    const { kind, text } = lexemeAt(reading, at)
    // « entre 14 et 16 heures »
    if (text === 'entre')
      return at === index - 2 && !clockWords.has(lexemeAt(reading, at + 1).text)
        ? isFrenchHourRange(reading, at + 1)
        : true
    if (kind !== 'digits' && !clockWords.has(text)) return false
  }
  return false
}

const clockWords = new Set(['h', 'heure', 'heures', 'midi', 'minuit'])

/** « Samedi 28 mars, 17 heures : … », and « 17 heures : … » at the head of a line or of an item. */
function isOnProgramme(reading: Reading, index: number): boolean {
  const behind = lexemeAt(reading, index + 2)
  const before = lexemeAt(reading, index - 1)
  if (before.kind === 'break' || (isMark(before, ';•') && isMark(behind, ':'))) return isMark(behind, ':-')
  if (behind.kind !== 'break' && !isMark(behind, ':-,;.')) return false
  if (!isMark(before, ',-(')) return false
  const day = lexemeAt(reading, index - 2)
  const { months, weekdays } = reading.words
  if (day.kind === 'word') return weekdays.has(day.key) || (months.has(day.key) && isDay(reading, index - 3))
  return /^(?:19|20)\d\d$/.test(day.text) && months.has(lexemeAt(reading, index - 3).key)
}

function isDay(reading: Reading, index: number): boolean {
  const { kind, text } = lexemeAt(reading, index)
  return kind === 'digits' || (text === 'er' && lexemeAt(reading, index - 1).text === '1')
}
