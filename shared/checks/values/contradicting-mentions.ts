import type { Mention } from '#shared/checks/values/counted-mention.ts'
import { atThatTime, severally, spokenOfAll, untilNow, untilNowOrOfAll } from '#shared/checks/values/words-set-aside.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

/**
 * Whether two counts of the same noun cannot both be true: a slip of a nought or of two figures, or the same verb (or
 * "more than") with another number. Parts of a whole, changes in time and counts of other places are left alone.
 */
export function contradict(one: Mention, other: Mention): boolean {
  const [here, there] = [sentenceOf(one), sentenceOf(other)]
  if (one.place === other.place && here.start === there.start) return false
  const leave = setAside(one, other)
  if (
    isPartOrChange(one, here, leave) ||
    isPartOrChange(other, there, leave) ||
    haveOtherDates(one, here, other, there) ||
    (isOfYear(one, here) !== isOfYear(other, there) && !isSaidAgain(one, other))
  )
    return false
  const [mine, yours] = [qualifierOf(one), qualifierOf(other)]
  if (isFigureSlip(one.value, other.value) || (isTurned(one.value, other.value) && isOfAll(one) !== isOfAll(other))) {
    return (
      (mine === '' || yours === '' || mine === yours) && !(opensElsewhere(one, here) && opensElsewhere(other, there))
    )
  }
  if (mine !== yours || !isSameFrame(one, other) || nameOthers(one, here, other, there)) return false
  return !opensElsewhere(one, here) && !opensElsewhere(other, there)
}

/** "450 agronomy graduates … the 540 graduates": in English the kind stands before the noun, and all of them need none. */
export function isSaidAgainOfAll(all: Mention, ofKind: Mention): boolean {
  return isOfAll(all) && isReordered(all.value, ofKind.value) && contradict(all, ofKind)
}

/** "Received 3,400 manuscripts … will clean the 4,300 manuscripts": those counted before, with two figures changed over. */
function isSaidAgain(one: Mention, other: Mention): boolean {
  return isReordered(one.value, other.value) && (isOfAll(one) || isOfAll(other))
}

function sentenceOf({ place: { text }, start, end }: Mention): TextSpan {
  let from = start
  while (from > 0 && start - from < 400 && !endsSentence(text, from - 1)) from -= 1
  let to = end
  while (to < text.length && to - end < 400 && !endsSentence(text, to)) to += 1
  return { start: from, end: to }
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at]
  if (mark === '\n') return true
  return (mark === '.' || mark === '!' || mark === '?' || mark === '؟') && /\s/u.test(text[at + 1] ?? ' ')
}

const partOrChange = {
  en: /\b(?:old|former|sister|twin|nearby|neighbou?ring|of (?:these|those|the)|(?:is|are|was|were|be) among|another|others?|more(?! than)|up from|down from|compared|increas\w+|decreas\w+|rose|grew|fell|risen|grown|previous(?:ly)?|earlier|last|initial(?:ly)?|then|later|now|since|so far|already|only|remaining|rest|first|second|third|each|per|every|average|respectively|target\w*|goals?|aims?|expect\w+|plan(?:s|ned)?|capacity|until|next|at least|up to|will|would|could|should|half(?!-)|(?<!\bt(?:ake|akes|aking|ook|aken) )part|bringing|total(?:ling)?|to date|day|week|month|year|both|while|whereas|against|instead|than in)\b/iu,
  fr: /(?<!\p{L})(?:ancien(?:ne)?s?|voisine?s?|jumel\p{L}+|(?:figur\p{L}+|compt\p{L}+|étai\p{L}+|sont) parmi|autres?|supplémentaires?|de plus|contre|hausse|baisse|augment\p{L}+|diminu\p{L}+|pass\p{L}+ de|précédent\p{L}*|derni\p{L}+|initial\p{L}*|puis|ensuite|désormais|depuis|déjà|seul\p{L}*|restant\p{L}*|reste|premi\p{L}+|deuxième|troisième|chaque|chacun\p{L}*|par(?! (?:des|les?|la|une?|ses|leurs?) )|moyenne|respectivement|objectifs?|cible|prévu\p{L}*|prévoi\p{L}+|attend\p{L}+|capacité|jusqu|prochain\p{L}*|au moins|ser(?:a|ont)|\p{L}+er(?:a|ont)|moitié|partie|total|à ce jour|jours?|semaines?|mois|ans?|années?|tandis|alors que|au lieu|lendemain|veille)(?!\p{L})/iu,
  ar: /(?<!\p{L})[وف]?(?:(?:من|ل|ب|ك)?(?:(?:ال)?(?:قديم|مجاور|شقيق)ة?|كان\p{L}* (?:من )?(?:بين|ضمن)\p{L}*|آخر|أخرى|إضافي\p{L}*|مقابل|مقارنة|ارتف\p{L}+|انخف\p{L}+|زاد\p{L}*|ازداد\p{L}*|(?:ال)?سابق\p{L}*|الماضي\p{L}*|ثم|لاحقا|حاليا|الآن|منذ|فقط|(?:ال)?متبقي\p{L}*|باقي|بقية|الأول\p{L}*|الثاني\p{L}*|الثالث\p{L}*|كل|لكل|(?:ال)?متوسط|بمتوسط|هدف|[تي]ستهدف|(?:ال)?متوقع|يتوقع|المقرر|سعة|القادم\p{L}*|المقبل\p{L}*|حتى|على الأقل|سوف|س[يتن]\p{L}{3,}|نصف|جزء|إجمالي|بإجمالي|مجموع|يوم\p{L}*|أسبوع|شهر|عام|سنة|بينما|بدلا))(?!\p{L})/u,
} as const

