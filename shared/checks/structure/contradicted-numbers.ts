import type { CellReader, CheckContext } from '#shared/checks/check.ts'
import type { Paragraph, PlacedContradiction } from '#shared/checks/structure/contradiction.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { CellText, TextSpan } from '#shared/model/release-text.ts'
import { isFunctionWord } from '#shared/terms/function-words.ts'
import { foldForSearch } from '#shared/text/fold.ts'
import type { Token } from '#shared/text/token.ts'
import { wordsIn } from '#shared/text/words-in.ts'

interface Counted {
  readonly token: Token & { readonly value: number }
  /** What is counted, folded. */
  readonly noun: string
}

/**
 * "300 families" over "400 families": another number before the same noun, or another amount of the same currency.
 * Silent where the headline's number stands anywhere below or is a sum of numbers there, where the text counts the noun
 * more than once, and where one number rounds the other or is of quite another size.
 */
export function* contradictedNumbers(
  headline: CellText,
  paragraphs: readonly Paragraph[],
  language: LanguageTag,
  context: CheckContext,
): Iterable<PlacedContradiction> {
  const claims = context.read(readCounted, headline, language)
  if (claims.length === 0) return
  const said = paragraphs.flatMap(({ cell }) => context.tokens(cell, language).flatMap(valuesOf))
  const counts = paragraphs.flatMap((paragraph) =>
    context.read(readCounted, paragraph.cell, language).map((counted) => ({ paragraph, counted })),
  )
  for (const claim of claims) {
    if (said.includes(claim.token.value) || isApproximate(headline.text, claim.token.start)) continue
    if (paragraphs.some(({ cell }) => isSumOf(claim.token.value, context.tokens(cell, language)))) continue
    const same = counts.filter(({ counted }) => counted.noun === claim.noun && counted.token.type === claim.token.type)
    const [only] = same
    if (only === undefined || new Set(same.map(({ counted }) => counted.token.value)).size !== 1) continue
    const { paragraph, counted } = only
    const values = [claim.token.value, counted.token.value] as const
    if (!isOneSum(...values) && (claim.token.type === 'money' || !isOfOneSize(...values))) continue
    if (isOfSome(paragraph.cell.text, counted.token)) continue
    if (isRounded(claim.token.value, counted.token.value) || isApproximate(paragraph.cell.text, counted.token.start))
      continue
    if (isOfEarlierYear(counted, paragraph.cell, [headline, ...paragraphs.map(({ cell }) => cell)], language, context))
      continue
    yield { ...paragraph, contradiction: { headline: claim.token, body: counted.token } }
  }
}

/** « 900 volontaires » over « 780 volontaires en 2025 » : said right behind to be of a year before the one spoken of. */
function isOfEarlierYear(
  { token: { end } }: Counted,
  cell: CellText,
  cells: readonly CellText[],
  language: LanguageTag,
  { tokens }: CheckContext,
): boolean {
  const next = tokens(cell, language).find((token) => token.type === 'date' && token.start >= end)
  if (next?.type !== 'date' || next.year === null || next.start - end > nearYear) return false
  if (/[.!?؟;؛:]/u.test(cell.text.slice(end, next.start))) return false
  const { year } = next
  return cells.some((other) =>
    tokens(other, language).some((token) => token.type === 'date' && token.year !== null && token.year > year),
  )
}

const nearYear = 30

/** "42 ferries" over "18 for the bay and 24 for the islands": two or three of a paragraph's numbers make it up. */
function isSumOf(value: number, tokens: readonly Token[]): boolean {
  const parts = tokens.flatMap(valuesOf).filter((part) => part > 0 && part < value)
  if (parts.length > mostParts) return false
  return parts.some((one, at) =>
    parts
      .slice(at + 1)
      .some((two, next) => one + two === value || parts.slice(at + next + 2).includes(value - one - two)),
  )
}

const mostParts = 20

function valuesOf(token: Token): readonly number[] {
  if (token.type === 'number' || token.type === 'percent' || token.type === 'money')
    return [token.value, ...token.alternatives]
  return token.type === 'ordinal' ? [token.value] : []
}

const readCounted: CellReader<readonly Counted[]> = (cell, language, context) =>
  context.tokens(cell, language).flatMap((token): readonly Counted[] => {
    if (token.type === 'money' && token.currency !== null && token.value > 0 && !token.elliptic)
      return [{ token, noun: token.currency }]
    if (token.type !== 'number' || token.value < 2 || token.elliptic) return []
    // «عامين» says what is counted itself.
    const at = durations.has(stemOf(foldForSearch(token.quote, language))) ? token.start : token.end
    const noun = isOfProduct(cell.text, token.start) ? null : nounAfter(cell.text, at, language)
    return noun === null || (token.value < fewest && !noun.includes(' ')) ? [] : [{ token, noun }]
  })

/** Two of a thing may be two of many; two years of works are all. */
const fewest = 3

