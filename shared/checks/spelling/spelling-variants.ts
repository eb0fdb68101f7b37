import type { LanguageTag } from '#shared/model/language.ts'

/** A word that is spelled in two ways, and how it is spelled here. */
export interface SpelledWord {
  readonly word: string
  readonly spelling: string
  /** What the language joins before and behind the spelling, where it joins anything: «وال», «ين». */
  readonly joined?: readonly [before: string, behind: string]
  /** A whole class of words is spelled alike: its name, and this word as the other spelling has it. */
  readonly system?: { readonly word: string; readonly otherwise: string }
}

/** Words with two accepted spellings. Inflected forms share the word: `organises`, `organized`, «المسئولين». */
export function variantOf(written: string, base: LanguageTag): SpelledWord | null {
  if (written.length < 3 || written.length > 30) return null
  if (base === 'ar') return inArabic(written)
  const listed = lists[base]?.get(written.toLowerCase())
  if (listed !== undefined) return listed
  return base === 'en' ? britishOrAmerican(written) : null
}

/** `-ise`/`-ize`: lower case only, for a name keeps its spelling; never `advise`, `exercise`, `size`. */
function britishOrAmerican(written: string): SpelledWord | null {
  const match = /^(\p{Ll}{3,})(is|iz)(e|es|ed|ing|ation|ations|er|ers)$/u.exec(written)
  if (!match) return null
  const [, stem = '', mark = '', ending = ''] = match
  if (alwaysS.test(`${stem}ise`)) return null
  const otherwise = stem + (mark === 'is' ? 'iz' : 'is') + ending
  return { word: `${stem}ise`, spelling: mark, joined: [stem, ending], system: { word: '-ise', otherwise } }
}

const alwaysS =
  /^(?:adv|adverti|appr|apprai|advert|ari|chast|circumc|compr|comprom|conc|dem|desp|dev|disgu|enterpr|enfranch|exc|exerc|expert|franch|improv|inc|merchand|otherw|prem|prem|prom|prec|pra|ra|rev|superv|surm|surpr|telev|treat|likew|no|no|po|prom|cru|bru|disenfranch|mer|wi)ise$/u

const lists: Readonly<Record<LanguageTag, ReadonlyMap<string, SpelledWord>>> = {
  en: listOf(`programme/program programmes/programs centre/center centres/centers colour/color colours/colors labour/labor
    neighbour/neighbor neighbours/neighbors behaviour/behavior honour/honor honours/honors favour/favor endeavour/endeavor
    defence/defense offence/offense catalogue/catalog dialogue/dialog theatre/theater
    fibre/fiber fibres/fibers litre/liter litres/liters calibre/caliber spectre/specter sombre/somber
    travelled/traveled travelling/traveling cancelled/canceled modelling/modeling fulfil/fulfill enrol/enroll
    adviser/advisor advisers/advisors ageing/aging judgement/judgment
    e-mail/email e-mails/emails web-site/website co-operation/cooperation co-ordination/coordination
    policy-makers/policymakers on-line/online on-going/ongoing
    peace-building/peacebuilding peace-keeping/peacekeeping policy-maker/policymaker multi-stakeholder/multistakeholder
    well-being/wellbeing cyber-security/cybersecurity sub-regional/subregional eco-tourism/ecotourism micro-finance/microfinance
    cease-fire/ceasefire start-up/startup start-ups/startups
    paediatric/pediatric mediaeval/medieval sulphur/sulfur aluminium/aluminum`),
  fr: listOf(`plateforme/plate-forme plateformes/plates-formes événement/évènement événements/évènements clé/clef clés/clefs
    réglementaire/règlementaire réglementation/règlementation cybersécurité/cyber-sécurité weekend/week-end e-mail/email e-mails/emails
    socioéconomique/socio-économique socioéconomiques/socio-économiques
    écotourisme/éco-tourisme microcrédit/micro-crédit microcrédits/micro-crédits startup/start-up startups/start-ups
    microfinance/micro-finance multisectoriel/multi-sectoriel téléassistance/télé-assistance maître/maitre août/aout coût/cout coûts/couts
    boîte/boite connaître/connaitre reconnaître/reconnaitre paraître/paraitre île/ile`),
}

/**
 * Stems with two spellings. An adjective is not the noun it is of: bodies keep the spelling of their names («الاتحاد
 * الأفريقي»), whatever the continent is called.
 */
const arabicStems =
  listOf(`إفريقيا/أفريقيا إفريقي/أفريقي مسؤول/مسئول شؤون/شئون أمريكا/أميركا أمريكي/أميركي مائة/مئة هيئة/هيأة
  انجلترا/إنجلترا موسيقا/موسيقى تلفزيون/تليفزيون إنترنت/انترنت آسيا/أسيا أوروبا/أوربا أوروبي/أوربي
  ديمقراطي/ديموقراطي استراتيجي/إستراتيجي`)

const front = /^[وف]?(?:[بكل]?(?:ال)?|لل)$/u
const ending = /^(?:ا|ة|ات|ان|ون|ين|و|ي|ية|يات|يا|يتها|يته|يتهم|تها|ته|تهم|ه|ها|هم|هن|نا)?$/u

function inArabic(written: string): SpelledWord | null {
  const plain = written.replace(/[\u064b-\u0652]/gu, '')
  for (let from = 0; from <= 4 && from < plain.length - 2; from += 1) {
    if (!front.test(plain.slice(0, from))) continue
    for (let to = plain.length; to >= from + 3; to -= 1) {
      const found = arabicStems.get(plain.slice(from, to))
      if (found === undefined || !ending.test(plain.slice(to))) continue
      return { ...found, joined: [plain.slice(0, from), plain.slice(to)] }
    }
  }
  return null
}

function listOf(pairs: string): ReadonlyMap<string, SpelledWord> {
  const list = new Map<string, SpelledWord>()
  for (const pair of pairs.split(/\s+/)) {
    const spellings = pair.split('/')
    for (const spelling of spellings) list.set(spelling, { word: spellings[0] ?? spelling, spelling })
  }
  return list
}