/** What stands behind such a word is a part; what stands before it is the whole. */
const partFollows = {
  en: /\b(?:includ\w+|of (?:whom|which|them)|among|additional(?:ly)?|further|extra)\b/iu,
  fr: /(?<!\p{L})(?:dont|parmi|notamment|y compris)(?!\p{L})/iu,
  ar: /(?<!\p{L})[وف]?(?:من|ل|ب|ك)?(?:منها|منهم|منهن|بينهم|بينها|بينهن|ضمن)(?!\p{L})/u,
} as const

function isPartOrChange(mention: Mention, sentence: TextSpan, leave: RegExp | null): boolean {
  const { text, base } = mention.place
  const clause = clauseOf(mention, sentence)
  const said = text.slice(clause.start, clause.end)
  return (
    partOrChange[base].test(leave === null ? said : said.replace(leave, ' ')) ||
    partFollows[base].test(text.slice(sentence.start, mention.start))
  )
}

/**
 * Words that do not excuse two counts that are one but for the order of their figures: never a time that both may be of ("this
 * year"), nor, where both have one verb ("has treated 4,120 … since", "we have treated 4,210 … so far"), how long it has been,
 * nor, where one speaks of all of them or both of one kind (« Les 1 540 exposants seront … », "each of the 1,540", "part of
 * the hall"), what will be, each and a part of something; of four figures and more, each where one has a nought too many.
 * Null: every word of time tells of a change.
 */
function setAside(one: Mention, other: Mention): RegExp | null {
  const { base } = one.place
  if (!isReordered(one.value, other.value)) {
    const isLong = Math.max(one.value, other.value) >= 1000 && isOfAll(one) !== isOfAll(other)
    return isLong && isFigureSlip(one.value, other.value) ? severally[base] : null
  }
  if (isSameFrame(one, other)) return untilNow[base]
  if (isOfOneKind(one, other)) return untilNowOrOfAll[base]
  return isOfAll(one) || isOfAll(other) ? spokenOfAll[base] : atThatTime[base]
}

const allOfThem = {
  en: /(?<!\p{L})(?:the|these|all) $/iu,
  fr: /(?<!\p{L})(?:les|ces|chacune? des|(?:l’ensemble|la totalité) des)[ \u00a0]$/iu,
  ar: /(?<!\p{L})و?(?:هؤلاء )?ال$/u,
} as const

const longestAll = 20

/** "The 1,540 exhibitors": those that were counted before. */
function isOfAll({ place: { text, base }, start }: Mention): boolean {
  return allOfThem[base].test(text.slice(Math.max(0, start - longestAll), start))
}

/** Up to the semicolon on either side: a change told of behind it is another matter. */
function clauseOf({ place: { text }, start, end }: Mention, sentence: TextSpan): TextSpan {
  const before = text.slice(sentence.start, start).search(/[;؛][^;؛]*$/)
  const after = text.slice(end, sentence.end).search(/[;؛]/)
  return {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: after < 0 ? sentence.end : end + after,
  }
}

/** Years and days in both sentences, and not the same. */
function haveOtherDates(one: Mention, here: TextSpan, other: Mention, there: TextSpan): boolean {
  const [mine, yours] = [datesIn(one, here), datesIn(other, there)]
  return mine !== '' && yours !== '' && mine !== yours
}

/** "In 2014 some 90 had come": a year alone tells of another time than a sentence without any. */
function isOfYear({ place: { tokens } }: Mention, { start, end }: TextSpan): boolean {
  return tokens.some(
    (token) => token.type === 'date' && token.form === 'year' && token.start >= start && token.end <= end,
  )
}

function datesIn({ place: { tokens } }: Mention, { start, end }: TextSpan): string {
  return tokens
    .flatMap((token) => {
      if (token.start < start || token.end > end) return []
      if (token.type === 'date') return [`${token.year}-${token.month}-${token.day}`]
      return token.type === 'date-range' ? [`${token.from.year}-${token.to.year}`] : []
    })
    .join(' ')
}

