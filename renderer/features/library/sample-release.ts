import type { z } from 'zod'
import type { importedDocumentSchema } from '#shared/contract/values.ts'
import type { RowKind } from '#shared/model/row.ts'

type SampleDocument = z.input<typeof importedDocumentSchema>

/**
 * A release of an invented river commission in three languages, for the first look around. It is written to be worked
 * on: the French date of the ceremony and one figure in the Arabic disagree with the English, as they do in real life.
 */
export const sampleRelease: readonly [SampleDocument, SampleDocument, SampleDocument] = [
  version('en', 'Tarim River Commission opens its first flood forecasting centre', [
    ['headline', 'Tarim River Commission opens its first flood forecasting centre'],
    [
      'lede',
      'Aksu, 12 March 2026 – The Tarim River Commission today opened its first flood forecasting centre, which will warn 84 towns and villages up to 72 hours before high water.',
    ],
    [
      'body',
      'The centre brings together readings from 140 gauges along the river. Until now each province kept its own records, and warnings often reached people only after the water did.',
    ],
    [
      'quote',
      '“A warning is worth something only when it arrives in time and in a language people speak,” said Leila Amrani, Secretary-General of the Commission. “From today it does both.”',
    ],
    [
      'body',
      'The opening ceremony was held on 12 March 2026 in the presence of delegates from 9 countries. Building the centre cost 6.5 million dollars, two-thirds of which came from member states.',
    ],
    ['body', 'Forecasts will be published every day at 6 a.m. in English, French and Arabic.'],
    [
      'boilerplate',
      'About the Tarim River Commission\nFounded in 1998, the Commission helps its 9 member states share the water of the river and protect the people who live along it.',
    ],
    ['contact', 'Press contact: Samir Haddad, +33 1 70 18 99 00, press@example.org'],
    ['end', '###'],
  ]),
  version('fr', 'La Commission du fleuve Tarim ouvre son premier centre de prévision des crues', [
    ['headline', 'La Commission du fleuve Tarim ouvre son premier centre de prévision des crues'],
    [
      'lede',
      'Aksou, 12 mars 2026 – La Commission du fleuve Tarim a ouvert aujourd’hui son premier centre de prévision des crues, qui avertira 84 villes et villages jusqu’à 72 heures avant la montée des eaux.',
    ],
    [
      'body',
      'Le centre réunit les relevés de 140 stations de mesure réparties le long du fleuve. Jusqu’à présent, chaque province tenait ses propres registres et l’alerte arrivait souvent après l’eau.',
    ],
    [
      'quote',
      '«\u00a0Une alerte n’a de valeur que si elle arrive à temps et dans une langue que l’on parle, a déclaré Leila Amrani, secrétaire générale de la Commission. Dès aujourd’hui, c’est le cas.\u00a0»',
    ],
    [
      'body',
      'La cérémonie d’ouverture s’est tenue le 13 mars 2026 en présence de délégués de 9 pays. La construction du centre a coûté 6,5 millions de dollars, dont les deux tiers ont été versés par les États membres.',
    ],
    ['body', 'Les prévisions seront publiées chaque jour à 6 heures en anglais, en français et en arabe.'],
    [
      'boilerplate',
      'À propos de la Commission du fleuve Tarim\nFondée en 1998, la Commission aide ses 9 États membres à partager l’eau du fleuve et à protéger ses riverains.',
    ],
    ['contact', 'Contact presse\u00a0: Samir Haddad, +33 1 70 18 99 00, press@example.org'],
    ['end', '###'],
  ]),
  version('ar', 'هيئة نهر تاريم تفتتح أول مركز لها للتنبؤ بالفيضانات', [
    ['headline', 'هيئة نهر تاريم تفتتح أول مركز لها للتنبؤ بالفيضانات'],
    [
      'lede',
      'أكسو، 12 مارس 2026 – افتتحت هيئة نهر تاريم اليوم أول مركز لها للتنبؤ بالفيضانات، وهو ينذر 84 مدينة وقرية قبل ارتفاع المياه بمدة تصل إلى 72 ساعة.',
    ],
    [
      'body',
      'ويجمع المركز قراءات 104 محطات قياس موزعة على طول النهر. وكانت كل مقاطعة تحتفظ حتى الآن بسجلاتها الخاصة، وكثيرًا ما كان الإنذار يصل بعد وصول المياه.',
    ],
    [
      'quote',
      'وقالت ليلى عمراني، الأمينة العامة للهيئة: «لا قيمة للإنذار إلا إذا وصل في حينه وبلغة يفهمها الناس، وهذا ما يتحقق ابتداءً من اليوم».',
    ],
    [
      'body',
      'وأُقيم حفل الافتتاح في 12 مارس 2026 بحضور مندوبين من 9 بلدان. وبلغت تكلفة بناء المركز 6,5 ملايين دولار، أسهمت الدول الأعضاء بثلثيها.',
    ],
    ['body', 'وستُنشر التنبؤات كل يوم في الساعة السادسة صباحًا بالعربية والإنكليزية والفرنسية.'],
    [
      'boilerplate',
      'نبذة عن هيئة نهر تاريم\nتأسست الهيئة عام 1998، وهي تساعد دولها الأعضاء التسع على تقاسم مياه النهر وحماية سكان ضفافه.',
    ],
    ['contact', 'للتواصل الإعلامي: سمير حداد، ‎+33 1 70 18 99 00‎، press@example.org'],
    ['end', '###'],
  ]),
]

function version(language: string, title: string, parts: readonly (readonly [RowKind, string])[]): SampleDocument {
  return {
    fileName: `dragoman-sample-${language}.md`,
    format: 'markdown',
    encoding: null,
    language,
    languageConfidence: 1,
    title,
    parts: parts.map(([kind, text]) => ({
      kind,
      furniture: null,
      blocks: text.split('\n').map((line) => ({ type: 'paragraph' as const, runs: [{ text: line }] })),
    })),
    warnings: [],
  }
}
