import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { type Base, patternOfWords, wordsWithMeanings } from '#shared/press/words-with-meanings.ts'
import { rememberedByText } from '#shared/text/remembered-by-text.ts'

/**
 * Trades and offices of every kind as each language has them: what a line means, then English | French | Arabic. A word of broad
 * use stands in every line it may belong to, and whoever writes books is of one line. Folded as they are compared: in small
 * letters, Arabic without articles.
 */
const lines: readonly string[] = [
  'judge: judge, magistrate, justice | juge, magistrat, magistrate | قاض, قاضية, قاضي',
  'prosecutor: prosecutor, public prosecutor | procureur, procureure | مدع عام, مدعي عام, مدعية عامة, وكيل الملك, نائب عام',
  'lawyer: lawyer, solicitor, barrister, attorney | avocat, avocate | محام, محامية, محامي',
  'notary: notary | notaire | كاتب عدل, موثق, موثقة, عدل',
  'registrar: registrar, clerk | greffier, greffière, secrétaire | مسجل, مسجلة, كاتب ضبط, كاتبة ضبط, كاتب, كاتبة',
  'nurse: nurse | infirmier, infirmière | ممرض, ممرضة',
  'midwife: midwife | sage-femme, maïeuticien | قابلة, مولدة',
  'doctor: doctor, physician, surgeon, paediatrician, pediatrician, cardiologist, oncologist | médecin, docteur, docteure, chirurgien, chirurgienne, pédiatre, cardiologue, oncologue | طبيب, طبيبة, جراح, جراحة, دكتور, دكتورة',
  'dentist: dentist | dentiste | طبيب أسنان, طبيبة أسنان, طبيب, طبيبة',
  'vet: veterinarian, vet | vétérinaire | طبيب بيطري, طبيبة بيطرية, بيطري, بيطرية, طبيب, طبيبة',
  'pharmacist: pharmacist, chemist | pharmacien, pharmacienne | صيدلي, صيدلانية, صيدلية, صيدلاني',
  'chemist: chemist | chimiste | كيميائي, كيميائية',
  'physicist: physicist | physicien, physicienne | فيزيائي, فيزيائية',
  'mathematician: mathematician | mathématicien, mathématicienne | رياضياتي, رياضياتية, عالم رياضيات, عالمة رياضيات',
  'astronomer: astronomer, astrophysicist | astronome, astrophysicien, astrophysicienne | فلكي, فلكية, عالم فلك, عالمة فلك',
  'biologist: biologist, microbiologist | biologiste, microbiologiste | بيولوجي, بيولوجية, عالم أحياء, عالمة أحياء',
  'geologist: geologist | géologue | جيولوجي, جيولوجية',
  'archaeologist: archaeologist, archeologist | archéologue | عالم آثار, عالمة آثار, أثري, أثرية',
  'historian: historian | historien, historienne | مؤرخ, مؤرخة',
  'architect: architect | architecte | معماري, معمارية, مهندس معماري, مهندسة معمارية, مهندس, مهندسة',
  'engineer: engineer | ingénieur, ingénieure | مهندس, مهندسة',
  'librarian: librarian | bibliothécaire | مكتبي, مكتبية, أمين مكتبة, أمينة مكتبة, قيم مكتبة',
  'curator: curator | conservateur, conservatrice, commissaire | أمين, أمينة, قيم, قيمة',
  'writer: writer, novelist, author, poet, playwright, essayist | écrivain, écrivaine, romancier, romancière, auteur, autrice, auteure, poète, poétesse, dramaturge, essayiste | كاتب, كاتبة, روائي, روائية, مؤلف, مؤلفة, شاعر, شاعرة, أديب, أديبة',
  'painter: painter | peintre | رسام, رسامة, فنان, فنانة',
  'sculptor: sculptor | sculpteur, sculptrice | نحات, نحاتة, فنان, فنانة',
  'photographer: photographer | photographe | مصور, مصورة',
  'translator: translator, interpreter | traducteur, traductrice, interprète | مترجم, مترجمة',
  'journalist: journalist, reporter, columnist, correspondent | journaliste, reporter, chroniqueur, chroniqueuse, correspondant, correspondante | صحفي, صحفية, صحافي, صحافية, إعلامي, إعلامية, مراسل, مراسلة',
  'violinist: violinist | violoniste | عازف كمان, عازفة كمان, عازف, عازفة',
  'pianist: pianist | pianiste | عازف بيانو, عازفة بيانو, عازف, عازفة',
  'cellist: cellist | violoncelliste | عازف تشيلو, عازفة تشيلو, عازف, عازفة',
  'singer: singer, soprano, tenor | chanteur, chanteuse, cantatrice, soprano, ténor | مغن, مغني, مغنية, مطرب, مطربة, فنان, فنانة, سوبرانو, تينور',
  'dancer: dancer | danseur, danseuse | راقص, راقصة',
  'actor: actor, actress | acteur, actrice, comédien, comédienne | ممثل, ممثلة, فنان, فنانة',
  'teacher: teacher, schoolteacher | enseignant, enseignante, professeur, professeure, instituteur, institutrice | معلم, معلمة, مدرس, مدرسة, أستاذ, أستاذة',
  'coach: coach, trainer, manager | entraîneur, entraîneuse, coach, sélectionneur, sélectionneuse | مدرب, مدربة, مدير فني',
  'referee: referee, umpire | arbitre | حكم, حكمة',
  'goalkeeper: goalkeeper, keeper | gardien, gardienne | حارس, حارسة, حارس مرمى, حارسة مرمى',
  'captain: captain, skipper | capitaine, commandant, commandante, skippeur, skippeuse | قبطان, قبطانة, ربان, ربانة, قائد, قائدة, نقيب, كابتن, رائد, عميد, رئيس',
  'pilot: pilot | pilote | طيار, طيارة, ربان, مرشد',
  'fisher: skipper, fisherman, fisher, fisherwoman | pêcheur, pêcheuse | صياد, صيادة',
  'farmer: farmer, grower | agriculteur, agricultrice, fermier, fermière, paysan, paysanne, cultivateur, cultivatrice | مزارع, مزارعة, فلاح, فلاحة',
  'beekeeper: beekeeper | apiculteur, apicultrice | نحال, نحالة, مربي نحل, مربية نحل',
  'shepherd: shepherd, herder | berger, bergère, éleveur, éleveuse | راع, راعي, راعية, مربي ماشية',
  'winemaker: winemaker | vigneron, vigneronne | صانع نبيذ, كرام',
  'baker: baker | boulanger, boulangère | خباز, خبازة',
  'carpenter: carpenter, joiner | charpentier, charpentière, menuisier, menuisière | نجار, نجارة',
  'blacksmith: blacksmith | forgeron, forgeronne | حداد, حدادة',
  'potter: potter, ceramicist | potier, potière, céramiste | خزاف, خزافة, فخاري',
  'weaver: weaver | tisserand, tisserande | نساج, نساجة, حائك, حائكة',
  'tailor: tailor, seamstress | tailleur, couturier, couturière | خياط, خياطة',
  'jeweller: jeweller, jeweler, goldsmith | bijoutier, bijoutière, joaillier, joaillière, orfèvre | صائغ, صائغة',
  'gardener: gardener | jardinier, jardinière | بستاني, بستانية',
  'firefighter: firefighter, fireman | pompier, pompière, sapeur-pompier | إطفائي, إطفائية, رجل إطفاء',
  'plumber: plumber | plombier, plombière | سباك, سباكة',
  'electrician: electrician | électricien, électricienne | كهربائي, كهربائية',
  'swimmer: swimmer | nageur, nageuse | سباح, سباحة',
  'runner: runner, sprinter, athlete | coureur, coureuse, sprinteur, sprinteuse, athlète | عداء, عداءة, رياضي, رياضية',
  'boxer: boxer | boxeur, boxeuse | ملاكم, ملاكمة',
  'cyclist: cyclist | cycliste, coureur, coureuse | دراج, دراجة',
  'astronaut: astronaut, cosmonaut | astronaute, cosmonaute, spationaute | رائد فضاء, رائدة فضاء',
  'ambassador: ambassador | ambassadeur, ambassadrice | سفير, سفيرة',
  'consul: consul, consul general | consul, consule, consul général, consule générale | قنصل, قنصل عام, قنصلة عامة',
  'abbot: abbot | abbé, père abbé | رئيس دير',
  'abbess: abbess | abbesse, mère abbesse | رئيسة دير',
  'treasurer: treasurer | trésorier, trésorière | أمين صندوق, أمينة صندوق, أمين مال, أمينة مال',
  'mayor: mayor | maire | عمدة, رئيس بلدية, رئيسة بلدية, محافظ, أمين مدينة',
]