const prepositions = {
  en: /^ (?:from|in|of|at|for|across|who|that|which|with|on|to|by|between|under|aged)(?!\p{L})/u,
  fr: /^ (?:d’|(?:de|du|des|dans|en|à|au|aux|pour|qui|que|venus?|venues?|issus?|issues?|sur|avec|âgés?|âgées?)(?!\p{L}))/u,
  ar: /^ (?:من|في|لل|ب|على|عبر|الذين|التي|اللواتي|لدى|بين|مع)/u,
} as const

/** « 650 arbres fruitiers », «650 شجرة زيتون»: which kind of them. */
const kinds = {
  en: /^(?!)()/u,
  fr: /^ (\p{Ll}{4,}[sx])(?!\p{L})/u,
  ar: /^ (?!ال|و|ف|ي|ت|س|(?:إلى|عن|حول|خلال|أثناء|أمس|بعد|قبل|منذ|ضمن|دون|أكثر|أقل|بين)(?!\p{L}))(\p{L}[\p{L}\p{M}]+(?<!ا|[^ويا]ن)(?<!\u064b))(?![\p{L}\p{M}])/u,
} as const

/** What narrows the noun: "from Africa", « de la région ». */
function qualifierOf({ place: { text, base }, nounEnd }: Mention): string {
  const rest = text.slice(nounEnd, nounEnd + 40)
  if (!prepositions[base].test(rest)) return kinds[base].exec(rest)?.[1] ?? ''
  return rest.split(' ').slice(1, 4).join(' ').toLowerCase()
}

/** « 3 450 étudiants étrangers », « 3 540 étudiants étrangers » */
function isOfOneKind(one: Mention, other: Mention): boolean {
  const kind = qualifierOf(one)
  return kind !== '' && kind === qualifierOf(other)
}

/** `500` and `5,000`, `1,250` and `1,520`. */
function isFigureSlip(one: number, other: number): boolean {
  const power = Math.log10(Math.max(one, other) / Math.min(one, other))
  if (power >= 1 && Math.abs(power - Math.round(power)) < 1e-9) return Math.min(one, other) >= 50
  return isReordered(one, other)
}

/** "21 villages … the 12 villages" */
function isTurned(one: number, other: number): boolean {
  return (
    one !== other &&
    one < 100 &&
    other < 100 &&
    one % 10 === Math.floor(other / 10) &&
    other % 10 === Math.floor(one / 10)
  )
}

/** `1,250` and `1,520` */
function isReordered(one: number, other: number): boolean {
  const [left, right] = [String(one), String(other)]
  return left.length >= 3 && left.length === right.length && [...left].sort().join('') === [...right].sort().join('')
}

const moreThan =
  /(?:more than|over|plus de|quelque|some|nearly|almost|près de|أكثر من|أزيد من|ما يزيد على|نحو|حوالي|زهاء)[ \u00a0]$/iu

/** The same verb, or the same "more than", right before the number. */
function isSameFrame(one: Mention, other: Mention): boolean {
  const [mine, yours] = [beforeNumber(one), beforeNumber(other)]
  const [about, around] = [moreThan.exec(mine)?.[0], moreThan.exec(yours)?.[0]]
  if (about !== undefined || around !== undefined) return about?.toLowerCase() === around?.toLowerCase()
  const [verb, same] = [lastWord(mine), lastWord(yours)]
  return verb !== null && verb === same && verb.length >= 5
}

function beforeNumber({ place: { text }, start }: Mention): string {
  return text.slice(Math.max(0, start - 24), start)
}

function lastWord(text: string): string | null {
  return /(\p{L}[\p{L}\p{M}’]*)[ \u00a0]$/u.exec(text)?.[1]?.toLowerCase() ?? null
}

/** Both sentences have names in them, and none in common: each is about a place or a body of its own. */
function nameOthers(one: Mention, here: TextSpan, other: Mention, there: TextSpan): boolean {
  const [mine, yours] = [namesIn(one, here), namesIn(other, there)]
  return mine.length > 0 && yours.length > 0 && !mine.some((name) => yours.includes(name))
}

function namesIn({ place: { text } }: Mention, { start, end }: TextSpan): readonly string[] {
  return text.slice(start, end).match(/(?<=\p{Ll}[,’]? ?)\p{Lu}\p{L}{2,}/gu) ?? []
}

/** "In Tunisia, …": the sentence is about another place. */
function opensElsewhere({ place: { text } }: Mention, { start }: TextSpan): boolean {
  return /^\s*(?:In|At|Across|Elsewhere|En|Au|Aux|À|Dans|Ailleurs|وفي|في|أما)(?!\p{L})/u.test(
    text.slice(start, start + 14),
  )
}
