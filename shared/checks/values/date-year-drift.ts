import {
  type CheckContext,
  type FoundIn,
  type Gathered,
  type ReleaseCheck,
  releaseCheck,
} from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { digitsOf } from '#shared/checks/values/digits-of.ts'
import { type Edition, editionsIn, nameKey } from '#shared/checks/values/editions.ts'
import { otherEdition } from '#shared/checks/values/event-heads.ts'
import { type DatelineDate, datelineDateOf, datelineRows } from '#shared/checks/values/release-date.ts'
import { sentenceAround } from '#shared/checks/values/sentence-around.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, RowText } from '#shared/model/release-text.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import { arabicDigits } from '#shared/text/format-number.ts'

/**
 * An event that the release is about carries the year before or after that of the release: « la Journée internationale
 * de la femme 2023 » under a dateline of March 2024. Editions that the text looks back or forward to are left alone.
 */
export const dateYearDrift: ReleaseCheck = releaseCheck<RowEditions>({
  id: 'date-year-drift',
  severity: 'warning',
  // Any row may name the event again.
  gather(row, context) {
    const editions = context.release.languages.map((language) => {
      const cell = row.cells[language]
      return cell === undefined || cell.text === '' ? nothing : context.read(editionsIn, cell, language)
    })
    return { row, editions, namesAny: editions.some((ofVersion) => ofVersion.length > 0) }
  },
  among: (gathered) => (gathered.some(({ data }) => data.namesAny) ? gathered : nothing),
  *look(gathered, context) {
    for (const [index, language] of context.release.languages.entries()) {
      let release: ReleaseYear | null | undefined
      for (const { row, data } of gathered) {
        const cell = row.cells[language]
        if (cell === undefined) continue
        for (const edition of data.editions[index] ?? nothing) {
          release ??= releaseYear(gathered, language, context)
          if (release === null) return
          if (!isDrift(edition, { cell, row, language, release, gathered, context })) continue
          yield finding(edition, cell, row.id, language, release)
        }
      }
    }
  },
})

interface RowEditions {
  readonly row: RowText
  /** By version, in the order of the release's languages. */
  readonly editions: readonly (readonly Edition[])[]
  readonly namesAny: boolean
}

interface ReleaseYear extends DatelineDate {
  readonly quote: string
  readonly rowId: string
  readonly language: LanguageTag
}

type Rows = readonly Gathered<RowEditions>[]

function releaseYear(rows: Rows, language: LanguageTag, context: CheckContext): ReleaseYear | null {
  for (const { row, index } of rows) {
    if (index > datelineRows) break
    for (const each of [language, ...context.release.languages]) {
      const cell = row.cells[each]
      const date = datelineDateOf(row, each, context)
      if (cell && date) return { ...date, quote: cell.text.slice(date.start, date.end), rowId: row.id, language: each }
    }
  }
  return titleYear(rows, language, context)
}

/** Without a dateline: the year of the event in the title. */
function titleYear([first]: Rows, language: LanguageTag, context: CheckContext): ReleaseYear | null {
  const cell = first?.row.cells[language]
  if (first === undefined || first.index > 0 || cell === undefined || /[.!؟?]\s*$/.test(cell.text)) return null
  const [edition] = cell.text === '' ? [] : context.read(editionsIn, cell, language)
  if (edition === undefined) return null
  const { year, yearSpan } = edition
  const quote = cell.text.slice(yearSpan.start, yearSpan.end)
  return { ...yearSpan, year, month: 0, day: 0, quote, rowId: first.row.id, language }
}

interface Place {
  readonly cell: CellText
  readonly row: RowText
  readonly language: LanguageTag
  readonly release: ReleaseYear
  readonly gathered: Rows
  readonly context: CheckContext
}

