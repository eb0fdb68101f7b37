import { type InternationalAcronym, readAcronymTable } from '#shared/terms/acronym-table.ts'

/**
 * Abbreviations of everyday things and of further bodies that differ between English and French. Their letters may as
 * well be those of a firm or an institute (MRI, IRM), so that they tell only where a translation keeps those of its source
 * and no name has introduced them. The last column has the languages in which the other one’s is at home too.
 */
const table = `
VAT|TVA|f|ضريبة القيمة المضافة|
GNI|RNB|m|الدخل القومي الإجمالي|
HDI|IDH|m|مؤشر التنمية البشرية|
FDI|IDE|m+|الاستثمار الأجنبي المباشر|en
ODA|APD|f|المساعدة الإنمائية الرسمية|
VSE|TPE|f||fr
MSME|MPME|f||
CSR|RSE|f|المسؤولية الاجتماعية للشركات|
CEO|PDG|m|الرئيس التنفيذي|fr
CSO|OSC|f||
INGO|ONGI|f||
LDC|PMA|m+|أقل البلدان نموا|en
LLDC|PDSL|m+|البلدان النامية غير الساحلية|
SIDS|PEID|m+|الدول الجزرية الصغيرة النامية|
IDP|PDI|f+|النازحون|
LPG|GPL|m|غاز البترول المسال|
LNG|GNL|m|الغاز الطبيعي المسال|
CNG|GNC|m||
VOC|COV|m+||
MRI|IRM|f|التصوير بالرنين المغناطيسي|
DNA|ADN|m|الحمض النووي|
RNA|ARN|m|الحمض النووي الريبي|
mRNA|ARNm|m||
AIDS|SIDA|m|الإيدز|
IVF|FIV|f||en
STI|IST|f+||en
STD|MST|f+||
NCD|MNT|f+|الأمراض غير السارية|
NTD|MTN|f+|أمراض المناطق المدارية المهملة|en
ADHD|TDAH|m||
COPD|BPCO|f||
ALS|SLA|f||en
OCD|TOC|m+||
PTSD|TSPT|m||fr
RSV|VRS|m||fr
BMI|IMC|m|مؤشر كتلة الجسم|
CPR|RCP|f||en
OPV|VPO|m||
MMR|ROR|m||
ORS|SRO|m+||
PMTCT|PTME|f||
UHC|CSU|f|التغطية الصحية الشاملة|en
PPE|EPI|m+||en
SRHR|DSSR|m+||
ICT|TIC|f+|تكنولوجيا المعلومات والاتصالات|
IoT|IdO|m||fr
GIS|SIG|m||en
NDC|CDN|f+||en
SALW|ALPC|f+||
IUU|INN|f||
WMD|ADM|f+|أسلحة الدمار الشامل|en
NPT|TNP|m|معاهدة عدم الانتشار|en
CTBT|TICE|m||en
CTBTO|OTICE|f||
OPCW|OIAC|f|منظمة حظر الأسلحة الكيميائية|
FATF|GAFI|m|مجموعة العمل المالي|
UNGA|AGNU|f|الجمعية العامة للأمم المتحدة|
UNSC|CSNU|m|مجلس الأمن|
UNODC|ONUDC|m|مكتب الأمم المتحدة المعني بالمخدرات والجريمة|
UNFPA|FNUAP|m|صندوق الأمم المتحدة للسكان|fr
UNHCR|HCR|m|المفوضية السامية لشؤون اللاجئين|fr
UNCDF|FENU|m|صندوق الأمم المتحدة للمشاريع الإنتاجية|
UNWTO|OMT|f|منظمة السياحة العالمية|
UNCITRAL|CNUDCI|f|الأونسيترال|
UNCLOS|CNUDM|f||
UNIFIL|FINUL|f|اليونيفيل|
UNDOF|FNUOD|f||
UNMISS|MINUSS|f||
UNAMA|MANUA|f||
UNSMIL|MANUL|f||
UNMIK|MINUK|f||
UNTSO|ONUST|m||
IFAD|FIDA|m|الصندوق الدولي للتنمية الزراعية|
IEA|AIE|f|وكالة الطاقة الدولية|
IHO|OHI|f||
IPU|UIP|f|الاتحاد البرلماني الدولي|
IUCN|UICN|f|الاتحاد الدولي لحفظ الطبيعة|
WOAH|OMSA|f|المنظمة العالمية لصحة الحيوان|
WADA|AMA|f|الوكالة العالمية لمكافحة المنشطات|en
IOC|CIO|m|اللجنة الأولمبية الدولية|
AFCON|CAN|f|كأس الأمم الأفريقية|fr
IFRC|FICR|f|الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر|fr
IBRD|BIRD|f|البنك الدولي للإنشاء والتعمير|
IDB|BID|f||en
ADB|BAsD|f|مصرف التنمية الآسيوي|
GCF|FVC|m|الصندوق الأخضر للمناخ|
GEF|FEM|m|مرفق البيئة العالمية|en
ICSID|CIRDI|m||
ITLOS|TIDM|m||
ICTY|TPIY|m||
ICTR|TPIR|m||
ECHR|CEDH|f|المحكمة الأوروبية لحقوق الإنسان|
CJEU|CJUE|f|محكمة العدل للاتحاد الأوروبي|
EFTA|AELE|f||
EEAS|SEAE|m||
ERDF|FEDER|m||
EAFRD|FEADER|m||
CFSP|PESC|f||
CSDP|PSDC|f||
EEC|CEE|f||en
UfM|UpM|f|الاتحاد من أجل المتوسط|
OAS|OEA|f|منظمة الدول الأمريكية|fr
OAU|OUA|f|منظمة الوحدة الأفريقية|
ECCAS|CEEAC|f|الجماعة الاقتصادية لدول وسط أفريقيا|
SADC|CDAA|f|الجماعة الإنمائية للجنوب الأفريقي|fr
AfCFTA|ZLECAf|f|منطقة التجارة الحرة القارية الأفريقية|
APRM|MAEP|m||
LCBC|CBLT|f|لجنة حوض بحيرة تشاد|
ICGLR|CIRGL|f||
OAPEC|OPAEP|f|أوابك|
UDHR|DUDH|f|الإعلان العالمي لحقوق الإنسان|
UPR|EPU|m|الاستعراض الدوري الشامل|
CEDAW|CEDEF|f||fr
CRPD|CDPH|f||fr
ICCPR|PIDCP|m||
ICESCR|PIDESC|m||
USSR|URSS|f|الاتحاد السوفياتي|
DPRK|RPDC|f|جمهورية كوريا الشعبية الديمقراطية|
FRG|RFA|f||en
HR|RH|f+||
EV|VE|m||
DRR|RRC|f||
MHPSS|SMSPS|m||
AMR|RAM|f||en
UNV|VNU|m||
SRSG|RSSG|m||
PHC|SSP|m+||
VNR|ENV|m||en
`

const { byEnglish, byFrench } = readAcronymTable(table)

/** What stands here for an abbreviation of another language; null where it is at home here. */
export function commonAcronym(written: string, language: 'en' | 'fr' | 'ar'): InternationalAcronym | null {
  const found = language === 'fr' ? byEnglish(written) : (byFrench(written) ?? englishInArabic(written, language))
  return found === null || found.doubtfulIn.includes(language) ? null : found
}

/** Arabic press keeps most English ones, such as ICT, but not these. */
const notUsedInArabic = new Set(['VAT', 'FDI', 'LDC', 'LDCs', 'IDP', 'IDPs', 'AIDS'])

function englishInArabic(written: string, language: 'en' | 'ar'): InternationalAcronym | null {
  return language === 'ar' && notUsedInArabic.has(written) ? byEnglish(written) : null
}

export function areCommonCounterparts(one: string, other: string): boolean {
  return byEnglish(one)?.fr === other || byEnglish(other)?.fr === one
}
