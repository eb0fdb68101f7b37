/**
 * What an ordinal counts ("the 3rd session", « la 3e session », «الدورة الثالثة»), so that idioms ("first of all") are
 * left out.
 */
export type Counted =
  | 'event'
  | 'part of a year'
  | 'century'
  | 'anniversary'
  | 'stage'
  | 'day'
  | 'body'
  | 'article'
  | 'time'
  | 'rank'

const nouns: Readonly<Record<Counted, string>> = {
  event:
    'session sessions edition editions meeting meetings conference forum summit congress assembly festival biennial biennale ' +
    'fair exhibition workshop seminar symposium cop round rounds cycle season tournament championship olympiad games cup carnival gala marathon regatta rally convention ' +
    'édition éditions réunion réunions conférence sommet congrès assemblée salon exposition foire atelier séminaire colloque ' +
    'symposium assises rencontre rencontres cycle saison tournoi championnat olympiade jeux coupe carnaval régate rallye convention ' +
    'دوره دورات دورته دورتها نسخه نسخته نسختها طبعه جلسه اجتماع اجتماعه اجتماعها مؤتمر مؤتمره منتدي قمه ملتقي مهرجان معرض ورشه ' +
    'ندوه جوله موسم بطوله كاس كرنفال ماراثون العاب جمعيه جمعيته جمعيتها',
  'part of a year': 'quarter half semester trimester term trimestre semestre mandat ربع نصف فصل سداسي ثلاثي ولايه',
  century: 'century siècle قرن الفيه millennium millénaire',
  anniversary: 'anniversary birthday jubilee anniversaire jubilé ذكري ذكراه ذكراها عيد يوبيل',
  stage:
    'phase phases stage step tranche batch wave cohort generation étape vague promotion génération مرحله دفعه جيل شطر موجه',
  day: 'day days week month year jour journée semaine mois année يوم اسبوع شهر عام سنه',
  body: 'committee commission comité chamber chambre لجنه غرفه',
  article: 'chapter part section volume report chapitre partie tome rapport issue numéro فصل جزء قسم مجلد تقرير عدد',
  time: 'time fois مره',
  rank: 'place position rank spot rang مرتبه مركز رتبه',
}

const byWord: ReadonlyMap<string, Counted> = new Map(
  Object.entries(nouns).flatMap(([counted, words]) =>
    words.split(' ').map((word): [string, Counted] => [word, counted as Counted]),
  ),
)

/** The noun counted by the ordinal that stands from `start` to `end`: within three words behind it, in Arabic also before it. */
export function countedBy(text: string, start: number, end: number, language: string): Counted | null {
  if (language === 'ar') {
    const before = text.slice(Math.max(0, start - 40), start).match(/[\p{L}\p{M}]+/gu) ?? []
    for (const word of before.slice(-3).reverse()) {
      const counted = arabicNoun(word)
      if (counted !== null) return counted
    }
    const [after] = text.slice(end, end + 24).match(/[\p{L}\p{M}]+/u) ?? []
    return after === undefined ? null : arabicNoun(after)
  }
  if (finishes.test(text.slice(Math.max(0, start - 24), start))) return 'rank'
  const after = /^[^.;:!?,()\n]{0,50}/u.exec(text.slice(end))?.[0] ?? ''
  for (const word of (after.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, 3)) {
    const counted = byWord.get(word.toLowerCase())
    if (counted !== undefined) return counted
  }
  return null
}

/** "She came second", « elle a fini deuxième ». */
const finishes =
  /(?<!\p{L})(?:came|comes?|finish(?:ed|es|ing)?|ranked|ranks|placed|fini|finit|termin(?:e|é|ée|és)|class(?:e|é|ée|és|ées)|arriv(?:e|é|ée|és|ées))(?: in)?[ \u00a0](?:the )?$/iu

function arabicNoun(word: string): Counted | null {
  const folded = word
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
  const bare = folded.replace(/^[وفبك]?(?:ال|لل)?/, '')
  return byWord.get(folded) ?? byWord.get(bare) ?? byWord.get(withoutOwner(bare)) ?? null
}

/** «اجتماعهم», «دورتهن»: the noun without whose it is, its ت again the ة it was. */
function withoutOwner(word: string): string {
  const noun = word.replace(/(?:ه[ام]|هن|هما|نا)$/, '')
  return noun === word ? word : noun.replace(/ت$/, 'ه')
}