/** A trade said of someone, and all that it may mean. */
export interface TradeSaid {
  readonly start: number
  readonly end: number
  readonly meanings: ReadonlySet<string>
}

const meaningsByWord = wordsWithMeanings(lines)

function wordsIn(base: Base): string {
  return patternOfWords(meaningsByWord, base, inEitherCase)
}

const inEitherCase = (word: string) =>
  word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll(' ', '[ \\u00a0]')

/** Right before the name, with where its bearer comes from: « le pilote kényan », «القاضية الفرنسية». */
const before: Readonly<Record<Base, RegExp>> = {
  en: new RegExp(`(?<![\\p{L}-])(${wordsIn('en')}),?[ \\u00a0]$`, 'u'),
  fr: new RegExp(`(?<![\\p{L}-])(${wordsIn('fr')})(?:[ \\u00a0]\\p{Ll}{4,16})?,?[ \\u00a0]$`, 'u'),
  ar: new RegExp(`(?<![\\p{L}\\p{M}])[وفبل]?(?:ال|لل)?(${wordsIn('ar')})(?: ال[\\p{L}\\p{M}]{3,14})?،? $`, 'u'),
}

/** In apposition behind it. */
const behind: Readonly<Record<Base, RegExp>> = {
  en: new RegExp(`^, (?:an? |the )?(${wordsIn('en')})(?= (?:at|of|from|in|with|for|who)\\b|,)`, 'u'),
  fr: new RegExp(
    `^, (?:une? |la |le |l[’'])?(${wordsIn('fr')})(?=[ \\u00a0](?:à|au|de|du|des|dans|chez|en|qui)(?!\\p{L})|[ \\u00a0]d[’']|,)`,
    'u',
  ),
  ar: new RegExp(`^، (?:ال)?(${wordsIn('ar')})(?= (?:في|من|لدى|ال[\\p{L}]{3,})|،)`, 'u'),
}

