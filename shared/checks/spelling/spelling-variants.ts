import type { LanguageTag } from '#shared/model/language.ts'

/** Words with two accepted spellings. Inflected forms share the word: `organises`, `organized`. */
export function variantOf(
  written: string,
  base: LanguageTag,
): { readonly word: string; readonly spelling: string } | null {
  if (written.length < 3 || written.length > 30) return null
  const listed = lists[base]?.get(written.toLowerCase())
  if (listed !== undefined) return listed
  return base === 'en' ? britishOrAmerican(written) : null
}

/** `-ise`/`-ize`: lower case only, for a name keeps its spelling; never `advise`, `exercise`, `size`. */
function britishOrAmerican(written: string): { word: string; spelling: string } | null {
  const match = /^(\p{Ll}{3,})(is|iz)(?:e|es|ed|ing|ation|ations|er|ers)$/u.exec(written)
  if (!match) return null
  const [, stem = '', mark = ''] = match
  if (alwaysS.test(`${stem}ise`)) return null
  return { word: `${stem}ise`, spelling: mark }
}

const alwaysS =
  /^(?:adv|adverti|apprai|advert|ari|chast|circumc|compr|comprom|conc|dem|desp|dev|disgu|enterpr|enfranch|exc|exerc|expert|franch|improv|inc|merchand|otherw|prem|prem|prom|prec|pra|ra|rev|superv|surm|surpr|telev|treat|likew|no|no|po|prom|cru|bru|disenfranch|mer|wi)ise$/u

const lists: Readonly<Record<LanguageTag, ReadonlyMap<string, { word: string; spelling: string }>>> = {
  en: listOf(`programme/program programmes/programs centre/center centres/centers colour/color colours/colors labour/labor
    neighbour/neighbor neighbours/neighbors behaviour/behavior honour/honor honours/honors favour/favor endeavour/endeavor
    defence/defense offence/offense catalogue/catalog dialogue/dialog theatre/theater
    travelled/traveled travelling/traveling cancelled/canceled modelling/modeling fulfil/fulfill enrol/enroll
    adviser/advisor advisers/advisors ageing/aging judgement/judgment
    e-mail/email e-mails/emails web-site/website co-operation/cooperation co-ordination/coordination
    policy-makers/policymakers on-line/online on-going/ongoing
    paediatric/pediatric mediaeval/medieval sulphur/sulfur aluminium/aluminum`),
  fr: listOf(`plateforme/plate-forme plateformes/plates-formes événement/évènement événements/évènements clé/clef clés/clefs
    réglementaire/règlementaire réglementation/règlementation cybersécurité/cyber-sécurité weekend/week-end e-mail/email e-mails/emails
    socioéconomique/socio-économique socioéconomiques/socio-économiques
    microfinance/micro-finance multisectoriel/multi-sectoriel téléassistance/télé-assistance maître/maitre août/aout coût/cout coûts/couts
    boîte/boite connaître/connaitre reconnaître/reconnaitre paraître/paraitre île/ile`),
  ar: listOf(`إفريقيا/أفريقيا الإفريقي/الأفريقي الإفريقية/الأفريقية إفريقية/أفريقية إفريقي/أفريقي مسؤول/مسئول المسؤول/المسئول
    مسؤولون/مسئولون المسؤولين/المسئولين مسؤولية/مسئولية المسؤولية/المسئولية شؤون/شئون الشؤون/الشئون أمريكا/أميركا
    الأمريكي/الأميركي الأمريكية/الأميركية مائة/مئة المائة/المئة هيئة/هيأة الهيئة/الهيأة انجلترا/إنجلترا
    موسيقا/موسيقى تلفزيون/تليفزيون التلفزيون/التليفزيون إنترنت/انترنت الإنترنت/الانترنت
    آسيا/أسيا أوروبا/أوربا الأوروبي/الأوربي الأوروبية/الأوربية ديمقراطية/ديموقراطية الديمقراطية/الديموقراطية
    استراتيجية/إستراتيجية الاستراتيجية/الإستراتيجية`),
}

function listOf(pairs: string): ReadonlyMap<string, { word: string; spelling: string }> {
  const list = new Map<string, { word: string; spelling: string }>()
  for (const pair of pairs.split(/\s+/)) {
    const spellings = pair.split('/')
    for (const spelling of spellings) list.set(spelling, { word: spellings[0] ?? spelling, spelling })
  }
  return list
}