function isDrift(edition: Edition, place: Place): boolean {
  const { cell, row, language, release, context } = place
  const step = edition.year - release.year
  if (Math.abs(step) !== 1) return false
  // The edition of last year will do nothing any more, whatever year it is compared with.
  if (step < 0 && isToCome(edition, place) && namesElsewhere(edition, place).years.has(release.year)) return true
  const span = sentenceAround(cell.text, edition)
  const sentence = foldForSearch(cell.text.slice(span.start, span.end), language)
  if (otherEdition.test(sentence)) return false
  // « 2026 fait suite à 2025 »: what stands beside another edition is compared with it.
  const beside = context
    .read(editionsIn, cell, language)
    .filter(({ start, end }) => start >= span.start && end <= span.end)
  if (beside.some((other) => other.name === edition.name && other.year !== edition.year)) return false
  const from = Math.max(span.start, datelineDateOf(row, language, context)?.end ?? 0)
  const dates = context.tokens(cell, language).filter(({ start, end }) => start >= from && end <= span.end)
  const isDated = (year: number): boolean =>
    dates.some((token) => token.type === 'date' && token.year === year && token.start !== edition.yearSpan.start)
  if (isDated(edition.year)) return false
  const named = namesElsewhere(edition, place)
  // The first sentence is about the release's own event, and so is what an event is said to do now.
  if (named.years.has(release.year) && (opens(span.start, place) || (step < 0 && isGoingOn(edition, place))))
    return true
  if (opens(span.start, place) && isTitled(edition, release.year, place)) return true
  // No seat is to be had any more for the last edition.
  if (step < 0 && named.years.has(release.year) && isStillOpen(sentence)) return true
  const happening = isDated(release.year) || celebrating.test(sentence)
  if (step > 0) return happening && isDated(release.year)
  if (release.month <= 2 && !isDated(release.year)) return false
  return happening || (named.plain > 0 && !named.years.has(release.year))
}

/** Whether a sentence is the first behind the dateline, also in the next row, or the first under a title that gives the year. */
function opens(sentence: number, { cell, row, release, gathered, language }: Place): boolean {
  const own = release.rowId === row.id
  if (cell.text.slice(own ? release.end : 0, sentence).trim().length >= 4) return false
  if (own || row.id === gathered[1]?.row.id) return true
  const at = gathered.findIndex((each) => each.row.id === release.rowId)
  const dateline = gathered[at]?.row.cells[release.language]?.text ?? ''
  const next = gathered.slice(at + 1).find((each) => each.row.cells[language]?.text)
  return next?.row.id === row.id && dateline.slice(release.end).trim().length < 4
}

/** "World Wool Week 2025 gathers …": an edition of another year would have gathered them. */
function isGoingOn({ start, end, name }: Edition, { cell, language }: Place): boolean {
  if (!name.includes(' ')) return false
  if (baseLanguage(language) === 'ar' && goingOnBefore.test(cell.text.slice(Math.max(0, start - 16), start)))
    return true
  return goingOn[baseLanguage(language)]?.test(cell.text.slice(end, end + 24)) === true
}

