// "Today", « la semaine dernière », «غدا»: where a text places what it tells, seen from the day it is sent out.
import type { CellReader, CheckContext, FoundIn } from '#shared/checks/check.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { RowText, TextSpan } from '#shared/model/release-text.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { rememberedByWord } from '#shared/text/words-in.ts'

/** A day, week, month or year, and how many of them away. */
export interface RelativeWord extends TextSpan {
  readonly unit: Unit
  readonly away: -1 | 0 | 1
}

type Unit = 'day' | 'week' | 'month' | 'year'

const none: readonly RelativeWord[] = []

/** The only word for each unit; of two nobody can tell which the other version means. */
export const relativeWordsIn: CellReader<readonly RelativeWord[]> = (cell, language, { read }) => {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return none
  if (!read(readWords, cell, language).forms.some(mayBeRelative)) return none
  const { pattern, means } = vocabularies[base]
  const found = [...cell.text.matchAll(pattern)].flatMap(({ index, 0: quote, ...match }): readonly RelativeWord[] => {
    const meaning = means.find((_, at) => match[at + 1] !== undefined)
    return meaning === undefined ? [] : [{ ...meaning, start: index, end: index + quote.length }]
  })
  if (found.length === 0) return none
  return found.filter(({ unit }) => found.filter((other) => other.unit === unit).length === 1)
}

/** "arrives today" where the others say tomorrow: odd against the majority of three versions, or against the source. */
export function* otherTimes(row: RowText, context: CheckContext): Iterable<FoundIn> {
  const said = context.release.languages.flatMap((language) => {
    const cell = row.cells[language]
    if (cell === undefined || cell.text === '') return []
    return context.read(relativeWordsIn, cell, language).map((word): Mention => ({ language, text: cell.text, word }))
  })
  if (said.length < 2) return
  for (const ofUnit of Map.groupBy(said, ({ word }) => word.unit).values()) {
    const model = modelOf(ofUnit, context.release.source)
    for (const { language, text, word } of ofUnit) {
      if (model === undefined || word.away === model.word.away) continue
      const { start, end } = model.word
      const expected = model.text.slice(start, end)
      yield {
        language,
        rowId: row.id,
        start: word.start,
        end: word.end,
        values: { found: text.slice(word.start, word.end), expected, context: 'versions' },
        related: [{ language: model.language, rowId: row.id, start, end, quote: expected }],
      }
    }
  }
}

interface Mention {
  readonly language: LanguageTag
  readonly text: string
  readonly word: RelativeWord
}

function modelOf(said: readonly Mention[], source: LanguageTag): Mention | undefined {
  const isAgreed = ({ word }: Mention) => said.filter((other) => other.word.away === word.away).length * 2 > said.length
  return said.find(isAgreed) ?? said.find(({ language }) => language === source) ?? said[0]
}

/** Folded: every phrase below holds one. */
const hints = new Set(
  wordsOf(`today tonight tomorrow yesterday last this next hier demain aujourd dernier derniere passe passee prochain prochaine ce
    cette اليوم امس البارحه غدا الماضي الماضيه المنصرم المنصرمه الفائت الفائته المقبل المقبله القادم القادمه الجاري الجاريه
    الحالي الحاليه`),
)
const mayBeRelative = rememberedByWord(({ folded }) =>
  hints.has(folded.replace(/^[وفلب](?=\p{Script=Arabic}{3})/u, '')),
)

interface Meaning {
  readonly unit: Unit
  readonly away: RelativeWord['away']
}

type Said = readonly [source: string, meaning: Meaning]

function of(unit: Unit, before: string, now: string, after: string): readonly Said[] {
  return [
    [before, { unit, away: -1 }],
    [now, { unit, away: 0 }],
    [after, { unit, away: 1 }],
  ]
}

/** One pattern for all, each phrase in a group of its own. */
function vocabulary(said: readonly Said[]) {
  const groups = said.map(([source]) => `(${source})`).join('|')
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${groups})(?![\\p{L}\\p{N}])`, 'giu'),
    means: said.map(([, meaning]) => meaning),
  }
}

const vocabularies = {
  en: vocabulary([
    ...of('day', 'yesterday|last night', 'today|tonight|this (?:morning|afternoon|evening)', '(?<!after )tomorrow'),
    ...of('week', 'last week', 'this week', 'next week'),
    ...of('month', 'last month', 'this month', 'next month'),
    ...of('year', 'last year', 'this year', 'next year'),
  ]),
  fr: vocabulary([
    ...of('day', 'hier', "aujourd[’']hui|ce (?:matin|soir)|cet après-midi", 'demain'),
    ...of('week', 'la semaine (?:dernière|passée)', 'cette semaine', 'la semaine prochaine'),
    ...of('month', 'le mois (?:dernier|passé)', 'ce mois(?:-ci)?', 'le mois prochain'),
    ...of('year', "l[’'](?:an|année) (?:derni(?:er|ère)|passée?)", 'cette année', "l[’'](?:an|année) prochaine?"),
  ]),
  ar: vocabulary([
    ...of(
      'day',
      '(?<!أول )(?:أمس|البارحة)',
      '(?<!(?:هذا|ذلك|في|من) )اليوم(?! (?:ال|نفسه|ذاته))',
      'غدا[\\u064b]?|غد\\u064bا',
    ),
    ...ofArabic('week', 'الأسبوع', ''),
    ...ofArabic('month', 'الشهر', ''),
    ...ofArabic('year', '(?:العام|السنة)', 'ة?'),
  ]),
}

function ofArabic(unit: Unit, noun: string, feminine: string) {
  return of(
    unit,
    `${noun} (?:الماضي|المنصرم|الفائت)${feminine}`,
    `هذ[اه]ه? ${noun}|${noun} (?:الجاري|الحالي)${feminine}`,
    `${noun} (?:المقبل|القادم)${feminine}`,
  )
}
