import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import type { TextSpan } from '#shared/model/release-text.ts'

export interface TranslatedName extends TextSpan {
  readonly brand: string
}

/**
 * Where a version says word for word what a body or a product is called that bears one name in every language: « Sauvez les
 * enfants » for Save the Children. Only where the source has the name and this version has not.
 */
export function translatedNames(source: string, text: string, language: LanguageTag): readonly TranslatedName[] {
  const base = baseLanguage(language)
  if (base !== 'en' && base !== 'fr' && base !== 'ar') return none
  let found: TranslatedName[] | null = null
  for (const { name, renderings } of names) {
    const pattern = renderings[base]
    if (pattern === null || !source.includes(name) || text.includes(name)) continue
    const match = pattern.exec(text)
    const [, written = ''] = match ?? []
    if (match === null || written === '') continue
    const start = match.index + match[0].indexOf(written)
    ;(found ??= []).push({ start, end: start + written.length, brand: name })
  }
  return found ?? none
}

const none: readonly never[] = []

/**
 * The name, and what it is word for word in English | French | Arabic; nothing where that is what the body calls itself
 * there, as many do in Arabic («منظمة العفو الدولية», «إنقاذ الطفولة»).
 */
const table = `
Save the Children||sauve[rz] les enfants|أنقذوا الأطفال
Human Rights Watch||(?:surveillance|montre) des droits (?:de l’homme|humains)|مراقبة حقوق الإنسان
Amnesty International||amnistie internationale|
Freedom House||maison de la liberté|
Global Witness||témoin (?:mondial|global)|الشاهد العالمي
Mercy Corps||corps de la (?:miséricorde|pitié)|فيلق الرحمة
Room to Read||(?:chambre|pièce|salle) (?:pour|à) lire|غرفة للقراءة
Right To Play||droit (?:de|à) jouer|
War Child||enfants? de (?:la )?guerre|طفل الحرب
Women Deliver||les femmes (?:livrent|délivrent)|النساء يسلمن
Smile Train||train du sourire|
Sightsavers||sauveurs de (?:la )?vue|منقذو البصر
WaterAid||aide à l’eau|
Greenpeace||paix verte|
Orange Money||(?:l’)?argent orange|(?:ال)?(?:مال|أموال|نقود) (?:ال)?برتقالي(?:ة)?
Western Union||union occidentale|(?:ال)?اتحاد (?:ال)?غربي
American Express||express américain|
Burger King||roi du burger|ملك البرغر
General Motors||moteurs généraux|المحركات العامة
General Electric||électrique générale|
Société Générale|general society||الشركة العامة
Crédit Agricole|agricultural credit||الائتمان الزراعي
Air Liquide|liquid air||الهواء السائل
Bank of America||banque d’amérique|
Blue Origin||origine bleue|الأصل الأزرق
Silicon Valley||vallée du silicium|
Google Cloud||nuage (?:de )?google|
Google Classroom||(?:salle de )?classe (?:de )?google|
Microsoft Teams||(?:équipes (?:de )?microsoft|microsoft équipes)|(?:فرق مايكروسوفت|مايكروسوفت فرق)
Microsoft Word||mot (?:de )?microsoft|كلمة مايكروسوفت
Apple Music||musique (?:de )?pomme|موسيقى التفاح
Sky News||nouvelles du ciel|أخبار السماء
Fox News||nouvelles du renard|أخبار الثعلب
Financial Times||temps financiers|الأوقات المالية
The New York Times||les temps de new york|أوقات نيويورك
Jeune Afrique|young africa||أفريقيا الشابة
Red Bull||taureau rouge|(?:ال)?ثور (?:ال)?أحمر
Creative Commons||communs créatifs|(?:ال)?مشاعات (?:ال)?إبداعية
LibreOffice|free office|bureau libre|المكتب الحر
Microsoft Office||bureau (?:de )?microsoft|مكتب مايكروسوفت
Microsoft Windows||fenêtres (?:de )?microsoft|نوافذ مايكروسوفت
Microsoft Excel||exceller (?:de )?microsoft|تفوق مايكروسوفت
Microsoft Outlook||perspectives? (?:de )?microsoft|توقعات مايكروسوفت
Google Play||jeux? (?:de )?google|(?:لعب|لعبة) (?:غوغل|جوجل)
Google Scholar||érudit google|
Google Earth||terre (?:de )?google|أرض (?:غوغل|جوجل)
Google Meet||rencontre google|لقاء (?:غوغل|جوجل)
Facebook Messenger||messager (?:de )?facebook|رسول فيسبوك
Apple Pay||(?:payer|paie) (?:la )?pomme|ادفع أبل
Apple TV||télé(?:vision)? (?:de la )?pomme|تلفزيون التفاحة
Visual Studio||studio visuel|(?:ال)?استوديو (?:ال)?(?:مرئي|بصري)
OpenStreetMap||carte (?:de la |des )?rues? ouvertes?|خريطة (?:ال)?شارع (?:ال)?مفتوح(?:ة)?
SurveyMonkey||singe (?:de sondage|d’enquête)|قرد (?:ال)?(?:استطلاع|مسح)
SoundCloud||nuage (?:de son|sonore)|سحابة (?:ال)?صوت
GoFundMe||(?:allez )?financez-moi|(?:اذهب )?مولني
Bluesky||(?:réseau |plateforme )(?:le )?ciel bleu|(?:شبكة|منصة) (?:ال)?سماء (?:ال)?زرقاء
Raspberry Pi||(?:tarte|pâté) (?:aux|de) framboises?|فطيرة (?:ال)?توت
TripAdvisor||conseiller (?:de )?voyages?|مستشار (?:ال)?(?:رحلات|سفر)
Uber Eats||uber mange|أوبر (?:يأكل|تأكل)
Home Depot||dépôt de maison|مستودع المنزل
Pizza Hut||cabane à pizzas?|كوخ البيتزا
Credit Suisse|||الائتمان السويسري
Crédit Lyonnais|lyonn?ais credit||ائتمان ليون
Concern Worldwide||(?:préoccupation|souci) mondiale?|القلق العالمي
Transparency International||transparence internationale|
Teach For All||enseigner pour tous|التدريس للجميع
Washington Post||(?:poste|courrier) de washington|بريد واشنطن
Wall Street Journal||journal de wall street|(?:صحيفة|جريدة) الشارع الجدار
Daily Mail||courrier quotidien|البريد اليومي
Daily Nation||nation quotidienne|الأمة اليومية
The Guardian||(?:journal|quotidien) le gardien|(?:صحيفة|جريدة) (?:الحارس|الوصي)
The Economist||(?:magazine|hebdomadaire) l’économiste|(?:مجلة|أسبوعية) (?:الاقتصادي|الخبير الاقتصادي)
The Times||(?:journal|quotidien) les temps|(?:صحيفة|جريدة) (?:الأوقات|الأزمنة)
Le Monde|(?:daily|newspaper) the world||(?:صحيفة|جريدة) العالم
Les Échos|(?:daily|newspaper) the echoes||(?:صحيفة|جريدة) الأصداء
Libération|(?:daily|newspaper) liberation||(?:صحيفة|جريدة) التحرير
L’Équipe|(?:daily|newspaper) the team||(?:صحيفة|جريدة) الفريق
L’Humanité|(?:daily|newspaper) humanity||(?:صحيفة|جريدة) الإنسانية
El País|(?:daily|newspaper) the country|(?:journal|quotidien) le pays|(?:صحيفة|جريدة) البلد
Der Spiegel|(?:weekly|magazine) the mirror|(?:magazine|hebdomadaire) le miroir|(?:مجلة|أسبوعية) المرآة
Dreamliner||(?:avions? )?de ligne (?:de rêve|des rêves)|(?:بطانة|طائرة|خط) (?:ال)?أحلام
Beluga XL||baleine blanche XL|(?:ال)?حوت (?:ال)?أبيض
Crew Dragon||dragon (?:d’|de l’)équipage|تنين الطاقم
Starliner||(?:avion|paquebot) des étoiles|(?:بطانة|خط) النجوم
Starlink||lien (?:d’étoile|des étoiles|stellaire)|(?:رابط|وصلة) النجوم
Falcon 9||faucon 9|(?:ال)?صقر 9
Creative Cloud||nuage créatif|(?:ال)?سحابة (?:ال)?إبداعية
Street View||vue (?:de|sur) (?:la )?rue|منظر الشارع
Prime Video||vidéo première|(?:ال)?فيديو (?:ال)?رئيسي
New Scientist||nouveau scientifique|(?:مجلة )?العالم الجديد
Rolling Stone||(?:magazine|revue) pierre (?:roulante|qui roule)|مجلة (?:الحجر|حجر) (?:ال)?متدحرج
Flying Blue||bleu volant|(?:ال)?أزرق (?:ال)?طائر
Star Alliance||alliance de l’étoile|تحالف (?:ال)?نجمة
Orient Express||express oriental|
Rainbow Warrior||guerrier (?:de l’)?arc-en-ciel|
Ocean Viking||viking (?:de l’océan|des océans)|فايكنغ المحيط
قناة الجزيرة|(?:island|peninsula) (?:channel|network)|chaîne (?:de )?l’île|
قناة العربية|arabic? channel|chaîne arabe|
صحيفة الأهرام|pyramids? (?:newspaper|daily)|(?:journal|quotidien) (?:les |des )?pyramides|
صحيفة النهار|the day(?:time)? (?:newspaper|daily)|(?:journal|quotidien) le jour|
صحيفة الحياة|the life (?:newspaper|daily)|(?:journal|quotidien) la vie|
صحيفة الاتحاد|the union (?:newspaper|daily)|(?:journal|quotidien) l’union|
صحيفة الشرق الأوسط|the middle east (?:newspaper|daily)|(?:journal|quotidien) (?:le )?moyen-orient|
صحيفة الوطن|the (?:homeland|nation) (?:newspaper|daily)|(?:journal|quotidien) la patrie|
تطبيق كريم|generous app(?:lication)?|application (?:le )?généreux|
`

interface KeptName {
  readonly name: string
  readonly renderings: Readonly<Record<'en' | 'fr' | 'ar', RegExp | null>>
}

const names: readonly KeptName[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', en = '', fr = '', ar = ''] = splitAtBars(line)
    return { name, renderings: { en: patternOf(en), fr: patternOf(fr), ar: patternOf(ar) } }
  })

/** At the bars between the columns, not at those in brackets. */
function splitAtBars(line: string): readonly string[] {
  return line.split(/\|(?![^(]*\))/u)
}

function patternOf(words: string): RegExp | null {
  if (words === '') return null
  const written = words.replaceAll('’', "[’']").replaceAll(' ', '[ \\u00a0]')
  return new RegExp(`(?<![\\p{L}\\p{M}])[وفبلك]?(${written})(?![\\p{L}\\p{M}])`, 'iu')
}
