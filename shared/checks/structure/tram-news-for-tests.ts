import type { TestRow } from '#shared/checks/release-for-tests.ts'

/** The news of a release in each language, of the length of a whole one, without dateline and contact. */
export const news: readonly TestRow[] = [
  { en: 'The new line will carry eighty thousand people a day and replace two hundred buses in the city centre.' },
  {
    en: 'The company will also open forty stops with shelters, benches and ramps, so that everybody can use the line without help. Cycle paths will lead to each of them from all parts of the city.',
  },
  {
    en: 'Half of the money comes from the region and half from the savings of the city’s households, who subscribed to a loan last year. It will be paid back over twenty years from the income of tickets.',
  },
  { en: '“We have waited ten years for this,” said Leila Haddad, who chairs the board of the transport company.' },
  { en: 'Works on the second line start in autumn, and the tunnels under the river will be finished by then.' },
]
export const nouvelles: readonly TestRow[] = [
  { fr: 'La nouvelle ligne transportera quatre-vingt mille personnes par jour et remplacera deux cents bus.' },
  {
    fr: 'La régie ouvrira aussi quarante arrêts équipés d’abris, de bancs et de rampes, afin que chacun puisse prendre la ligne sans aide. Des pistes cyclables y mèneront depuis tous les quartiers.',
  },
  {
    fr: 'La moitié de l’argent vient de la région, l’autre de l’épargne des ménages de la ville, qui ont souscrit un emprunt l’an passé. Il sera remboursé en vingt ans grâce aux billets vendus.',
  },
  { fr: '« Nous attendions cela depuis dix ans », a déclaré Leïla Haddad, présidente du conseil de la régie.' },
  { fr: 'Les travaux de la deuxième ligne commencent à l’automne, après le percement des tunnels sous le fleuve.' },
]
export const akhbar: readonly TestRow[] = [
  { ar: 'سينقل الخط الجديد ثمانين ألف شخص يوميًا، وسيحل محل مئتي حافلة في وسط المدينة ابتداء من الخريف.' },
  {
    ar: 'وستفتح الشركة أيضًا أربعين محطة مجهزة بالمظلات والمقاعد والممرات، حتى يتمكن الجميع من ركوب الخط من دون مساعدة. وستؤدي إليها مسارات للدراجات من كل أحياء المدينة وضواحيها القريبة.',
  },
  {
    ar: 'ويأتي نصف المال من الجهة ونصفه الآخر من مدخرات سكان المدينة الذين اكتتبوا في قرض العام الماضي. وسيسدد هذا القرض على مدى عشرين سنة من عائدات التذاكر التي تباع للركاب كل يوم.',
  },
  { ar: 'وقالت ليلى حداد، رئيسة مجلس إدارة شركة النقل: «انتظرنا هذا اليوم عشر سنوات كاملة مع السكان».' },
  { ar: 'وتبدأ أشغال الخط الثاني في الخريف المقبل بعد الانتهاء من حفر الأنفاق تحت النهر في شرق المدينة.' },
]
export const headline = { kind: 'headline', en: 'City opens its first tram line' }
