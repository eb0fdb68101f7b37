/**
 * Titles that may each stand for the one of another language, so that the table of offices lets them pass for one: but a
 * version that has begun with one keeps to it. A line is one office, its titles apart by a stroke; of a title all ways to
 * write it, folded.
 */
const lines: Readonly<Record<'en' | 'fr' | 'ar', readonly string[]>> = {
  en: [
    'attorney general|prosecutor general, general prosecutor, public prosecutor',
    'director general, director-general, general director|general manager|managing director|chief executive officer, chief executive, ceo|executive director',
    'president|chair, chairman, chairwoman, chairperson',
    'governor|prefect|wali',
    'secretary of state, state secretary|minister of state',
    'special envoy|special representative',
    'resident coordinator|resident representative',
  ],
  fr: [
    'procureur general, procureure generale|procureur de la republique, procureure de la republique',
    'directeur general, directrice generale|administrateur delegue, administratrice deleguee|president-directeur general, presidente-directrice generale, pdg, p-dg',
    'gouverneur, gouverneure|prefet, prefete|wali',
    "secretaire d'etat|ministre d'etat",
    'envoye special, envoyee speciale|representant special, representante speciale',
  ],
  ar: [
    'مدعي عام, مدع عام, مدعيه عامه|نائب عام, نائبه عامه|وكيل عام, وكيله عامه|وكيل الملك, وكيل ملك',
    'امين عام, امينه عامه|سكرتير عام, سكرتيره عامه',
    'كاتب دوله, كاتبه دوله|وزير دوله, وزيره دوله',
    'مبعوث خاص, مبعوثه خاصه|ممثل خاص, ممثله خاصه',
    'رئيس بلديه, رئيسه بلديه|عمده',
  ],
}

/** Whether two titles, folded, are of one office and yet two: "Attorney General" and "Prosecutor General". */
export function areRivalTitles(one: string, other: string, language: string): boolean {
  if (language !== 'en' && language !== 'fr' && language !== 'ar') return false
  const known = places[language]
  const [here, there] = [known.get(one), known.get(other)]
  return here !== undefined && there !== undefined && here.office === there.office && here.title !== there.title
}

interface Place {
  readonly office: number
  readonly title: number
}

const places = { en: placesIn('en'), fr: placesIn('fr'), ar: placesIn('ar') }

function placesIn(language: 'en' | 'fr' | 'ar'): ReadonlyMap<string, Place> {
  return new Map(
    lines[language].flatMap((line, office) =>
      line
        .split('|')
        .flatMap((forms, title) => forms.split(',').map((form): [string, Place] => [form.trim(), { office, title }])),
    ),
  )
}