/** The edition itself, and not its winners or its tickets, is to do something. */
function isToCome({ start, end, name }: Edition, { cell, language }: Place): boolean {
  if (!name.includes(' ')) return false
  const base = baseLanguage(language)
  if (base === 'ar') return /(?<!\p{L})و?س[يت]\p{L}{2,7} $/u.test(cell.text.slice(Math.max(0, start - 12), start))
  const { start: sentence } = sentenceAround(cell.text, { start, end })
  const isSubject = /^(?:the|le|la|les|l[’'])?\s*$/iu.test(cell.text.slice(sentence, start))
  return isSubject && toCome[base]?.test(cell.text.slice(end, end + 24)) === true
}

const toCome: Readonly<Record<string, RegExp>> = {
  en: /^ will(?!\p{L})/u,
  fr: /^[ \u00a0](?:se |s’)?(?!entre)\p{L}{2,}r(?:a|ont)(?!\p{L})/u,
}

/** Arabic says first what is done: «ويخصص معرض الكتاب 2025 …». */
const goingOnBefore =
  /(?<!\p{L})و?س?[يت](?:جمع|ستضيف|فتتح|قام|نطلق|نعقد|بدأ|ستقبل|قدم|حتضن|خصص|شهد|ضم|عرض|حتفي|ستمر|ختتم|تيح|وفر|واصل) $/u

const goingOn: Readonly<Record<string, RegExp>> = {
  en: /^ (?:will|can|may|must|closes?|ends?|continues?|is (?:open|taking|under way|now|being)|are taking|gathers?|brings?|takes? place|runs?|opens?|welcomes?|hosts?|offers?|features?|invites?|begins?|starts?|kicks?|returns?|presents?|celebrates?|focus(?:es)?)(?!\p{L})/u,
  fr: /^[ \u00a0](?:peut|peuvent|se poursuit|se termine|prend fin|ferme|est ouvert|se tiendra|aura lieu|se déroulera|s’achèvera|durera|prendra fin|accueillera|réunira|réunit|rassemble|accueille|ouvre|propose|invite|se tient|a lieu|se déroule|commence|débute|démarre|présente|célèbre|met à l’honneur|revient)(?!\p{L})/u,
  ar: /^[ \u00a0](?:س?[يت](?:جمع|ستضيف|فتتح|فتح|قام|نطلق|نعقد|بدأ|ستقبل|قدم|حتضن))(?!\p{L})/u,
}

/** The event is going on, or is what the release reports. Folded. */
const celebrating =
  /(?<!\p{L})(?:celebrat\w*|mark(?:s|ed|ing)?|observ(?:es|ed|ing)|commemorat\w*|attended|took part|participated|opened|inaugurated|concluded|celebr\w*|marque\w*|commemor\w*|participe\w*|pris part|ouvert\w*|inaugur\w*|occasion)(?!\p{L})|احتفل|احتفال|احيا|احياء|بمناسبه|شارك|افتتح|اختتم/u

/** "Seats for Wool Week 2024 can be booked until June": something to take part in, in a sentence of what can or will be. */
function isStillOpen(sentence: string): boolean {
  return takingPart.test(sentence) && ahead.test(sentence)
}

/** Folded. */
const takingPart =
  /(?<!\p{L})(?:tickets?|seats?|places?|book(?:ed|ing|ings)?|regist(?:er|ered|ration|rations)|appl(?:y|ications?)|accreditations?|entr(?:y|ies)|enrol\p{L}*|billets?|reserv\p{L}+|inscri\p{L}+|candidatures?)(?!\p{L})|تذاكر|التذاكر|تذكره|حجز|الحجز|تسجيل|التسجيل|اعتماد|طلبات|الطلبات/u
const ahead =
  /(?<!\p{L})(?:will|can|may|must|are open|is open|now open|peut|peuvent|est ouverte?|sont ouvert\p{L}*|(?:have|has) until|(?:a|ont) jusqu|\p{L}{2,}r(?:a|ont))(?!\p{L})|(?<!\p{L})و?(?:يمكن|ستفتح|سيفتح|تفتح|يفتح|سيتم|يبدا|تبدا|سيبدا|ستبدا|ستتاح|تتاح)(?!\p{L})/u

/** How the other texts of the version name the event: without a year, and with which years. */
function namesElsewhere(
  edition: Edition,
  { gathered, language, cell, context }: Place,
): { plain: number; years: ReadonlySet<number> } {
  const years = new Set<number>()
  let plain = 0
  for (const { row } of gathered) {
    const other = row.cells[language]
    if (other === undefined || other.text === '') continue
    const same = context.read(editionsIn, other, language).filter(({ name }) => name === edition.name)
    for (const each of same) if (each !== edition) years.add(each.year)
    const all = ` ${nameKey(other.text)} `.split(` ${edition.name} `).length - 1
    plain += Math.max(0, all - same.length - (other === cell && !same.includes(edition) ? 1 : 0))
  }
  return { plain, years }
}

/** Whether a title gives the event this year; it writes more words with capitals than the name has: "Durban to Host Coral Week 2026". */
function isTitled(edition: Edition, year: number, { gathered, language, context }: Place): boolean {
  if (!edition.name.includes(' ')) return false
  return gathered.some(({ row }) => {
    const title = row.kind === 'headline' ? row.cells[language] : undefined
    if (title === undefined) return false
    const titled = context.read(editionsIn, title, language)
    return titled.some((other) => other.year === year && other.name.endsWith(` ${edition.name}`))
  })
}

function finding(
  edition: Edition,
  cell: CellText,
  rowId: string,
  language: LanguageTag,
  release: ReleaseYear,
): FoundIn {
  const { start, end, yearSpan } = edition
  const year = String(release.year)
  const replacement = digitsOf(cell.text.slice(yearSpan.start, yearSpan.end)) === 'arab' ? arabicDigits(year) : year
  return {
    language,
    rowId,
    start,
    end,
    values: { found: cell.text.slice(start, end), date: release.quote, expected: replacement },
    fix: { ...yearSpan, replacement },
    related: [
      {
        language: release.language,
        rowId: release.rowId,
        start: release.start,
        end: release.end,
        quote: release.quote,
      },
    ],
  }
}
