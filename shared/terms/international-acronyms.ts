/**
 * Abbreviations of bodies, countries and concepts of world news that differ between English and French, with what Arabic
 * says in full; where both languages write the same (UNESCO, UNICEF, FAO, OPEC+) there is nothing to tell. Written by
 * hand from how the bodies name themselves.
 */
export interface InternationalAcronym {
  readonly en: string
  readonly fr: string
  /** Of the French abbreviation, for its article. */
  readonly gender: 'm' | 'f'
  /** Stands for a plural in French: «les ODD». */
  readonly plural: boolean
  /** In full; empty where Arabic press may keep to the Latin abbreviation. */
  readonly ar: string
  /** The language in which the other one's abbreviation is also a word or means something else. */
  readonly doubtfulIn: readonly string[]
}

const table = `
UN|ONU|f|الأمم المتحدة|fr
EU|UE|f|الاتحاد الأوروبي|fr
AU|UA|f|الاتحاد الأفريقي|fr en
AI|IA|f||fr en
IMF|FMI|m|صندوق النقد الدولي|
WHO|OMS|f|منظمة الصحة العالمية|
NATO|OTAN|f|حلف شمال الأطلسي|
WTO|OMC|f|منظمة التجارة العالمية|
ILO|OIT|f|منظمة العمل الدولية|
IOM|OIM|f|المنظمة الدولية للهجرة|
WFP|PAM|m|برنامج الأغذية العالمي|en
UNDP|PNUD|m|برنامج الأمم المتحدة الإنمائي|
UNEP|PNUE|m|برنامج الأمم المتحدة للبيئة|
UNCTAD|CNUCED|f|الأونكتاد|
UNIDO|ONUDI|f|اليونيدو|
UNAIDS|ONUSIDA|m|برنامج الأمم المتحدة المشترك المعني بالإيدز|
UNFCCC|CCNUCC|f||
OHCHR|HCDH|m|مفوضية الأمم المتحدة السامية لحقوق الإنسان|
IPCC|GIEC|m||
IAEA|AIEA|f|الوكالة الدولية للطاقة الذرية|
ICAO|OACI|f|منظمة الطيران المدني الدولي|
IMO|OMI|f|المنظمة البحرية الدولية|fr
ITU|UIT|f|الاتحاد الدولي للاتصالات|fr
WMO|OMM|f|المنظمة العالمية للأرصاد الجوية|en
WIPO|OMPI|f|المنظمة العالمية للملكية الفكرية|
PAHO|OPS|f|منظمة الصحة للبلدان الأمريكية|en
ICRC|CICR|m|اللجنة الدولية للصليب الأحمر|
ICJ|CIJ|f|محكمة العدل الدولية|fr
OECD|OCDE|f|منظمة التعاون الاقتصادي والتنمية|
OPEC|OPEP|f|أوبك|
ECB|BCE|f|البنك المركزي الأوروبي|en
EIB|BEI|f|بنك الاستثمار الأوروبي|en
EBRD|BERD|f|البنك الأوروبي لإعادة الإعمار والتنمية|
AfDB|BAD|f|البنك الأفريقي للتنمية|en
ECOWAS|CEDEAO|f|الجماعة الاقتصادية لدول غرب أفريقيا|
WAEMU|UEMOA|f|الاتحاد الاقتصادي والنقدي لغرب أفريقيا|en
OIC|OCI|f|منظمة التعاون الإسلامي|fr en
GCC|CCG|m|مجلس التعاون لدول الخليج العربية|en
DRC|RDC|f|جمهورية الكونغو الديمقراطية|fr
UAE|EAU|m+|الإمارات العربية المتحدة|en
HIV|VIH|m||
AIDS|SIDA|m||fr en
GDP|PIB|m|الناتج المحلي الإجمالي|
GNP|PNB|m|الناتج القومي الإجمالي|
VAT|TVA|f||fr en
FDI|IDE|m+||fr en
NGO|ONG|f|منظمات غير حكومية|
CSO|OSC|f||fr en
SME|PME|f||en
SDG|ODD|m+|أهداف التنمية المستدامة|en
MDG|OMD|m+|الأهداف الإنمائية للألفية|en
LDC|PMA|m+||fr en
IDP|PDI|f+||fr en
GMO|OGM|m||
GHG|GES|m+||en
GBV|VBG|f||
FGM|MGF|f||
`

export const internationalAcronyms: readonly InternationalAcronym[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [en = '', fr = '', kind = '', ar = '', doubtful = ''] = line.split('|')
    return {
      en,
      fr,
      gender: kind.startsWith('f') ? 'f' : 'm',
      plural: kind.endsWith('+'),
      ar,
      doubtfulIn: doubtful.split(' '),
    }
  })

const byEnglish = new Map(internationalAcronyms.map((one) => [one.en, one]))
const byFrench = new Map(internationalAcronyms.map((one) => [one.fr, one]))

/** What an abbreviation as written, `NGOs` included, is the English one of. */
export function englishAcronym(written: string): InternationalAcronym | null {
  return byEnglish.get(written) ?? (written.endsWith('s') ? (byEnglish.get(written.slice(0, -1)) ?? null) : null)
}

export function frenchAcronym(written: string): InternationalAcronym | null {
  return byFrench.get(written) ?? null
}

/** Do two abbreviations stand for one thing in English and French? */
export function areCounterparts(one: string, other: string): boolean {
  return englishAcronym(one)?.fr === other || englishAcronym(other)?.fr === one
}
