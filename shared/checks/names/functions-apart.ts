import type { Named, VersionPeople } from '#shared/checks/names/people-of.ts'
import { changes } from '#shared/checks/names/titles-contradict.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { Role } from '#shared/press/roles.ts'

/**
 * The titles by which two versions give one person another function: the chief financial officer and « la directrice des
 * opérations », the minister of fisheries and « le ministre des transports ». Null where either says no function of the
 * list, or both say one in common.
 */
export function functionsApart(
  one: Named,
  here: VersionPeople,
  other: Named,
  there: VersionPeople,
): { readonly one: Role; readonly another: Role } | null {
  const [left, right] = [one.person.roles[0], other.person.roles[0]]
  if (left === undefined || right === undefined || changes(here.cell.text) || changes(there.cell.text)) return null
  const [own, others] = [functionsOf(one, here), functionsOf(other, there)]
  if (own.size === 0 || others.size === 0 || [...own].some((each) => others.has(each))) return null
  return { one: left, another: right }
}

/** What all the offices of someone are about, each with the few words beside it that belong to it. */
function functionsOf({ person: { roles }, language }: Named, { cell: { text } }: VersionPeople): ReadonlySet<string> {
  const base = baseLanguage(language)
  const spoken = base === 'fr' || base === 'ar' ? base : 'en'
  const said = new Set<string>()
  for (const { start, end } of roles) {
    const before =
      base === 'en' ? (attribute.exec(text.slice(Math.max(0, start - longestAttribute), start))?.[0] ?? '') : ''
    const behind = complement.exec(text.slice(end, end + longestComplement))?.[0] ?? ''
    const title = before + text.slice(start, end) + behind
    for (const [name, words] of Object.entries(functions)) if (words[spoken].test(title)) said.add(name)
  }
  return said
}

/** Up to five words, to the next mark. */
const complement = /^(?:[\s\u00a0][\p{L}\p{M}’'-]+){1,5}/u
const longestComplement = 70

/** “marketing | director”, “human resources | manager” */
const attribute = /(?:[a-z]{2,20}\s){1,2}$/iu
const longestAttribute = 40

/** What an office is about, and how each language says it. */
interface Functions {
  readonly en: RegExp
  readonly fr: RegExp
  readonly ar: RegExp
}

/**
 * Functions of companies and portfolios of governments. Left out are those that one country joins and another parts: the
 * economy and the treasury, planning, development.
 */
const functions: Readonly<Record<string, Functions>> = {
  finance: { en: /\bfinanc/i, fr: /financ/i, ar: /(?<!\p{L})(?:و?ال|لل)مالي/u },
  operations: { en: /\boperati/i, fr: /opération|exploitation/i, ar: /عمليات|تشغيل/ },
  technology: { en: /\btechnolog|\btechnical/i, fr: /technolog|technique/i, ar: /تكنولوجي|تقني|فني/ },
  marketing: { en: /\bmarketing/i, fr: /marketing/i, ar: /تسويق/ },
  legal: { en: /\blegal\b/i, fr: /juridique/i, ar: /قانوني/ },
  staff: { en: /\bhuman resources|\bpeople officer/i, fr: /ressources humaines/i, ar: /موارد البشرية/ },
  science: {
    en: /\bscien|\bresearch|ologist/i,
    fr: /scien|recherche|ologue/i,
    ar: /علمي|علماء|بحوث|[أا]بحاث|بحث|(?<!كن)ولوجي/,
  },
  health: { en: /\bhealth/i, fr: /santé|sanitaire/i, ar: /صح[ةي]/ },
  education: { en: /\beducation|\bschool/i, fr: /éducation|enseignement/i, ar: /تعليم|تربي[ةو]/ },
  justice: { en: /\bjustice/i, fr: /\bjustice/i, ar: /(?:ال|لل)عدل(?!\p{L})/u },
  interior: { en: /\binterior\b|\bhome affairs/i, fr: /intérieur(?!\p{L})/iu, ar: /داخلية/ },
  defence: { en: /\bdefen[cs]e/i, fr: /défense/i, ar: /دفاع/ },
  foreign: { en: /\bforeign/i, fr: /étrangères/i, ar: /خارجية/ },
  agriculture: { en: /\bagricultur|\bfarming/i, fr: /agricultur|agricole/i, ar: /زراع|فلاح/ },
  fisheries: { en: /\bfisher|\bfishing/i, fr: /pêche/i, ar: /صيد|مصايد|مصائد/ },
  environment: { en: /\benvironment|\becolog/i, fr: /environnement|écolog/i, ar: /بيئ/ },
  energy: { en: /\benergy/i, fr: /énerg/i, ar: /طاق[ةي]/ },
  culture: { en: /\bcultur/i, fr: /(?<!\p{L})cultur/iu, ar: /ثقاف/ },
  tourism: { en: /\btourism/i, fr: /touris/i, ar: /سياح/ },
  trade: { en: /\btrade\b|\bcommerc/i, fr: /commerc/i, ar: /تجار/ },
  industry: { en: /\bindustr/i, fr: /industri/i, ar: /صناع/ },
  labour: { en: /\blabou?r\b|\bemployment/i, fr: /\bdu travail\b|emploi/i, ar: /تشغيل|شغل|(?:وزير|وزيرة) العمل/ },
  transport: { en: /\btransport/i, fr: /transport/i, ar: /(?:ال|لل)نقل(?!\p{L})/u },
  sport: { en: /\bsport/i, fr: /sport/i, ar: /رياض[ةي]/ },
  youth: { en: /\byouth/i, fr: /jeunesse/i, ar: /شباب|شبيبة/ },
  water: {
    en: /\bwater|\birrigation/i,
    fr: /(?<!\p{L})eaux?(?!\p{L})|hydraul|irrigation/iu,
    ar: /مياه|مائي|(?:ال|لل)ري(?!\p{L})/u,
  },
  housing: { en: /\bhousing/i, fr: /logement|habitat/i, ar: /[إا]سكان|سكن/ },
}
