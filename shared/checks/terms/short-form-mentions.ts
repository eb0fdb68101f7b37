import type { CellReader } from '#shared/checks/check.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { readWords } from '#shared/checks/read-words.ts'
import { type ShortFormNoun, shortFormNoun } from '#shared/checks/terms/short-form-words.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'
import type { WordForm, Words } from '#shared/text/words-in.ts'

/** A mention of a noun that names are made of. */
export interface Mention extends TextSpan, ShortFormNoun {
  /** Alone with its article, as if the name were known: “the Centre”. Otherwise it introduces the thing. */
  readonly short: boolean
  /** The head of a name that is written out: “the Rural Health Fund”, « le Fonds pour la santé rurale ». */
  readonly named: boolean
  /** A short form at the head of its sentence with the verb behind it, so that no adjective can be part of a name. */
  readonly opens: boolean
}

export const readShortFormMentions: CellReader<readonly Mention[]> = (cell, language, context) => {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return nothing
  const words = context.read(readWords, cell, language)
  let mentions: Mention[] | null = null
  for (let index = 0; index < words.forms.length; index += 1) {
    const form = words.forms[index]
    const noun = form ? shortFormNoun(form) : null
    if (!noun) continue
    const place = { text: cell.text, words, index }
    const short = base === 'ar' ? noun.definite && isShortInArabic(place) : isShortInLatin(place, base === 'fr')
    ;(mentions ??= []).push({
      ...noun,
      start: words.starts[short && base !== 'ar' ? index - 1 : index] ?? 0,
      end: words.ends[index] ?? 0,
      short,
      named: !short && base !== 'ar' && isOfName(place, base === 'fr'),
      opens: short && base !== 'ar' && isSubject(place, base === 'fr'),
    })
  }
  return mentions ?? nothing
}

interface Place {
  readonly text: string
  readonly words: Words
  readonly index: number
}

const articles = new Set(['the', 'le', 'la', 'l', 'du', 'au'])

/** What makes it the beginning or part of a longer name. */
const goesOn = new Set(
  `for of on de d du des pour sur contre national nationale regional regionale international internationale mondial
  mondiale global africain africaine arabe europeen europeenne municipal universitaire hospitalier culturel commercial`.split(
    /\s+/,
  ),
)

/** Alone with its article, no part of a longer name. */
export function isShortInLatin({ text, words, index }: Place, french: boolean): boolean {
  const { forms, starts, ends } = words
  if (forms[index]?.shape !== 'capital') return false
  const before = forms[index - 1]
  const start = starts[index] ?? 0
  if (!before || !articles.has(before.folded) || start - (ends[index - 1] ?? 0) > 1) return false
  // « la région du Centre », “North and the Centre”: a part of the country.
  if ([2, 3].some((back) => regions.has(forms[index - back]?.folded ?? ''))) return false
  const end = ends[index] ?? 0
  const next = forms[index + 1]
  const joint = text.slice(end, starts[index + 1] ?? end)
  if (next === undefined || !/^[ \u00a0-]$/u.test(joint)) return true
  return (
    joint !== '-' &&
    next.shape !== 'capital' &&
    next.shape !== 'caps' &&
    next.shape !== 'mixed' &&
    !isPartOfName(next, french)
  )
}

const isPartOfName = ({ folded }: WordForm, french: boolean) =>
  goesOn.has(folded) || (french && (isAdjective(folded) || peoples.has(folded.replace(/s$/u, ''))))

/** Behind another capitalised word of the name, or before what it is for. */
function isOfName(place: Place, french: boolean): boolean {
  const { words, index } = place
  const [before, form, next, second] = [-1, 0, 1, 2].map((step) => words.forms[index + step])
  if (form?.shape !== 'capital') return false
  if (before?.shape === 'capital' && isJoined(place, index - 1) && !determiners.has(before.folded)) return true
  if (next === undefined || second === undefined || !isJoined(place, index)) return false
  return french
    ? isPartOfName(next, true) && second.shape !== 'digits'
    : /^(?:of|for)$/u.test(next.folded) && second.shape === 'capital'
}

