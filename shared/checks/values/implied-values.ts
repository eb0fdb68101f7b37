/**
 * Numbers that a text says without a numeral: "a decade" is ten years, « la moitié » 50 %, «شهرين» two, "World War II" two.
 * A figure in one version and such a word in another agree.
 */
export function impliesValue(text: string, value: number, kind = 'number'): boolean {
  if (kind === 'percent' || kind === 'fraction') {
    const share = Math.abs(value - 66.5) <= 1 ? 66 : Math.abs(value - 33.3) <= 0.7 ? 33 : value
    if (shares.get(share)?.test(text)) return true
  }
  if (kind === 'percent' || kind === 'money') return false
  if (kind === 'measure' && spans.get(value)?.test(text)) return true
  return sayings.get(value)?.test(text) === true || isRoman(text, value)
}

/** `Phase II`, `Mohammed VI`. */
function isRoman(text: string, value: number): boolean {
  const figures = romanFigures[value]
  return figures !== undefined && new RegExp(`(?<![\\p{L}\\p{N}])${figures}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

const romanFigures = [
  ...[
    '',
    'I',
    'II',
    'III',
    'IV',
    'V',
    'VI',
    'VII',
    'VIII',
    'IX',
    'X',
    'XI',
    'XII',
    'XIII',
    'XIV',
    'XV',
    'XVI',
    'XVII',
    'XVIII',
  ],
  ...['XIX', 'XX', 'XXI', 'XXII', 'XXIII', 'XXIV', 'XXV'],
]

const sayings: ReadonlyMap<number, RegExp> = new Map([
  [
    2,
    word(
      'twice|double|doubled|doubling|both|pair|couple|duo|twin|biennial|bilateral|two-?fold|double|doublé|doubler|paire|couple|jumeaux|biennal|bimensuel|ضعف|ضعفي|مضاعفة|كلا|كلتا|\\p{Script=Arabic}{2,}(?:ين|ان|(?:تا|(?<!ال)تي)(?!\\s(?:ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|[\\d٠-٩])))',
    ),
  ],
  [
    3,
    word(
      'thrice|triple|tripled|three-?fold|trio|trilateral|trilogy|triplé|tripler|triennal|trilogie|ثلاثي|ثلاثية|ثلاثة أضعاف',
    ),
  ],
  [4, word('quarterly|quadruple|quadrupled|fourfold|quadriennal|quadruplé|رباعي|رباعية|أربعة أضعاف')],
  [5, word('quinquennial|quinquennale?|quinquennat|lustre|خماسي|خماسية|خمسية|خمسي')],
  [7, word('24/7|septennat|tous les jours|every day|سباعي|سباعية|على مدار الساعة|(?:طوال|طيلة|كل) (?:أيام )?الأسبوع')],
  [8, word('octet|huitaine|ثماني|ثمانية')],
  [10, word('decades?|ten-?fold|décennies?|décennale?|décuplé|dizaines?|عقد|عقدا|عقدًا|عقود|عشرات|عشري|عشرية')],
  [12, word('dozens?|douzaines?|دزينة')],
  [20, word('score|vingtaine|two decades|deux décennies|عقدين|عقدان')],
  [24, word('24/7|a?round the clock|day and night|jour et nuit|nuit et jour|على مدار الساعة|ليل نهار|ليلًا ونهارًا')],
  [25, word('quarter[ -]century|quarter of a century|quart de siècle|ربع قرن')],
  [30, word('trentaine|three decades|trois décennies|ثلاثة عقود')],
  [40, word('quarantaine|four decades|quatre décennies|أربعة عقود')],
  [50, word('half a century|half-century|cinquantaine|cinquantenaire|demi-siècle|jubilee|نصف قرن|خمسينية')],
  [60, word('soixantaine')],
  [
    100,
    word(
      'century|centuries|hundreds?|centenary|centennial|siècles?|centaines?|centenaire|قرن|قرون|مئات|مئوية|المئة|مئة|مائة',
    ),
  ],
  [1000, word('thousands?|millennium|milliers?|mille|millénaire|آلاف|ألف|ألفية')],
  [0.5, word('half|demi|demie|moitié|نصف')],
  [1.5, word('one and a half|a half|et demie?|ونصف')],
  [2.5, word('two and a half|et demie?|ونصف')],
])

/** Spans of time that have a name, by how many smaller units they are. */
const spans: ReadonlyMap<number, RegExp> = new Map([
  [2, word('fortnight|fortnightly|quinzaine|biennial|biennal|biennale')],
  [6, word('half-year|half-yearly|semester|semestre|semestriel|semestrielle|نصف سنوي|نصف سنوية|نصف عام')],
  [3, word('quarter|quarterly|trimester|trimestre|trimestriel|trimestrielle|ربع سنوي|ربع سنوية|فصلي')],
  [7, word('week|weekly|semaine|hebdomadaire|أسبوع|أسبوعي')],
  [12, word('year|yearly|annual|année|annuel|annuelle|an|سنة|عام')],
  [14, word('fortnight|fortnightly|quinzaine|two weeks|deux semaines|أسبوعين|أسبوعان')],
  [15, word("quinzaine|fortnight|quart d[’']heure|quarter of an hour|ربع ساعة|أسبوعين")],
  [18, word('an et demi|year and a half|سنة ونصف|عام ونصف')],
  [24, word('24/7|day|daily|around the clock|clock|jour|journée|nuit|يوم|الساعة|يوميا|يوميًا|عامين|سنتين')],
  [30, word('half an hour|half-hour|demi-heure|month|mois|نصف ساعة|شهر')],
  [36, word('three years|trois ans|ثلاث سنوات|ثلاثة أعوام')],
  [45, word("three[ -]quarters of an hour|trois quarts d[’']heure|ساعة إلا ربع[اً]{0,2}")],
  [48, word('two days|deux jours|يومين|يومان')],
  [60, word('minute|hour|heure|hourly|ساعة|دقيقة')],
  [72, word('three days|trois jours|ثلاثة أيام')],
  [75, word('hour and a quarter|heure et quart|ساعة وربع')],
  [80, word('heure vingt|ساعة وثلث')],
  [90, word('three months|trois mois|ثلاثة أشهر|hour and a half|heure et demie|ساعة ونصف')],
  [365, word('year|année|an|سنة|عام')],
])

/** Shares in per cent, and how they are said otherwise. */
const shares: ReadonlyMap<number, RegExp> = new Map([
  [1, word('one per ?cent|un pour cent|واحد (?:في ال|بال)(?:مئة|مائة)')],
  [10, word('tenth|one in (?:ten|10)|dixième|dixièmes|un (?:\\p{L}+ )?sur (?:dix|10)|عشر|واحد من كل (?:عشرة|10)')],
  [20, word('fifth|one in (?:five|5)|cinquième|un(?:e)? (?:\\p{L}+ )?sur (?:cinq|5)|خمس|خُمس|من كل (?:خمسة|خمس|5)')],
  [25, word('quarter|one in (?:four|4)|quart|une? (?:\\p{L}+ )?sur (?:quatre|4)|ربع|من كل (?:أربعة|أربع|4)')],
  [33, word('third|one in (?:three|3)|tiers|une? (?:\\p{L}+ )?sur (?:trois|3)|ثلث|من كل (?:ثلاثة|ثلاث|3)')],
  [40, word('two[ -]fifths|two in five|two out of five|deux cinquièmes|deux (?:\\p{L}+ )?sur cinq|خمسي|خمسا')],
  [
    50,
    word(
      'half|halves|halved|halving|one in two|moitié|demi|un(?:e)? (?:\\p{L}+ )?sur (?:deux|2)|نصف|النصف|مناصفة|من كل اثنين',
    ),
  ],
  [60, word('three[ -]fifths|three (?:in|out of) five|trois cinquièmes|trois (?:\\p{L}+ )?sur cinq|ثلاثة أخماس')],
  [
    66,
    word(
      'two[ -]thirds|two (?:in|out of) three|deux tiers|deux (?:\\p{L}+ )?sur trois|ثلثي|ثلثا|ثلثين|الثلثين|الثلثان',
    ),
  ],
  [75, word('three[ -]quarters|three (?:in|out of) four|trois quarts|trois (?:\\p{L}+ )?sur quatre|ثلاثة أرباع')],
  [
    80,
    word(
      'four[ -]fifths|four (?:in|out of) five|quatre cinquièmes|quatre (?:\\p{L}+ )?sur cinq|أربعة أخماس|أربعة من كل خمسة',
    ),
  ],
  [
    90,
    word('nine[ -]tenths|nine (?:in|out of) ten|neuf dixièmes|neuf (?:\\p{L}+ )?sur dix|تسعة أعشار|تسعة من كل عشرة'),
  ],
  [
    100,
    word(
      'all|every|entire|whole|fully|entirely|full|tous|toutes|totalité|intégralité|intégralement|entièrement|totalement|جميع|كل|كامل|بالكامل|كاملة|كليا|كليًا',
    ),
  ],
  [200, word('tripled|triple|triplé|ثلاثة أضعاف')],
])

/** Whole words; in Arabic behind the article and the clitics too. */
function word(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:[وفبكل]{0,2}(?:ال|لل)?)?(?:${alternatives})(?![\\p{L}\\p{M}])`, 'iu')
}