/** `the Orsino i-Go 360`, `Falcon X 200`: the figure belongs to a name that is written like no ordinary word. */
function isOfProduct(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  if (/(?:^|[\s(])(?:\p{L}-\p{Lu}\p{L}*|\p{Lu}|\p{Ll}+\p{Lu}\p{L}*)\s$/u.test(before)) return true
  // A capital within a title in small letters is that of a name.
  const word = /(?<=\p{Ll}\s(?:\p{Lu}[\p{L}-]*\s)?)\p{Lu}[\p{L}-]{2,}\s$/u.exec(before)
  return word !== null && hasSmallWords(text)
}

/** Whether most of its long words begin small: then it is no Title Where Each Word Has A Capital. */
function hasSmallWords(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
}

/**
 * What is counted: the first word from there on that is no article or preposition, null where none stands close. Years
 * and days measure one thing as well as another, and `manuscript pages` are no manuscripts: there the next word counts too.
 */
function nounAfter(text: string, at: number, language: LanguageTag): string | null {
  const { forms } = wordsIn(text.slice(at, at + 60).split(/[.,;:!?،؛؟()]/u)[0] ?? '')
  const words = forms.filter(({ folded }) => !isFunctionWord(folded, language))
  const [noun, next] = words
  if (noun === undefined || noun.folded.length < 3 || noun.shape === 'digits') return null
  const stem = stemOf(noun.folded)
  const duration = durations.get(stem)
  const isModifier = baseLanguage(language) === 'en' && !isPlural(noun.folded)
  if (duration === undefined && !isModifier) return stem
  return `${duration ?? stem} ${next === undefined ? '' : stemOf(next.folded)}`
}

function isPlural(word: string): boolean {
  return /(?:[^s]s|people|men|children|feet|staff|police|cattle|sheep|fish|personnel)$/u.test(word)
}

/** Stems of words for one length of time, by what they measure. */
const durations: ReadonlyMap<string, string> = new Map(
  [
    'year years an ans annee annees سنه سنوات سنتين سنتان عام اعوام عاما عامين',
    'month months mois شهر اشهر شهور شهرين',
    'week weeks semaine semaines اسبوع اسابيع اسبوعين',
    'day days jour jours يوم ايام يومين',
    'hour hours heure heures ساعه ساعات ساعتين',
    'minute minutes دقيقه دقائق دقيقتين',
    'decade decades decennie decennies عقد عقود عقدين',
    'century centuries siecle siecles قرن قرون قرنين',
  ].flatMap((line) => {
    const words = line.split(' ').map(stemOf)
    return words.map((stem) => [stem, words[0] ?? stem] as const)
  }),
)

/** Number and case apart: families, family; familles; أسرة، أسر. */
function stemOf(folded: string): string {
  return folded
    .replace(/(?:ies|es|s|x|y|e)$/u, '')
    .replace(/^(?:ال|لل)(?=.{3})/u, '')
    .replace(/(?:ات|ين|ون|ان|ه|ا)$/u, '')
}

/** "Eight teams" over "four teams will take part for the first time": some of those the headline counts; «كل منهما أربعة», of each. */
function isOfSome(text: string, { start, end }: TextSpan): boolean {
  if (/(?:each|chacune?|كل منه[ام]ا?)[ \u00a0]$/iu.test(text.slice(Math.max(0, start - 12), start))) return true
  return someOfThem.test(/^[^.!?؟;؛\n]{0,90}/u.exec(text.slice(end))?.[0] ?? '')
}

const someOfThem =
  /(?:for the first time|of them|among them|newcomers|pour la première fois|d[’']entre (?:eux|elles)|parmi (?:eux|elles)|(?:للمرة|لل?مرة) الأولى|لأول مرة|منه[ام]|من بينه[ام])/iu

const hedges =
  /(?:about|around|over|nearly|almost|some|more than|less than|at least|up to|roughly|approximately|another|further|additional|plus de|plus d['’]|près de|environ|quelque|moins de|au moins|jusqu['’]à|autres|presque|أكثر من|أزيد من|نحو|حوالي|زهاء|قرابة|ما يقرب من|قرابه|ما لا يقل عن|على الأقل|أقل من|يناهز)\s*$/iu

function isApproximate(text: string, at: number): boolean {
  return hedges.test(text.slice(Math.max(0, at - 24), at))
}

/**
 * The same figures in another order or with other noughts: 12 and 21 million, 4 and 40 million. Else each is a sum of
 * its own.
 */
function isOneSum(one: number, other: number): boolean {
  const figures = (value: number) =>
    [...String(value)]
      .filter((figure) => /[1-9]/.test(figure))
      .sort()
      .join('')
  return figures(one) === figures(other)
}

/** "1.4 million people" supplied and "650 people" hired are counted for two things. */
function isOfOneSize(one: number, other: number): boolean {
  return Math.max(one, other) < Math.min(one, other) * 10
}

/** 1,500 for 1,487. */
function isRounded(one: number, other: number): boolean {
  const [rough, exact] = one % 10 === 0 ? [one, other] : [other, one]
  return rough % 10 === 0 && exact % 10 !== 0 && Math.abs(rough - exact) <= exact * 0.06
}