/** Only a blank stands behind a word. */
const isJoined = ({ text, words: { starts, ends } }: Place, index: number) =>
  /^[ \u00a0]$/u.test(text.slice(ends[index] ?? 0, starts[index + 1] ?? 0))

/** “The Fund | will pay”, « Le Fonds | prendra », « L’Agence | a ouvert »: in French what follows could else be an adjective. */
function isSubject(place: Place, french: boolean): boolean {
  const { text, words, index } = place
  const [article, next] = [words.forms[index - 1], words.forms[index + 1]]
  const isFirst = index === 1 || /[.!?…]\s$/u.test(text.slice(0, words.starts[index - 1] ?? 0).slice(-2))
  if (!isFirst || article?.shape === 'lower' || next === undefined || !isJoined(place, index)) return false
  return french ? isVerbInFrench(next.folded) : next.shape === 'lower'
}

/** Folded; what a body does, in a form that no adjective has. */
export const isVerbInFrench = (folded: string) => frenchVerb.test(folded)

const frenchVerb = /^(?:a|est|va|fait|doit|peut|veut|vient|tient|prend|soutient|met|[a-z]{2,}(?:ra|rait|ait))$/u

const determiners = new Set(
  'the this that each every its their our your his her any no a an le la un une ce cette son sa'.split(' '),
)

/** « la Fédération générale », « le Centre hydrographique »: the ending of a French adjective, on no verb that a body does. */
const isAdjective = (folded: string) => adjectiveEnding.test(folded) && !looksLikeAdjective.has(folded)

const adjectiveEnding =
  /..(?:ale?s?|aux|iques?|iens?|iennes?|eens?|eennes?|aires?|ains?|aines?|ois|oises?|ais|aises?|ifs?|ives?|els?|elles?)$/u

/** Of peoples and regions, folded and without the s of the plural: « le Fonds letton du cinéma ». */
const peoples = new Set(
  `letton lettone lettonne breton bretonne wallon wallonne saxon saxonne gascon gasconne allemand allemande flamand flamande
  normand normande espagnol espagnole catalan catalane afghan afghane persan persane bengali bengalie birman birmane
  mongol mongole khmer khmere kazakh kazakhe kirghiz kirghize tadjik tadjike ouzbek turkmene turc turque grec grecque basque
  belge suisse russe tcheque slovaque slovene serbe croate bulgare moldave slave romand romande corse kurde berbere
  malgache qatari qatarie emirati emiratie saoudite yemenite israelite andalou andalouse monegasque scandinave nordique
  balte caribeen creole kosovar kosovare tchetchene peul peule zoulou zouloue somali somalie swahili`.split(/\s+/),
)

const looksLikeAdjective = new Set(
  `signale egale etale explique indique applique implique replique critique revendique communique fabrique pratique
  eclaire entraine apaise croise active cultive motive prive derive archive arrive appelle rappelle
  renouvelle interpelle jamais desormais parfois toutefois autrefois trois demain soudain`.split(/\s+/),
)

const regions = new Set(
  'region regions province provinces gouvernorat gouvernorats governorate departement north south east west nord sud est ouest'.split(
    ' ',
  ),
)

/** Behind a word of saying or doing, or as whose head or doing something is told; no adjective follows. */
function isShortInArabic({ text, words, index }: Place): boolean {
  const { forms, starts, ends } = words
  const before = forms[index - 1]
  if (!before || !announcing.test(before.folded) || (starts[index] ?? 0) - (ends[index - 1] ?? 0) !== 1) return false
  const next = forms[index + 1]
  const joint = text.slice(ends[index] ?? 0, starts[index + 1] ?? 0)
  return next === undefined || joint !== ' ' || !/^(?:ال|لل)/u.test(next.folded)
}

const announcing =
  /^[وف]?(?:قال|اعلن|اكد|اوضح|اضاف|نظم|اطلق|ينظم|يطلق|افاد|ذكر|مدير|مديره|رييس|رئيس|رئيسه|اداره|احتفال|احتفاليه|انشطه|مقر|خبراء)$/u