const longest = 60

/** What someone named at `start`…`end` is called beside the name; null where no trade of the list is, or two are. */
export function tradeOf(text: string, { start, end }: { start: number; end: number }, base: Base): TradeSaid | null {
  const from = Math.max(0, start - longest)
  const ahead = before[base].exec(text.slice(from, start))
  const after = behind[base].exec(text.slice(end, end + longest))
  if ((ahead === null) === (after === null)) return null
  const [whole, written = ''] = ahead ?? after ?? ['']
  const at = (ahead === null ? end : from + ahead.index) + whole.indexOf(written)
  const plain = base === 'ar' ? written.replace(/ ال/gu, ' ') : written.toLowerCase().replaceAll('\u00a0', ' ')
  const meanings = meaningsByWord[base].get(plain)
  return meanings === undefined ? null : { start: at, end: at + written.length, meanings }
}

/** Who says something, by the trade alone: "said the |", « a raconté le |», «وقال ال|»; in English before the verb as well. */
const speaking: Readonly<Record<Base, RegExp>> = {
  en: new RegExp(`^ (?:the|an?|one) (${wordsIn('en')})(?=[,.:]|$)`, 'u'),
  fr: new RegExp(`^[ \\u00a0](?:le[ \\u00a0]|la[ \\u00a0]|l[’']|une?[ \\u00a0])(${wordsIn('fr')})(?![\\p{L}’'-])`, 'u'),
  ar: new RegExp(`^ ال(${wordsIn('ar')})(?=[:،.]|$| [\\u0621-\\u0652]+:)`, 'u'),
}
const spokenOf = new RegExp(`(?<!\\p{L})[Tt]he (${wordsIn('en')}) $`, 'u')

/** The trade by which whoever says something is called beside the verb; null where it is none of the list. */
export function tradeOfSpeaker(text: string, verb: { start: number; end: number }, base: Base): TradeSaid | null {
  const after = speaking[base].exec(text.slice(verb.end, verb.end + longest))
  const from = Math.max(0, verb.start - longest)
  const ahead = base === 'en' && after === null ? spokenOf.exec(text.slice(from, verb.start)) : null
  const [whole, written = ''] = after ?? ahead ?? ['']
  const meanings = meaningsByWord[base].get(base === 'ar' ? written.replace(/ ال/gu, ' ') : written.toLowerCase())
  if (meanings === undefined) return null
  const start = (ahead === null ? verb.end : from + ahead.index) + whole.lastIndexOf(written)
  return { start, end: start + written.length, meanings }
}

/** The language whose trades are known; null for others. */
export function tradeLanguage(language: LanguageTag): Base | null {
  const base = baseLanguage(language)
  return base === 'en' || base === 'fr' || base === 'ar' ? base : null
}

/** Whether a text names the trade anywhere, whosever it is; in a language without a list it may. */
export function namesTrade(text: string, language: LanguageTag, { meanings }: TradeSaid): boolean {
  const base = tradeLanguage(language)
  return base === null || shareMeaning(meanings, tradesIn[base](text))
}

export function shareMeaning(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((meaning) => other.has(meaning))
}

/** All that the trades a text names anywhere may mean, whosever they are. */
const tradesIn: Readonly<Record<Base, (text: string) => ReadonlySet<string>>> = {
  en: rememberedByText((text) => meaningsOf(text, 'en')),
  fr: rememberedByText((text) => meaningsOf(text, 'fr')),
  ar: rememberedByText((text) => meaningsOf(text, 'ar')),
}

const anywhere: Readonly<Record<Base, RegExp>> = {
  en: new RegExp(`(?<!\\p{L})(${wordsIn('en')})(?!\\p{L})`, 'gu'),
  fr: new RegExp(`(?<!\\p{L})(${wordsIn('fr')})(?!\\p{L})`, 'gu'),
  ar: new RegExp(`(?<![\\p{L}\\p{M}])[وفبل]?(?:ال|لل)?(${wordsIn('ar')})(?![\\p{L}\\p{M}])`, 'gu'),
}

function meaningsOf(text: string, base: Base): ReadonlySet<string> {
  const all = new Set<string>()
  for (const [, written = ''] of text.slice(0, longestText).matchAll(anywhere[base])) {
    const plain = base === 'ar' ? written.replace(/ ال/gu, ' ') : written.toLowerCase()
    for (const meaning of meaningsByWord[base].get(plain) ?? []) all.add(meaning)
  }
  return all
}

const longestText = 4000
