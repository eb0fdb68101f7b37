/**
 * Numbers that a text says without a numeral: "a decade" is ten years, « la moitié » 50 %, «شهرين» two. A figure in one
 * version and such a word in another agree.
 */
export function impliesValue(text: string, value: number): boolean {
  const words = sayings.get(value)
  return words?.test(text) ?? false
}

const sayings: ReadonlyMap<number, RegExp> = new Map([
  [
    2,
    word(
      'twice|double|doubled|doubling|both|pair|couple|biennial|fortnight|two-?fold|deux|double|doublé|doubler|paire|couple|biennal|bimensuel|ضعف|ضعفي|مضاعفة|كلا|كلتا|\\p{Script=Arabic}{2,}(?:ين|ان|تين|تان)',
    ),
  ],
  [3, word('thrice|triple|tripled|three-?fold|trio|triplé|tripler|triennal|ثلاثي|ثلاثية|ثلاثة أضعاف')],
  [4, word('quarter|quarterly|quadruple|quart|trimestre|ربع|رباعي|رباعية')],
  [5, word('quinquennial|quinquennal|quinquennat|lustre|خماسي|خماسية|خمسية|خمسي')],
  [7, word('24/7|week|semaine|أسبوع')],
  [10, word('decades?|ten-?fold|tenth|décennies?|décennal|décuplé|dizaines?|عقد|عقدا|عقدًا|عقود|عشرات|عشري')],
  [12, word('dozens?|douzaines?|دزينة')],
  [14, word('fortnight|quinzaine|deux semaines|أسبوعين|أسبوعان')],
  [15, word("quinzaine|fortnight|quart d[’']heure|quarter of an hour|ربع ساعة|أسبوعين")],
  [20, word('score|vingtaine')],
  [24, word('24/7|day|jour|journée|يوم')],
  [25, word('quarter|quart|ربع')],
  [30, word('trentaine|half an hour|half-hour|demi-heure|نصف ساعة|month|mois|شهر')],
  [33, word('third|tiers|ثلث')],
  [40, word('quarantaine')],
  [48, word('two days|deux jours|يومين|يومان')],
  [50, word('half|halves|halved|cinquantaine|moitié|demi|نصف|النصف')],
  [60, word('soixantaine|minute|hour|heure|ساعة')],
  [66, word('two-thirds|two thirds|deux tiers|ثلثي|ثلثا|الثلثين')],
  [75, word('three-quarters|three quarters|trois quarts|ثلاثة أرباع')],
  [90, word('three months|trois mois|ثلاثة أشهر')],
  [
    100,
    word(
      'century|centuries|hundreds?|centenary|centennial|siècles?|centaines?|centenaire|قرن|قرون|مئات|مئوية|المئة|مئة|مائة',
    ),
  ],
  [1000, word('thousands?|millennium|milliers?|mille|millénaire|آلاف|ألف|ألفية')],
  [0.5, word('half|demi|demie|moitié|نصف')],
  [1.5, word('one and a half|a half|et demie?|ونصف')],
])

/** Whole words; in Arabic behind the article and the clitics too. */
function word(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:[وفبكل]{0,2}(?:ال|لل)?)?(?:${alternatives})(?![\\p{L}\\p{M}])`, 'iu')
}
