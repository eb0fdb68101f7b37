import { readAcronymTable } from '#shared/terms/acronym-table.ts'
import { areCommonCounterparts } from '#shared/terms/common-acronyms.ts'

/**
 * Abbreviations of bodies, countries and concepts of world news that differ between English and French, with what Arabic
 * says in full; where both languages write the same (UNESCO, UNICEF, FAO, OPEC+) there is nothing to tell. Written by
 * hand from how the bodies name themselves.
 */
const table = `
UN|ONU|f|الأمم المتحدة|fr
EU|UE|f|الاتحاد الأوروبي|fr
AU|UA|f|الاتحاد الأفريقي|fr en
AI|IA|f|الذكاء الاصطناعي|fr en
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
UNFCCC|CCNUCC|f|اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ|
OHCHR|HCDH|m|مفوضية الأمم المتحدة السامية لحقوق الإنسان|
IPCC|GIEC|m|الهيئة الحكومية الدولية المعنية بتغير المناخ|
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
HIV|VIH|m|فيروس نقص المناعة البشرية|
GDP|PIB|m|الناتج المحلي الإجمالي|
GNP|PNB|m|الناتج القومي الإجمالي|
NGO|ONG|f|منظمات غير حكومية|
SME|PME|f|المنشآت الصغيرة والمتوسطة|en
SDG|ODD|m+|أهداف التنمية المستدامة|en
MDG|OMD|m+|الأهداف الإنمائية للألفية|en
GMO|OGM|m|الكائنات المعدلة وراثيا|
GHG|GES|m+||en
GBV|VBG|f||
FGM|MGF|f||
`

export const {
  all: internationalAcronyms,
  byEnglish: englishAcronym,
  byFrench: frenchAcronym,
} = readAcronymTable(table)

/** Do two abbreviations stand for one thing in English and French? */
export function areCounterparts(one: string, other: string): boolean {
  return englishAcronym(one)?.fr === other || englishAcronym(other)?.fr === one || areCommonCounterparts(one, other)
}
