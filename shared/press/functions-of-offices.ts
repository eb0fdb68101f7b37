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
export const functions: Readonly<Record<string, Functions>> = {
  finance: { en: /\bfinanc/i, fr: /financ/i, ar: /(?<!\p{L})(?:و?ال|لل)مالي/u },
  operations: { en: /\boperati/i, fr: /opération|exploitation/i, ar: /عمليات|تشغيل/ },
  technology: { en: /\btechnolog|\btechnical/i, fr: /technolog|technique/i, ar: /تكنولوجي|تقني|فني/ },
  communication: {
    en: /communicat|\bpress\b|\bmedia\b|\bpublic (?:relations|affairs)/i,
    fr: /communication|presse|médias|relations publiques/i,
    ar: /اتصال|تواصل|[إا]علام|صحف|صحاف|علاقات العامة/,
  },
  administration: { en: /\badministrative/i, fr: /administrati(?:f|ve)/i, ar: /(?:ال|لل)[إا]داري/ },
  procurement: { en: /\bprocurement|\bpurchasing/i, fr: /achats|approvisionnement/i, ar: /مشتريات|توريد/ },
  logistics: { en: /\blogisti/i, fr: /logisti/i, ar: /لوجست|[إا]مداد/ },
  artistic: { en: /\bartistic/i, fr: /artistique/i, ar: /فني/ },
  marketing: { en: /\bmarketing/i, fr: /marketing/i, ar: /تسويق/ },
  legal: { en: /\blegal\b/i, fr: /juridique/i, ar: /قانوني/ },
  staff: { en: /\bhuman resources|\bpeople officer/i, fr: /ressources humaines/i, ar: /موارد البشرية/ },
  science: {
    en: /\bscien|\bresearch|ologist/i,
    fr: /scien|recherche|ologue/i,
    ar: /علمي|علماء|بحوث|[أا]بحاث|بحث|(?<!كن)ولوجي/,
  },
  health: {
    en: /\bhealth|\bmedic/i,
    fr: /santé|sanitaire|médica|médecin/i,
    ar: /صح[ةي](?!ف)|(?:ال|لل)طب(?:ي|ية|يين)?(?!\p{L})/u,
  },
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
  trade: { en: /\btrade\b|\bcommerc|\bsales\b/i, fr: /commerc|\bventes?\b/i, ar: /تجار|مبيعات/ },
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
